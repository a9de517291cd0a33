import type { Flow, FlowEffects } from '../flow.ts';
import { createGate, type GateRules } from '../gate.ts';
import { compareReadouts, readParties, type ToldApart } from './compare-readouts.ts';
import { findAlike } from './find-alike.ts';
import { type KeepShort, keepShort } from './keep-short.ts';
import { readDrift, readPhrases } from './read-drift.ts';
import type { PairReader } from './read-pairs.ts';

/** How many pairs of short readouts told apart word by word are kept, so that a page that many read is made once. */
const KEPT = 20;

/**
 * How many may at once have readouts told apart. Nobody counts what readers do, and every pair of two readouts is another
 * comparison: eighty readers kept whoever stored something waiting for ten seconds, all places of the comparer being theirs.
 */
const TELLING_APART: GateRules = {
  places: 1,
  waiting: 100,
  patience: 10_000,
  busy: 'Many readouts are being told apart at the moment. Try again in a little while.',
};

/** What is read of several pairs at once: which may be the same, and what one party says from call to call. */
export function lookAcross(
  effects: Pick<FlowEffects, 'archive' | 'comparer'>,
  reader: PairReader,
): Pick<Flow, 'findAlike' | 'readDrift' | 'compareReadouts'> {
  const keep = keepShort<ToldApart>(KEPT);
  const gate = createGate(TELLING_APART);
  const keepInTurn: KeepShort<ToldApart> = (one, other, make, context) =>
    keep(one, other, () => gate(null, make), context);
  const readouts = { findPair: reader.findPair, partiesOf: readParties(reader) };
  const phrasesOf = readPhrases(reader);
  return {
    findAlike: (draft) => findAlike(effects, draft),
    readDrift: (query) => readDrift(effects, phrasesOf, query),
    compareReadouts: (one, other) => compareReadouts(effects, readouts, keepInTurn, one, other),
  };
}
