import { issuerKey, issuerNames } from '../issuer-names.ts';
import type { IssuerEntry } from '../model/issuer.ts';
import type { Issuer } from '../model/pair.ts';

/**
 * Finds a known issuer by id or by one of its names, as `issuerKey` compares them; anything else, and what names two of
 * them, is a free text "Name, body", or the body of a party that the list has, with its name before it: "U.S. Department
 * of Labor" is the United States'. Null for no words.
 *
 * Some hundred names are folded for each call, which takes about a millisecond.
 */
export function findIssuer(words: string, issuers: readonly IssuerEntry[]): Issuer | null {
  const known = knownIssuer(words, issuers);
  if (known !== null) return { id: known.id, name: known.name, body: known.body };
  const ofParty = bodyOfParty(words.trim(), issuers);
  if (ofParty !== null) return ofParty;
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

/** A party's name or adjective, and a body that it stands before. */
const PARTY_AND_BODY =
  /^(?:the )?([^,]{2,40}?)(?:['’]s?)? ((?:Department|Ministry|Office|Embassy|Mission) .*)$/iu;

/** Somebody whom the list does not have, of a party that it has: called by its party, as the other side is. */
function bodyOfParty(words: string, issuers: readonly IssuerEntry[]): Issuer | null {
  const [, before = '', body = ''] = PARTY_AND_BODY.exec(words) ?? [];
  const party = plain(before);
  if (party === '') return null;
  const names = new Set(issuers.filter((issuer) => isOfParty(party, issuer)).map(({ name }) => name));
  const [name] = names;
  return name === undefined || names.size > 1 ? null : { id: null, name, body };
}

/** Whether an issuer's names have these words before its body: "US", of "US Department of Commerce". */
function isOfParty(party: string, { name, body, also }: IssuerEntry): boolean {
  return plain(name) === party || also.some((other) => plain(other) === `${party} ${plain(body)}`);
}

function plain(words: string): string {
  return words.replaceAll('.', '').toLowerCase();
}
