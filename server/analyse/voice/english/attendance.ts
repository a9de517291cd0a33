import { describesTalk } from './about-talk.ts';
import { findCue, hasSpeech, spoken, type VoiceRule } from './english-sentence.ts';

/** "Ambassador Ross also attended": nobody's words. */
export const attendance: VoiceRule = (sentence) =>
  findCue(sentence, 'attendance') && !hasSpeech(sentence) && !describesTalk(sentence) ? spoken('none') : null;
