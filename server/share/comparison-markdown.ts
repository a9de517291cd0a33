import { commitmentKind } from '../model/commitment-kind.ts';
import type { Attribution, Commitment, Comparison, LedgerRow } from '../model/comparison.ts';
import { echoFinder, type NearestAnswers } from '../model/echo-finder.ts';
import { longDate } from '../model/long-date.ts';
import { atStart, inText, possessive } from '../model/party-names.ts';
import { sentenceNumbers } from '../model/sentence-numbers.ts';
import { sideOfSentence } from '../model/sentence-of.ts';
import { otherSide, type SideId } from '../model/side.ts';
import { shownRows } from '../model/standing-rows.ts';
import { escapeMarkdown, linkedMarkdown } from './escape-markdown.ts';
import {
  cellPhrase,
  firstQuote,
  ledgerNote,
  NOT_IN_TEXT,
  neitherNote,
  quoted,
  sentenceText,
  wordsOf,
} from './ledger-phrases.ts';
import { ILLUSTRATIVE, type Provenance, provenanceLines, topicAddress } from './provenance.ts';

/** UTF-16 units of a sentence that a cell of the table quotes. */
const QUOTED = 150;

/**
 * The comparison for a newsletter: the finding, a table by topic with a column a side, each cell with the words that
 * earned the topic, each topic with the address of its own page; words put in the other's mouth, promises, and the
 * sources. Everything that comes from the texts is escaped, so that it can neither break the table nor become
 * markup. Ends with a line break.
 */
export function toComparisonMarkdown(comparison: Comparison, provenance: Provenance): string {
  const { title, date, finding, illustrative } = provenance;
  const source = { comparison, provenance, nearest: echoFinder(comparison) };
  const lines = [
    `# ${escapeMarkdown(title)}`,
    '',
    ...(illustrative ? [`*${ILLUSTRATIVE}*`, ''] : []),
    ...(date === null ? [] : [longDate(date), '']),
    escapeMarkdown(finding),
    '',
    ...table(
      'Topic',
      shownRows(comparison).map((row) => topicRow(row, source)),
      provenance,
    ),
    '',
    ...[ledgerNote(comparison), neitherNote(comparison)].flatMap((note) =>
      note === null ? [] : [escapeMarkdown(note), ''],
    ),
    ...block('One matter, two names', namings(source)),
    ...block(
      'Words attributed to the other side',
      comparison.attributions.map((each) => attribution(each, source)),
    ),
    ...block(
      'Promises, next steps, figures',
      comparison.commitments.map((each) => commitment(each, source)),
    ),
    ...block(
      'Sources',
      provenanceLines(provenance, comparison).map((line) => `- ${linkedMarkdown(line)}`),
    ),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

/** What a line is written from. */
interface Source {
  readonly comparison: Comparison;
  readonly provenance: Provenance;
  readonly nearest: ReturnType<typeof echoFinder>;
}

/** A heading with what stands under it; no lines where nothing does. */
function block(heading: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`## ${heading}`, '', ...items, ''];
}

/** A table with a column a side. */
function table(first: string, rows: readonly string[], { sides }: Provenance): readonly string[] {
  const [a, b] = [escapeMarkdown(sides.a.name), escapeMarkdown(sides.b.name)];
  return [`| ${first} | ${a} | ${b} |`, '|---|---|---|', ...rows];
}

function topicRow(row: LedgerRow, source: Source): string {
  const address = topicAddress(source.provenance, row.topic);
  const label = escapeMarkdown(row.label);
  const topic = address === null ? label : `[${label}](${address})`;
  return `| ${topic} | ${topicCell(row, 'a', source)} | ${topicCell(row, 'b', source)} |`;
}

function topicCell(row: LedgerRow, side: SideId, { comparison }: Source): string {
  const quote = firstQuote(comparison[side], row.topic, QUOTED);
  if (quote === null) return `*${NOT_IN_TEXT}*`;
  const [before, term, after] = quote.map(escapeMarkdown);
  return `${escapeMarkdown(cellPhrase(row[side], comparison))}: ${before}${strong(term ?? '')}${after}`;
}

/** Sets words in bold where Markdown surely reads the marks: between letters and figures. */
function strong(words: string): string {
  return /^[\p{L}\p{N}].*[\p{L}\p{N}]$/u.test(words) ? `**${words}**` : words;
}

/** The table of what the two sides call by different names; no lines where there is nothing. */
function namings({ comparison, provenance }: Source): readonly string[] {
  const names = (found: readonly string[]) => found.map(quote).join(', ') || `*${NOT_IN_TEXT}*`;
  const rows = comparison.terminology.map(
    ({ label, a, b }) => `| ${escapeMarkdown(label)} | ${names(a)} | ${names(b)} |`,
  );
  return rows.length === 0 ? [] : table('Matter', rows, provenance);
}

function attribution(attributed: Attribution, { comparison, provenance, nearest }: Source): string {
  const { sentence, by } = attributed;
  const other = otherSide(by);
  const who = escapeMarkdown(atStart(provenance.sides[by].name));
  const words = quote(sentenceText(comparison[by], sentence));
  const verdict = answers('on the same matter', nearest(attributed), other, provenance);
  return `- ${who} attributes to ${inSentence(other, provenance)} (${sentence.toUpperCase()}): ${words} – ${verdict}`;
}

function commitment(promised: Commitment, { comparison, provenance, nearest }: Source): string {
  const { sentence } = promised;
  const side = sideOfSentence(sentence);
  const other = otherSide(side);
  const who = escapeMarkdown(provenance.sides[side].name);
  const kind = commitmentKind(promised, comparison, inSentence(other, provenance));
  const words = quote(wordsOf(comparison[side].text, promised));
  const verdict = answers('on this matter', nearest(promised), other, provenance);
  return `- ${who} (${sentence.toUpperCase()}), ${kind}: ${words} – ${verdict}`;
}

/** Where a side's text answers, after `matter`; or that it does not, and what comes nearest. */
function answers(
  matter: string,
  { isEcho, answers: ids }: NearestAnswers,
  side: SideId,
  { sides }: Provenance,
): string {
  const text = `${escapeMarkdown(possessive(sides[side].name))} text`;
  if (isEcho) return `${matter} in ${text}: ${sentenceNumbers(ids)}`;
  const silence = `no clear echo in ${text}`;
  return ids.length === 0 ? silence : `${silence}; nearest: ${sentenceNumbers(ids)}`;
}

function inSentence(side: SideId, { sides }: Provenance): string {
  return escapeMarkdown(inText(sides[side].name));
}

function quote(words: string): string {
  return escapeMarkdown(quoted(words));
}
