import type { Comparison, LedgerCell, LedgerRow } from '../model/comparison.ts';
import { SIDE_IDS, type SideId } from '../model/side.ts';
import { drawCard, drawLines, SERIF } from './draw-card.ts';
import { escapeHtml } from './escape-html.ts';
import { fitWords } from './fit-words.ts';
import type { Provenance } from './provenance.ts';

/** Topics that the card has room for. */
const ROWS = 7;

/** Longest bar, in units of the drawing. */
const WIDEST = 300;

/**
 * The comparison as a card of 1200 × 630 for previews of links: the topics with the largest shares, side A to the
 * left and solid, side B to the right and hatched, silences in words. An SVG that asks for nothing outside itself.
 */
export function toCardSvg(comparison: Comparison, provenance: Provenance): string {
  const { title, sides } = provenance;
  const rows = largestTopics(comparison.ledger);
  const widest = Math.max(0.0001, ...rows.flatMap(({ a, b }) => [a.share, b.share]));
  return drawCard(provenance, {
    heading: title,
    description: `Share of words by topic in the readouts of ${sides.a.name} and ${sides.b.name}.`,
    words: { a: comparison.a.words, b: comparison.b.words },
    body: rows.map((row, index) => drawRow(row, 261 + index * 38, widest)).join('\n'),
    bottom: bottomLine(comparison, provenance),
  });
}

function largestTopics(ledger: readonly LedgerRow[]): readonly LedgerRow[] {
  const kept = ledger
    .toSorted((one, other) => other.a.share + other.b.share - (one.a.share + one.b.share))
    .slice(0, ROWS);
  return ledger.filter((row) => kept.includes(row));
}

function drawRow({ label, a, b }: LedgerRow, y: number, widest: number): string {
  const width = ({ share }: LedgerCell) => Math.max(2, (share / widest) * WIDEST);
  const text = y + 16;
  const silent = (x: number, anchor: string) =>
    `<text x="${x}" y="${text}" text-anchor="${anchor}" ${SERIF} font-style="italic" font-size="18" fill="#6b665c">not in this text</text>`;
  const left =
    a.rank === null
      ? silent(470, 'end')
      : `<rect x="${(470 - width(a)).toFixed(1)}" y="${y}" width="${width(a).toFixed(1)}" height="20" fill="#1d4f91"/><text x="${(460 - width(a)).toFixed(1)}" y="${text}" text-anchor="end" font-size="18">${percent(a)}</text>`;
  const right =
    b.rank === null
      ? silent(730, 'start')
      : `<rect x="730" y="${y}" width="${width(b).toFixed(1)}" height="20" fill="url(#h)" stroke="#9a4f06" stroke-width="1.5"/><text x="${(740 + width(b)).toFixed(1)}" y="${text}" font-size="18">${percent(b)}</text>`;
  const fitted = fitWords(label, 268, [
    { size: 19, lines: 1 },
    { size: 17, lines: 1 },
    { size: 15, lines: 2 },
  ]);
  const first = fitted.lines.length > 1 ? text - 10 : text;
  return `${drawLines(fitted, first, 'x="600" text-anchor="middle"', 17)}${left}${right}`;
}

/** What is there but rounds to nothing is "<1%". */
const percent = ({ share }: LedgerCell) =>
  share > 0 && share < 0.005 ? escapeHtml('<1%') : `${Math.round(share * 100)}%`;

function bottomLine({ attributions, ledger }: Comparison, { sides }: Provenance): string {
  const count = (standing: string) => ledger.filter((row) => row.standing === standing).length;
  const found = SIDE_IDS.flatMap((side: SideId) => {
    const own = attributions.filter(({ by }) => by === side);
    if (own.length === 0) return [];
    const other = sides[side === 'a' ? 'b' : 'a'].name;
    const silent = own.filter(({ echoed }) => echoed.length === 0).length;
    const sentences = own.length === 1 ? '1 sentence' : `${own.length} sentences`;
    return [
      `${sides[side].name} reports words of ${other} in ${sentences}; ${silent} not in ${other}’s text.`,
    ];
  });
  return (
    found[0] ??
    `Topics: ${count('only-a')} only in A, ${count('both')} in both, ${count('only-b')} only in B.`
  );
}
