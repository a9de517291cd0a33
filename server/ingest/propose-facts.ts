import type { IssuerEntry } from '../model/issuer.ts';
import type { Extracted } from './extracted.ts';
import { findDateline } from './find-day.ts';
import { findIssuer } from './find-issuer.ts';

/** What a document says of itself and a person is asked to check; null where it says nothing. */
export interface ProposedFacts {
  readonly title: string | null;
  /** Day or instant, ISO 8601. */
  readonly published: string | null;
  /** A known issuer as "Name, body", or the publisher's own words. */
  readonly issuer: string | null;
}

/**
 * Proposes title, time of publication and issuer of a text. Where the document does not say when, a line near its top that
 * holds a day and nothing else does. The issuer is the known one that publishes on the host
 * that the text came from, then the one that the page names as its publisher, then those words themselves.
 *
 * @param address where the text was fetched from; null for a file
 */
export function proposeFacts(
  { text, title, published, publisher }: Extracted,
  address: string | null,
  issuers: readonly IssuerEntry[],
): ProposedFacts {
  const hosted = address === null ? null : issuerOfHost(new URL(address).hostname, issuers);
  const named = publisher === null ? null : findIssuer(publisher, issuers);
  const known = hosted ?? issuers.find(({ id }) => id === named?.id);
  return {
    title,
    published: published ?? findDateline(text),
    issuer: known ? `${known.name}, ${known.body}` : publisher,
  };
}

/** The known issuer that publishes on `host` or on a host above it; the closest where there are several. */
export function issuerOfHost(host: string, issuers: readonly IssuerEntry[]): IssuerEntry | null {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  for (let from = 0; from < labels.length - 1; from += 1) {
    const name = labels.slice(from).join('.');
    const found = issuers.find(({ hosts }) => hosts.includes(name));
    if (found) return found;
  }
  return null;
}
