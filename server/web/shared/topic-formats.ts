import { toEvidenceBundle } from '../../share/evidence-bundle.ts';
import { toTopicCard } from '../../share/topic-card.ts';
import { toTopicCsv } from '../../share/topic-csv.ts';
import type { TopicExcerpt } from '../../share/topic-excerpt.ts';
import { toTopicHtml } from '../../share/topic-html.ts';
import { toTopicMarkdown } from '../../share/topic-markdown.ts';
import { toTopicText } from '../../share/topic-text.ts';
import type { Site } from '../site.ts';
import { STYLE_HASH } from './file-policy.ts';
import { BUNDLE, CSV, type FileType, HTML, JSON_FILE, MARKDOWN, PNG, SVG, TEXT } from './file-type.ts';
import type { Shared } from './load-shared.ts';

/** A topic of a comparison, with what it was taken out of; where it comes from is the address of the topic's page. */
export interface SharedTopic extends Shared {
  readonly excerpt: TopicExcerpt;
}

/** A format of one topic. */
export interface TopicFormat extends FileType {
  readonly write: (shared: SharedTopic) => string | Promise<Buffer>;
}

/** Like `comparisonFormats`, for one topic. */
export function topicFormats({
  flow,
  drawImage,
}: Site): readonly (readonly [extension: string, format: TopicFormat])[] {
  return [
    ['bundle.json', { ...BUNDLE, write: (shared) => writeBundle(shared, flow.program) }],
    ['json', { ...JSON_FILE, write: ({ excerpt }) => `${JSON.stringify(excerpt, null, 2)}\n` }],
    [
      'html',
      {
        ...HTML,
        write: ({ excerpt, comparison, provenance }) =>
          toTopicHtml(excerpt, comparison, provenance, STYLE_HASH),
      },
    ],
    [
      'md',
      {
        ...MARKDOWN,
        write: ({ excerpt, comparison, provenance }) => toTopicMarkdown(excerpt, comparison, provenance),
      },
    ],
    ['csv', { ...CSV, write: ({ excerpt }) => toTopicCsv(excerpt) }],
    [
      'txt',
      {
        ...TEXT,
        write: ({ excerpt, comparison, provenance }) => toTopicText(excerpt, comparison, provenance),
      },
    ],
    ['svg', { ...SVG, write: writeCard }],
    ['png', { ...PNG, write: (shared) => drawImage(writeCard(shared)) }],
  ];
}

function writeBundle(
  { excerpt, pair, comparison, provenance }: SharedTopic,
  program: Site['flow']['program'],
): string {
  const bundle = toEvidenceBundle(pair, comparison, provenance.address, program, excerpt.topic);
  return `${JSON.stringify(bundle, null, 2)}\n`;
}

function writeCard({ excerpt, comparison, provenance }: SharedTopic): string {
  return toTopicCard(excerpt, comparison, provenance);
}
