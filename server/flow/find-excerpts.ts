import { setImmediate } from 'node:timers/promises';
import type { FlowEffects } from '../flow.ts';
import type { Excerpt, Excerpts, PlacedExcerpt } from '../model/excerpt.ts';
import type { PairCode } from '../model/pair.ts';
import { analysisKey } from '../model/program-version.ts';
import type { ListedPair, PairPage } from '../model/summary.ts';

/** Characters of each text that are looked through: ten times a long readout, in some milliseconds a pair. */
const LOOKED_THROUGH = 40_000;

/** Words of both texts up to which the stored comparison is read for its sentences: three long readouts, in a few milliseconds. */
const SENTENCES_OF = 6_000;

/**
 * The words around those that a page of a list was searched for, pair by pair, others having their turn between two.
 *
 * @param question what was searched for; null gives none
 */
export async function findExcerpts(
  effects: Pick<FlowEffects, 'archive' | 'knowledge' | 'program'>,
  { items }: PairPage,
  question: string | null,
): Promise<Excerpts> {
  const excerpts = new Map<PairCode, readonly Excerpt[]>();
  if (question === null) return excerpts;
  for (const listed of items) {
    const found = await effects.archive.findExcerpts(listed.code, question, LOOKED_THROUGH);
    if (found.length > 0) excerpts.set(listed.code, await withPassages(found, listed, effects));
    await setImmediate();
  }
  return excerpts;
}

/** A list waits for no comparison: one that is not stored as this program makes it leaves its excerpts without a passage. */
async function withPassages(
  found: readonly PlacedExcerpt[],
  { code, a, b }: ListedPair,
  { archive, knowledge, program }: Pick<FlowEffects, 'archive' | 'knowledge' | 'program'>,
): Promise<readonly Excerpt[]> {
  const place = found.find((excerpt) => excerpt.place !== null)?.place ?? null;
  const analysis = analysisKey(knowledge.version, program);
  const stored =
    place === null || a.words + b.words > SENTENCES_OF
      ? null
      : await archive.findComparison({ code, revision: place.revision, ...place.compared, analysis });
  return found.map(({ place: own, ...excerpt }) => ({
    ...excerpt,
    passage:
      own === null || stored === null || stored === 'damaged'
        ? null
        : (stored[excerpt.side].sentences.findLast(({ start }) => start <= own.start)?.id ?? null),
  }));
}
