import { findCue } from '../find-cue.ts';
import { spoken } from '../spoken.ts';
import { type ChineseVoiceRule, hasSpeech } from './chinese-sentence.ts';

/** Titles and who attended are nobody's words. */
export const headingOrPreamble: ChineseVoiceRule = (reading) => {
  const { words, sentence } = reading;
  const untold = !hasSpeech(reading);
  if (!/[。！？!?.…；;]["'”’」』）)]*$/.test(words) && untold && sentence.words < 30) return spoken('none');
  if (/(?:答记者问|发表谈话|举行记者会)[。]?$/.test(words) && sentence.words < 40) return spoken('none');
  return (findCue(reading, 'preamble') || findCue(reading, 'attendance')) && untold ? spoken('none') : null;
};
