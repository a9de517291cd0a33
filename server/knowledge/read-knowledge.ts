import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { TaxonomyVersion } from '../model/comparison.ts';
import type { IssuerEntry } from '../model/issuer.ts';
import type { Knowledge, NamedEntity } from '../model/knowledge.ts';
import { parseTaxonomy } from './parse-taxonomy.ts';
import { readIssuers } from './read-issuers.ts';
import { readTaxonomyFiles, shownName, type TaxonomyFinding } from './taxonomy-files.ts';

/**
 * Reads the taxonomy folder and the list of issuers beside it into knowledge.
 *
 * @throws Error listing every problem with its file and line; a server does not start on a broken taxonomy
 */
export async function readKnowledge(
  dir: string,
  issuersFile = join(dir, '..', 'issuers.yaml'),
): Promise<Knowledge> {
  const { taxonomy, findings } = parseTaxonomy(await readTaxonomyFiles(dir));
  if (findings.length > 0)
    throw new Error(`The taxonomy cannot be read.\n${findings.map(toLine(dir)).join('\n')}`);
  const issuers = await readIssuers(issuersFile);
  const strangers = ofUnknownParty(issuers, taxonomy.names);
  if (strangers.length > 0) {
    const lines = strangers.map(({ id, party }) => `${id}: “${party}” is no party of names/parties.yaml.`);
    throw new Error(`${shownName('.', issuersFile)} cannot be used.\n${lines.join('\n')}`);
  }
  return { ...taxonomy, version: withParties(taxonomy.version, issuers), issuers };
}

function toLine(dir: string): (finding: TaxonomyFinding) => string {
  return ({ file, line, message }) => `${shownName(dir, file)}:${line}: ${message}`;
}

function ofUnknownParty(
  issuers: readonly IssuerEntry[],
  names: readonly NamedEntity[],
): readonly IssuerEntry[] {
  const parties = new Set(names.flatMap(({ id, kind }) => (kind === 'party' ? id : [])));
  return issuers.filter(({ party }) => !parties.has(party));
}

/** What was computed is computed anew where an issuer is given another party, and not where it gets another host. */
function withParties({ version, sha256 }: TaxonomyVersion, issuers: readonly IssuerEntry[]): TaxonomyVersion {
  const parties = issuers.map(({ id, party }) => `${id} ${party}\n`).join('');
  return { version, sha256: createHash('sha256').update(`${sha256}\n${parties}`).digest('hex') };
}
