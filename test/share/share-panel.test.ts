import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { expect } from 'chai';
import { provenanceOfFiles } from '../../server/share/provenance.ts';
import { toSharePanel } from '../../server/share/share-panel.ts';
import { compare } from '../support/readings.ts';

// Its types describe an ES module, which it is not.
const jsQR: (pixels: Uint8ClampedArray, width: number, height: number) => { readonly data: string } | null =
  createRequire(import.meta.url)('jsqr');

const LINK = 'https://diptych.example/c/AAAAAAAAAAAAAAAAAAAAAA';
const comparison = compare('They discussed Taiwan.', 'They discussed trade.');
const provenance = {
  ...provenanceOfFiles(comparison, 'Only A speaks of Taiwan.', { a: 'One', b: 'Two' }),
  address: `${LINK}/r/3`,
  revision: 3,
  revised: '2026-03-12T10:00:00.000Z',
};
const panel = toSharePanel(provenance, LINK);

describe('toSharePanel(provenance, link)', () => {
  it('draws a QR code that a reader of others reads as the link', () => {
    const { size, path } = panel.qr;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 6}" height="${size * 6}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;
    const { pixels, width, height } = new Resvg(svg).render();
    expect(jsQR(new Uint8ClampedArray(pixels), width, height)?.data).to.equal(`${LINK}?r=3`);
  });

  it('says which revision the link remembers, and that the one of a topic remembers none', () => {
    expect([panel.link, panel.remembered]).to.deep.equal([`${LINK}?r=3`, 3]);
    const topic = toSharePanel(provenance, `${LINK}/t/taiwan`, 'topic');
    expect([topic.link, topic.remembered]).to.deep.equal([`${LINK}/t/taiwan`, null]);
  });

  it('has the finding ready to paste, with the revision and its address', () => {
    expect(panel.finding).to.match(
      /^Only A speaks of Taiwan\. \(One; Two\. “.*”, Diptych, revision 3: .*\/r\/3\)$/,
    );
  });

  it('offers the frame that tells its height, with the script that listens', () => {
    expect(panel.embedCode).to.match(
      /^<iframe src="[^"]+\/embed\?fit=1" [^>]*sandbox="allow-scripts [^>]*><\/iframe>\n<script src="https:\/\/diptych\.example\/embed-size\.js" async><\/script>$/,
    );
    const { embedCode } = toSharePanel({ ...provenance, query: '?b=b2' }, `${LINK}?b=b2`);
    expect(embedCode).to.include(`<iframe src="${LINK}/embed?b=b2&amp;fit=1" `);
  });

  it('downloads the revision that is shown, in every format', () => {
    expect(panel.downloads.map(({ href }) => href)).to.include('/c/AAAAAAAAAAAAAAAAAAAAAA/r/3.bundle.json');
    expect(panel.downloads).to.have.length(8);
  });
});
