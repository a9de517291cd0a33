import { encode } from 'uqr';
import type { SharePanel } from '../model/share-panel.ts';
import { toCitations } from './citation.ts';
import { toEmbedCode } from './oembed.ts';
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

/** Height in pixels of an embed whose page does not load the script that sizes it. */
const EMBED_HEIGHT = 560;

/**
 * Gathers what the share panel offers.
 *
 * @param link address of the comparison, without a slash at its end
 */
export function toSharePanel(provenance: CitedProvenance, link: string): SharePanel {
  const { apa, chicago, mla, bibtex, csl } = toCitations(provenance);
  const path = `${new URL(link).pathname}/r/${provenance.revision}`;
  return {
    link,
    permalink: provenance.address,
    citations: [
      { id: 'apa', style: 'APA', text: apa },
      { id: 'chicago', style: 'Chicago', text: chicago },
      { id: 'mla', style: 'MLA', text: mla },
      { id: 'bibtex', style: 'BibTeX', text: bibtex },
      { id: 'csl', style: 'CSL-JSON', text: csl },
    ],
    embedCode: toEmbedCode(`${link}/embed`, '100%', EMBED_HEIGHT),
    downloads: DOWNLOADS.map(([extension, label]) => ({ href: `${path}.${extension}`, label })),
    qr: toQrPath(link),
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
