import type { CommitmentKind } from '../../model/comparison.ts';

/** What both think: “agreed that the meeting marked a turning point”, “concurred in the view that …”. */
const OPINION = /^(?:agree|concur|decide)\w*(?: in the view)? that\b/;

/** What is to be done in it. */
const TO_DO = /\b(?:will|would|shall|should|must|ought to)\b/;

/** When something is to happen, without what: “in the weeks and months ahead”. */
const WHEN_ALONE = /^(?:in the|at a) \p{L}+ [\p{L} ]+$/u;

/**
 * Tells whether what a sentence has as promised or planned says by itself nothing that could be kept: a bare cue (承诺),
 * a time, an opinion that is shared.
 *
 * @param words of the promise, folded
 * @param cueLength characters of them that are its first cue
 */
export function tellsNothing(words: string, cueLength: number, kind: CommitmentKind): boolean {
  if (kind === 'pledge' && !/[\p{L}\p{N}]/u.test(words.slice(cueLength))) return true;
  if (WHEN_ALONE.test(words) && !/[\p{L}]/u.test(words.slice(cueLength))) return true;
  return OPINION.test(words) && !TO_DO.test(words);
}
