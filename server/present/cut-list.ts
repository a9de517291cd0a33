/** The beginning of a list that a page shows, and how many more there are in words; null for none. */
export interface CutList<T> {
  readonly shown: readonly T[];
  readonly more: string | null;
}

/** Entries of one list, or of one cell of a table, that a page shows: more than anybody reads through. */
const MOST = 200;

/** Cuts a list that only a hostile text makes long: the downloads have all of it, and a page says that there is more. */
export function cutList<T>(items: readonly T[], most = MOST): CutList<T> {
  const rest = items.length - most;
  return rest <= 0
    ? { shown: items, more: null }
    : { shown: items.slice(0, most), more: `and ${rest.toLocaleString('en-GB')} more in the downloads` };
}
