import { readFile } from 'node:fs/promises';
import type { IssuerEntry } from '../model/issuer.ts';
import type { NamedEntity } from '../model/knowledge.ts';
import {
  type EntryReader,
  readEntries,
  readId,
  readTexts,
  refuseOtherKeys,
  requiredText,
} from './entry-reader.ts';
import { parseYamlFile, type TaxonomyFinding } from './taxonomy-files.ts';

const KEYS = ['id', 'party', 'name', 'body', 'body-zh', 'hosts'];

/**
 * Reads the list of known issuers, in the order of the file, with every problem that it has.
 *
 * @param name what findings call the file
 * @param names those of the taxonomy, among which an issuer's party is
 */
export async function readIssuers(
  file: string,
  name: string,
  names: readonly NamedEntity[],
): Promise<{ readonly issuers: readonly IssuerEntry[]; readonly findings: readonly TaxonomyFinding[] }> {
  const findings: TaxonomyFinding[] = [];
  const parties = new Set(names.flatMap(({ id, kind }) => (kind === 'party' ? id : [])));
  const seen: Seen = { ids: new Map(), hosts: new Map() };
  const source = parseYamlFile(name, await readFile(file, 'utf8'), findings);
  const issuers = readEntries(source, findings, (reader) => readIssuer(reader, seen, parties));
  return { issuers, findings };
}

/** Ids and hosts of the entries before one, and where they stand. */
interface Seen {
  readonly ids: Map<string, string>;
  readonly hosts: Map<string, string>;
}

function readIssuer(reader: EntryReader, seen: Seen, parties: ReadonlySet<string>): IssuerEntry {
  const { map, complain, at } = reader;
  refuseOtherKeys(map, KEYS, 'an issuer', complain);
  const party = requiredText(map, 'party', complain);
  if (party !== '' && !parties.has(party)) complain(map, `“${party}” is no party of names/parties.yaml.`);
  const hosts = readTexts(map, 'hosts', complain);
  for (const host of hosts) {
    if (host !== host.toLowerCase() || /^www\.|[/:\s]/.test(host))
      complain(map, `The host “${host}” should be small letters without “www.” and “https://”.`);
    const before = seen.hosts.get(host);
    if (before !== undefined) complain(map, `“${host}” is a host of the issuer at ${before} already.`);
    else seen.hosts.set(host, at(map));
  }
  return {
    id: readId(reader, seen.ids),
    party,
    name: requiredText(map, 'name', complain),
    body: requiredText(map, 'body', complain),
    bodyZh: requiredText(map, 'body-zh', complain),
    hosts,
  };
}
