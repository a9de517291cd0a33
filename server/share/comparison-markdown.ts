import { commitmentKind } from '../model/commitment-kind.ts';
import type { Comparison, LedgerRow } from '../model/comparison.ts';
import { atStart, inText, possessive } from '../model/party-names.ts';
import { sideOfSentence } from '../model/sentence-of.ts';
import { otherSide, type SideId } from '../model/side.ts';
import { shownRows } from '../model/standing-rows.ts';
import {
  cellPhrase,
  firstQuote,
  ledgerNote,
  NOT_IN_TEXT,
  quoted,
  sentenceText,
  wordsOf,
} from './ledger-phrases.ts';
import { longDate } from './long-date.ts';
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
  const { sides, title, date, finding } = provenance;
  const topic = ({ topic: id, label }: LedgerRow) => {
    const address = topicAddress(provenance, id);
    return address === null ? escapeMarkdown(label) : `[${escapeMarkdown(label)}](${address})`;
  };
  const cell = (side: SideId, row: LedgerRow) => {
    const quote = firstQuote(comparison[side], row.topic, QUOTED);
    if (quote === null) return `*${NOT_IN_TEXT}*`;
    const [before, term, after] = quote.map(escapeMarkdown);
    return `${escapeMarkdown(cellPhrase(row[side], comparison))}: ${before}${strong(term ?? '')}${after}`;
  };
  const name = (side: SideId) => escapeMarkdown(sides[side].name);
  const inSentence = (side: SideId) => escapeMarkdown(inText(sides[side].name));
  const textOf = (side: SideId) => `${escapeMarkdown(possessive(sides[side].name))} text`;
  const quote = (words: string) => escapeMarkdown(quoted(words));
  const said = comparison.attributions.map(({ sentence, by, echoed }) => {
    const other = inSentence(otherSide(by));
    const verdict =
      echoed.length === 0
        ? `no counterpart in ${textOf(otherSide(by))}`
        : `on the same matter in ${textOf(otherSide(by))}: ${echoed.map((id) => id.toUpperCase()).join(', ')}`;
    return `- ${escapeMarkdown(atStart(sides[by].name))} attributes to ${other} (${sentence.toUpperCase()}): ${quote(sentenceText(comparison[by], sentence))} – ${verdict}`;
  });
  const promised = comparison.commitments.map((commitment) => {
    const { sentence, echoed } = commitment;
    const side = sideOfSentence(sentence);
    const kind = commitmentKind(commitment, comparison, inSentence(otherSide(side)));
    const words = quote(wordsOf(comparison[side].text, commitment));
    const answer =
      echoed.length === 0
        ? `no counterpart in ${textOf(otherSide(side))}`
        : `on this matter in ${textOf(otherSide(side))}: ${echoed.map((id) => id.toUpperCase()).join(', ')}`;
    return `- ${name(side)} (${sentence.toUpperCase()}), ${kind}: ${words} – ${answer}`;
  });
  const named = comparison.terminology.map(({ label, a, b }) => {
    const names = (found: readonly string[]) => found.map(quote).join(', ') || `*${NOT_IN_TEXT}*`;
    return `| ${escapeMarkdown(label)} | ${names(a)} | ${names(b)} |`;
  });
  const head = (first: string) => [`| ${first} | ${name('a')} | ${name('b')} |`, '|---|---|---|'];
  const block = (heading: string, items: readonly string[]) =>
    items.length === 0 ? [] : [`## ${heading}`, '', ...items, ''];
  const lines = [
    `# ${escapeMarkdown(title)}`,
    '',
    ...(provenance.illustrative ? [`*${ILLUSTRATIVE}*`, ''] : []),
    ...(date === null ? [] : [longDate(date), '']),
    escapeMarkdown(finding),
    '',
    ...head('Topic'),
    ...shownRows(comparison).map((row) => `| ${topic(row)} | ${cell('a', row)} | ${cell('b', row)} |`),
    '',
    escapeMarkdown(ledgerNote(comparison)),
    '',
    ...block('One matter, two names', named.length === 0 ? [] : [...head('Matter'), ...named]),
    ...block('Words attributed to the other side', said),
    ...block('Promises, next steps, figures', promised),
    ...block(
      'Sources',
      provenanceLines(provenance, comparison).map((line) => `- ${linkedMarkdown(line)}`),
    ),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

/** Sets words in bold where Markdown surely reads the marks: between letters and figures. */
function strong(words: string): string {
  return /^[\p{L}\p{N}].*[\p{L}\p{N}]$/u.test(words) ? `**${words}**` : words;
}

/** Escapes what Markdown, its tables and HTML inside it give a meaning to; line ends become spaces. */
export function escapeMarkdown(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]{}<>|#~!]/g, (mark) => `\\${mark}`)
    .replace(/&/g, '&amp;')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/(https?|ftp):/gi, '$1&#58;')
    .replace(/\bwww\./gi, (found) => `${found.slice(0, 3)}&#46;`);
}

/** Addresses of sources stay links; they were parsed as http or https when the pair came in. */
export function linkedMarkdown(line: string): string {
  return line
    .split(/(https?:\/\/[^\s;<>]+)/)
    .map((part, index) => (index % 2 === 1 ? `<${part}>` : escapeMarkdown(part)))
    .join('');
}
