import { type EnglishSentence, findCue, hasSpeech, spoken, type VoiceRule } from './english-sentence.ts';
import { findSubject } from './subject.ts';

/** "It was agreed …": done by both, with nobody named. */
export const passiveOfBoth: VoiceRule = (sentence) =>
  findCue(sentence, 'passive-joint') && findSubject(sentence) === null ? spoken('both') : null;

/** What happened around the talk is nobody's words, unless it says how the talk was. */
export const background: VoiceRule = (sentence) =>
  findCue(sentence, 'background') && !hasSpeech(sentence)
    ? spoken(describesTalk(sentence) ? 'both' : 'none')
    : null;

/** "The call was candid": the talk itself is the subject. */
export const aboutTalk: VoiceRule = (sentence) => (describesTalk(sentence) ? spoken('both') : null);

function describesTalk({ sentence }: EnglishSentence): boolean {
  const talk = sentence.hits.find(({ kind, id }) => kind === 'cue' && id === 'talk');
  const tone = sentence.hits.some(({ kind }) => kind === 'tone');
  return talk !== undefined && tone && talk.start - sentence.start < 30;
}
