import type { Knowledge } from '../model/knowledge.ts';
import { parseTaxonomy } from './parse-taxonomy.ts';
import { readTaxonomyFiles, shownName, type TaxonomyFinding } from './taxonomy-files.ts';

/**
 * Reads the taxonomy folder into knowledge.
 *
 * @throws Error listing every problem with its file and line; a server does not start on a broken taxonomy
 */
export async function readKnowledge(dir: string): Promise<Knowledge> {
  const { knowledge, findings } = parseTaxonomy(await readTaxonomyFiles(dir));
  if (findings.length > 0)
    throw new Error(`The taxonomy cannot be read.\n${findings.map(toLine(dir)).join('\n')}`);
  return knowledge;
}

function toLine(dir: string): (finding: TaxonomyFinding) => string {
  return ({ file, line, message }) => `${shownName(dir, file)}:${line}: ${message}`;
}
