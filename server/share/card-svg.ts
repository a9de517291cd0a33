import type { Comparison, LedgerCell, LedgerRow } from '../model/comparison.ts';
import { counted } from '../model/counted.ts';
import { isTiny } from '../model/few-words.ts';
import { atStart, inText, possessive } from '../model/party-names.ts';
import { percent } from '../model/percent.ts';
import { otherSide, SIDE_IDS, type SideId } from '../model/side.ts';
import { largestRows } from '../model/standing-rows.ts';
import { topicQuotes } from '../model/topic-quotes.ts';
import { drawCard, drawLines, SERIF } from './draw-card.ts';
import { escapeHtml } from './escape-html.ts';
import { type FittedWords, fitWords } from './fit-words.ts';
import { quoted, wordsOf } from './ledger-phrases.ts';
import type { Provenance } from './provenance.ts';

/** Topics that the card has room for with bars, and with words in their place. */
const ROWS = 7;
const WORDED_ROWS = 9;

/** Longest bar, in units of the drawing. */
const WIDEST = 300;

/**
 * The comparison as a card of 1200 × 630 for previews of links: the topics with the largest shares, side A to the
 * left and solid, side B to the right and hatched, silences in words. Where both texts are too short to measure, the
 * words that name each topic stand in place of the bars. An SVG that asks for nothing outside itself.
 */
export function toCardSvg(comparison: Comparison, provenance: Provenance): string {
  const { title, sides } = provenance;
  const tiny = isTiny(comparison);
  const rows = largestRows(comparison, tiny ? WORDED_ROWS : ROWS);
  const widest = Math.max(0.0001, ...rows.flatMap(({ a, b }) => [a.share, b.share]));
  return drawCard(provenance, {
    heading: title,
    description: `${tiny ? 'Topics' : 'Share of words by topic'} in the readouts of ${inText(sides.a.name)} and ${inText(sides.b.name)}.`,
    words: { a: comparison.a.words, b: comparison.b.words },
    body: [
      drawMeaning(rows.length, comparison),
      ...rows.map((row, index) =>
        tiny ? drawWordedRow(row, 246 + index * 32, comparison) : drawRow(row, 261 + index * 38, widest),
      ),
    ].join('\n'),
    bottom: bottomLine(comparison, provenance, rows.length),
  });
}

/** Between the names: what the figures are, and that the topics are a choice; a picture is passed on without its page. */
function drawMeaning(shown: number, comparison: Comparison): string {
  const { length } = comparison.ledger;
  const meaning = [
    isTiny(comparison) ? null : 'share of words',
    shown < length ? `${shown} of ${counted(length, 'topic')}` : null,
  ].filter((part) => part !== null);
  return meaning.length === 0
    ? ''
    : `<text x="600" y="222" text-anchor="middle" font-size="16" fill="#57524a">${meaning.join(', ')}</text>`;
}

function drawRow({ label, a, b }: LedgerRow, y: number, widest: number): string {
  const width = ({ share }: LedgerCell) => Math.max(2, (share / widest) * WIDEST);
  const text = y + 16;
  const left =
    a.rank === null
      ? drawSilence('a', text)
      : `<rect x="${(470 - width(a)).toFixed(1)}" y="${y}" width="${width(a).toFixed(1)}" height="20" fill="#1d4f91"/><text x="${(460 - width(a)).toFixed(1)}" y="${text}" text-anchor="end" font-size="18">${escapeHtml(percent(a.share))}</text>`;
  const right =
    b.rank === null
      ? drawSilence('b', text)
      : `<rect x="730" y="${y}" width="${width(b).toFixed(1)}" height="20" fill="url(#h)" stroke="#9a4f06" stroke-width="1.5"/><text x="${(740 + width(b)).toFixed(1)}" y="${text}" font-size="18">${escapeHtml(percent(b.share))}</text>`;
  return `${drawLabel(label, text)}${left}${right}`;
}

/** A topic with the words that name it; no bar is drawn where nothing is measured. */
function drawWordedRow({ topic, label, a, b }: LedgerRow, y: number, comparison: Comparison): string {
  const text = y + 16;
  const cell = (side: SideId, { rank }: LedgerCell) => {
    if (rank === null) return drawSilence(side, text);
    const [first] = topicQuotes(comparison[side], topic);
    const words = first === undefined ? '' : quoted(wordsOf(comparison[side].text, first));
    const fitted = fitWords(words, 390, [
      { size: 19, lines: 1 },
      { size: 16, lines: 1 },
    ]);
    return drawLines(fitted, text, `${PLACES[side]} ${SERIF}`, 0);
  };
  return `${drawLabel(label, text)}${cell('a', a)}${cell('b', b)}`;
}

const PLACES: Readonly<Record<SideId, string>> = {
  a: 'x="470" text-anchor="end"',
  b: 'x="730" text-anchor="start"',
};

function drawSilence(side: SideId, y: number): string {
  return `<text ${PLACES[side]} y="${y}" ${SERIF} font-style="italic" font-size="18" fill="#6b665c">not in this text</text>`;
}

function drawLabel(label: string, y: number): string {
  const fitted: FittedWords = fitWords(label, 268, [
    { size: 18, lines: 1 },
    { size: 16, lines: 1 },
    { size: 15, lines: 2 },
  ]);
  const first = fitted.lines.length > 1 ? y - 10 : y;
  return drawLines(fitted, first, 'x="600" text-anchor="middle"', 17);
}

function bottomLine({ attributions, ledger }: Comparison, { sides }: Provenance, shown: number): string {
  const count = (standing: string) => ledger.filter((row) => row.standing === standing).length;
  const [found] = SIDE_IDS.flatMap((side: SideId) => {
    const own = attributions.filter(({ by }) => by === side);
    if (own.length === 0) return [];
    const other = sides[otherSide(side)].name;
    const silent = own.filter(({ echoed }) => echoed.length === 0).length;
    const answered = `${silent === own.length ? (silent === 1 ? 'it has' : 'they have') : `${silent} ${silent === 1 ? 'has' : 'have'}`} no clear echo in ${possessive(other)} text`;
    return [
      `${atStart(sides[side].name)} attributes words to ${inText(other)} in ${counted(own.length, 'sentence')}${silent === 0 ? '' : `; ${answered}`}.`,
    ];
  });
  const topics = counted(ledger.length, 'topic');
  const part = shown < ledger.length ? `${shown} of ${topics} shown` : topics;
  return (
    found ??
    `${part}: ${count('only-a')} only in ${possessive(sides.a.name)} text, ${count('both')} in both, ${count('only-b')} only in ${possessive(sides.b.name)}.`
  );
}
