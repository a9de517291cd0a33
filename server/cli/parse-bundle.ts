import { z } from 'zod';
import type { EvidenceBundle } from '../share/evidence-bundle.ts';

const TEXT = z.object({
  id: z.string(),
  text: z.string(),
  sha256: z.string(),
  language: z.enum(['en', 'zh']),
});
const SIDE = z.object({
  issuer: z.object({ id: z.string().nullable(), name: z.string(), body: z.string().nullable() }),
  texts: z.array(z.looseObject(TEXT.shape)).min(1),
});

const BUNDLE = z.object({
  format: z.literal('diptych.bundle/1'),
  address: z.string(),
  pair: z.looseObject({ call: z.looseObject({ title: z.string(), date: z.string() }), a: SIDE, b: SIDE }),
  comparison: z.looseObject({
    format: z.literal('diptych.comparison/1'),
    taxonomy: z.object({ version: z.string(), sha256: z.string() }),
    a: z.looseObject({ text: z.string(), sha256: z.string() }),
    b: z.looseObject({ text: z.string(), sha256: z.string() }),
  }),
});

/** Parses an evidence bundle; null when the text is none. */
export function parseBundle(json: string): EvidenceBundle | null {
  try {
    const given: unknown = JSON.parse(json);
    // Checked so far as it is used; what a comparison holds beyond is compared with one computed anew. Returned is
    // what was given: the parser's own copy has its keys in another order, and the bytes are compared.
    return BUNDLE.safeParse(given).success ? (given as EvidenceBundle) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
