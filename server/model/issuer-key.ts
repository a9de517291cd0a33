import { issuerWithBody } from './issuer-with-body.ts';
import type { Issuer } from './pair.ts';

/** What data calls an issuer, everywhere alike: its id, or name and body where it is none that we know. */
export function issuerKey(issuer: Issuer): string {
  return issuer.id ?? issuerWithBody(issuer);
}
