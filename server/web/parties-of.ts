import type { Flow } from '../flow.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Pair } from '../model/pair.ts';
import { SIDE_IDS, type SideId } from '../model/side.ts';
import { partyKey } from '../model/summary.ts';
import { parsePairQuery } from './parse-pair-query.ts';

/**
 * What each side's party is looked up by; null where no public comparison has a readout of it, as may be so of an
 * unlisted pair and of an earlier revision. The newest one of a public pair has itself on both pages, and nothing is
 * looked up for it.
 */
export async function partiesOf(
  pair: Pair,
  comparison: Comparison,
  { listPairs }: Pick<Flow, 'listPairs'>,
): Promise<Readonly<Record<SideId, string | null>>> {
  const isListed = pair.visibility === 'public' && pair.revision === pair.latestRevision;
  const [a, b] = await Promise.all(
    SIDE_IDS.map(async (side) => {
      const key = partyKey({ party: comparison[side].party, name: pair[side].issuer.name });
      if (isListed) return key;
      const { total } = await listPairs({ ...parsePairQuery({}, 1), party: key });
      return total > 0 ? key : null;
    }),
  );
  return { a: a ?? null, b: b ?? null };
}
