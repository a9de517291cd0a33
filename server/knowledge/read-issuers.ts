import { readFile } from 'node:fs/promises';
import { issuerKey, issuerNames } from '../issuer-names.ts';
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
import {
  fieldOf,
  itemsOf,
  type Node,
  parseYamlFile,
  type TaxonomyFinding,
  textOf,
} from './taxonomy-files.ts';

const KEYS = ['id', 'party', 'name', 'body', 'body-zh', 'also', 'hosts'];

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
  const seen: Seen = { ids: new Map(), hosts: new Map(), names: new Map() };
  const source = parseYamlFile(name, await readFile(file, 'utf8'), findings);
  const placed = readEntries(source, findings, (reader) => ({
    issuer: readIssuer(reader, seen, parties),
    reader,
  }));
  refuseSharedBodies(placed);
  return { issuers: placed.map(({ issuer }) => issuer), findings };
}

/** Ids, hosts and names of the entries before one, and where they stand. */
interface Seen {
  readonly ids: Map<string, string>;
  readonly hosts: Map<string, string>;
  readonly names: Map<string, string>;
}

interface PlacedIssuer {
  readonly issuer: IssuerEntry;
  readonly reader: EntryReader;
}

/** Whoever types the body of several without its party may mean any of them. */
function refuseSharedBodies(placed: readonly PlacedIssuer[]): void {
  const bodies = placed.map(({ issuer }) => issuerKey(issuer.body));
  for (const [index, { issuer, reader }] of placed.entries()) {
    for (const name of issuer.also) {
      const key = issuerKey(name);
      const other = placed.find((_, at) => at !== index && bodies[at] === key);
      if (other === undefined) continue;
      const place = reader.at(other.reader.map);
      reader.complain(
        lineOfName(name, reader),
        `“${name}” is the body of the issuer at ${place} too, and names neither.`,
      );
    }
  }
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
  const issuer = {
    id: readId(reader, seen.ids),
    party,
    name: requiredText(map, 'name', complain),
    body: requiredText(map, 'body', complain),
    bodyZh: requiredText(map, 'body-zh', complain),
    also: readTexts(map, 'also', complain),
    hosts,
  };
  for (const name of issuerNames(issuer)) readName(name, reader, seen.names);
  return issuer;
}

/** A name that no issuer before has, nor this one in other letters. @param seen key → where it stands; this one is added */
function readName(name: string, reader: EntryReader, seen: Map<string, string>): void {
  if (name === '') return;
  const { complain, at } = reader;
  const entry = at(reader.map);
  const line = lineOfName(name, reader);
  const key = issuerKey(name);
  const before = seen.get(key);
  if (key === '') complain(line, `“${name}” holds no word that could name an issuer.`);
  else if (before === undefined) seen.set(key, entry);
  else if (before !== entry) complain(line, `“${name}” is a name of the issuer at ${before} already.`);
  else
    complain(line, `“${name}” is a name of this issuer already: case, order, “the” and “of” do not matter.`);
}

/** Where a name stands that is one of `also:`; the entry for any other. */
function lineOfName(name: string, { map }: EntryReader): Node {
  return itemsOf(fieldOf(map, 'also')).find((item) => textOf(item) === name) ?? map;
}
