import { correctPassage, type PassageWish } from '../analyse/corrections/correct-passage.ts';
import { PublicError } from '../errors.ts';
import type { FlowEffects, TextChoice } from '../flow.ts';
import { MOST_CORRECTIONS } from '../model/corrections.ts';
import type { Pair, PairDraft } from '../model/pair.ts';
import { chooseText } from './choose-text.ts';
import { draftOf, sameContent } from './draft-of.ts';
import type { PairReader } from './read-pairs.ts';

/**
 * A pair with one passage as it is wished, in the texts that were chosen; null where it is so already.
 *
 * @throws PublicError 404 for an unknown text; 409 for a wish made from words that were revised since; 422 for one that
 *   cannot be
 */
export async function correctDraft(
  { archive, knowledge, now }: FlowEffects,
  { comparePair }: PairReader,
  pair: Pair,
  wish: PassageWish,
  choice: TextChoice,
): Promise<PairDraft | null> {
  const { code } = pair;
  const texts = { a: chooseText(pair.a, choice.a, code).id, b: chooseText(pair.b, choice.b, code).id };
  const corrected = correctPassage(wish, {
    machine: await comparePair(pair, { ...texts, machine: true }),
    texts,
    corrections: pair.corrections,
    lastDecision: await archive.lastDecision(pair.code),
    knownTopics: new Set(knowledge.topics.map(({ id }) => id)),
    now: now(),
  });
  if (!corrected.ok) {
    const isOutdated = corrected.problems.some((problem) => problem.code === 'text_revised');
    throw new PublicError(isOutdated ? 409 : 422, corrected.problems);
  }
  if (corrected.value.length > MOST_CORRECTIONS) {
    const message = `A comparison may carry ${MOST_CORRECTIONS} corrections; take some back first.`;
    throw new PublicError(422, [{ field: null, code: 'too_many_corrections', message }]);
  }
  const corrections = corrected.value;
  const draft = { ...draftOf(pair), corrections };
  return sameContent(draftOf(pair), draft) ? null : draft;
}
