import type { Comparison, LedgerCell, LedgerRow } from '../model/comparison.ts';
import { SIDE_IDS, type SideId } from '../model/side.ts';
import { escapeHtml } from './escape-html.ts';
import { excerpt } from './ledger-phrases.ts';
import type { Provenance } from './provenance.ts';

/** Topics that the card has room for. */
const ROWS = 7;

/** Longest bar, in units of the drawing. */
const WIDEST = 300;

const FONT = `font-family="'Noto Sans SC','Noto Sans','Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif"`;

/** Characters of the title that fit at the larger size, Chinese ones counting double. */
const SHORT_TITLE = 46;

/**
 * The comparison as a card of 1200 × 630 for previews of links: the topics with the largest shares, side A to the
 * left and solid, side B to the right and hatched, silences in words. An SVG that asks for nothing outside itself.
 */
export function toCardSvg(comparison: Comparison, provenance: Provenance): string {
  const { title, date, illustrative, sides, address } = provenance;
  const rows = largestTopics(comparison.ledger);
  const widest = Math.max(0.0001, ...rows.flatMap(({ a, b }) => [a.share, b.share]));
  const line = [date, illustrative ? 'Invented example' : null].filter((part) => part !== null).join('. ');
  const shown = excerpt(title, 70);
  const size = widthOf(shown) > SHORT_TITLE ? 32 : 44;
  const description = `Share of words by topic in the readouts of ${sides.a.name} and ${sides.b.name}.`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" width="1200" height="630" role="img" aria-labelledby="t d"><title id="t">${escapeHtml(title)}</title><desc id="d">${escapeHtml(description)}</desc>
<defs><pattern id="h" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="7" height="7" fill="#d3b391"/><rect width="3.5" height="7" fill="#9a4f06"/></pattern></defs>
<rect width="1200" height="630" fill="#faf8f3"/>
<g ${FONT} fill="#1c1a17">
<text x="600" y="60" text-anchor="middle" font-size="20" fill="#57524a">${escapeHtml(line)}</text>
<text x="600" y="116" text-anchor="middle" font-size="${size}">${escapeHtml(shown)}</text>
<path d="M70 148H1130" stroke="#1c1a17"/>
${heading('a', comparison, provenance)}
${heading('b', comparison, provenance)}
${rows.map((row, index) => drawRow(row, 258 + index * 38, widest)).join('\n')}
<path d="M70 548H1130" stroke="#ded9cd"/>
<text x="70" y="590" font-size="21">${escapeHtml(bottomLine(comparison, provenance))}</text>
<text x="1130" y="590" text-anchor="end" font-size="18" fill="#57524a">${escapeHtml(hostOf(address))}</text>
</g></svg>
`;
}

function largestTopics(ledger: readonly LedgerRow[]): readonly LedgerRow[] {
  const kept = ledger
    .toSorted((one, other) => other.a.share + other.b.share - (one.a.share + one.b.share))
    .slice(0, ROWS);
  return ledger.filter((row) => kept.includes(row));
}

function heading(side: SideId, comparison: Comparison, { sides }: Provenance): string {
  const name = escapeHtml(excerpt(sides[side].name, 30));
  const words = `${comparison[side].words} words`;
  return side === 'a'
    ? `<rect x="436" y="174" width="34" height="34" rx="3" fill="#1d4f91"/><text x="453" y="198" text-anchor="middle" font-size="19" fill="#faf8f3">A</text><text x="422" y="193" text-anchor="end" font-size="27">${name}</text><text x="422" y="220" text-anchor="end" font-size="18" fill="#57524a">${words}</text>`
    : `<circle cx="747" cy="191" r="17" fill="#9a4f06"/><text x="747" y="198" text-anchor="middle" font-size="19" fill="#faf8f3">B</text><text x="778" y="193" font-size="27">${name}</text><text x="778" y="220" font-size="18" fill="#57524a">${words}</text>`;
}

function drawRow({ label, a, b }: LedgerRow, y: number, widest: number): string {
  const width = ({ share }: LedgerCell) => Math.max(2, (share / widest) * WIDEST);
  const text = y + 16;
  const silent = (x: number, anchor: string) =>
    `<text x="${x}" y="${text}" text-anchor="${anchor}" font-size="18" fill="#6b665c">not in this text</text>`;
  const left =
    a.rank === null
      ? silent(470, 'end')
      : `<rect x="${(470 - width(a)).toFixed(1)}" y="${y}" width="${width(a).toFixed(1)}" height="20" fill="#1d4f91"/><text x="${(460 - width(a)).toFixed(1)}" y="${text}" text-anchor="end" font-size="18">${percent(a)}</text>`;
  const right =
    b.rank === null
      ? silent(730, 'start')
      : `<rect x="730" y="${y}" width="${width(b).toFixed(1)}" height="20" fill="url(#h)" stroke="#9a4f06" stroke-width="1.5"/><text x="${(740 + width(b)).toFixed(1)}" y="${text}" font-size="18">${percent(b)}</text>`;
  return `<text x="600" y="${text}" text-anchor="middle" font-size="18">${escapeHtml(excerpt(label, 29))}</text>${left}${right}`;
}

const percent = ({ share }: LedgerCell) => `${Math.round(share * 100)}%`;

function bottomLine({ attributions, ledger }: Comparison, { sides }: Provenance): string {
  const count = (standing: string) => ledger.filter((row) => row.standing === standing).length;
  for (const side of SIDE_IDS) {
    const own = attributions.filter(({ by }) => by === side);
    if (own.length === 0) continue;
    const other = sides[side === 'a' ? 'b' : 'a'].name;
    const silent = own.filter(({ echoed }) => echoed.length === 0).length;
    return excerpt(
      `${sides[side].name} reports words of ${other} in ${own.length} ${own.length === 1 ? 'sentence' : 'sentences'}; ${silent} not in ${other}’s text.`,
      88,
    );
  }
  return `Topics: ${count('only-a')} only in A, ${count('both')} in both, ${count('only-b')} only in B.`;
}

function hostOf(address: string | null): string {
  return address === null ? 'Diptych' : new URL(address).host;
}

/** Width of words in letters: a Chinese character takes the room of two. */
function widthOf(words: string): number {
  return [...words].reduce(
    (width, letter) => width + (/\p{Script=Han}|[\uff00-\uffef]/u.test(letter) ? 2 : 1),
    0,
  );
}
