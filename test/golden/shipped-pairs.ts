import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { TextInput } from '../../server/analyse/compare-texts.ts';
import { normaliseText } from '../../server/ingest/normalise-text.ts';
import { SIDE_IDS } from '../../server/model/side.ts';

/** A shipped pair with the two texts that its page compares first. */
export interface ShippedPair {
  readonly name: string;
  readonly a: TextInput;
  readonly b: TextInput;
}

const side = z.looseObject({
  issuer: z.looseObject({ id: z.string().nullish(), name: z.string().nullish() }).or(z.string()).nullish(),
  texts: z.array(z.looseObject({ file: z.string(), language: z.enum(['en', 'zh']) })).min(1),
});

const pairFile = z.looseObject({ a: side, b: side });

/**
 * Reads the pair folders under `dir`, by name: of each side the first text, with the issuer's id, or its name
 * where it has no id. Only as much of `pair.json` is looked at as a comparison needs; `server/ingest` reads all.
 */
export function readShippedPairs(dir: string): readonly ShippedPair[] {
  return readdirSync(dir)
    .sort()
    .map((name) => {
      const pair = pairFile.parse(JSON.parse(readFileSync(join(dir, name, 'pair.json'), 'utf8')));
      const [a, b] = SIDE_IDS.map((id): TextInput => {
        const { issuer, texts } = pair[id];
        const [text] = texts;
        if (text === undefined) throw new Error(`${name}: side ${id} has no text`);
        return {
          text: normaliseText(readFileSync(join(dir, name, text.file), 'utf8')).replace(/\n+$/, ''),
          language: text.language,
          issuer: typeof issuer === 'string' ? issuer : (issuer?.id ?? issuer?.name ?? null),
        };
      });
      if (a === undefined || b === undefined) throw new Error(`${name}: a side is missing`);
      return { name, a, b };
    });
}
