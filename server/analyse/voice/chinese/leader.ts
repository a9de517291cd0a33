import type { WordLists } from '../../../model/word-lists.ts';
import { part } from '../../pattern.ts';

/** Who leads a country, by their office or by no office: 主席, 两国元首. A part of a pattern. */
export function leaderIn({ leader }: WordLists): string {
  return part`元首|领导人|${leader}`;
}
