import type { SideId } from '../model/side.ts';
import { drawCard, drawLines, SERIF } from './draw-card.ts';
import { fitWords } from './fit-words.ts';
import type { Provenance } from './provenance.ts';
import type { TopicExcerpt } from './topic-excerpt.ts';

/**
 * One topic as a card of 1200 × 630: what each side says of it in its own first sentence on it, or in large words
 * that its text does not. Like `toCardSvg`, except that it shows words and not shares.
 */
export function toTopicCard(
  excerpt: TopicExcerpt,
  provenance: Provenance,
  words: Readonly<Record<SideId, number>>,
): string {
  const { sides, title } = provenance;
  return drawCard(provenance, {
    heading: excerpt.label,
    description: `What the readouts of ${sides.a.name} and ${sides.b.name} say of it.`,
    words,
    body: `${drawSide(excerpt, 'a')}\n${drawSide(excerpt, 'b')}`,
    bottom: title,
  });
}

function drawSide(excerpt: TopicExcerpt, side: SideId): string {
  const { sentences, share } = excerpt[side];
  const place = side === 'a' ? `x="470" text-anchor="end"` : `x="730" text-anchor="start"`;
  const [first] = sentences;
  if (first === undefined) {
    return `<text ${place} y="330" ${SERIF} font-style="italic" font-size="34" fill="#57524a">Not in this text</text>`;
  }
  const quote = fitWords(`“${first.text}”`, 400, [
    { size: 26, lines: 6 },
    { size: 22, lines: 7 },
    { size: 18, lines: 8 },
  ]);
  const more = sentences.length === 1 ? '1 sentence' : `${sentences.length} sentences`;
  const figures = `${Math.round(share * 100)}% of its words, ${more}`;
  return `${drawLines(quote, 290, `${place} ${SERIF}`, quote.size * 1.35)}<text ${place} y="528" font-size="18" fill="#57524a">${figures}</text>`;
}
