import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import { XMLParser } from 'fast-xml-parser';
import { toComparisonCsv } from '../../server/share/comparison-csv.ts';
import { provenanceOfFiles } from '../../server/share/provenance.ts';
import { compare } from '../support/readings.ts';
import { useTempDir } from '../support/temp-dir.ts';

/** Letters that a spreadsheet takes for the beginning of a formula, bare and behind what cannot be seen. */
const FORMULAS = ['=1+1', '+1+1', '@SUM(1;1)', '-1+1', '\t=1+1', '\u200b=1+1', '＝1+1', '=cmd|" /C calc"!A0'];

/** Comma, double quote, UTF-8, from the first line: what the dialog of LibreOffice sets by itself for such a file. */
const AS_IN_THE_DIALOG = '--infilter=CSV:44,34,76,1';

interface Cell {
  readonly formula: string | undefined;
  readonly type: string | undefined;
  readonly words: string;
}

describe('the CSV of the ledger, in LibreOffice', function () {
  this.timeout(180_000);
  const dir = useTempDir();

  /** Opens a CSV file as LibreOffice does for whoever double-clicks it, and reads the cells that it made. */
  async function openIn(name: string, csv: string): Promise<readonly (readonly Cell[])[]> {
    const file = join(dir.path, `${name}.csv`);
    await writeFile(file, csv);
    // A profile of its own: LibreOffice hands what is opened under one profile to the process that has it.
    const profile = `-env:UserInstallation=${pathToFileURL(join(dir.path, 'profile'))}`;
    const args = [
      profile,
      '--headless',
      AS_IN_THE_DIALOG,
      '--convert-to',
      'fods',
      '--outdir',
      dir.path,
      file,
    ];
    const office = spawn('soffice', args, { stdio: 'ignore' });
    const code = await new Promise((ended, failed) => office.on('error', failed).on('exit', ended));
    expect(code).to.equal(0);
    return readCells(await readFile(join(dir.path, `${name}.fods`), 'utf8'));
  }

  it('opens as a table of words and numbers, in which nothing is a formula', async () => {
    const comparison = compare(
      `They discussed "tariffs", Taiwan and trade. ${'They said more. '.repeat(40)}`,
      '双方就台湾问题交换了意见。'.repeat(20),
    );
    const [first] = FORMULAS;
    const sheets = FORMULAS.map((formula) => {
      const provenance = provenanceOfFiles(comparison, '', { a: formula, b: '中国外交部' });
      return toComparisonCsv(comparison, { ...provenance, title: `${formula} “quoted”, and more` });
    });
    const [head = '', ...rest] = sheets.map((sheet) => sheet.replace(/^\ufeff/, ''));
    const rows = rest.map((sheet) => sheet.slice(sheet.indexOf('\r\n') + 2));
    const cells = await openIn('ledger', `\ufeff${head}${rows.join('')}`);
    const names = cells[0]?.map(({ words }) => words) ?? [];
    const column = (name: string) => cells.slice(1).map((row) => row[names.indexOf(name)]);
    expect(cells.length).to.equal(1 + comparison.ledger.length * FORMULAS.length);
    expect(cells.flat().filter(({ formula }) => formula !== undefined)).to.deep.equal([]);
    // What cannot be seen is no word there: a tab is an element of its own, a mark of no width is dropped.
    const issuers = column('a_issuer').map((cell) => cell?.words);
    for (const formula of FORMULAS)
      expect(issuers, formula).to.include(`'${formula.replace(/[\t\u200b]/g, '')}`);
    expect(column('a_share').every((cell) => cell?.type === 'float')).to.equal(true);
    expect(column('b_issuer').every((cell) => cell?.words === '中国外交部')).to.equal(true);
    expect(column('call')[0]?.words).to.equal(`'${first} “quoted”, and more`);
  });

  it('would run what is not disarmed', async () => {
    const cells = await openIn('bare', 'words,formula\r\nplain,=1+1\r\n');
    expect(cells[1]?.[1]?.formula).to.match(/=1\+1$/);
  });
});

/** The cells of the first sheet of a flat OpenDocument file, repeated ones written out, trailing empty ones left out. */
function readCells(fods: string): readonly (readonly Cell[])[] {
  const list = (name: string) =>
    ['table:table', 'table:table-row', 'table:table-cell', 'text:p'].includes(name);
  const document = new XMLParser({ ignoreAttributes: false, isArray: list, trimValues: false }).parse(fods);
  const [table] = document['office:document']['office:body']['office:spreadsheet']['table:table'];
  const rows: readonly Record<string, unknown>[] = table['table:table-row'];
  return rows
    .map((row) => ((row['table:table-cell'] ?? []) as readonly Record<string, unknown>[]).flatMap(toCells))
    .filter((row) => row.some(({ words }) => words !== ''));
}

function toCells(cell: Record<string, unknown>): readonly Cell[] {
  const paragraphs = (cell['text:p'] ?? []) as readonly (string | Record<string, unknown>)[];
  const words = paragraphs
    .map((part) => (typeof part === 'object' ? String(part['#text'] ?? '') : String(part)))
    .join('\n');
  const repeated = Math.min(Number(cell['@_table:number-columns-repeated'] ?? 1), 100);
  const read = {
    formula: cell['@_table:formula'] as string | undefined,
    type: cell['@_office:value-type'] as string | undefined,
    words,
  };
  return Array.from({ length: repeated }, () => read);
}
