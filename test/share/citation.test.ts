import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { expect } from 'chai';
import { toCitations } from '../../server/share/citation.ts';
import { provenanceOfFiles } from '../../server/share/provenance.ts';
import { compare } from '../support/readings.ts';

const comparison = compare('They discussed Taiwan.', 'They discussed trade.');
const provenance = {
  ...provenanceOfFiles(comparison, '', { a: 'Norvane, Department of State', b: 'Sarune' }),
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
