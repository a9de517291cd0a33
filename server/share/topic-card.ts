import type { Comparison } from '../model/comparison.ts';
import { counted } from '../model/counted.ts';
import { isTiny } from '../model/few-words.ts';
import { inText } from '../model/party-names.ts';
import { percent } from '../model/percent.ts';
import type { SideId } from '../model/side.ts';
import { drawCard, drawLines, SERIF } from './draw-card.ts';
import { escapeHtml } from './escape-html.ts';
import { fitWords } from './fit-words.ts';
import { quoted } from './ledger-phrases.ts';
import type { Provenance } from './provenance.ts';
import type { TopicExcerpt } from './topic-excerpt.ts';

/**
 * One topic as a card of 1200 × 630: what each side says of it in its own first sentence on it, or in large words
 * that its text does not. Like `toCardSvg`, except that it shows words and not shares.
 */
export function toTopicCard(excerpt: TopicExcerpt, comparison: Comparison, provenance: Provenance): string {
  const { sides, title } = provenance;
  const isMeasured = !isTiny(comparison);
  return drawCard(provenance, {
    heading: excerpt.label,
    description: `What the readouts of ${inText(sides.a.name)} and ${inText(sides.b.name)} say of it. ${excerpt.statement}`,
    words: { a: comparison.a.words, b: comparison.b.words },
    body: `${drawSide(excerpt, 'a', isMeasured)}\n${drawSide(excerpt, 'b', isMeasured)}`,
    bottom: title,
  });
}

function drawSide(excerpt: TopicExcerpt, side: SideId, isMeasured: boolean): string {
  const { sentences, share } = excerpt[side];
  const place = side === 'a' ? `x="470" text-anchor="end"` : `x="730" text-anchor="start"`;
  const [first] = sentences;
  if (first === undefined) {
    return `<text ${place} y="330" ${SERIF} font-style="italic" font-size="34" fill="#57524a">Not in this text</text>`;
  }
  const quote = fitWords(quoted(first.text), 400, [
    { size: 26, lines: 6 },
    { size: 22, lines: 7 },
    { size: 18, lines: 8 },
  ]);
  const more = counted(sentences.length, 'sentence');
  const figures = isMeasured ? `${percent(share)} of its words, ${more}` : more;
  return `${drawLines(quote, 290, `${place} ${SERIF}`, quote.size * 1.35)}<text ${place} y="528" font-size="18" fill="#57524a">${escapeHtml(figures)}</text>`;
}
