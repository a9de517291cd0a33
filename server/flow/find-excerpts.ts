import { setImmediate } from 'node:timers/promises';
import type { FlowEffects } from '../flow.ts';
import type { Excerpt, Excerpts } from '../model/excerpt.ts';
import type { PairCode } from '../model/pair.ts';
import type { PairPage } from '../model/summary.ts';

/** Characters of each text that are looked through: ten times a long readout, in some milliseconds a pair. */
const LOOKED_THROUGH = 40_000;

/**
 * The words around those that a page of a list was searched for, pair by pair, others having their turn between two.
 *
 * @param question what was searched for; null gives none
 */
export async function findExcerpts(
  { archive }: Pick<FlowEffects, 'archive'>,
  { items }: PairPage,
  question: string | null,
): Promise<Excerpts> {
  const excerpts = new Map<PairCode, readonly Excerpt[]>();
  if (question === null) return excerpts;
  for (const { code } of items) {
    const found = await archive.findExcerpts(code, question, LOOKED_THROUGH);
    if (found.length > 0) excerpts.set(code, found);
    await setImmediate();
  }
  return excerpts;
}
