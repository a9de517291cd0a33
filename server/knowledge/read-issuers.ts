import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import type { IssuerEntry } from '../model/issuer.ts';

const ENTRY = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  party: z.string(),
  name: z.string(),
  'name-zh': z.string(),
  body: z.string(),
  'body-zh': z.string(),
  hosts: z.array(z.string()),
  languages: z.array(z.enum(['en', 'zh'])),
});

/** Reads the list of known issuers, in the order of the file. @throws ZodError naming the entry that is broken */
export async function readIssuers(file: string): Promise<readonly IssuerEntry[]> {
  const entries = z.array(ENTRY).parse(parse(await readFile(file, 'utf8')));
  return entries.map(({ 'name-zh': nameZh, 'body-zh': bodyZh, ...entry }) => ({ ...entry, nameZh, bodyZh }));
}
