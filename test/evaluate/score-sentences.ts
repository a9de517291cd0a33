import { SIDE_IDS } from '../../server/model/side.ts';
import type { LabelledPair } from './labelled-pair.ts';
import type { Reading } from './reading.ts';
import { addTallies, type Tally, tallySets } from './tally.ts';

/** Sentence boundaries: a sentence is right when its start and its end are both those of the label. */
export function scoreSentences(pair: LabelledPair, reading: Reading): Tally {
  return addTallies(
    SIDE_IDS.map((side) => tallySets(pair[side].sentences.map(place), reading[side].sentences.map(place))),
  );
}

function place({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${start}–${end}`;
}
