import { SIDE_IDS } from '../../server/model/side.ts';
import type { LabelledPair } from './labelled-pair.ts';
import type { LaidReading } from './laid-reading.ts';
import type { Reading } from './reading.ts';
import { type Tally, tallySets } from './tally.ts';

/** Acts by sentence: one item an act of a sentence. */
export function scoreActs(pair: LabelledPair, laid: LaidReading): Tally {
  return tallySets(labelledActs(pair), foundActs(pair, laid));
}

export function labelledActs(pair: LabelledPair): readonly string[] {
  return [...pair.a.sentences, ...pair.b.sentences].flatMap(({ id, acts }) =>
    acts.map((act) => `${id} ${act}`),
  );
}

export function foundActs(pair: LabelledPair, laid: LaidReading): readonly string[] {
  return [...pair.a.sentences, ...pair.b.sentences].flatMap(({ id }) =>
    laid.on(id).flatMap(({ acts }) => acts.map((act) => `${id} ${act}`)),
  );
}

/** Tone: one item a word that a side chose for the talk, as `b candid`. */
export function scoreTone(pair: LabelledPair, reading: Reading): Tally {
  return tallySets(toneOf(pair), toneOf(reading));
}

/** The tone words of both sides as `b candid`. */
export function toneOf(either: Pick<LabelledPair, 'a' | 'b'> | Pick<Reading, 'a' | 'b'>): readonly string[] {
  return SIDE_IDS.flatMap((side) => either[side].tone.map((tone) => `${side} ${tone}`));
}

/** Who asked: one item a pair, "neither says" being an answer too; a wrong answer is both extra and missed. */
export function scoreAsked(pair: LabelledPair, reading: Reading): Tally {
  return tallySets([`${pair.requestedBy}`], [`${reading.requestedBy}`]);
}
