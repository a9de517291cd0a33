import type { ListedReadout } from './summary.ts';

/** A set phrase in a party's successive readouts. */
export interface PhraseDrift {
  readonly id: string;
  readonly label: string;
  /** For each readout, oldest first, the sentences that use the phrase, in text order; empty where none does. */
  readonly uses: readonly (readonly string[])[];
  readonly course: PhraseCourse;
  /** Place of the readout that the course is told from: see `PhraseCourse`. */
  readonly since: number;
}

/**
 * How the newest readout stands to the earlier ones:
 * - `new`: it uses the phrase first; `since` is its own place
 * - `back`: it uses a phrase that the one before it had left out; `since` is the place of the last earlier use
 * - `kept`: it and the one before use it; `since` is where the unbroken run began
 * - `dropped`: the one before used it and it does not; `since` is the place of that last use
 * - `former`: neither uses it, an earlier one did; `since` is the place of the last use
 */
export type PhraseCourse = 'new' | 'back' | 'kept' | 'dropped' | 'former';

/** A party's successive readouts, oldest call first, and the set phrases that any of them uses. */
export interface Drift {
  readonly readouts: readonly ListedReadout[];
  readonly phrases: readonly PhraseDrift[];
  /** Readouts that belong among these but could not be read, oldest first: withdrawn meanwhile, or damaged. */
  readonly leftOut: readonly LeftOutReadout[];
  /** True where the party has earlier readouts than these. */
  readonly hasEarlier: boolean;
}

/** A readout that could not be read, and why. */
export interface LeftOutReadout extends ListedReadout {
  readonly error: unknown;
}

/** Which readouts to set against each other. */
export interface DriftQuery {
  /** Party id, or the name of a side that has none. */
  readonly party: string;
  /** The same of the other side; null for whoever it is. */
  readonly other: string | null;
  /** Days, inclusive; null for no bound. */
  readonly from: string | null;
  readonly to: string | null;
}
