import type { OfficeHit } from '../../../model/hit.ts';
import type { WordLists } from '../../../model/word-lists.ts';
import { onceFor } from '../../once-for.ts';
import { part, pattern } from '../../pattern.ts';
import type { Actor } from '../actors.ts';
import { spoken } from '../spoken.ts';
import { opensWithContact } from './contact-line.ts';
import { type EnglishSentence, settled, type VoiceRule } from './english-sentence.ts';
import { opensInFirstPerson } from './first-person.ts';
import { isHalfOffice } from './half-office.ts';
import { MARK, OPENING } from './opening.ts';
import { opensWithPronoun } from './pronoun.ts';
import { findSubject } from './subject.ts';

/** A day, or whatever else an opening of this rule begins with. */
const OTHER_OPENING = part`(?:Today|Yesterday|Tonight|Earlier|This|Last|While|[A-Z]\w+ing)\b[^.;]{0,120}?,\s+`;

/** What may stand before an office with which a sentence opens: a phrase, “the”. */
const OPENS = pattern`^${MARK}(?:${OPENING}|${OTHER_OPENING})?(?:[Tt]he|Our)?\s*(?:Hon['’]?ble )?$`;

/** Characters before such an office at the most. */
const REACH = 150;

/** The office that a sentence opens with, if a readout goes on with it alone: its own side's, unless a name follows. */
function openingOffice({ sentence, words, offices }: EnglishSentence): OfficeHit | undefined {
  return offices.find(
    ({ id, start }) =>
      id !== 'official' &&
      start - sentence.start <= REACH &&
      OPENS.test(words.slice(0, start - sentence.start)),
  );
}

/** "The Foreign Secretary agreed with Vice President Han …": reached by both. */
const AGREED_WITH = /^[^,;]{0,60}\bagreed with\b/;

/** "President Biden agreed with President Xi that …", in his own paragraph: a point that he grants. */
const GRANTED = /^[^,;]{0,60}\bagreed with [^,;]{2,60}? that\b/;

export const agreedWith: VoiceRule = (sentence) => {
  const { sides, words, heard, carried } = sentence;
  if (!sides.has('other') || !AGREED_WITH.test(words)) return null;
  if (heard && carried === 'other' && GRANTED.test(words)) return null;
  return opensWithOwnOffice(sentence) || opensWithPronoun(sentence) || opensInFirstPerson(words)
    ? spoken('both')
    : null;
};

/** Of a sentence of both who agreed with whom ("Minister Wang agreed with EAM that …"): "he" goes on with the one; else null. */
export function whoAgreed(sentence: EnglishSentence): 'self' | 'other' | null {
  if (!GRANTED.test(sentence.words)) return null;
  const subject = findSubject(sentence);
  return subject?.kind === 'person' && subject.side !== 'both' && !subject.joint ? subject.side : null;
}

/** Before the first of two offices that are joined: a phrase, “the”, a country. */
const OPENS_TWO = /^(?:\p{Lu}\p{L}+(?: \p{L}+){0,3}, )?(?:[Tt]he )?(?:\p{Lu}\p{L}+ )?$/u;

/** Between the two: “Yellen and”, “and the Chinese”. */
const JOINS = /^(?: \p{Lu}[\p{L}.’'-]+){0,3} and (?:the |his |her )?(?:[\p{L}.]+ ){0,4}$/u;

const AND_COUNTERPART = /^(?: \p{Lu}[\p{L}.’'-]+){0,3} and (?:the |his |her )?(?:\p{L}+ ){0,4}counterpart\b/u;

/** "Director and Foreign Minister Wang said": one official of two offices. */
const BOTH_HIS = /^(?: \p{Lu}[\p{L}.’'-]+){0,3}(?! and\b| \p{Lu}|\p{L})/u;

/**
 * "The Secretary and the Foreign Minister opposed …", "Secretary Yellen and Vice Premier He had …", "the Minister and his
 * counterpart …": where two offices end with which a sentence opens, each another’s; null where there are none.
 */
function endOfTwo({ sentence, words, offices, lists }: EnglishSentence): number | null {
  const [first, second] = offices;
  if (first === undefined || !OPENS_TWO.test(words.slice(0, first.start - sentence.start))) return null;
  const end = first.end - sentence.start;
  const counterpart = AND_COUNTERPART.exec(words.slice(end));
  if (counterpart !== null) return end + counterpart[0].length;
  if (second === undefined) return null;
  const between = words.slice(end, second.start - sentence.start);
  if (!JOINS.test(between)) return null;
  const behind = second.end - sentence.start;
  const isOnes =
    between === ' and ' && isHalfOffice(words.slice(0, end), lists) && BOTH_HIS.test(words.slice(behind));
  return isOnes ? null : behind;
}

/** "President Xi and President Trump are both world-class leaders": said of the two by somebody. */
const THEY_ARE =
  /^(?: both| each)? (?:are|were|remain) (?:both |each |all )?(?:an? |the |\p{Ll}+-\p{Ll}+ |\p{Ll}+ )?\p{Ll}*\s?(?:leaders?|friends|statesmen|helmsmen|presidents|partners)\b/u;

export const twoOffices: VoiceRule = (sentence) => {
  const end = endOfTwo(sentence);
  if (end === null) return null;
  const behind = sentence.words.slice(end).replace(/^(?: \p{Lu}[\p{L}.’'-]*)+/u, '');
  return THEY_ARE.test(behind)
    ? spoken(settled(sentence.carried))
    : { voice: 'both', contact: opensWithContact(sentence) };
};

/** "The Secretary raised …": one's own, unless a name of the other side follows the office. */
export const ownOffice: VoiceRule = (sentence) => {
  const office = openingOffice(sentence);
  if (office === undefined) return null;
  const [at, end] = [office.start - sentence.sentence.start, office.end - sentence.sentence.start];
  const named = namedBehind(sentence, end);
  if (named?.between.startsWith(' of ') && findSubject(sentence)?.joint)
    return { voice: 'both', contact: opensWithContact(sentence) };
  if (named === null) {
    // "President Zelenskyy": a third one who holds it too.
    const ofAnother = /^ \p{Lu}/u.test(sentence.words.slice(end));
    const isOthers = sentence.counterpartOffices.has(sentence.words.slice(at, end));
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

export function opensWithOwnOffice(sentence: EnglishSentence): boolean {
  return openingOffice(sentence) !== undefined;
}

/** Who is named right behind the office, which ends at `end`: "Minister Wang said …", "the President of the United States …". */
function namedBehind(
  { words, sentence, actors, lists }: EnglishSentence,
  end: number,
): { actor: Actor; between: string } | null {
  const next = actors.find(({ start }) => start - sentence.start >= end - 1);
  const between = next ? words.slice(end, next.start - sentence.start) : '';
  return next !== undefined && (LEADS_ON.test(between) || ranksBehind(lists).test(between.toLowerCase()))
    ? { actor: next, between }
    : null;
}

const LEADS_ON = /^(?: of (?:the )?| and (?:\w+ ){0,6}|\s*)$/;

/** "Defence Minister General Wei": a rank, or how one is addressed, stands between an office and its holder’s name. */
const ranksBehind = onceFor((lists: WordLists) => pattern`^(?: (?:${lists['before-name']})\.?){1,3} $`);
