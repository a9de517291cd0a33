import { encode } from 'uqr';
import type { SharePanel } from '../model/share-panel.ts';
import { toCitations } from './citation.ts';
import { HEIGHT, toEmbedCode } from './oembed.ts';
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
 * @param link address of the comparison, without a slash at its end
 */
export function toSharePanel(provenance: CitedProvenance, link: string): SharePanel {
  const { apa, chicago, mla, bibtex, csl } = toCitations(provenance);
  const { query } = provenance;
  // The link says which revision it was made for, so that the page can tell what was edited since.
  const remembering = `${link}${query === '' ? '?' : `${query}&`}r=${provenance.revision}`;
  const path = `${new URL(link).pathname}/r/${provenance.revision}`;
  return {
    link: remembering,
    permalink: provenance.address,
    finding: `${provenance.finding} (“${provenance.title}”, Diptych, revision ${provenance.revision}: ${provenance.address})`,
    citations: [
      { id: 'apa', style: 'APA', text: apa },
      { id: 'chicago', style: 'Chicago', text: chicago },
      { id: 'mla', style: 'MLA', text: mla },
      { id: 'bibtex', style: 'BibTeX', text: bibtex },
      { id: 'csl', style: 'CSL-JSON', text: csl },
    ],
    embedCode: `${toEmbedCode(`${link}/embed${query}`, '100%', HEIGHT)}\n<script src="${new URL(link).origin}/embed-size.js" async></script>`,
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
