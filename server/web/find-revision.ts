import { notFound } from '../errors.ts';
import type { Flow } from '../flow.ts';
import type { Pair } from '../model/pair.ts';

/** The pair at the revision of the address, the newest where it names none. @throws PublicError 404 or 410 */
export async function findRevision(flow: Flow, code: string, revision: string | undefined): Promise<Pair> {
  if (revision === undefined) return await flow.findPair(code);
  if (!/^[1-9]\d{0,8}$/.test(revision)) throw notFound('There is no comparison at this address.');
  return await flow.findPair(code, Number(revision));
}
