import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';

/** One file, parsed so far that every node still knows its line. */
export interface YamlFile {
  /** Its name in messages: of a file of the taxonomy the path relative to its folder, with forward slashes. */
  readonly name: string;
  readonly root: Node | null;
  /** Line of a node, from 1. */
  readonly lineOf: (node: Node | null | undefined) => number;
}

/** Something wrong with the taxonomy: where, by a path relative to its folder, and a sentence for whoever edits it. */
export interface TaxonomyFinding {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** The content of the folder: files in order of name, what could not be parsed, and a hash over all of it. */
export interface TaxonomyFolder {
  readonly files: readonly YamlFile[];
  readonly findings: readonly TaxonomyFinding[];
  /** Hex SHA-256 over every file's name and bytes, in order of name. */
  readonly sha256: string;
}

/** Reads every YAML file below `dir`. */
export async function readTaxonomyFiles(dir: string): Promise<TaxonomyFolder> {
  const names = (await readdir(dir, { recursive: true }))
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => name.split(sep).join('/'))
    .sort();
  const hash = createHash('sha256');
  const findings: TaxonomyFinding[] = [];
  const files: YamlFile[] = [];
  for (const name of names) {
    const source = await readFile(join(dir, name), 'utf8');
    hash.update(`${name}\0${source}\0`);
    files.push(parseYamlFile(name, source, findings));
  }
  return { files, findings, sha256: hash.digest('hex') };
}

/** Parses a file, and adds to `findings` what is not YAML. */
export function parseYamlFile(name: string, source: string, findings: TaxonomyFinding[]): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  for (const error of document.errors) {
    findings.push({
      file: name,
      line: lines.linePos(error.pos[0]).line,
      message: firstLine(error.message),
    });
  }
  const lineOf = (node: Node | null | undefined) => lines.linePos(node?.range?.[0] ?? 0).line;
  return { name, root: document.contents as Node | null, lineOf };
}

/** A finding at a place "file:line", as entries and terms keep theirs. */
export function findingAt(at: string, message: string): TaxonomyFinding {
  const [, file = '', line = '1'] = /^(.*):(\d+)$/.exec(at) ?? [];
  return { file, line: Number(line), message };
}

/** A finding in the folder `dir` as one line; its file is named from where the program was started. */
export function toLine(dir: string, { file, line, message }: TaxonomyFinding): string {
  return `${relative('.', join(dir, file)).split(sep).join('/')}:${line}: ${message}`;
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message;
}

/** The text of a plain value, a number as it is written (“2026.10”); null for anything else. */
export function textOf(node: unknown): string | null {
  if (!isScalar(node)) return null;
  if (typeof node.value === 'number') return node.source ?? `${node.value}`;
  return typeof node.value === 'string' ? node.value : null;
}

/** The items of a list, or none. */
export function itemsOf(node: unknown): readonly Node[] {
  return isSeq(node) ? (node.items as Node[]) : [];
}

/** The value of a key of a mapping; null where there is none. */
export function fieldOf(map: YAMLMap, key: string): Node | null {
  return (map.get(key, true) as Node | undefined) ?? null;
}

export type { Node, YAMLMap };
export { isMap, isScalar, isSeq };
