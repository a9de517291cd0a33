import { PublicError } from '../errors.ts';
import { isDay } from '../ingest/is-day.ts';
import { readCursor } from '../model/pair-cursor.ts';
import type { Problem } from '../model/problem.ts';
import type { PairQuery } from '../model/summary.ts';
import { TEXT_LIMITS } from '../model/text-limits.ts';
import type { ConditionName, UnreadCondition } from '../model/unread-condition.ts';
import { storableWords } from './storable-words.ts';

/** Pairs of one page of a list. */
const PAGE = 20;

/** The conditions that could be read, and the others, in one order. */
export interface ReadPairQuery {
  readonly query: PairQuery;
  readonly unread: readonly UnreadCondition[];
}

/**
 * Reads the conditions of a list as its address has them. One that cannot be read is none, so that people who mistyped an
 * address still see a list, and is named, so that the page can say that it was left out. Empty ones are none. So is a
 * last day before the first one: no call is in such a span.
 */
export function readPairQuery(query: Readonly<Record<string, unknown>>, limit = PAGE): ReadPairQuery {
  const unread: UnreadCondition[] = [];
  const words = (name: ConditionName, fault?: 'no-day' | 'no-cursor', isFit?: (value: string) => unknown) => {
    const given = Object.hasOwn(query, name) ? query[name] : undefined;
    if (given === undefined) return null;
    const value = typeof given === 'string' ? storableWords(given.trim()) : null;
    if (value === '') return null;
    if (value === null) unread.push({ name, why: 'repeated', value });
    else if (value.length > TEXT_LIMITS.line) unread.push({ name, why: 'too-long', value: null });
    else if (fault === undefined || isFit?.(value)) return value;
    else unread.push({ name, why: fault, value });
    return null;
  };
  // In this order, since what is unread is named in it, and a last day is judged by the first.
  const [q, topic, party, issuer] = [words('q'), words('topic'), words('party'), words('issuer')];
  const from = words('from', 'no-day', isDay);
  const last = words('to', 'no-day', isDay);
  const isReversed = from !== null && last !== null && last < from;
  if (isReversed) unread.push({ name: 'to', why: 'before-first', value: last });
  return {
    query: {
      q,
      topic,
      party,
      issuer,
      from,
      to: isReversed ? null : last,
      cursor: words('cursor', 'no-cursor', readCursor),
      limit,
    },
    unread,
  };
}

/**
 * The same for programs, which would take a list that leaves a condition out for the answer to it, and a first page for
 * the next one.
 *
 * @throws PublicError 422 naming every condition that cannot be read
 */
export function parsePairQuery(query: Readonly<Record<string, unknown>>, limit = PAGE): PairQuery {
  const read = readPairQuery(query, limit);
  if (read.unread.length > 0) throw new PublicError(422, read.unread.map(toProblem));
  return read.query;
}

/**
 * How many pairs a program asks for on a page; `most` where it does not say.
 *
 * @throws PublicError 422 for what is no number from 1 to `most`
 */
export function parsePageSize(query: Readonly<Record<string, unknown>>, most: number): number {
  const given = Object.hasOwn(query, 'limit') ? query.limit : '';
  if (given === undefined || given === '') return most;
  const size = typeof given === 'string' && /^\d{1,9}$/.test(given) ? Number(given) : 0;
  if (size >= 1 && size <= most) return size;
  const message = `A page holds from 1 to ${most} pairs.`;
  throw new PublicError(422, [{ field: 'limit', code: 'limit_invalid', message }]);
}

const PROBLEMS: Readonly<Record<UnreadCondition['why'], Omit<Problem, 'field'>>> = {
  repeated: { code: 'value_repeated', message: 'This can be given once.' },
  'too-long': { code: 'line_too_long', message: `This is longer than ${TEXT_LIMITS.line} characters.` },
  'no-day': { code: 'date_invalid', message: 'A day should look like 2026-03-12.' },
  'before-first': { code: 'dates_reversed', message: 'The last day is before the first one, “from”.' },
  'no-cursor': { code: 'cursor_invalid', message: 'This is no “nextCursor” that a list gave.' },
};

const toProblem = ({ name, why }: UnreadCondition): Problem => ({ field: name, ...PROBLEMS[why] });
