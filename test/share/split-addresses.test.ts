import { expect } from 'chai';
import { linkedMarkdown } from '../../server/share/escape-markdown.ts';
import { splitAddresses } from '../../server/share/split-addresses.ts';

describe('splitAddresses(line)', () => {
  const addresses = (line: string) =>
    splitAddresses(line).flatMap(({ words, isAddress }) => (isAddress ? words : []));

  it('keeps the semicolons and apostrophes of an address', () => {
    const address = "https://example.org/text;jsessionid=1?a=1;b=it's";
    expect(addresses(`A: Norvane; ${address}; captured 2026-03-12`)).to.deep.equal([address]);
    expect(linkedMarkdown(`A: ${address}; captured`)).to.equal(`A: <${address}>; captured`);
  });

  it('leaves out a semicolon at the end of a line', () => {
    expect(addresses('Norvane; https://example.org/text;')).to.deep.equal(['https://example.org/text']);
  });

  it('cuts parts that join back to the line', () => {
    for (const line of [
      '',
      'no address',
      'https://a.example',
      'x https://a.example; y http://b.example/;z',
    ]) {
      const parts = splitAddresses(line);
      expect(parts.map(({ words }) => words).join('')).to.equal(line);
    }
  });
});
