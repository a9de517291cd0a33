import type { Request } from 'express';
import type { TextChoice } from '../flow.ts';
import { oneOf } from './one-of.ts';

/** Which texts of a pair the address asks for, `?a=TEXT&b=TEXT`, and `?machine=1` for them without corrections. */
export function choiceOf({ query }: Pick<Request, 'query'>): TextChoice {
  return {
    a: oneOf(query, 'a') ?? undefined,
    b: oneOf(query, 'b') ?? undefined,
    machine: oneOf(query, 'machine') === '1',
  };
}
