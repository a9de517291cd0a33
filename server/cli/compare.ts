import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { compareTexts, type TextInput } from '../analyse/compare-texts.ts';
import { documentKind, kindOfBytes } from '../ingest/document-kind.ts';
import { findIssuer, issuerWords } from '../ingest/find-issuer.ts';
import { normaliseText } from '../ingest/normalise-text.ts';
import { readDocument } from '../ingest/read-document.ts';
import type { Comparison } from '../model/comparison.ts';
import { detectLanguage } from '../model/detect-language.ts';
import { issuerWithBody } from '../model/issuer-with-body.ts';
import { languageOfTag } from '../model/language.ts';
import type { Issuer } from '../model/pair.ts';
import type { SideId } from '../model/side.ts';
import { TEXT_LIMITS } from '../model/text-limits.ts';
import { toFinding } from '../present/finding.ts';
import { type ProperLabels, properLabels } from '../present/proper-labels.ts';
import { toComparisonCsv } from '../share/comparison-csv.ts';
import { toComparisonHtml } from '../share/comparison-html.ts';
import { toComparisonJson } from '../share/comparison-json.ts';
import { toComparisonMarkdown } from '../share/comparison-markdown.ts';
import { toComparisonText } from '../share/comparison-text.ts';
import { FILE_STYLE } from '../share/html-document.ts';
import { provenanceOfFiles } from '../share/provenance.ts';
import { type Command, type CommandEffects, RefusedError, UsageError } from './command.ts';
import { inOneLine } from './in-one-line.ts';
import { prepareAnalyst } from './prepare-analyst.ts';
import { naming, readGiven } from './read-given.ts';

const FORMATS = ['text', 'json', 'html', 'markdown', 'csv'] as const;

type Format = (typeof FORMATS)[number];

export const compareCommand: Command = {
  name: 'compare',
  summary: 'compares two files without any archive',
  help: `diptych compare A B [--format text|json|html|markdown|csv] [--a-language en|zh] [--b-language en|zh]
                    [--a-issuer NAME] [--b-issuer NAME] [--output FILE]

Compares two readouts, as .txt, .md, .html, .docx or .pdf; “-” is standard input, once.
The language is recognised where it is not given. An issuer is an id of readouts/issuers.yaml
(us-state, cn-mfa …), one of the names there, or any other body in words; it tells whose officials
speak, and its name heads its column.
“text” is a ledger with the sentences, “json” the comparison as other programs read it, “html” one
file that needs nothing else, “markdown” a table by topic, “csv” the ledger for a spreadsheet.`,
  async run(args, effects) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        'a-language': { type: 'string' },
        'b-language': { type: 'string' },
        'a-issuer': { type: 'string' },
        'b-issuer': { type: 'string' },
        output: { type: 'string' },
      },
    });
    const [fileA, fileB, extra] = positionals;
    if (!fileA || !fileB || extra !== undefined) {
      throw new UsageError('two files are needed: diptych compare A B');
    }
    if (values.output === '') throw new UsageError('--output needs the name of a file.');
    if (fileA === '-' && fileB === '-') throw new UsageError('standard input can be read only once.');
    const format = FORMATS.find((known) => known === values.format);
    if (format === undefined)
      throw new UsageError(`there is no format “${values.format}”; known are ${FORMATS.join(', ')}.`);
    const a = await readInput(fileA, 'a', values['a-language'], effects);
    const b = await readInput(fileB, 'b', values['b-language'], effects);
    const analyst = await prepareAnalyst(effects);
    const { issuers } = analyst.knowledge;
    const [words, others] = [values['a-issuer'] ?? '', values['b-issuer'] ?? ''];
    const comparison = compareTexts(
      { ...a, issuer: issuerWords(words, issuers) },
      { ...b, issuer: issuerWords(others, issuers) },
      analyst,
    );
    const found = { a: findIssuer(words, issuers), b: findIssuer(others, issuers) };
    const names = sideNames(fileA, fileB, found);
    const cited = {
      a: found.a === null ? names.a : citedName(found.a),
      b: found.b === null ? names.b : citedName(found.b),
    };
    const colour = effects.isTerminal && values.output === undefined;
    const written = write(format, comparison, names, cited, properLabels(analyst.knowledge.topics), colour);
    if (values.output === undefined) effects.stdout(written);
    else await writeFile(values.output, written);
    return 0;
  },
};

function write(
  format: Format,
  comparison: Comparison,
  names: Readonly<Record<SideId, string>>,
  cited: Readonly<Record<SideId, string>>,
  proper: ProperLabels,
  colour: boolean,
): string {
  if (format === 'json') return toComparisonJson(comparison);
  if (format === 'text') return toComparisonText(comparison, { names, colour });
  const provenance = provenanceOfFiles(comparison, toFinding(comparison, names, proper), names, cited);
  if (format === 'markdown') return toComparisonMarkdown(comparison, provenance);
  if (format === 'csv') return toComparisonCsv(comparison, provenance);
  const styleHash = createHash('sha256').update(FILE_STYLE).digest('base64');
  return toComparisonHtml(comparison, provenance, styleHash);
}

/** What a file is called in what is written: “-” alone says nothing, and a spreadsheet takes it for a formula. */
function nameOf(file: string): string {
  return file === '-' ? 'standard input' : inOneLine(file);
}

/**
 * What the sides are called: by their issuers, with the bodies only where both have one name; where none was told, by
 * their files, with their folders only where both have one name.
 */
function sideNames(
  fileA: string,
  fileB: string,
  issuers: Readonly<Record<SideId, Issuer | null>>,
): Readonly<Record<SideId, string>> {
  const [a, b] = [nameOf(fileA), nameOf(fileB)];
  const isOneFile = basename(a) === basename(b);
  const isOneName = issuers.a?.name === issuers.b?.name;
  const name = (issuer: Issuer | null, file: string) => {
    if (issuer === null) return isOneFile ? file : basename(file);
    return isOneName ? citedName(issuer) : inOneLine(issuer.name);
  };
  return { a: name(issuers.a, a), b: name(issuers.b, b) };
}

/** An issuer with its body, as a citation has it. */
function citedName(issuer: Issuer): string {
  return inOneLine(issuerWithBody(issuer));
}

async function readInput(
  file: string,
  side: string,
  tag: string | undefined,
  effects: CommandEffects,
): Promise<Omit<TextInput, 'issuer'>> {
  const bytes =
    file === '-' ? await naming(nameOf(file), effects.readStandardInput()) : await readGiven(file);
  const kind = file === '-' ? kindOfBytes(bytes) : documentKind(file, bytes);
  if (kind === null)
    throw new RefusedError(`${nameOf(file)} is not a .txt, .md, .html, .docx or .pdf that can be read.`);
  const { text: extracted } = await readDocument({ kind, bytes, charset: null }, side);
  const text = normaliseText(extracted);
  if (!/[\p{L}\p{N}]/u.test(text)) throw new RefusedError(`${nameOf(file)} holds no words.`);
  if (text.length > TEXT_LIMITS.text * 10)
    throw new RefusedError(`${nameOf(file)} has ${text.length} characters, too many to compare.`);
  const language = tag === undefined ? detectLanguage(text) : languageOfTag(tag);
  if (language === null) {
    throw tag === undefined
      ? new RefusedError(
          `${nameOf(file)} looks neither English nor Chinese; set --${side}-language if it is.`,
        )
      : new UsageError(`--${side}-language ${tag}: Diptych compares English (en) and Chinese (zh).`);
  }
  return { text, language };
}
