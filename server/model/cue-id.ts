/**
 * Words that tell how a sentence is to be read, by kind: the ids of `readouts/taxonomy/cues.yaml`. The code reads them
 * by name, so that the file has these and no others; `diptych taxonomy check` compares the two.
 */
export const CUE_IDS = [
  'talk',
  'contact',
  'preamble',
  'attendance',
  'background',
  'joint-subject',
  'requested',
  'speech',
  'passive-joint',
  'asking',
  'pledge',
  'joint',
  'next-step',
  'plan',
  'deadline',
] as const;

export type CueId = (typeof CUE_IDS)[number];
