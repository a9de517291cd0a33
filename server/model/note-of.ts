import type { Comparison } from './comparison.ts';

/** The note that an editor left at a passage, the newest of several; empty for none. */
export function noteOf({ corrections = [] }: Pick<Comparison, 'corrections'>, passage: string): string {
  return (
    corrections.findLast(({ note, sentences }) => note !== null && sentences.includes(passage))?.note ?? ''
  );
}
