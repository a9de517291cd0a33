import type { CallFormat } from './pair.ts';

/** What a call of each format is called at the head of a page. */
export const CALL_NAMES: Readonly<Record<CallFormat, string>> = {
  call: 'Telephone call',
  video: 'Video meeting',
  meeting: 'Meeting',
  summit: 'Summit',
  letter: 'Letters',
};
