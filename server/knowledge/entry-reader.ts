import {
  fieldOf,
  isMap,
  isScalar,
  isSeq,
  itemsOf,
  type Node,
  type TaxonomyFinding,
  textOf,
  type YAMLMap,
  type YamlFile,
} from './taxonomy-files.ts';

/** One entry with what is needed to read it and to say what is wrong with it. */
export interface EntryReader {
  readonly map: YAMLMap;
  readonly complain: Complain;
  /** File and line of a node, for messages. */
  readonly at: (node: Node) => string;
}

/** Notes a finding at a node; at the beginning of the file for none. */
export type Complain = (node: Node | null, message: string) => void;

/** Reads a file that holds a list of entries; what is no entry is complained of and left out. */
export function readEntries<T>(
  file: YamlFile,
  findings: TaxonomyFinding[],
  read: (reader: EntryReader) => T,
): readonly T[] {
  const complain: Complain = (node, message) => {
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

/** Complains of every line of an entry that nobody would read. */
export function refuseOtherKeys(
  map: YAMLMap,
  keys: readonly string[],
  what: string,
  complain: Complain,
): void {
  for (const { key } of map.items) {
    const name = textOf(key) ?? '';
    if (!keys.includes(name)) complain(key as Node, `“${name}” is not a line that ${what} can have.`);
  }
}

/** The id of an entry, which none of those before it has. @param seen id → where it stands; this one is added */
export function readId({ map, complain, at }: EntryReader, seen: Map<string, string>): string {
  const id = requiredText(map, 'id', complain);
  if (id === '') return id;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
    complain(map, `The id “${id}” should be small letters and hyphens.`);
  const before = seen.get(id);
  if (before !== undefined) complain(map, `There is a “${id}” already at ${before}.`);
  else seen.set(id, at(map));
  return id;
}

/** A text that an entry must have; empty, and complained of, where it has none. */
export function requiredText(map: YAMLMap, key: string, complain: Complain): string {
  const text = textOf(fieldOf(map, key));
  if (text === null || text === '') complain(map, `This entry has no “${key}:” line.`);
  return text ?? '';
}

/** A text that an entry may have; null where the key is missing. */
export function optionalText(map: YAMLMap, key: string, complain: Complain): string | null {
  const node = fieldOf(map, key);
  const text = textOf(node);
  if (node !== null && text === null) complain(node, `“${key}:” should be a line of words, or left out.`);
  return text;
}

/** The items of a key that holds a list; none where the key is missing. */
export function readList(map: YAMLMap, key: string, complain: Complain): readonly Node[] {
  const node = fieldOf(map, key);
  if (node !== null && !isSeq(node))
    complain(node, `“${key}:” should hold a list, each item on a line of its own after “- ” or all in [ ].`);
  return itemsOf(node);
}

/** Like `readList`, of texts; a single text may stand without a list. */
export function readTexts(map: YAMLMap, key: string, complain: Complain): readonly string[] {
  const single = textOf(fieldOf(map, key));
  if (single !== null) return [single];
  return readList(map, key, complain).flatMap((item) => {
    const text = textOf(item);
    if (text !== null) return [text];
    complain(item, `An item of “${key}” is not a line of words.`);
    return [];
  });
}

/** One of the words that a key may have; null where the key is missing. */
export function readOneOf<Word extends string>(
  map: YAMLMap,
  key: string,
  words: readonly Word[],
  complain: Complain,
): Word | null {
  const node = fieldOf(map, key);
  const found = words.find((word) => word === textOf(node));
  if (node !== null && found === undefined) complain(node, `“${key}:” should be one of ${words.join(', ')}.`);
  return found ?? null;
}

/** Whether a key says “true”; false where it is missing. */
export function readFlag(map: YAMLMap, key: string, complain: Complain): boolean {
  const node = fieldOf(map, key);
  const isTrue = isScalar(node) && node.value === true;
  if (node !== null && !isTrue) complain(node, `“${key}:” should be true, or left out.`);
  return isTrue;
}
