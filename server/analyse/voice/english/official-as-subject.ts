import { spoken } from '../spoken.ts';
import { opensWithContact } from './contact-line.ts';
import { type EnglishSentence, settled, type VoiceRule } from './english-sentence.ts';
import { findSubject } from './subject.ts';

/** Between an office and the end of its holder's name. */
const NAME = /^ (?:\p{Lu}[\p{L}.’'-]* ?){1,3}$/u;

/** "President Biden responded positively", told by a minister of a talk before: that minister's account of it. */
function isLeaderInAccount(reading: EnglishSentence, end: number): boolean {
  const { ofMinisters, heard, sentence, words, offices } = reading;
  if (!ofMinisters || !heard) return false;
  return offices.some(
    (office) =>
      office.id === 'leader' && NAME.test(words.slice(office.end - sentence.start, end - sentence.start)),
  );
}

/** "It is hoped that President Biden will …": whoever spoke before hopes it of him. */
const HOPED_OF =
  /^It (?:is|was) (?:also |sincerely |therefore )*(?:hoped|expected|believed|imperative|important|essential|necessary|vital|crucial|high time|incumbent)\b/;

/** "President Biden has just reiterated that …": taken up by whoever speaks in this paragraph. */
const JUST_SAID = /^ (?:has|had) just \p{Ll}+ed\b/u;

/** "Mr Blinken was informed of the agreements": by the text's own side. */
const WAS_TOLD =
  /^ (?:was|were) (?:also |once again |again |\p{Ll}+ly )?(?:informed|briefed|told|notified|reminded|advised|assured|warned|handed|given|shown)\b/u;

/** "Minister Wang stressed …"; two joined officials of both sides are both. */
export const officialAsSubject: VoiceRule = (sentence) => {
  const subject = findSubject(sentence);
  if (subject === null || subject.side === 'both') return null;
  if (HOPED_OF.test(sentence.words)) return spoken(settled(sentence.carried));
  if (subject.joint) return { voice: 'both', contact: opensWithContact(sentence) };
  const after = sentence.words.slice(subject.end - sentence.sentence.start);
  if (subject.side === 'other' && WAS_TOLD.test(after)) return spoken('self');
  if (subject.kind === 'party') return null;
  if (sentence.heard && JUST_SAID.test(after)) return spoken(sentence.carried);
  return spoken(isLeaderInAccount(sentence, subject.end) ? sentence.carried : subject.side);
};
