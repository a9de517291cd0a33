import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { expect } from 'chai';
import { toCitations } from '../../server/share/citation.ts';
import { provenanceOfFiles } from '../../server/share/provenance.ts';
import { compare } from '../support/readings.ts';

const comparison = compare('They discussed Taiwan.', 'They discussed trade.');
const files = provenanceOfFiles(comparison, '', { a: 'Norvane, Department of State', b: 'Sarune' });
const provenance = {
  ...files,
  sides: {
    a: { ...files.sides.a, captured: '2026-03-12T08:00:00Z' },
    b: { ...files.sides.b, captured: '2026-03-11T20:00:00Z' },
  },
  title: 'Call {100% & more} \\input{x}',
  address: 'https://diptych.example/c/AAAAAAAAAAAAAAAAAAAAAA/r/2',
  revision: 2,
  revised: '2026-03-12T10:00:00.000Z',
};

describe('toCitations(provenance)', () => {
  const { apa, chicago, mla, bibtex, csl } = toCitations(provenance);

  it('names both issuers, the revision and the address in every style', () => {
    for (const citation of [apa, chicago, mla, bibtex, csl]) {
      expect(citation).to.include('Norvane, Department of State');
      expect(citation).to.include('Sarune');
      expect(citation).to.match(/revision 2/i);
      expect(citation).to.include('diptych.example/c/AAAAAAAAAAAAAAAAAAAAAA/r/2');
    }
  });

  it('names the sides as a sentence does', () => {
    const { sides } = provenance;
    const states = { ...sides.a, issuer: 'United States, Department of State' };
    const cited = toCitations({ ...provenance, sides: { ...sides, a: states } });
    expect(cited.apa).to.include('readouts of the United States, Department of State, and Sarune compared');
  });

  it('sets no article before a party for the sake of its ministry', () => {
    const { sides } = provenance;
    const ministry = { ...sides.b, name: 'Sarune', issuer: 'Sarune, Ministry of Foreign Affairs' };
    const cited = toCitations({ ...provenance, sides: { ...sides, b: ministry } });
    expect(cited.apa).to.include('and Sarune, Ministry of Foreign Affairs compared');
  });

  it('names Diptych, and no government, as the author, and the days of capture', () => {
    expect(apa).to.match(/^Diptych\. \(2026, March 12\)\. /);
    expect(JSON.parse(csl)[0].author).to.deep.equal([{ literal: 'Diptych' }]);
    expect(bibtex).to.include('author = {{Diptych}}');
    expect(mla).to.include('captured 12 Mar. 2026').and.include('11 Mar. 2026');
    for (const citation of [apa, chicago, bibtex, csl])
      expect(citation).to.include('captured March 12, 2026').and.include('March 11, 2026');
  });

  it('cuts months of more than four letters in MLA, and no other', () => {
    const written = Array.from({ length: 12 }, (_, index) => {
      const revised = `2026-${String(index + 1).padStart(2, '0')}-05T00:00:00Z`;
      return /\b5 (\S+) 2026/.exec(toCitations({ ...provenance, revised }).mla)?.[1];
    });
    expect(written.join(' ')).to.equal('Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.');
  });

  it('writes BibTeX that a processor of others reads, whatever the title holds', () => {
    const [entry] = new Cite(bibtex).data;
    expect(entry?.title).to.include('100% & more');
    expect(entry?.URL).to.equal(provenance.address);
    expect(entry?.issued?.['date-parts']?.[0]?.slice(0, 2)).to.deep.equal([2026, 3]);
  });

  it('writes CSL-JSON that a processor of others sets in APA', () => {
    const set = new Cite(JSON.parse(csl)).format('bibliography', { format: 'text', template: 'apa' });
    expect(set).to.include('Norvane, Department of State');
    expect(set).to.include('2026, March 12');
    expect(set).to.include(provenance.address);
  });
});
