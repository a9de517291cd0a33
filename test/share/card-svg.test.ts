import { inflateSync } from 'node:zlib';
import { expect } from 'chai';
import { XMLValidator } from 'fast-xml-parser';
import { createDrawImage } from '../../server/card-image.ts';
import { toCardSvg } from '../../server/share/card-svg.ts';
import { provenanceOfFiles } from '../../server/share/provenance.ts';
import { compare } from '../support/readings.ts';

const comparison = compare('They discussed Taiwan.', 'They discussed trade.');
const provenance = provenanceOfFiles(comparison, '', { a: 'One', b: 'Two' });

/** Bytes of a PNG's picture that are not of the paper's colour: its ink. */
function inkOf(png: Buffer): number {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.subarray(at + 4, at + 8).toString() === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  return inflateSync(Buffer.concat(parts)).reduce((ink, byte) => ink + (byte === 0 ? 0 : 1), 0);
}

describe('toCardSvg(comparison, provenance)', () => {
  it('is well-formed whatever the title holds', () => {
    const svg = toCardSvg(comparison, { ...provenance, title: '<script>&"\u0000\u0008 ]]> \ud800 x' });
    expect(XMLValidator.validate(svg)).to.equal(true);
    expect(svg).to.not.include('<script>');
  });

  it('asks for nothing outside itself', () => {
    const svg = toCardSvg(comparison, provenance).replace('http://www.w3.org/2000/svg', '');
    expect(svg).to.not.match(/https?:|href|@import/);
  });

  it('quotes the words that name a topic where both texts are too short to measure', () => {
    const svg = toCardSvg(comparison, provenance);
    expect(svg).to.include('>“Taiwan”<').and.include('>“trade”<').and.include('not in this text');
    expect(svg).to.not.match(/\d%/);
    const longer = compare(
      `They discussed Taiwan. ${'They said more. '.repeat(40)}`,
      'They discussed trade.',
    );
    expect(toCardSvg(longer, provenance)).to.match(/>\d+%</);
  });

  it('keeps what is raised first where many topics are equally large', () => {
    const topics =
      'Taiwan, trade, climate, Ukraine, fentanyl, artificial intelligence, the South China Sea, cyber attacks, visas, nuclear weapons, human rights and North Korea';
    const svg = toCardSvg(compare(`They discussed ${topics}.`, 'They met.'), provenance);
    expect(svg)
      .to.include('>“Taiwan”<')
      .and.match(/9 of \d+ topics shown/);
  });

  it('says between the names what its figures are and how many topics it leaves out', () => {
    const topics =
      'Taiwan, trade, climate, Ukraine, fentanyl, artificial intelligence, the South China Sea, cyber attacks, visas';
    const many = compare(`They discussed ${topics}. ${'They said more. '.repeat(40)}`, 'They met.');
    expect(toCardSvg(many, provenance)).to.match(/>share of words, 7 of \d+ topics</);
    expect(toCardSvg(comparison, provenance)).to.not.include('share of words');
  });

  it('names the sides as sentences do', () => {
    const told = compare(
      'President Biden said: “We will not change our policy.” He met President Xi.',
      'President Xi met President Biden. President Biden said that the United States supports the one-China policy.',
    );
    const svg = (a: string, b: string) => toCardSvg(told, provenanceOfFiles(told, '', { a, b }));
    expect(svg('China', 'United States'))
      .to.include('in the readouts of China and the United States.')
      .and.include('>The United States attributes words to China in 1 sentence; it has no clear echo');
  });

  it('draws Chinese letters, simplified and traditional, without a font of the system', async () => {
    const draw = createDrawImage('dist/fonts');
    const ink = async (title: string) => inkOf(await draw(toCardSvg(comparison, { ...provenance, title })));
    const blank = await ink('');
    const missing = await ink('\ue000\ue001\ue002\ue003');
    for (const title of ['中美关系', '個聯臺獨']) {
      expect(await ink(title), title).to.be.greaterThan(blank);
      expect(await ink(title), title).to.not.equal(missing);
    }
  });

  it('keeps a long title and a long name inside the picture', () => {
    const long = '中美关系通话与沈部长 '.repeat(12);
    const svg = toCardSvg(comparison, {
      ...provenance,
      title: long,
      sides: { a: { ...provenance.sides.a, name: long }, b: provenance.sides.b },
    });
    const lines = [...svg.matchAll(/font-size="(\d+)">([^<]*)</g)].filter(([, , line]) =>
      line?.includes('…'),
    );
    // The title, the name, and the sentence at the foot that names it.
    expect(lines).to.have.length(3);
    for (const [, size, line = ''] of lines)
      expect(line.replace(/[ …]/g, '').length * Number(size)).to.be.at.most(1060);
  });
});
