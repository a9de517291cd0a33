import { join, relative } from 'node:path';
import type { TaxonomyVersion } from '../model/comparison.ts';
import type { IssuerEntry } from '../model/issuer.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { sha256Of } from '../model/sha256-of.ts';
import { KnowledgeError } from './knowledge-error.ts';
import { parseTaxonomy } from './parse-taxonomy.ts';
import { readIssuers } from './read-issuers.ts';
import { readTaxonomyFiles } from './taxonomy-files.ts';

/**
 * Reads the taxonomy folder and the list of issuers beside it into knowledge.
 *
 * @throws KnowledgeError listing every problem with its file and line; a server does not start on a broken taxonomy
 */
export async function readKnowledge(
  dir: string,
  issuersFile = join(dir, '..', 'issuers.yaml'),
): Promise<Knowledge> {
  const { taxonomy, findings } = parseTaxonomy(await readTaxonomyFiles(dir));
  const listed = await readIssuers(issuersFile, relative(dir, issuersFile), taxonomy.names);
  const problems = [...findings, ...listed.findings];
  if (problems.length > 0) throw new KnowledgeError(dir, problems);
  const { issuers } = listed;
  return { ...taxonomy, version: withParties(taxonomy.version, issuers), issuers };
}

/** What was computed is computed anew where an issuer is given another party, and not where it gets another host. */
function withParties({ version, sha256 }: TaxonomyVersion, issuers: readonly IssuerEntry[]): TaxonomyVersion {
  const parties = issuers.map(({ id, party }) => `${id} ${party}\n`).join('');
  return { version, sha256: sha256Of(`${sha256}\n${parties}`) };
}
