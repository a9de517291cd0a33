import { CALL_NAMES } from '../model/call-names.ts';
import { counted } from '../model/counted.ts';
import { longDate } from '../model/long-date.ts';
import type { SideId } from '../model/side.ts';
import { escapeHtml } from './escape-html.ts';
import { type FittedWords, fitWords } from './fit-words.ts';
import type { Provenance } from './provenance.ts';

/** The faces that the build unpacks come first; whoever shows the SVG itself has others. Attributes, no style: policies forbid styles. */
const SANS = `font-family="'Noto Sans','Noto Sans SC','Segoe UI',Helvetica,'PingFang SC','Microsoft YaHei',Arial,sans-serif"`;
export const SERIF = `font-family="'Noto Serif',Georgia,'Songti SC',SimSun,serif"`;

/** What one card differs from another by. */
export interface CardContent {
  readonly heading: string;
  /** What the picture shows, for those who do not see it. */
  readonly description: string;
  readonly words: Readonly<Record<SideId, number>>;
  /** Drawing between the names and the bottom line, y from 240 to 540. */
  readonly body: string;
  readonly bottom: string;
}

/** Draws the frame that all cards share: day, heading, both names, bottom line, and where the card is from. */
export function drawCard(provenance: Provenance, card: CardContent): string {
  const { date, format, illustrative, sides, address } = provenance;
  const when = [format === null ? null : CALL_NAMES[format], date === null ? null : longDate(date)];
  const kick = [
    when.filter((part) => part !== null).join(', '),
    illustrative ? 'Illustrative: the governments are invented' : '',
  ];
  const host = address === null ? 'Diptych' : new URL(address).host;
  const heading = fitWords(card.heading, 1060, [
    { size: 46, lines: 1 },
    { size: 38, lines: 1 },
    { size: 30, lines: 2 },
  ]);
  const bottom = fitWords(card.bottom, 1030 - host.length * 11, [
    { size: 21, lines: 1 },
    { size: 17, lines: 2 },
  ]);
  const single = heading.lines.length < 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" width="1200" height="630" role="img" aria-labelledby="t d"><title id="t">${escapeHtml(card.heading)}</title><desc id="d">${escapeHtml(card.description)}</desc>
<defs><pattern id="h" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="7" height="7" fill="#d3b391"/><rect width="3.5" height="7" fill="#9a4f06"/></pattern></defs>
<rect width="1200" height="630" fill="#faf8f3"/>
<g ${SANS} fill="#1c1a17">
<text x="600" y="${single ? 62 : 48}" text-anchor="middle" font-size="20" fill="#57524a">${escapeHtml(kick.filter((part) => part !== '').join('. '))}</text>
${drawLines(heading, single ? 118 : 90, `x="600" text-anchor="middle" ${SERIF} font-weight="700"`, 38)}
<path d="M70 152H1130" stroke="#1c1a17"/>
<rect x="436" y="176" width="34" height="34" rx="3" fill="#1d4f91"/><text x="453" y="200" text-anchor="middle" font-size="19" fill="#faf8f3">A</text>
${sideHeading('a', sides.a.name, card.words.a)}
<circle cx="747" cy="193" r="17" fill="#9a4f06"/><text x="747" y="200" text-anchor="middle" font-size="19" fill="#faf8f3">B</text>
${sideHeading('b', sides.b.name, card.words.b)}
${card.body}
<path d="M70 548H1130" stroke="#ded9cd"/>
${drawLines(bottom, bottom.lines.length > 1 ? 582 : 590, `x="70" ${SERIF}`, 22)}
<text x="1130" y="590" text-anchor="end" font-size="18" fill="#57524a">${escapeHtml(host)}</text>
</g></svg>
`;
}

/** Draws fitted words as one text a line. @param attributes place across and face @param leading units from one line to the next */
export function drawLines(
  { size, lines }: FittedWords,
  y: number,
  attributes: string,
  leading: number,
): string {
  return lines
    .map(
      (line, index) =>
        `<text ${attributes} y="${y + index * leading}" font-size="${size}">${escapeHtml(line)}</text>`,
    )
    .join('');
}

function sideHeading(side: SideId, name: string, words: number): string {
  const [x, anchor] = side === 'a' ? [422, 'end'] : [778, 'start'];
  const fitted = fitWords(name, 350, [
    { size: 28, lines: 1 },
    { size: 21, lines: 1 },
    { size: 17, lines: 1 },
  ]);
  return `${drawLines(fitted, 195, `x="${x}" text-anchor="${anchor}" ${SERIF} font-weight="700"`, 0)}<text x="${x}" y="222" text-anchor="${anchor}" font-size="18" fill="#57524a">${counted(words, 'word')}</text>`;
}
