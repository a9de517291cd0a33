import type { Comparison } from '../model/comparison.ts';
import { longDate } from '../model/long-date.ts';
import { SIDE_IDS, type SideId } from '../model/side.ts';
import { escapeMarkdown, linkedMarkdown } from './escape-markdown.ts';
import { NOT_IN_TEXT, quoted } from './ledger-phrases.ts';
import { type CitedProvenance, ILLUSTRATIVE, provenanceLines } from './provenance.ts';
import type { TopicExcerpt } from './topic-excerpt.ts';

/** The topic in a two-column Markdown table with its sources. Ends with a line break. */
export function toTopicMarkdown(
  excerpt: TopicExcerpt,
  comparison: Comparison,
  provenance: CitedProvenance,
): string {
  const { date, title, sides } = provenance;
  const cell = (side: SideId) =>
    excerpt[side].sentences
      .map(({ id, text }) => `${id.toUpperCase()}: ${escapeMarkdown(quoted(text))}`)
      .join('<br>') || `*${NOT_IN_TEXT}*`;
  const lines = [
    `# ${escapeMarkdown(excerpt.label)}`,
    '',
    ...(provenance.illustrative ? [`*${ILLUSTRATIVE}*`, ''] : []),
    escapeMarkdown(date === null ? title : `${title}, ${longDate(date)}`),
    '',
    escapeMarkdown(excerpt.statement),
    '',
    `| ${SIDE_IDS.map((side) => escapeMarkdown(sides[side].name)).join(' | ')} |`,
    '|---|---|',
    `| ${SIDE_IDS.map(cell).join(' | ')} |`,
    '',
    '## Sources',
    '',
    ...topicSources(excerpt, comparison, provenance).map((line) => `- ${linkedMarkdown(line)}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** The lines of `provenanceLines`, and where the topic's newest revision is. */
export function topicSources(
  { address }: TopicExcerpt,
  comparison: Comparison,
  provenance: CitedProvenance,
): readonly string[] {
  return [...provenanceLines(provenance, comparison), `Newest revision: ${address}`];
}
