import { PublicError } from '../errors.ts';
import type { Pair, PairDraft } from '../model/pair.ts';
import { draftOf, sameContent } from './draft-of.ts';
import type { PairReader } from './read-pairs.ts';

/**
 * Refuses fields that were made from another revision than the newest, `pair`. Texts are named by their place in forms,
 * so that such fields could change another text than was meant, and would undo what somebody else stored. Decisions
 * alone are in nobody's way; whoever names no revision means the newest.
 *
 * @param given the revision that the fields say they were made from, as a stranger sent it
 * @throws PublicError 409; 422 for what is no number of a revision
 */
export async function refuseOutdated(
  pair: Pair,
  given: unknown,
  { findPair }: Pick<PairReader, 'findPair'>,
): Promise<void> {
  const { code, revision } = pair;
  if (given === undefined || given === '') return;
  const number = parseNumber(given);
  if (number === revision) return;
  const older = number < revision ? await findPair(code, number) : null;
  if (older !== null && sameContent(withoutDecisions(older), withoutDecisions(pair))) return;
  const message = `This comparison was changed meanwhile: revision ${revision} is the newest, and this was made from another. Look at what changed, then store once more what is to stand.`;
  throw new PublicError(409, [{ field: 'revision', code: 'revised_meanwhile', message }]);
}

/** @throws PublicError 422 for anything but a whole number above 0, as a number or as a form sends it */
function parseNumber(given: unknown): number {
  const words = typeof given === 'number' || typeof given === 'string' ? String(given) : '';
  if (/^[1-9]\d{0,8}$/.test(words)) return Number(words);
  const message = 'The revision that this was made from should be a whole number, such as 1.';
  throw new PublicError(422, [{ field: 'revision', code: 'revision_invalid', message }]);
}

function withoutDecisions(pair: Pair): PairDraft {
  return { ...draftOf(pair), visibility: pair.storedAs, corrections: [] };
}
