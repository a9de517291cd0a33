import type { LabelledPair } from './labelled-pair.ts';
import type { LaidReading } from './laid-reading.ts';
import { type Tally, tallySets } from './tally.ts';

/** Attributions: one item a sentence that puts a position in the other side's mouth. */
export function scoreAttributions(pair: LabelledPair, laid: LaidReading): Tally {
  return tallySets(labelledAttributions(pair), laid.attributions.keys());
}

/** Whether attributed sentences are echoed: one item an attributed sentence with yes or no. Only those that both have. */
export function scoreEchoes(pair: LabelledPair, laid: LaidReading): Tally {
  const shared = pair.attributions.filter(({ sentence }) => laid.attributions.has(sentence));
  return tallySets(
    shared.map(({ sentence, echoed }) => `${sentence} ${echoed.length > 0}`),
    shared.map(({ sentence }) => `${sentence} ${(laid.attributions.get(sentence)?.size ?? 0) > 0}`),
  );
}

export function labelledAttributions(pair: LabelledPair): readonly string[] {
  return pair.attributions.map(({ sentence }) => sentence);
}
