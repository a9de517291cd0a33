import { z } from 'zod';
import { PAIR_IN_BUNDLE } from '../ingest/pair-schema.ts';
import { parseJson } from '../ingest/parse-json.ts';
import type { PairDraft } from '../model/pair.ts';
import type { Parsed } from '../model/problem.ts';
import type { EvidenceBundle } from '../share/evidence-bundle.ts';

/** What of a compared side is compared again. */
const SIDE = z.looseObject({
  issuer: z.string().nullable(),
  language: z.enum(['en', 'zh']),
  text: z.string(),
  sha256: z.string(),
});

const BUNDLE = z.object({
  format: z.literal('diptych.bundle/1'),
  address: z.string(),
  pair: PAIR_IN_BUNDLE,
  program: z.looseObject({ version: z.string(), sha256: z.string(), icu: z.string() }).optional(),
  comparison: z.looseObject({
    format: z.literal('diptych.comparison/1'),
    taxonomy: z.object({ version: z.string(), sha256: z.string() }),
    a: SIDE,
    b: SIDE,
  }),
});

/** A bundle as it was given, and its pair checked through and through, ready for storing. */
export interface ParsedBundle {
  readonly bundle: EvidenceBundle;
  readonly draft: PairDraft;
}

/** Parses an evidence bundle, or names every field of it that is wrong. */
export function parseBundle(json: string): Parsed<ParsedBundle> {
  const given = parseJson(json);
  if (given instanceof SyntaxError) return { ok: false, problems: [NO_JSON] };
  const parsed = BUNDLE.safeParse(given);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => ({
      field: path.join('.') || 'the file',
      code: 'bundle_invalid',
      message,
    }));
    return { ok: false, problems };
  }
  // The comparison is checked so far as it is used; what it holds beyond is compared with one computed anew. The
  // bundle is what was given: the parser's own copy has its keys in another order, and the bytes are compared.
  const bundle = given as EvidenceBundle;
  return { ok: true, value: { bundle, draft: parsed.data.pair } };
}

const NO_JSON = { field: 'the file', code: 'bundle_invalid', message: 'it is not JSON.' };
