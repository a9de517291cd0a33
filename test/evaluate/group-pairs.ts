import type { LabelledPair, Split } from './labelled-pair.ts';

/** The pairs of one split by the languages of their sides, in the order of the table's columns. */
export interface Groups {
  readonly split: Split;
  readonly sameLanguage: readonly LabelledPair[];
  readonly acrossLanguages: readonly LabelledPair[];
}

export function groupPairs(pairs: readonly LabelledPair[], split: Split): Groups {
  const chosen = pairs.filter((pair) => pair.split === split);
  return {
    split,
    sameLanguage: chosen.filter(({ a, b }) => a.language === b.language),
    acrossLanguages: chosen.filter(({ a, b }) => a.language !== b.language),
  };
}
