import type { LexiconEntry, Matter, NamedEntity, Taxonomy, TermSpec, Topic } from '../model/knowledge.ts';
import type { Language } from '../model/language.ts';
import {
  fieldOf,
  isMap,
  isSeq,
  itemsOf,
  type Node,
  type TaxonomyFile,
  type TaxonomyFinding,
  type TaxonomyFolder,
  textOf,
  type YAMLMap,
} from './taxonomy-files.ts';

const ENTITY_KINDS: readonly NamedEntity['kind'][] = ['party', 'person', 'place', 'body'];

const ENTRY_KEYS = 'id label label-zh theme scope yields-to not-party en zh kind party variants'.split(' ');

const TERM_KEYS = 'term near not-near not-party yields-to'.split(' ');

/**
 * Turns the files of the taxonomy into knowledge, collecting every problem on the way instead of stopping at the
 * first. Which file an entry stands in decides what it is; files that do not exist give empty lists.
 */
export function parseTaxonomy(folder: TaxonomyFolder): {
  readonly taxonomy: Taxonomy;
  readonly findings: readonly TaxonomyFinding[];
} {
  const findings: TaxonomyFinding[] = [...folder.findings];
  const within = (prefix: string) =>
    folder.files.filter(({ name }) => name === `${prefix}.yaml` || name.startsWith(`${prefix}/`));
  const readAll = <T>(prefix: string, read: (reader: EntryReader) => T): readonly T[] =>
    within(prefix).flatMap((file) => readEntries(file, findings, read));
  const taxonomy: Taxonomy = {
    version: { version: readVersion(folder, findings), sha256: folder.sha256 },
    topics: readAll('topics', readTopic),
    masks: readAll('masks', readEntry),
    acts: readAll('acts', readEntry),
    tone: readAll('tone', readEntry),
    formulas: readAll('formulas', readEntry),
    cues: readAll('cues', readEntry),
    concepts: readAll('concepts', readEntry),
    terminology: readAll('terminology', readMatter),
    names: readAll('names', readEntity),
  };
  return { taxonomy, findings };
}

function readVersion(folder: TaxonomyFolder, findings: TaxonomyFinding[]): string {
  const file = folder.files.find(({ name }) => name === 'version.yaml');
  const version = isMap(file?.root) ? textOf(fieldOf(file.root, 'version')) : null;
  if (version === null)
    findings.push({ file: 'version.yaml', line: 1, message: 'The taxonomy has no version.' });
  return version ?? '';
}

/** One entry with what is needed to read it and to say what is wrong with it. */
interface EntryReader {
  readonly map: YAMLMap;
  readonly complain: (node: Node | null, message: string) => void;
  readonly at: (node: Node) => string;
}

function readEntries<T>(
  file: TaxonomyFile,
  findings: TaxonomyFinding[],
  read: (reader: EntryReader) => T,
): readonly T[] {
  const complain = (node: Node | null, message: string) => {
    findings.push({ file: file.name, line: file.lineOf(node ?? file.root), message });
  };
  const at = (node: Node) => `${file.name}:${file.lineOf(node)}`;
  if (!isSeq(file.root)) {
    complain(null, 'The file should hold a list of entries, each beginning with “- id:”.');
    return [];
  }
  return itemsOf(file.root).flatMap((node) => {
    if (isMap(node)) return [read({ map: node, complain, at })];
    complain(node, 'This entry is not a group of “name: value” lines.');
    return [];
  });
}

function readEntry({ map, complain, at }: EntryReader): LexiconEntry {
  const id = requiredText(map, 'id', complain);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
    complain(map, `The id “${id}” should be small letters and hyphens.`);
  for (const { key } of map.items) {
    const name = textOf(key) ?? '';
    if (!ENTRY_KEYS.includes(name)) complain(key as Node, `“${name}” is not a line that an entry can have.`);
  }
  const terms = (language: Language) =>
    itemsOf(fieldOf(map, language)).map((node) => readTerm(node, complain, at));
  return { id, label: textOf(fieldOf(map, 'label')) ?? id, terms: { en: terms('en'), zh: terms('zh') } };
}

function readTopic(reader: EntryReader): Topic {
  const { map, complain } = reader;
  return {
    ...readEntry(reader),
    theme: requiredText(map, 'theme', complain),
    labelZh: requiredText(map, 'label-zh', complain),
    scope: requiredText(map, 'scope', complain),
    yieldsTo: readTexts(map, 'yields-to', complain),
    notParty: readTexts(map, 'not-party', complain),
  };
}

function readMatter({ map, complain, at }: EntryReader): Matter {
  const id = requiredText(map, 'id', complain);
  const variants = itemsOf(fieldOf(map, 'variants')).flatMap((node) => {
    if (isMap(node)) return [readEntry({ map: node, complain, at })];
    complain(node, 'A variant is a group of lines beginning with “- id:”.');
    return [];
  });
  if (variants.length < 2) complain(map, `The matter “${id}” has fewer than two names.`);
  return { id, label: textOf(fieldOf(map, 'label')) ?? id, variants };
}

function readEntity(reader: EntryReader): NamedEntity {
  const { map, complain } = reader;
  const entry = readEntry(reader);
  const named = textOf(fieldOf(map, 'kind'));
  const kind = ENTITY_KINDS.find((known) => known === named);
  if (kind === undefined) complain(map, `“${entry.id}” should have a kind: ${ENTITY_KINDS.join(', ')}.`);
  return {
    ...entry,
    kind: kind ?? 'body',
    party: kind === 'party' ? entry.id : textOf(fieldOf(map, 'party')),
  };
}

function readTerm(node: Node, complain: EntryReader['complain'], at: EntryReader['at']): TermSpec {
  const plain = textOf(node);
  if (plain !== null) return { term: plain, near: [], notNear: [], notParty: [], yieldsTo: [], at: at(node) };
  if (!isMap(node)) {
    complain(
      node,
      'A term is a line of words, or “term:” with its conditions. Put quotes around one that begins with “[”.',
    );
    return { term: '', near: [], notNear: [], notParty: [], yieldsTo: [], at: at(node) };
  }
  for (const { key } of node.items) {
    const name = textOf(key) ?? '';
    if (!TERM_KEYS.includes(name))
      complain(key as Node, `“${name}” is not a condition that a term can have.`);
  }
  return {
    term: requiredText(node, 'term', complain),
    near: readTexts(node, 'near', complain),
    notNear: readTexts(node, 'not-near', complain),
    notParty: readTexts(node, 'not-party', complain),
    yieldsTo: readTexts(node, 'yields-to', complain),
    at: at(node),
  };
}

function requiredText(map: YAMLMap, key: string, complain: EntryReader['complain']): string {
  const text = textOf(fieldOf(map, key));
  if (text === null || text === '') complain(map, `This entry has no “${key}:” line.`);
  return text ?? '';
}

function readTexts(map: YAMLMap, key: string, complain: EntryReader['complain']): readonly string[] {
  const node = fieldOf(map, key);
  if (node === null) return [];
  const single = textOf(node);
  if (single !== null) return [single];
  return itemsOf(node).flatMap((item) => {
    const text = textOf(item);
    if (text !== null) return [text];
    complain(item, `An item of “${key}” is not a line of words.`);
    return [];
  });
}
