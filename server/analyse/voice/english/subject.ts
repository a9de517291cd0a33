import type { WordLists } from '../../../model/word-lists.ts';
import { onceFor } from '../../once-for.ts';
import { pattern } from '../../pattern.ts';
import type { Actor } from '../actors.ts';
import { type EnglishSentence, SUBJECT_REACH } from './english-sentence.ts';
import { AGREED, MET } from './talk-words.ts';

/** Who stands as the subject of a sentence. */
export interface Subject {
  readonly side: Actor['side'];
  readonly kind: Actor['kind'];
  readonly end: number;
  /** True where both sides' officials stand joined as subject. */
  readonly joint: boolean;
}

/** A name after one of these is not who speaks: "the initiative of the President", "spoke with Wang". */
const NOT_SUBJECT_AFTER = new Set(
  'of with by for to from between toward towards against on in over about under alongside including via upon regarding concerning than behind into at within and or'.split(
    ' ',
  ),
);

/** Offices that stand before "and" with another office of the same official. */
const isFirstOffice = onceFor(
  (lists: WordLists) => pattern`^(?:${lists['half-office']}|secretary|chairman)$`,
);

/** Words of a title, looked through between a preposition and the name behind it; U.S. and H.E. stand here without their stops. */
const isOfTitle = onceFor(
  (lists: WordLists) => pattern`^(?:${lists['before-name']}|us|the|his|her|its|their|he)$`,
);

/** "the Chinese side …", "U.S. officials …": who stands for a country behind its name. */
const UNNAMED =
  /^\s+(?:(?:senior )?(?:officials|representatives|negotiators|delegation|delegates)|leader|side)\b/;

/** A name, or what somebody owns. */
const NAME_OR_OWNED = /^(?:,? \p{Lu}|['’])/u;

/** "the Russian President also …": the country's office, without a name or what it owns behind it. */
function isOfficeAlone({ sentence, words, offices }: EnglishSentence, country: Actor): boolean {
  const after = words.slice(country.end - sentence.start);
  const office = offices.find(({ start }) => start === country.end + 1);
  const end = UNNAMED.exec(after)?.[0].length ?? (office && office.end - country.end);
  return end !== undefined && !NAME_OR_OWNED.test(after.slice(end));
}

/** "This had led to progress as both sides had …": they are the subject of what follows only. */
const IN_CLAUSE = /\b(?:as|because|since|while|where|when|if|until|once|after|before) (?:the )?$/;

/** "…, and the Chinese side hopes that the two militaries will talk": whom a hope is set on does not speak. */
const IS_HOPED_OF = /\b(?:hopes?|hoped|hoping|expects?|wishes) (?:that )?(?:the )?$/;

/** Words behind which a pronoun opens a clause of its own. */
const CLAUSE_OPENS =
  /(?:[,;:]|\b(?:and|but|that|then|also|today|finally|additionally|furthermore|moreover|while|as|where|which|when|because|meanwhile|instead|together|further|first|next|later|lastly|separately)) $/i;

/** "In this regard they agreed …": an opening that is written without its comma. */
const SHORT_OPENING = /^(?:In|At|On|To|During|For) (?:this|that|these|those|the same) (?:\p{Ll}+ ){1,2}$/u;

/** Between two officials joined as one subject: "… Wang Yi and Indian Special Representative and Adviser …". */
const JOINT_REACH = 110;

/** Finds the subject: the first official, side or "both" that is not the object of a preposition. */
export function findSubject(reading: EnglishSentence): Subject | null {
  const { sentence, words, actors, lists } = reading;
  const behind = subjectBehindPhrase(reading);
  if (behind !== null) return behind;
  for (const [index, actor] of actors.entries()) {
    const at = actor.start - sentence.start;
    if (at > SUBJECT_REACH) return null;
    const before = words.slice(0, at);
    if (actor.kind !== 'joint' && isObject(before, lists)) continue;
    if (
      actor.kind === 'joint' &&
      /\b(?:between|of|for|to|with|by|in|on|during|from|at|over|after|since|through) (?:(?:the|our|these|those) )?$/i.test(
        before,
      )
    )
      continue;
    if (actor.kind === 'joint' && isInnerPronoun(before, words.slice(at, at + 4))) continue;
    if (/, as (?:\S+ ){0,5}$/.test(before)) continue;
    if (actor.kind === 'joint' && IS_HOPED_OF.test(before)) continue;
    if (actor.kind === 'joint' && /^(?:This|That|It|These|Such)\b/.test(words) && IN_CLAUSE.test(before))
      continue;
    if (/^['’]s?\s/.test(words.slice(actor.end - sentence.start)) && actor.kind !== 'joint') continue;
    if (/['’]s$/.test(words.slice(at, actor.end - sentence.start))) continue;
    const found = { side: actor.side, kind: actor.kind, end: actor.end, joint: false };
    if (actor.kind === 'person' && joinsOther(reading, actor, actors.slice(index + 1, index + 4))) {
      return { ...found, joint: true };
    }
    if (actor.kind === 'party' && isOfficeAlone(reading, actor)) return { ...found, kind: 'office' };
    if (standsForOffice(reading, at, actor)) continue;
    return found;
  }
  return null;
}

/** A phrase that stands before the main clause, and may name whomever. */
const OPENING_PHRASE = pattern`
  ^(?:Building|Following|Recalling|Noting|Given|Welcoming|Reiterating|Recogni[sz]ing|Acknowledging|Having|Ahead|Looking|
  Referring|Turning|Regarding|Concerning|Based|Guided|On|In|At|With|As|After|Before|During) `;

/** Before the subject of the main clause stand a comma and at most its title; a verb stands behind it. */
const CLAUSE_BEFORE = /, (?:the |both |all )?(?:\p{Lu}[\p{L}.-]* ){0,5}$/u;
const VERB_BEHIND =
  /^ (?:also |then |both |again |further |jointly )?(?:\p{Ll}+ed|said|told|spoke|made|held|had|met|set|took|gave|drew)\b/u;

/** "Building on the meeting between the Presidents, the ministers discussed …": who stands before the main verb. */
function subjectBehindPhrase({ sentence, words, actors }: EnglishSentence): Subject | null {
  if (!OPENING_PHRASE.test(words)) return null;
  for (const { start, end, side, kind } of actors) {
    const at = start - sentence.start;
    if (at > SUBJECT_REACH) return null;
    if (kind !== 'joint' && kind !== 'person') continue;
    if (CLAUSE_BEFORE.test(words.slice(0, at)) && VERB_BEHIND.test(words.slice(end - sentence.start)))
      return { side, kind, end, joint: false };
  }
  return null;
}

/** "The inspirations they offer": the pronoun opens a clause within the subject. */
function isInnerPronoun(before: string, pronoun: string): boolean {
  return (
    /^they\b/i.test(pronoun) &&
    /\p{L}\p{L} $/u.test(before) &&
    !CLAUSE_OPENS.test(before) &&
    !SHORT_OPENING.test(before)
  );
}

/** "Wang Yi, director of the Office of …, and U.S. National Security Advisor Jake Sullivan had talks". */
const APPOSITION =
  /^, (?:also |a |an |the )*(?:director|member|chief|head|minister|secretary|vice|lead|chairman|state councill?or)\b[^;]{3,220}\band [^,;]{0,60}$/i;
/** Marks within these end no sentence. */
const DOTTED = /\b(?:U\.S\.|H\.E\.|Mr\.|Mrs\.|Ms\.|Dr\.)/g;

/** What two officials who are joined as a subject do. */
export const DID_TOGETHER = pattern`^ (?:also |jointly |both )?(?:${AGREED}|${MET})\b`;

/** Tells whether an official of the other side stands joined to this one: "Vladimir Putin and Donald Trump also …". */
function joinsOther(
  { words, sentence }: EnglishSentence,
  actor: Actor,
  following: readonly Actor[],
): boolean {
  return following.some((next) => {
    const between = words
      .slice(actor.end - sentence.start, next.start - sentence.start)
      .replace(DOTTED, (title) => title.replaceAll('.', ''));
    const joined =
      between.length < JOINT_REACH && /^,?\s+and\b/.test(between) && !/[.;]|\bthat\b/.test(between);
    const titled = APPOSITION.test(between) && DID_TOGETHER.test(words.slice(next.end - sentence.start));
    return (joined || titled) && next.side !== actor.side && next.kind === actor.kind;
  });
}

/** Behind the name of a country: whoever else is of it and is no government, or an office of its. */
const ofCountry = onceFor((lists: WordLists) => pattern`^\s+(?:${lists['of-country']}|government’s\b)`);
const CAPITAL = /^\s+(\p{Lu}\p{L}*)/u;
const titleWord = onceFor(({ title }: WordLists) => pattern`^${title}$`);

/** "the Chinese side", "U.S. Secretary Blinken": the country is part of a longer name that comes next. */
function standsForOffice({ words, lists }: EnglishSentence, at: number, actor: Actor): boolean {
  if (actor.kind !== 'party') return false;
  const after = words.slice(at + (actor.end - actor.start));
  const capital = CAPITAL.exec(after)?.[1]?.toLowerCase();
  return ofCountry(lists).test(after) || (capital !== undefined && titleWord(lists).test(capital));
}

/** Tells whether a name stands as the object of a preposition; titles between the two are looked through. */
function isObject(before: string, lists: WordLists): boolean {
  const tail = before
    .trimEnd()
    .split(/\s+/)
    .slice(-5)
    .map((word) => word.toLowerCase().replace(/[^a-z]/g, ''));
  for (const [index, word] of tail.toReversed().entries()) {
    // "State Councilor and Foreign Minister Wang Yi": one official of two offices.
    if (word === 'and' && isFirstOffice(lists).test(tail.at(-index - 2) ?? '')) continue;
    const inTitle = word === 'of' && /^(?:state|foreign|external)$/.test(tail.at(-index) ?? '');
    if (NOT_SUBJECT_AFTER.has(word) && !inTitle) return true;
    if (!inTitle && !isOfTitle(lists).test(word)) return false;
  }
  return false;
}
