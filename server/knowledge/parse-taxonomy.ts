import { ACT_IDS } from '../model/act-id.ts';
import { CUE_IDS } from '../model/cue-id.ts';
import { FRAMES } from '../model/frame.ts';
import type { Formula, LexiconEntry, Matter, NamedEntity, Taxonomy, Topic } from '../model/knowledge.ts';
import { LANGUAGES } from '../model/language.ts';
import { OFFICE_IDS } from '../model/office-id.ts';
import { WORD_LIST_IDS } from '../model/word-list-id.ts';
import {
  type EntryReader,
  optionalText,
  readEntries,
  readFlag,
  readId,
  readList,
  readOneOf,
  readTexts,
  refuseOtherKeys,
  requiredText,
} from './entry-reader.ts';
import { readTerm, TOPIC_CONDITIONS } from './read-term.ts';
import {
  fieldOf,
  isMap,
  isSeq,
  type TaxonomyFinding,
  type TaxonomyFolder,
  textOf,
} from './taxonomy-files.ts';

const ENTITY_KINDS: readonly NamedEntity['kind'][] = ['party', 'person', 'place', 'body'];

/** Names of the files, or of folders of files, that are read, besides the version. */
const READ = [
  'topics',
  'masks',
  'acts',
  'tone',
  'formulas',
  'cues',
  'words',
  'concepts',
  'terminology',
  'names',
  'offices',
] as const;

const MISSING = 'This file is missing.';

/** Lines that an entry may have, whichever file it stands in. */
const ENTRY_KEYS = ['id', 'label', 'en', 'zh'];
const FORMULA_KEYS = [...ENTRY_KEYS, 'claims-on'];
const TOPIC_KEYS = [
  ...ENTRY_KEYS,
  'label-zh',
  'proper',
  'theme',
  'scope',
  'frame',
  'one-matter',
  'answered-by',
  'watched-between',
  'courtesy',
  ...TOPIC_CONDITIONS,
];
/** Lines that only parties may have. */
const PARTY_KEYS = ['surname', 'writes'];
const ENTITY_KEYS = [...ENTRY_KEYS, 'kind', 'party', ...PARTY_KEYS];
const MATTER_KEYS = ['id', 'label', 'variants'];

/**
 * Turns the files of the taxonomy into knowledge, collecting every problem on the way instead of stopping at the
 * first. Which file an entry stands in decides what it is; files that do not exist give empty lists, and a problem
 * where the program cannot do without them.
 */
export function parseTaxonomy(folder: TaxonomyFolder): {
  readonly taxonomy: Taxonomy;
  readonly findings: readonly TaxonomyFinding[];
} {
  const findings: TaxonomyFinding[] = [...folder.findings, ...strayFiles(folder)];
  const readAll = <T>(part: (typeof READ)[number], read: ReadEntry<T>): readonly T[] => {
    const seen = new Map<string, string>();
    return folder.files
      .filter(({ name }) => isOf(part, name))
      .flatMap((file) => readEntries(file, findings, (reader) => read(reader, seen)));
  };
  /** Entries that the code reads by their ids: all of these and no others. */
  const readFixed = <Id extends string>(
    part: 'acts' | 'cues' | 'words' | 'offices',
    ids: readonly Id[],
    read = readEntry,
  ) => {
    const entries = readAll(part, (reader, seen) => {
      const entry = read(reader, seen);
      const id = ids.find((known) => known === entry.id);
      if (id !== undefined) return [{ ...entry, id }];
      if (entry.id !== '')
        reader.complain(
          reader.map,
          `“${entry.id}” is not among those that the program reads: ${ids.join(', ')}.`,
        );
      return [];
    }).flat();
    // One line tells of a file that is not there, and not one for each of its ids.
    const isThere = folder.files.some(({ name }) => isOf(part, name));
    if (!isThere) findings.push({ file: `${part}.yaml`, line: 1, message: MISSING });
    for (const id of isThere ? ids : []) {
      if (entries.every((entry) => entry.id !== id))
        findings.push({
          file: `${part}.yaml`,
          line: 1,
          message: `There is no “${id}”, which the program reads.`,
        });
    }
    return entries;
  };
  const taxonomy: Taxonomy = {
    version: { version: readVersion(folder, findings), sha256: folder.sha256 },
    topics: readAll('topics', readTopic),
    masks: readAll('masks', readEntry),
    acts: readFixed('acts', ACT_IDS),
    tone: readAll('tone', readEntry),
    formulas: readAll('formulas', readFormula),
    cues: readFixed('cues', CUE_IDS),
    words: readFixed('words', WORD_LIST_IDS, readWords),
    concepts: readAll('concepts', readEntry),
    terminology: readAll('terminology', readMatter),
    names: readAll('names', readEntity),
    offices: readFixed('offices', OFFICE_IDS),
  };
  return { taxonomy, findings };
}

/** Reads one entry. @param seen ids of the entries before it, and where they stand */
type ReadEntry<T> = (reader: EntryReader, seen: Map<string, string>) => T;

function isOf(part: string, name: string): boolean {
  return name === `${part}.yaml` || (name.startsWith(`${part}/`) && name.endsWith('.yaml'));
}

/** Files that somebody meant to be read and that nobody reads. */
function strayFiles({ files }: TaxonomyFolder): readonly TaxonomyFinding[] {
  return files
    .filter(({ name }) => name !== 'version.yaml' && !READ.some((part) => isOf(part, name)))
    .map(({ name: file }) => ({
      file,
      line: 1,
      message: `Nobody reads this file. Those that are read are ${READ.join('.yaml, ')}.yaml, and files in topics/ and names/.`,
    }));
}

function readVersion(folder: TaxonomyFolder, findings: TaxonomyFinding[]): string {
  const file = folder.files.find(({ name }) => name === 'version.yaml');
  const version = isMap(file?.root) ? textOf(fieldOf(file.root, 'version')) : null;
  if (version === null)
    findings.push({
      file: 'version.yaml',
      line: 1,
      message: file === undefined ? MISSING : 'The taxonomy has no version.',
    });
  return version ?? '';
}

const readEntry: ReadEntry<LexiconEntry> = (reader, seen) => readTerms(reader, seen, ENTRY_KEYS);

/** Words that are looked for at one place: what else stands in their sentence is not known there. */
const readWords: ReadEntry<LexiconEntry> = (reader, seen) => {
  const entry = readEntry(reader, seen);
  const { en, zh } = entry.terms;
  for (const { near, notNear, at } of [...en, ...zh]) {
    if (near.length + notNear.length > 0)
      reader.complain(
        reader.map,
        `A term of “${entry.id}” at ${at} has a condition, which words here cannot have.`,
      );
  }
  return entry;
};

const readFormula: ReadEntry<Formula> = (reader, seen) => ({
  ...readTerms(reader, seen, FORMULA_KEYS),
  claimsOn: readTexts(reader.map, 'claims-on', reader.complain),
});

function readTerms(reader: EntryReader, seen: Map<string, string>, keys: readonly string[]): LexiconEntry {
  const { map, complain } = reader;
  refuseOtherKeys(map, keys, 'an entry of this file', complain);
  const id = readId(reader, seen);
  const terms = (language: 'en' | 'zh') =>
    readList(map, language, complain).map((node) =>
      readTerm(
        node,
        language,
        TOPIC_CONDITIONS.filter((key) => keys.includes(key)),
        reader,
      ),
    );
  const [en, zh] = [terms('en'), terms('zh')];
  const lists = [fieldOf(map, 'en'), fieldOf(map, 'zh')];
  if (en.length + zh.length === 0 && lists.every((node) => node === null || isSeq(node)))
    complain(map, `“${id}” has no terms, neither under “en:” nor under “zh:”.`);
  return { id, label: optionalText(map, 'label', complain) ?? id, terms: { en, zh }, at: reader.at(map) };
}

const readTopic: ReadEntry<Topic> = (reader, seen) => {
  const { map, complain } = reader;
  return {
    ...readTerms(reader, seen, TOPIC_KEYS),
    theme: requiredText(map, 'theme', complain),
    labelZh: requiredText(map, 'label-zh', complain),
    isProper: readFlag(map, 'proper', complain),
    scope: requiredText(map, 'scope', complain),
    yieldsTo: readTexts(map, 'yields-to', complain),
    notParty: readTexts(map, 'not-party', complain),
    onlyParty: readTexts(map, 'only-party', complain),
    frame: readOneOf(map, 'frame', FRAMES, complain),
    isOneMatter: readFlag(map, 'one-matter', complain),
    answeredBy: readTexts(map, 'answered-by', complain),
    watchedBetween: readPairs(reader),
    isCourtesy: readFlag(map, 'courtesy', complain),
  };
};

/** The two parties of each item of “watched-between:”. */
function readPairs({ map, complain }: EntryReader): Topic['watchedBetween'] {
  return readTexts(map, 'watched-between', complain).flatMap((pair) => {
    const [one, other, ...more] = pair.split('-');
    if (one && other && more.length === 0) return [[one, other] as const];
    complain(
      fieldOf(map, 'watched-between'),
      `“${pair}” should be the ids of two parties with a hyphen between them, such as us-cn.`,
    );
    return [];
  });
}

const readMatter: ReadEntry<Matter> = (reader, seen) => {
  const { map, complain } = reader;
  refuseOtherKeys(map, MATTER_KEYS, 'a matter', complain);
  const id = readId(reader, seen);
  const variantsSeen = new Map<string, string>();
  const variants = readList(map, 'variants', complain).flatMap((node) => {
    if (isMap(node)) return [readEntry({ ...reader, map: node }, variantsSeen)];
    complain(node, 'A variant is a group of lines beginning with “- id:”.');
    return [];
  });
  if (variants.length < 2) complain(map, `The matter “${id}” has fewer than two names.`);
  return { id, label: optionalText(map, 'label', complain) ?? id, variants };
};

const readEntity: ReadEntry<NamedEntity> = (reader, seen) => {
  const { map, complain } = reader;
  const entry = readTerms(reader, seen, ENTITY_KEYS);
  const kind = readOneOf(map, 'kind', ENTITY_KINDS, complain);
  if (fieldOf(map, 'kind') === null)
    complain(map, `“${entry.id}” should have a kind: ${ENTITY_KINDS.join(', ')}.`);
  const party = optionalText(map, 'party', complain);
  if (kind === 'party' && party !== null) complain(map, `“${entry.id}” is a party, and belongs to none.`);
  for (const key of PARTY_KEYS) {
    const node = fieldOf(map, key);
    if (kind !== 'party' && node !== null)
      complain(node, `“${entry.id}” is no party, and has no “${key}:” line.`);
  }
  return {
    ...entry,
    kind: kind ?? 'body',
    party: kind === 'party' ? entry.id : party,
    isSurnameFirst: readOneOf(map, 'surname', ['first'], complain) !== null,
    writes: readOneOf(map, 'writes', LANGUAGES, complain),
  };
};
