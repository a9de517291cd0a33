/**
 * What a topic of the frame tells where two sentences share it: it stands in most sentences of any readout. Those that
 * nonetheless name something count together (`framed`), some by themselves (`channels` … `relations`, each with a weight
 * of its own in `analyse/match/match-chance.ts`), `general` ones not at all.
 */
export const FRAMES = [
  'framed',
  'channels',
  'visits',
  'consensus',
  'managing',
  'relations',
  'general',
] as const;

export type Frame = (typeof FRAMES)[number];
