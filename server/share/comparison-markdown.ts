import type { Comparison, LedgerCell } from '../model/comparison.ts';
import { otherSide, type SideId } from '../model/side.ts';
import { cellPhrase, excerpt, NOT_IN_TEXT, STANDINGS, sentenceText, wordsOf } from './ledger-phrases.ts';
import { type Provenance, provenanceLines } from './provenance.ts';

/** UTF-16 units of a sentence that a cell of the table quotes. */
const QUOTED = 220;

/**
 * The comparison for a newsletter: the finding, a table by topic with a column a side and the first sentence that
 * raises the topic, words put in the other's mouth, promises, and the sources. Everything that comes from the texts
 * is escaped, so that it can neither break the table nor become markup. Ends with a line break.
 */
export function toComparisonMarkdown(comparison: Comparison, provenance: Provenance): string {
  const { sides, title, date, finding } = provenance;
  const rows = STANDINGS.flatMap((standing) => comparison.ledger.filter((row) => row.standing === standing));
  const cell = (side: SideId, found: LedgerCell) => {
    const [first] = found.sentences;
    if (first === undefined) return `*${NOT_IN_TEXT}*`;
    return `${escapeMarkdown(cellPhrase(found))}: “${escapeMarkdown(excerpt(sentenceText(comparison[side], first), QUOTED))}”`;
  };
  const name = (side: SideId) => escapeMarkdown(sides[side].name);
  const said = comparison.attributions.map(({ sentence, by, echoed }) => {
    const other = name(otherSide(by));
    const verdict =
      echoed.length === 0
        ? `not in the text of ${other}`
        : `on the same matter there: ${echoed.map((id) => id.toUpperCase()).join(', ')}`;
    return `- ${sentence.toUpperCase()}, ${name(by)} of ${other}: “${escapeMarkdown(sentenceText(comparison[by], sentence))}” (${verdict})`;
  });
  const promised = comparison.commitments.map(({ sentence, kind, start, end, echoed }) => {
    const side: SideId = sentence.startsWith('a') ? 'a' : 'b';
    const words = escapeMarkdown(wordsOf(comparison[side].text, { start, end }));
    const answer = echoed.length === 0 ? 'no counterpart' : echoed.map((id) => id.toUpperCase()).join(', ');
    return `- ${sentence.toUpperCase()}, ${name(side)}, ${kind}: “${words}” (${answer})`;
  });
  const named = comparison.terminology.map(({ label, a, b }) => {
    const names = (found: readonly string[]) =>
      found.map((words) => `“${escapeMarkdown(words)}”`).join(', ') || `*${NOT_IN_TEXT}*`;
    return `| ${escapeMarkdown(label)} | ${names(a)} | ${names(b)} |`;
  });
  const head = (first: string) => [`| ${first} | ${name('a')} | ${name('b')} |`, '|---|---|---|'];
  const block = (heading: string, items: readonly string[]) =>
    items.length === 0 ? [] : [`## ${heading}`, '', ...items, ''];
  const lines = [
    `# ${escapeMarkdown(title)}`,
    '',
    ...(date === null ? [] : [`${date}`, '']),
    escapeMarkdown(finding),
    '',
    ...head('Topic'),
    ...rows.map(({ label, a, b }) => `| ${escapeMarkdown(label)} | ${cell('a', a)} | ${cell('b', b)} |`),
    '',
    ...block('One matter, two names', named.length === 0 ? [] : [...head('Matter'), ...named]),
    ...block('Words put in the other side’s mouth', said),
    ...block('Promises, next steps, figures', promised),
    ...block(
      'Sources',
      provenanceLines(provenance, comparison).map((line) => `- ${linked(line)}`),
    ),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
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
function linked(line: string): string {
  return line
    .split(/(https?:\/\/[^\s;<>]+)/)
    .map((part, index) => (index % 2 === 1 ? `<${part}>` : escapeMarkdown(part)))
    .join('');
}
