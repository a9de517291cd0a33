import { settled, spoken, type VoiceRule } from './english-sentence.ts';
import { opensWithPronoun } from './pronoun.ts';
import { findSubject } from './subject.ts';

/** "He noted …, and both sides agreed …": a clause of both, whoever opens the sentence. */
const JOINT_CLAUSE =
  /, and (?:the two |both )(?:sides|leaders|ministers|parties|of them )?\s?(?:also )?(?:agreed|decided|exchanged|discussed|affirmed)\b/;

/** What both should do or are is a position of whoever speaks; what both did is both's. */
const SHOULD_BE =
  /^(?: (?:sides|countries|leaders|heads of state|peoples|governments|nations))?(?: (?:both|all|each|also))?,? (?:should|must|need|needs|ought|have to|can|cannot|could|may|differ|share|belong|stand to|stand at|bear|enjoy|face|remain|benefit|gain|lose|shoulder|boast|are (?!(?:also |both |now )?(?:in (?:touch|contact|agreement)|committed|determined|expected|scheduled|to\b|planning|ready|working|prepared|looking|holding|meeting|due|set to|agreed))|have (?!(?:also |both |now |since |already |always |jointly |thus |again |further |long |been |recently |therefore )*(?:\w+ed|held|had|made|reached|taken|met|begun|come|found|set|spoken|kept|been|sought|built|given|done|drawn|gone|sent|shown|laid|put)\b))\b/;

/** "Whether the two countries keep to the right course …": a thought about both, not their act. */
const THOUGHT = /^(?:Whether|If|As long as|So long as|Only|How|Should)\b/;

/** "Both sides agreed …" is both's; "both sides should …" and "he said both sides …" whoever speaks. */
export const bothAsSubject: VoiceRule = (sentence) => {
  const subject = findSubject(sentence);
  if (subject?.side !== 'both') return null;
  if (opensWithPronoun(sentence.words) && !JOINT_CLAUSE.test(sentence.words))
    return spoken(sentence.lastSingle);
  const after = sentence.words.slice(subject.end - sentence.sentence.start);
  const position = SHOULD_BE.test(after) || THOUGHT.test(sentence.words);
  return spoken(position ? settled(sentence.carried) : 'both');
};
