import { type ComparedReadout, findDrift } from '../analyse/drift/find-drift.ts';
import { PublicError } from '../errors.ts';
import type { FlowEffects } from '../flow.ts';
import { createGate } from '../gate.ts';
import { keepLatest } from '../keep-latest.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Drift, DriftQuery, LeftOutReadout } from '../model/drift.ts';
import { ownPhrases } from '../model/own-phrases.ts';
import type { PairCode } from '../model/pair.ts';
import { otherSide } from '../model/side.ts';
import { type ListedPair, type ListedReadout, type PairPage, sidesOfParty } from '../model/summary.ts';
import { LONG_READS, rest } from './long-reads.ts';
import type { PairReader } from './read-pairs.ts';

/** Readouts that are set against each other, and how far back they are looked for: pages of so many pairs. */
const DRIFT_READOUTS = 12;
const DRIFT_PAGE = 50;
const DRIFT_PAGES = 10;

/** How many pairs' set phrases are kept: some hundred kilobytes of the longest, of which its comparison is tens of megabytes. */
const KEPT = 100;

/** Gives the set phrases of a listed pair's newest revision. */
export type ReadPhrases = (pair: ListedPair) => Promise<Pick<Comparison, 'formulas'>>;

/**
 * Keeps the set phrases of the pairs that were asked for last, and reads those of others one pair at a time: the page of
 * twelve long pairs kept everybody waiting for two seconds, and forty who asked for it for two minutes.
 */
export function readPhrases({
  findPair,
  comparePair,
}: Pick<PairReader, 'findPair' | 'comparePair'>): ReadPhrases {
  const gate = createGate(LONG_READS);
  const keep = keepLatest<Pick<Comparison, 'formulas'>>(KEPT);
  const read = async (code: PairCode) => {
    // Set phrases rest on the words alone, whatever editors decided.
    const comparison = await comparePair(await findPair(code), { machine: true });
    await rest();
    return { formulas: ownPhrases(comparison) };
  };
  return ({ code, revisedAt }) => keep(`${code} ${revisedAt}`, () => gate(null, () => read(code)));
}

/**
 * A party's newest readouts, oldest first, and what became of its set phrases from one to the next. One that cannot be
 * read is left out and named; the others are shown.
 *
 * @throws PublicError 503 while many are being read or the archive cannot be read: that is no single readout's fault
 */
export async function readDrift(
  { archive }: Pick<FlowEffects, 'archive'>,
  phrasesOf: ReadPhrases,
  query: DriftQuery,
): Promise<Drift> {
  const { found, isEnd } = await newestReadouts(archive, query);
  const readouts: ListedReadout[] = [];
  const leftOut: LeftOutReadout[] = [];
  const compared: ComparedReadout[] = [];
  for (const readout of found.slice(0, DRIFT_READOUTS).reverse()) {
    try {
      compared.push({ comparison: await phrasesOf(readout.pair), side: readout.side });
      readouts.push(readout);
    } catch (error) {
      if (error instanceof PublicError && error.status >= 500) throw error;
      leftOut.push({ ...readout, error });
    }
  }
  const hasEarlier = found.length > DRIFT_READOUTS || !isEnd;
  return { readouts, phrases: findDrift(compared), leftOut, hasEarlier };
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
