import { notFound } from '../errors.ts';
import type { FlowEffects } from '../flow.ts';
import { keepLatest } from '../keep-latest.ts';
import type { Pair } from '../model/pair.ts';
import type { SideId } from '../model/side.ts';
import type { ReadoutKey, SuccessiveReadouts } from '../model/successive.ts';
import { partyKey } from '../model/summary.ts';
import { inOneLanguage, toInput } from './choose-text.ts';
import type { KeepShort } from './keep-short.ts';
import type { PairReader } from './read-pairs.ts';

/** Gives the party of each side of a pair, null where none is known. */
export type ReadParties = (pair: Pair) => Promise<Readonly<Record<SideId, string | null>>>;

/** How many pairs' parties are kept. */
const KEPT_PARTIES = 500;

/** Keeps the parties of the pairs that were asked for last: the whole comparison is read for them, a hundred times as long as its texts. */
export function readParties({ comparePair }: Pick<PairReader, 'comparePair'>): ReadParties {
  const keep = keepLatest<Readonly<Record<SideId, string | null>>>(KEPT_PARTIES);
  return (pair) =>
    keep(`${pair.code} ${pair.revision}`, async () => {
      const { a, b } = await comparePair(pair);
      return { a: a.party, b: b.party };
    });
}

/** Two readouts told apart word by word. */
export type ToldApart = Pick<SuccessiveReadouts, 'comparison' | 'wordings'>;

/** Finds pairs and tells whose their sides are. */
export interface ReadoutReader extends Pick<PairReader, 'findPair'> {
  readonly partiesOf: ReadParties;
}

/**
 * Tells two readouts of one party apart word by word, in the first of their texts that are in one language.
 *
 * @param keep what keeps those that were told apart
 * @throws PublicError 404 where a readout is not there, or they are of two parties or in two languages; 410
 */
export async function compareReadouts(
  { comparer }: Pick<FlowEffects, 'comparer'>,
  reader: ReadoutReader,
  keep: KeepShort<ToldApart>,
  one: ReadoutKey,
  other: ReadoutKey,
): Promise<SuccessiveReadouts> {
  const [older, newer] = byDate(await readOne(reader, one), await readOne(reader, other));
  const isSame = older.pair.code === newer.pair.code && older.side === newer.side;
  if (isSame || older.party !== newer.party) throw notFound('These are not two readouts of one party.');
  const [before, now] = [older.pair[older.side], newer.pair[newer.side]];
  const texts = inOneLanguage(before, now);
  if (texts === null)
    throw notFound('These two readouts have no texts in one language, so their words cannot be told apart.');
  const [left, right] = [toInput(before, texts.older), toInput(now, texts.newer)];
  const tellApart = async () => {
    const comparison = await comparer.compare(left, right);
    return { comparison, wordings: await comparer.word(comparison) };
  };
  return {
    older: { pair: older.pair, side: older.side, text: texts.older },
    newer: { pair: newer.pair, side: newer.side, text: texts.newer },
    ...(await keep(texts.older, texts.newer, tellApart, [left.issuer, right.issuer])),
  };
}

interface PartyReadout {
  readonly pair: Pair;
  readonly side: SideId;
  readonly party: string;
}

async function readOne(
  { findPair, partiesOf }: ReadoutReader,
  { code, side }: ReadoutKey,
): Promise<PartyReadout> {
  const pair = await findPair(code);
  const { [side]: party } = await partiesOf(pair);
  return { pair, side, party: partyKey({ party, name: pair[side].issuer.name }) };
}

/** The older one first; in the order given where both are of one day. */
function byDate(one: PartyReadout, other: PartyReadout): readonly [PartyReadout, PartyReadout] {
  return one.pair.call.date > other.pair.call.date ? [other, one] : [one, other];
}
