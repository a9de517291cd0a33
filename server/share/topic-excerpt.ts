import type { Comparison, LedgerCell, Standing } from '../model/comparison.ts';
import { SIDE_IDS, type SideId } from '../model/side.ts';
import { toCsvCell } from './comparison-csv.ts';
import { escapeMarkdown } from './comparison-markdown.ts';
import { NOT_IN_TEXT, sentenceText } from './ledger-phrases.ts';
import { type Provenance, provenanceLines } from './provenance.ts';

/** One topic of a comparison, as other programs read it: a silence is an empty list and a null rank. */
export interface TopicExcerpt {
  readonly format: 'diptych.topic/1';
  readonly topic: string;
  readonly label: string;
  /** Null where neither text has the topic. */
  readonly standing: Standing | null;
  readonly address: string;
  readonly taxonomy: Comparison['taxonomy'];
  readonly a: TopicSide;
  readonly b: TopicSide;
}

export interface TopicSide {
  readonly issuer: string;
  readonly sha256: string;
  readonly source: string | null;
  readonly captured: string | null;
  readonly share: number;
  readonly rank: number | null;
  readonly mentions: number;
  readonly sentences: readonly { readonly id: string; readonly text: string }[];
}

/** Takes one topic out of a comparison. @param address where the topic's own page is published */
export function toTopicExcerpt(
  { id, label }: { readonly id: string; readonly label: string },
  comparison: Comparison,
  provenance: Provenance,
  address: string,
): TopicExcerpt {
  const row = comparison.ledger.find(({ topic }) => topic === id);
  const side = (of: SideId): TopicSide => {
    const cell: LedgerCell = row?.[of] ?? { sentences: [], mentions: 0, share: 0, rank: null };
    const { issuer, sha256, sourceUrl, captured } = provenance.sides[of];
    const sentences = cell.sentences.map((sentence) => ({
      id: sentence,
      text: sentenceText(comparison[of], sentence),
    }));
    return {
      issuer,
      sha256,
      source: sourceUrl,
      captured,
      share: cell.share,
      rank: cell.rank,
      mentions: cell.mentions,
      sentences,
    };
  };
  return {
    format: 'diptych.topic/1',
    topic: id,
    label,
    standing: row?.standing ?? null,
    address,
    taxonomy: comparison.taxonomy,
    a: side('a'),
    b: side('b'),
  };
}

/** The topic in a two-column Markdown table with its sources. Ends with a line break. */
export function toTopicMarkdown(
  excerpt: TopicExcerpt,
  comparison: Comparison,
  provenance: Provenance,
): string {
  const cell = (side: SideId) =>
    excerpt[side].sentences
      .map(({ id, text }) => `${id.toUpperCase()}: “${escapeMarkdown(text)}”`)
      .join('<br>') || `*${NOT_IN_TEXT}*`;
  const lines = [
    `# ${escapeMarkdown(excerpt.label)}: ${escapeMarkdown(provenance.title)}`,
    '',
    `| ${SIDE_IDS.map((side) => escapeMarkdown(provenance.sides[side].name)).join(' | ')} |`,
    '|---|---|',
    `| ${SIDE_IDS.map(cell).join(' | ')} |`,
    '',
    `- ${excerpt.address}`,
    ...provenanceLines(provenance, comparison).map((line) => `- ${escapeMarkdown(line)}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** The topic's sentences as CSV, one a row; a side without any has one row that says so. */
export function toTopicCsv(excerpt: TopicExcerpt): string {
  const header = [
    'topic',
    'label',
    'side',
    'issuer',
    'sentence',
    'text',
    'share',
    'rank',
    'address',
    'source',
    'captured',
    'sha256',
    'taxonomy',
  ];
  const rows = SIDE_IDS.flatMap((side) => {
    const { sentences, issuer, share, rank, source, captured, sha256 } = excerpt[side];
    const said = sentences.length === 0 ? [{ id: '', text: NOT_IN_TEXT }] : sentences;
    return said.map(({ id, text }) => [
      excerpt.topic,
      excerpt.label,
      side,
      issuer,
      id,
      text,
      share,
      rank,
      excerpt.address,
      source,
      captured,
      sha256,
      excerpt.taxonomy.version,
    ]);
  });
  return `\ufeff${[header, ...rows].map((cells) => `${cells.map(toCsvCell).join(',')}\r\n`).join('')}`;
}

/** The topic as plain text with its sources. Ends with a line break. */
export function toTopicText(excerpt: TopicExcerpt, comparison: Comparison, provenance: Provenance): string {
  const lines = [
    `${excerpt.label}: ${provenance.title}`,
    '',
    ...SIDE_IDS.flatMap((side) => [
      `${side.toUpperCase()} ${provenance.sides[side].name}`,
      ...(excerpt[side].sentences.length === 0
        ? [`  ${NOT_IN_TEXT}`]
        : excerpt[side].sentences.map(({ id, text }) => `  ${id.toUpperCase()} ${text}`)),
      '',
    ]),
    excerpt.address,
    ...provenanceLines(provenance, comparison),
  ];
  return `${lines.join('\n')}\n`;
}
