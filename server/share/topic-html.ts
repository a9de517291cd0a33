import type { Comparison } from '../model/comparison.ts';
import { SIDE_IDS, type SideId } from '../model/side.ts';
import { escapeHtml } from './escape-html.ts';
import { SILENCE, toHtmlDocument } from './html-document.ts';
import type { Provenance } from './provenance.ts';
import type { TopicExcerpt } from './topic-excerpt.ts';

/** One topic as one file that needs nothing else: what each side says of it, or that its text does not. */
export function toTopicHtml(
  excerpt: TopicExcerpt,
  comparison: Comparison,
  provenance: Provenance,
  styleHash: string,
): string {
  const side = (id: SideId) => {
    const { sentences } = excerpt[id];
    const tag = comparison[id].language === 'zh' ? 'zh-Hans' : 'en';
    const quotes = sentences.map(
      ({ id: sentence, text }) =>
        `<p id="${sentence}"><span class="no">${sentence.toUpperCase()}</span><span lang="${tag}" dir="auto">${escapeHtml(text)}</span></p>`,
    );
    const name = escapeHtml(provenance.sides[id].name);
    return `<article class="${id}"><h2><bdi>${name}</bdi></h2>\n${quotes.join('\n') || `<p>${SILENCE}</p>`}</article>`;
  };
  const content = {
    title: `${excerpt.label}: ${provenance.title}`,
    kick: provenance.date ?? '',
    stand: standOf(excerpt, provenance),
    body: `<div class="two">\n${SIDE_IDS.map(side).join('\n')}\n</div>`,
  };
  return toHtmlDocument(content, comparison, { ...provenance, address: excerpt.address }, styleHash);
}

function standOf({ label, a, b }: TopicExcerpt, { sides }: Provenance): string {
  const silent = [a.rank === null ? sides.a.name : null, b.rank === null ? sides.b.name : null];
  const names = silent.filter((name) => name !== null);
  if (names.length === 0) return `Both texts speak of “${label}”.`;
  if (names.length === 2) return `“${label}” is in neither text.`;
  return `“${label}” is not in the text of ${names[0]}.`;
}
