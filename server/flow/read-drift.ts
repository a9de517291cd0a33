import { findDrift } from '../analyse/drift/find-drift.ts';
import type { FlowEffects } from '../flow.ts';
import type { Drift, DriftQuery } from '../model/drift.ts';
import { otherSide } from '../model/side.ts';
import { type ListedPair, type ListedReadout, type PairPage, sidesOfParty } from '../model/summary.ts';
import type { PairReader } from './read-pairs.ts';

/** Readouts that are set against each other, and how far back they are looked for: pages of so many pairs. */
const DRIFT_READOUTS = 12;
const DRIFT_PAGE = 50;
const DRIFT_PAGES = 10;

/** A party's newest readouts, oldest first, and what became of its set phrases from one to the next. */
export async function readDrift(
  { archive }: Pick<FlowEffects, 'archive'>,
  { findPair, comparePair }: Pick<PairReader, 'findPair' | 'comparePair'>,
  query: DriftQuery,
): Promise<Drift> {
  const { found, isEnd } = await newestReadouts(archive, query);
  const readouts = found.slice(0, DRIFT_READOUTS).reverse();
  const compared = await Promise.all(
    readouts.map(async ({ pair, side }) => ({
      comparison: await comparePair(await findPair(pair.code)),
      side,
    })),
  );
  const hasEarlier = found.length > DRIFT_READOUTS || !isEnd;
  return { readouts, phrases: findDrift(compared), hasEarlier };
}

/** Reads pages of a party's pairs, newest first, until there are enough readouts or no more pages, up to a bound. */
async function newestReadouts(
  archive: FlowEffects['archive'],
  { party, other, from, to }: DriftQuery,
): Promise<{ readonly found: readonly ListedReadout[]; readonly isEnd: boolean }> {
  const found: ListedReadout[] = [];
  let cursor: string | null = null;
  let pages = 0;
  do {
    const conditions = { q: null, topic: null, issuer: null, from, to, party };
    const page: PairPage = await archive.listPairs({ ...conditions, cursor, limit: DRIFT_PAGE });
    found.push(...page.items.flatMap((pair) => readoutsOf(pair, party, other)));
    cursor = page.nextCursor;
    pages += 1;
  } while (cursor !== null && found.length <= DRIFT_READOUTS && pages < DRIFT_PAGES);
  return { found, isEnd: cursor === null };
}

/** The readouts of a pair that a party published, of those beside one of `other` where that is named. */
function readoutsOf(
  pair: ListedPair,
  party: DriftQuery['party'],
  other: DriftQuery['other'],
): readonly ListedReadout[] {
  return sidesOfParty(pair, party)
    .filter((side) => other === null || sidesOfParty(pair, other).includes(otherSide(side)))
    .map((side) => ({ pair, side }));
}
