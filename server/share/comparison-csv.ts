import type { Comparison, LedgerCell } from '../model/comparison.ts';
import { SIDE_IDS, type SideId } from '../model/side.ts';
import { shownRows } from '../model/standing-rows.ts';
import { NOT_IN_TEXT, sentenceText } from './ledger-phrases.ts';
import { type Provenance, topicAddress } from './provenance.ts';

export type Cell = string | number | null;

/**
 * The ledger as CSV (RFC 4180, UTF-8): one row a topic, one column a measure, and the sources in every row, so that
 * a row copied out of the sheet can still be followed back. Cells of text that a spreadsheet would take for a formula begin with an apostrophe.
 */
export function toComparisonCsv(comparison: Comparison, provenance: Provenance): string {
  const rows = shownRows(comparison);
  const source: readonly (readonly [string, Cell])[] = [
    ['call', provenance.title],
    ['date', provenance.date],
    ['address', provenance.address],
    ['revision', provenance.revision],
    ['taxonomy', comparison.taxonomy.version],
    ['taxonomy_sha256', comparison.taxonomy.sha256],
    ...SIDE_IDS.flatMap((side): (readonly [string, Cell])[] => [
      [`${side}_issuer`, provenance.sides[side].issuer],
      [`${side}_kind`, provenance.sides[side].label],
      [`${side}_words`, comparison[side].words],
      [`${side}_source`, provenance.sides[side].sourceUrl],
      [`${side}_source_note`, provenance.sides[side].sourceNote],
      [`${side}_published`, provenance.sides[side].published],
      [`${side}_captured`, provenance.sides[side].captured],
      [`${side}_sha256`, provenance.sides[side].sha256],
    ]),
  ];
  const table = rows.map((row) => [
    ['topic', row.topic] as const,
    ['label', row.label] as const,
    ['standing', row.standing] as const,
    ['topic_address', topicAddress(provenance, row.topic)] as const,
    ['lean', round(row.lean)] as const,
    ...SIDE_IDS.flatMap((side) => measures(side, row[side], comparison)),
    ...source,
  ]);
  // A ledger without topics keeps its sources: one row without a topic.
  const bare = [['topic', null] as const, ...source];
  return toCsv((table.length === 0 ? [bare] : table).map((row) => Object.fromEntries(row)));
}

function measures(
  side: SideId,
  { rank, share, mentions, sentences }: LedgerCell,
  comparison: Comparison,
): readonly (readonly [string, Cell])[] {
  const [first] = sentences;
  return [
    [`${side}_share`, round(share)],
    [`${side}_rank`, rank],
    [`${side}_mentions`, mentions],
    [`${side}_sentences`, sentences.map((id) => id.toUpperCase()).join(' ')],
    [`${side}_first`, first === undefined ? NOT_IN_TEXT : sentenceText(comparison[side], first)],
  ];
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/**
 * Rows as CSV, headed by the names of the first row's columns. Opens with a byte order mark, without which Excel
 * reads UTF-8 as a local charset.
 *
 * @param rows never empty, all with the same columns
 */
export function toCsv(rows: readonly Readonly<Record<string, Cell>>[]): string {
  const names = Object.keys(rows[0] ?? {});
  const lines = [names, ...rows.map((row) => names.map((name) => row[name] ?? null))];
  return `\ufeff${lines.map((cells) => `${cells.map(toCsvCell).join(',')}\r\n`).join('')}`;
}

/** What a spreadsheet takes for a formula, behind blanks and characters that cannot be seen too, full-width forms included. */
const FORMULA = /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r]/u;

/** One cell: numbers as they are, text quoted where it must be and disarmed where it would be run. */
export function toCsvCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
