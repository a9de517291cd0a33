import { isDay } from '../ingest/is-day.ts';
import type { PairQuery } from '../model/summary.ts';
import { oneOf } from './one-of.ts';

/** Pairs of one page of a list. */
const PAGE = 20;

/**
 * The conditions of a list as its address has them. One that cannot be read is none: a mistyped address still shows
 * the list.
 */
export function parsePairQuery(query: Readonly<Record<string, unknown>>, limit = PAGE): PairQuery {
  const day = (name: string) => {
    const value = oneOf(query, name);
    return value !== null && isDay(value) ? value : null;
  };
  return {
    q: oneOf(query, 'q'),
    topic: oneOf(query, 'topic'),
    party: oneOf(query, 'party'),
    issuer: oneOf(query, 'issuer'),
    from: day('from'),
    to: day('to'),
    cursor: oneOf(query, 'cursor'),
    limit,
  };
}
