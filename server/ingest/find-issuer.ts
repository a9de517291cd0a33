import { issuerKey, issuerNames } from '../issuer-names.ts';
import type { IssuerEntry } from '../model/issuer.ts';
import type { Issuer } from '../model/pair.ts';

/**
 * Finds a known issuer by id or by one of its names, as `issuerKey` compares them; anything else, and what names two of
 * them, is a free text "Name, body". Null for no words.
 *
 * Some hundred names are folded for each call, which takes about a millisecond.
 */
export function findIssuer(words: string, issuers: readonly IssuerEntry[]): Issuer | null {
  const known = knownIssuer(words, issuers);
  if (known !== null) return { id: known.id, name: known.name, body: known.body };
  const [name, ...body] = words.split(',').flatMap((part) => part.trim() || []);
  return name === undefined ? null : { id: null, name, body: body.join(', ') || null };
}

/** What an analysis is told of the issuer that `words` name: the id of a known one, else the words; null for none. */
export function issuerWords(words: string, issuers: readonly IssuerEntry[]): string | null {
  return knownIssuer(words, issuers)?.id ?? (words.trim() || null);
}

function knownIssuer(words: string, issuers: readonly IssuerEntry[]): IssuerEntry | null {
  const lower = words.trim().toLowerCase();
  const byId = issuers.find(({ id }) => id === lower);
  if (byId !== undefined) return byId;
  const key = issuerKey(words);
  if (key === '') return null;
  const [found, other] = issuers.filter((issuer) =>
    issuerNames(issuer).some((name) => issuerKey(name) === key),
  );
  return other === undefined ? (found ?? null) : null;
}
