import type { Comparison } from '../model/comparison.ts';
import { languageTag } from '../model/language-tags.ts';
import { longDate } from '../model/long-date.ts';
import { SIDE_IDS, type SideId } from '../model/side.ts';
import { escapeHtml } from './escape-html.ts';
import { SILENCE, toHtmlDocument } from './html-document.ts';
import type { CitedProvenance } from './provenance.ts';
import type { TopicExcerpt } from './topic-excerpt.ts';
import { topicSources } from './topic-markdown.ts';

/** One topic as one file that needs nothing else: what each side says of it, or that its text does not. */
export function toTopicHtml(
  excerpt: TopicExcerpt,
  comparison: Comparison,
  provenance: CitedProvenance,
  styleHash: string,
): string {
  const side = (id: SideId) => {
    const { sentences } = excerpt[id];
    const tag = languageTag(comparison[id].language, comparison[id].text);
    const quotes = sentences.map(
      ({ id: sentence, text }) =>
        `<p id="${sentence}"><span class="no">${sentence.toUpperCase()}</span><span lang="${tag}" dir="ltr">${escapeHtml(text)}</span></p>`,
    );
    const name = escapeHtml(provenance.sides[id].name);
    return `<article class="${id}"><h2><bdi>${name}</bdi></h2>\n${quotes.join('\n') || `<p>${SILENCE}</p>`}</article>`;
  };
  const content = {
    title: excerpt.label,
    kick: provenance.date === null ? provenance.title : `${provenance.title}, ${longDate(provenance.date)}`,
    stand: excerpt.statement,
    body: `<div class="two">\n${SIDE_IDS.map(side).join('\n')}\n</div>`,
    sources: topicSources(excerpt, comparison, provenance),
  };
  return toHtmlDocument(content, provenance, styleHash);
}
