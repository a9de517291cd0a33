import type { Comparison } from '../model/comparison.ts';
import { longDate } from '../model/long-date.ts';
import { SIDE_IDS } from '../model/side.ts';
import { NOT_IN_TEXT } from './ledger-phrases.ts';
import { type CitedProvenance, ILLUSTRATIVE } from './provenance.ts';
import type { TopicExcerpt } from './topic-excerpt.ts';
import { topicSources } from './topic-markdown.ts';

/** The topic as plain text with its sources. Ends with a line break. */
export function toTopicText(
  excerpt: TopicExcerpt,
  comparison: Comparison,
  provenance: CitedProvenance,
): string {
  const { date, title, sides } = provenance;
  const lines = [
    excerpt.label,
    ...(provenance.illustrative ? [ILLUSTRATIVE] : []),
    date === null ? title : `${title}, ${longDate(date)}`,
    '',
    excerpt.statement,
    '',
    ...SIDE_IDS.flatMap((side) => [
      `${side.toUpperCase()} ${sides[side].name}`,
      ...(excerpt[side].sentences.length === 0
        ? [`  ${NOT_IN_TEXT}`]
        : excerpt[side].sentences.map(({ id, text }) => `  ${id.toUpperCase()} ${text}`)),
      '',
    ]),
    'SOURCES',
    ...topicSources(excerpt, comparison, provenance).map((line) => `  ${line}`),
  ];
  return `${lines.join('\n')}\n`;
}
