/**
 * The act ladder, from informing to inviting: the ids of `readouts/taxonomy/acts.yaml`. The code reads them by name, so
 * that the file has these and no others; `diptych taxonomy check` compares the two.
 */
export const ACT_IDS = [
  'inform',
  'discuss',
  'state',
  'welcome',
  'concern',
  'urge',
  'oppose',
  'warn',
  'commit',
  'agree',
  'invite',
] as const;

export type ActId = (typeof ACT_IDS)[number];
