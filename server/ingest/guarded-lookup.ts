import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { createGate } from '../gate.ts';
import { isPublicAddress } from './public-address.ts';
import { READING_BUSY } from './reading-busy.ts';

/** All addresses of a name. */
export type Resolve = (hostname: string) => Promise<LookupAddress[]>;

const resolveAll: Resolve = (hostname) => lookup(hostname, { all: true, verbatim: true });

/**
 * Names are looked up by the system, which lends four threads to this and to all reading and writing of files:
 * names whose servers never answer must not take them all.
 */
const LOOKING_UP = createGate({ places: 2, waiting: 100, patience: 10_000, busy: READING_BUSY });

/**
 * Makes the lookup that a connection itself does: it resolves a name and hands the connection only what was checked,
 * so that a name which answers differently the next time gains nothing. One inside address spoils the whole name.
 *
 * @param resolve asks for all addresses of a name; the system's resolver unless a test passes another
 */
export function guardedLookup(allowPrivate: boolean, resolve: Resolve = resolveAll): LookupFunction {
  return (hostname, options, callback) => {
    LOOKING_UP(null, () => resolve(hostname))
      .then((addresses) => {
        const [first] = addresses;
        const allowed = allowPrivate || addresses.every(({ address }) => isPublicAddress(address));
        if (first === undefined || !allowed) throw new Error('The name leads to no public address.');
        if (options.all) callback(null, addresses);
        else callback(null, first.address, first.family);
      })
      .catch((error: NodeJS.ErrnoException) => callback(error, ''));
  };
}
