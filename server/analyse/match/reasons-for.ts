import type { MatchReason } from '../../model/comparison.ts';
import { MATTER_CLASSES, type Matter, type SentenceMatters } from './sentence-matters.ts';

/** Reasons that a reader is told at the most; a long list of words says no more than its first ones. */
const MOST_REASONS = 8;

const WORDS_FOR_THE_TALK: MatchReason = { kind: 'tone', value: 'words for the talk' };

/**
 * What both sentences hold, what tells most first; that they share words where there is nothing else, so never empty.
 *
 * @param a what the one holds
 * @param verdicts true where both choose words for the talk
 */
export function reasonsFor(
  a: SentenceMatters,
  b: SentenceMatters,
  verdicts: boolean,
): readonly MatchReason[] {
  const [inA, inB] = [byKey(a), byKey(b)];
  const shared = new Map<string, Matter>();
  for (const [key, ofA] of inA) {
    const ofB = inB.get(key);
    if (ofB !== undefined) shared.set(key, toldOf(ofA, ofB));
  }
  const reasons = [...shared.values()]
    // Where both name the topic itself, that something else would answer it tells nothing more.
    .filter(({ answers }) => answers === undefined || !shared.has(answers))
    .sort(
      (one, other) =>
        MATTER_CLASSES.indexOf(one.class) - MATTER_CLASSES.indexOf(other.class) ||
        (one.key < other.key ? -1 : 1),
    )
    .slice(0, MOST_REASONS)
    .map(({ reason }) => reason);
  if (verdicts) return [...reasons, WORDS_FOR_THE_TALK];
  return reasons.length > 0 ? reasons : [{ kind: 'wording', value: 'words in common' }];
}

/** What a sentence holds by its key; what it names itself before what only answers it. */
function byKey(matters: SentenceMatters): ReadonlyMap<string, Matter> {
  const found = new Map<string, Matter>();
  for (const matter of matters) {
    if (!found.has(matter.key) || matter.answers === undefined) found.set(matter.key, matter);
  }
  return found;
}

/** Of one matter that two sentences hold the one that tells more, whichever side it is of: “A, answered by B” before B. */
function toldOf(one: Matter, other: Matter): Matter {
  if (one.answers === undefined && other.answers !== undefined) return other;
  if (one.answers !== undefined && other.answers === undefined) return one;
  return one.reason.value <= other.reason.value ? one : other;
}
