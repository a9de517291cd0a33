import type { PairQuery } from './summary.ts';

/** A condition of a list as an address names it. */
export type ConditionName = Exclude<keyof PairQuery, 'limit' | 'order'>;

/** A condition that an address gives and that cannot be read, or not beside the others. */
export interface UnreadCondition {
  readonly name: ConditionName;
  readonly why: 'repeated' | 'too-long' | 'no-day' | 'before-first' | 'no-cursor';
  /** What was given, trimmed; null where that is several or too long to be shown. */
  readonly value: string | null;
}
