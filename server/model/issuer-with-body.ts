import type { Issuer } from './pair.ts';

/** An issuer and the body of it that publishes, where one is known, as a citation has them: "China, Ministry of Foreign Affairs". */
export function issuerWithBody({ name, body }: Pick<Issuer, 'name' | 'body'>): string {
  return [name, body].filter(Boolean).join(', ');
}
