import { encode } from 'uqr';
import type { SharePanel } from '../model/share-panel.ts';
import { toCitations } from './citation.ts';
import { HEIGHTS, toFittedEmbedCode } from './oembed.ts';
import type { CitedProvenance } from './provenance.ts';

const DOWNLOADS = [
  ['html', 'One HTML file'],
  ['md', 'Markdown'],
  ['csv', 'CSV'],
  ['txt', 'Text'],
  ['json', 'JSON'],
  ['bundle.json', 'Evidence bundle'],
  ['png', 'Card (PNG)'],
  ['svg', 'Card (SVG)'],
] as const;

/**
 * Gathers what the share panel offers.
 *
 * @param link address of the page at its newest revision, with the query that chooses its texts
 * @param kind what the page shows: all of a comparison, or one topic
 */
export function toSharePanel(
  provenance: CitedProvenance,
  link: string,
  kind: keyof typeof HEIGHTS = 'comparison',
): SharePanel {
  const { apa, chicago, mla, bibtex, csl } = toCitations(provenance);
  const { address, query, revision, title } = provenance;
  const path = new URL(address).pathname;
  const page = link.slice(0, link.length - query.length);
  // A topic's own page tells no edits.
  const remembered = kind === 'topic' ? null : revision;
  const remembering = remembered === null ? link : `${link}${query === '' ? '?' : '&'}r=${remembered}`;
  const listener = `${new URL(link).origin}/embed-size.js`;
  return {
    link: remembering,
    remembered,
    permalink: address,
    card: `${path}.png${query}`,
    finding: `${provenance.finding} (${provenance.sides.a.issuer}; ${provenance.sides.b.issuer}. “${title}”, Diptych, revision ${revision}: ${address})`,
    citations: [
      { id: 'apa', style: 'APA', text: apa },
      { id: 'chicago', style: 'Chicago', text: chicago },
      { id: 'mla', style: 'MLA', text: mla },
      { id: 'bibtex', style: 'BibTeX', text: bibtex },
      { id: 'csl', style: 'CSL-JSON', text: csl },
    ],
    embedCode: toFittedEmbedCode(`${page}/embed${query}`, title, HEIGHTS[kind].wide, listener),
    downloads: DOWNLOADS.map(([extension, label]) => ({ href: `${path}.${extension}${query}`, label })),
    qr: toQrPath(remembering),
  };
}

/** Draws the dark modules row by row, neighbours as one stroke. */
function toQrPath(link: string): SharePanel['qr'] {
  const { data, size } = encode(link, { ecc: 'M', border: 2 });
  const path = data.flatMap((row, y) => {
    const strokes: string[] = [];
    for (let x = 0; x < row.length; x += 1) {
      let end = x;
      while (row[end] === true) end += 1;
      if (end > x) strokes.push(`M${x} ${y}h${end - x}v1h${x - end}z`);
      x = Math.max(x, end);
    }
    return strokes;
  });
  return { size, path: path.join('') };
}
