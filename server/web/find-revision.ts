import { notFound } from '../errors.ts';
import type { Flow } from '../flow.ts';
import type { Pair } from '../model/pair.ts';

/** The pair at the revision of the address, the newest where it names none. @throws PublicError 404 or 410 */
export async function findRevision(flow: Flow, code: string, revision: string | undefined): Promise<Pair> {
  return await flow.findPair(code, revision === undefined ? undefined : parseRevision(revision));
}

/** The number of a revision as addresses have it. @throws PublicError 404 for anything else */
export function parseRevision(words: string): number {
  const revision = revisionOf(words);
  if (revision === null) throw notFound('There is no comparison at this address.');
  return revision;
}

/** The number of a revision that a query names, spelled as addresses have it; null for anything else. */
export function revisionOf(words: string | null): number | null {
  return words !== null && /^[1-9]\d{0,8}$/.test(words) ? Number(words) : null;
}
