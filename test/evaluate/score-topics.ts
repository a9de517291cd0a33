import { SIDE_IDS } from '../../server/model/side.ts';
import type { LabelledPair } from './labelled-pair.ts';
import type { LaidReading } from './laid-reading.ts';
import { type Tally, tallySets } from './tally.ts';

/** Topics by sentence: one item a topic of a sentence. */
export function scoreTopics(pair: LabelledPair, laid: LaidReading): Tally {
  return tallySets(labelledTopics(pair), foundTopics(pair, laid));
}

/** Presence by side: one item a topic that a side has anywhere. */
export function scorePresence(pair: LabelledPair, laid: LaidReading): Tally {
  return tallySets(bySide(labelledTopics(pair)), bySide(foundTopics(pair, laid)));
}

/** Only-one-side findings: one item a topic that one side has and the other has not. */
export function scoreOnlyOneSide(pair: LabelledPair, laid: LaidReading): Tally {
  return tallySets(onlyOneSide(labelledTopics(pair)), onlyOneSide(foundTopics(pair, laid)));
}

/** The labelled topics of a pair as `a3 taiwan`. */
export function labelledTopics(pair: LabelledPair): readonly string[] {
  return SIDE_IDS.flatMap((side) =>
    pair[side].sentences.flatMap(({ id, topics }) => topics.map((topic) => `${id} ${topic}`)),
  );
}

/** The found topics of a pair, laid on the labelled sentences, as `a3 taiwan`. */
export function foundTopics(pair: LabelledPair, laid: LaidReading): readonly string[] {
  return SIDE_IDS.flatMap((side) =>
    pair[side].sentences.flatMap(({ id }) =>
      laid.on(id).flatMap(({ topics }) => topics.map((topic) => `${id} ${topic}`)),
    ),
  );
}

/** `a3 taiwan` and its like → `a taiwan`, without repeats. */
export function bySide(topics: readonly string[]): readonly string[] {
  return [...new Set(topics.map((item) => item.replace(/^([ab])\d+/, '$1')))];
}

/** `a3 taiwan` and its like → `a taiwan` where no `b…` says it, and the other way round. */
export function onlyOneSide(topics: readonly string[]): readonly string[] {
  const all = new Set(bySide(topics));
  return [...all].filter((item) => !all.has(`${item.startsWith('a') ? 'b' : 'a'}${item.slice(1)}`));
}
