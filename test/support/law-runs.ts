import fc from 'fast-check';

/** True under `npm run laws`, which looks for a counterexample that nobody has seen yet. */
export const SEARCHING = process.env.LAWS === 'search';

/** How many more values are invented when searching. */
const SEARCH_FACTOR = 10;

/** Milliseconds that the laws of whole comparisons may take, each. */
export const LAW_TIMEOUT = SEARCHING ? 3_600_000 : 240_000;

/** How often `fc.assert` tries a law that is dear: `runs` times in the suite, more when searching. */
export function lawRuns(runs: number): { readonly numRuns: number } {
  return { numRuns: SEARCHING ? runs * SEARCH_FACTOR : runs };
}

/*
 * The suite invents the same values every time, so that a change fails by what it did and not by chance. A search takes
 * a new seed each time, which fast-check prints with what it found.
 */
fc.configureGlobal(SEARCHING ? { numRuns: 100 * SEARCH_FACTOR } : { seed: 20230614 });
