import { PublicError } from './errors.ts';

/** How many may do a costly thing at once. */
export interface GateRules {
  readonly places: number;
  /** How many may wait for a place; whoever comes beyond is turned away at once. */
  readonly waiting: number;
  /** Milliseconds that somebody waits before being turned away. */
  readonly patience: number;
  /** What somebody who is turned away is told. */
  readonly busy: string;
}

/** Runs `task` when there is a place for it. */
export type Gate = <T>(field: string | null, task: () => Promise<T>) => Promise<T>;

/**
 * Makes a gate that lets a few in at a time, in the order in which they came.
 *
 * @returns a gate that throws a PublicError 503, naming the form field, where there is no place in time
 */
export function createGate({ places, waiting, patience, busy }: GateRules): Gate {
  const queue = new Set<() => void>();
  let taken = 0;

  const enter = (field: string | null) =>
    new Promise<void>((enterNow, turnAway) => {
      if (taken < places) {
        taken += 1;
        enterNow();
        return;
      }
      if (queue.size >= waiting) {
        turnAway(busyError(field, busy));
        return;
      }
      const admit = () => {
        clearTimeout(timer);
        enterNow();
      };
      const timer = setTimeout(() => {
        queue.delete(admit);
        turnAway(busyError(field, busy));
      }, patience);
      queue.add(admit);
    });

  /** The place goes straight to whoever waits longest. */
  const leave = () => {
    const [next] = queue;
    if (next === undefined) {
      taken -= 1;
      return;
    }
    queue.delete(next);
    next();
  };

  return async (field, task) => {
    await enter(field);
    try {
      return await task();
    } finally {
      leave();
    }
  };
}

function busyError(field: string | null, message: string): PublicError {
  return new PublicError(503, [{ field, code: 'busy', message }]);
}
