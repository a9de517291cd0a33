import type { Actor } from '../actors.ts';
import { opensWithContact } from './contact-line.ts';
import { type EnglishSentence, settled, spoken, type VoiceRule } from './english-sentence.ts';
import { opensInFirstPerson } from './first-person.ts';
import { opensWithPronoun } from './pronoun.ts';
import { findSubject } from './subject.ts';

/** Offices that a readout goes on with alone; they are its own side's unless a name follows. */
const OWN_OFFICE =
  /^(?:["“(]?)(?:\d+[.)]\s*)?(?:(?:Today|Yesterday|Tonight|Earlier|This|Last|In|At|During|On|Regarding|Concerning|Turning|With|Finally|Furthermore|Additionally|Moreover|Also|After|As|Following|Separately|For|Lastly|Further|Recalling|Noting|While|[A-Z]\w+ing)\b[^.;]{0,120}?,\s+)?(?:[Tt]he|The two|Our)?\s*(?<office>Foreign Secretary|Secretary(?: of State)?|President|Prime Minister|External Affairs Minister|EAM|Raksha Mantri|(?:Hon['’]?ble )?RM|State Councill?or and (?:Foreign|Defen[cs]e) Minister|Defen[cs]e Minister|Foreign Minister|Minister|NSA|National Security Advis[eo]r|Chancellor|Premier|Ambassador|Deputy Secretary|Under Secretary|Secretary-General|Vice President|(?:Treasury|Business|Trade|Business and Trade|Energy|Climate|Home|Health|Environment|Commerce|Agriculture|Energy and Net Zero) Secretary|Trade Representative|HR\/?VP|High Representative|State Councill?or)\b/;

/** "The Secretary and the Foreign Minister opposed …", "Secretary Yellen and Vice Premier He had …". */
const TWO_OFFICES =
  /^(?:\p{Lu}\p{L}+(?: \p{L}+){0,3}, )?(?:[Tt]he )?(?:\p{Lu}\p{L}+ )?(?:Secretary|President|Minister|Premier|Chancellor|Director|Councilor|Advisor|Adviser|Representative|Ambassador|Envoy|Commissioner|Admiral|General|EAM|NSA)(?: \p{Lu}[\p{L}.’'-]+){0,3} and (?:the |his |her )?(?:\p{L}+ ){0,4}(?:Secretary|President|Minister|Premier|Chancellor|Director|Councilor|Admiral|General|Representative|Ambassador|counterpart)\b/u;

/** "The Foreign Secretary agreed with Vice President Han …": reached by both. */
const AGREED_WITH = /^[^,;]{0,60}\bagreed with\b/;

/** "President Biden agreed with President Xi that …", in his own paragraph: a point that he grants. */
const GRANTED = /^[^,;]{0,60}\bagreed with [^,;]{2,60}? that\b/;

export const agreedWith: VoiceRule = ({ sides, words, heard, carried }) =>
  sides.has('other') &&
  !(heard && carried === 'other' && GRANTED.test(words)) &&
  (opensWithOwnOffice(words) || opensWithPronoun(words) || opensInFirstPerson(words)) &&
  AGREED_WITH.test(words)
    ? spoken('both')
    : null;

/** Of a sentence of both who agreed with whom ("Minister Wang agreed with EAM that …"): "he" goes on with the one; else null. */
export function whoAgreed(sentence: EnglishSentence): 'self' | 'other' | null {
  if (!GRANTED.test(sentence.words)) return null;
  const subject = findSubject(sentence);
  return subject?.kind === 'person' && subject.side !== 'both' && !subject.joint ? subject.side : null;
}

/** "State Councilor and Foreign Minister Wang": one official of two offices. */
const ONE_OF_TWO_OFFICES =
  /^(?:\p{Lu}\p{L}+(?: \p{L}+){0,3}, )?(?:[Tt]he )?(?:\p{Lu}\p{L}+ )?(?:State Councill?or|Director|Vice Premier|Member) and (?:(?:Foreign|Defen[cs]e|Vice|Prime|Commerce) )*(?:Minister|President|Premier)(?: \p{Lu}[\p{L}.’'-]+){0,3}(?! and\b| \p{Lu}|\p{L})/u;

/** "President Xi and President Trump are both world-class leaders": said of the two by somebody. */
const THEY_ARE =
  /^(?: both| each)? (?:are|were|remain) (?:both |each |all )?(?:an? |the |\p{Ll}+-\p{Ll}+ |\p{Ll}+ )?\p{Ll}*\s?(?:leaders?|friends|statesmen|helmsmen|presidents|partners)\b/u;

export const twoOffices: VoiceRule = (sentence) => {
  const offices = TWO_OFFICES.exec(sentence.words);
  if (offices === null || ONE_OF_TWO_OFFICES.test(sentence.words)) return null;
  const behind = sentence.words.slice(offices[0].length).replace(/^(?: \p{Lu}[\p{L}.’'-]*)+/u, '');
  return THEY_ARE.test(behind)
    ? spoken(settled(sentence.carried))
    : { voice: 'both', contact: opensWithContact(sentence) };
};

/** "The Secretary raised …": one's own, unless a name of the other side follows the office. */
export const ownOffice: VoiceRule = (sentence) => {
  const office = OWN_OFFICE.exec(sentence.words);
  if (office === null) return null;
  const end = office[0].length;
  const named = namedBehind(sentence, end);
  if (named?.between.startsWith(' of ') && findSubject(sentence)?.joint)
    return { voice: 'both', contact: opensWithContact(sentence) };
  if (named === null) {
    // "President Zelenskyy": a third one who holds it too.
    const ofAnother = /^ \p{Lu}/u.test(sentence.words.slice(end));
    const isOthers = sentence.counterpartOffices.has(office.groups?.office ?? '');
    return spoken(isOthers && !ofAnother ? 'other' : 'self');
  }
  if (named.actor.side === 'self') return spoken('self');
  const known = sentence.sentence.hits.some(
    ({ kind, start }) => kind === 'name' && start === named.actor.start,
  );
  return known && named.actor.kind === 'party' && named.between.startsWith(' of ')
    ? spoken(named.actor.side)
    : null;
};

export function opensWithOwnOffice(words: string): boolean {
  return OWN_OFFICE.test(words);
}

/** Who is named right behind the office, which ends at `end`: "Minister Wang said …", "the President of the United States …". */
function namedBehind(
  { words, sentence, actors }: EnglishSentence,
  end: number,
): { actor: Actor; between: string } | null {
  const next = actors.find(({ start }) => start - sentence.start >= end - 1);
  const between = next ? words.slice(end, next.start - sentence.start) : '';
  return next !== undefined && /^(?: of (?:the )?| and (?:\w+ ){0,6}|\s*)$/.test(between)
    ? { actor: next, between }
    : null;
}
