import type { ReadText } from '../../model/reading.ts';
import { firstEndingBehind, type Span } from '../../model/span.ts';
import type { WordLists } from '../../model/word-lists.ts';
import { onceFor } from '../once-for.ts';
import { pattern } from '../pattern.ts';
import type { Actor } from '../voice/actors.ts';

/** A form that a promise has in common with what is only foretold. */
const WILL = /^(?:will|would) /;

/** What may stand between a subject and “will”. */
const ADVERBS =
  /(?: (?:also|again|always|further|now|soon|then|both|jointly|side|government|itself|themselves))*,? $/;

/** Who can promise, by a common noun or a pronoun; and what joins two of them. */
const canPromise = onceFor(
  ({ promiser }: WordLists) => pattern`
    ^(?:${promiser}|he|she|we|they|i|you|it|who|all|each|neither|no|and|or|but|either)$`,
);

/** “The presidents of the two countries”, “talks with Ellery”: a name behind a preposition is none who acts. */
const OF_WHAT =
  /([\p{L}]+) (of|to|in|with|for|from|by|on|at|between|against|towards?|about|over|under|than)(?: the| both| the two)? $/u;

/** A name that is on no list, with its titles. */
const CAPITALS = /(?<![\p{L}])(?:\p{Lu}[\p{L}.'’-]*(?: |$))+$/u;

/** “It was expected that the other side | would”, “hopes Norvane | will”: what one looks for, and nobody's word. */
const EXPECTED =
  /\b(?:expect(?:s|ed)?|anticipate[sd]?|envisage[sd]?|hope[sd]?|wish(?:es|ed)?) (?!to |for )(?:(?! (?:and|but|to) )[^,;]){1,60}$/;

/** “No country | will support it”: of the whole world, which nobody can promise. */
const NOBODY =
  /\b(?:no (?:other |single )?(?:country|nation|state|government|people|power|one|leader)|nobody) $/;

/** Characters that are looked at before the words of a promise. */
const REACH = 80;

/**
 * Tells whether an English sentence foretells what it has as “will”, since it is expected, or what stands before it is
 * nobody who could promise: “competition will not veer into conflict”, “a basis that would ensure peace”, “talks with
 * Ellery will help”.
 *
 * @param actors of the sentence, sorted
 */
export function isForetold(
  { text, folded, lists }: ReadText,
  sentence: Span,
  actors: readonly Actor[],
  cue: Span,
): boolean {
  if (!WILL.test(folded.slice(cue.start, cue.end))) return false;
  const from = Math.max(sentence.start, cue.start - REACH);
  const before = folded.slice(from, cue.start);
  if (EXPECTED.test(before) || NOBODY.test(before)) return true;
  const subjectEnd = from + before.length - (ADVERBS.exec(before)?.[0].length ?? 0);
  const actor = actors[firstEndingBehind(actors, subjectEnd - 1)];
  const isActor = actor !== undefined && actor.start < subjectEnd && actor.end >= subjectEnd;
  const name = isActor
    ? subjectEnd - actor.start
    : (CAPITALS.exec(text.slice(from, subjectEnd))?.[0].length ?? 0);
  if (isActor || name > 0) {
    const [, noun = '', preposition = ''] = OF_WHAT.exec(folded.slice(from, subjectEnd - name)) ?? [];
    return noun !== '' && !(preposition === 'of' && canPromise(lists).test(noun));
  }
  const word = /[\p{L}\p{N}.'’-]+$/u.exec(text.slice(from, subjectEnd))?.[0] ?? '';
  return word !== '' && !canPromise(lists).test(word);
}
