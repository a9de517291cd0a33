import type { PairCode, Tombstone } from './model/pair.ts';
import type { Problem } from './model/problem.ts';

/**
 * An error that a visitor may meet, with the words that they may read. Everything else that is thrown is a
 * bug: it is logged, and the visitor reads that something went wrong on our side.
 */
export class PublicError extends Error {
  /** HTTP status that fits it. */
  readonly status: number;
  /** Never empty; the first one is the error's message. */
  readonly problems: readonly Problem[];

  constructor(status: number, problems: readonly Problem[], options?: { readonly cause?: unknown }) {
    super(problems[0]?.message ?? 'The request could not be carried out.', options);
    this.name = 'PublicError';
    this.status = status;
    this.problems = problems;
  }
}

/** What answers at the address of a withdrawn pair: 410, with what is left of it. */
export class WithdrawnError extends PublicError {
  readonly tombstone: Tombstone;

  constructor(tombstone: Tombstone) {
    const message = 'The comparison at this address was withdrawn by whoever published it.';
    super(410, [{ field: null, code: 'withdrawn', message }]);
    this.name = 'WithdrawnError';
    this.tombstone = tombstone;
  }
}

/** What a comparison that is there does not have, such as a text: 404, from which a way leads back to the comparison. */
export class MissingPartError extends PublicError {
  readonly pair: PairCode;

  constructor(pair: PairCode, message: string) {
    super(404, [{ field: null, code: 'not_found', message }]);
    this.pair = pair;
  }
}

/** The one answer for an unknown, a malformed and a withdrawn code that the asker has no right to know of. */
export function notFound(message = 'There is nothing at this address.'): PublicError {
  return new PublicError(404, [{ field: null, code: 'not_found', message }]);
}
