import type { IssuerEntry } from '../model/issuer.ts';
import type { Issuer } from '../model/pair.ts';

/** Finds a known issuer by id, body or name; anything else is a free text "Name, body". Null for no words. */
export function findIssuer(words: string, issuers: readonly IssuerEntry[]): Issuer | null {
  const folded = words.toLowerCase();
  const known = issuers.find(({ id, name, body, bodyZh }) =>
    [id, body, bodyZh, `${name}, ${body}`, `${name} ${body}`].some((form) => form.toLowerCase() === folded),
  );
  if (known) return { id: known.id, name: known.name, body: known.body };
  const [name, ...body] = words.split(',').flatMap((part) => part.trim() || []);
  return name === undefined ? null : { id: null, name, body: body.join(', ') || null };
}
