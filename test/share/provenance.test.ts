import { expect } from 'chai';
import { applyCorrections } from '../../server/analyse/corrections/apply-corrections.ts';
import type { Correction } from '../../server/model/corrections.ts';
import { provenanceLines, provenanceOf, provenanceOfFiles } from '../../server/share/provenance.ts';
import { archivedPair } from '../support/archived-pair.ts';
import { buildDraft } from '../support/drafts.ts';
import { ANALYST, compare } from '../support/readings.ts';

const comparison = compare('They discussed Taiwan.', 'They discussed trade.');
const files = provenanceOfFiles(comparison, '', { a: 'Norvane', b: 'Sarune' });
const ADDRESS = 'https://diptych.example/c/AAAAAAAAAAAAAAAAAAAAAA/r/2';
const note = (id: string): Correction => ({
  id,
  decided: '2026-04-01T00:00:00Z',
  kind: 'note',
  at: { side: 'a', text: 'a1', sha256: comparison.a.sha256, start: 0, end: 22, quote: comparison.a.text },
  note: 'Heard live.',
});

describe('provenanceLines(provenance, comparison)', () => {
  for (const { name, address, query, decisions, said } of [
    { name: 'nothing of decisions where there is none', address: ADDRESS, query: '', decisions: 0, said: [] },
    {
      name: 'that one was made, and where the comparison is without it',
      address: ADDRESS,
      query: '',
      decisions: 1,
      said: [`An editor’s decision is in this comparison. Without: ${ADDRESS}?machine=1`],
    },
    {
      name: 'how many were made, beside what else the address asks for',
      address: `${ADDRESS}?b=b2`,
      query: '?b=b2',
      decisions: 2,
      said: [`2 decisions of an editor are in this comparison. Without: ${ADDRESS}?b=b2&machine=1`],
    },
    {
      name: 'that they were made, where the comparison has no address',
      address: null,
      query: '',
      decisions: 2,
      said: ['2 decisions of an editor are in this comparison.'],
    },
  ]) {
    it(`says ${name}`, () => {
      const corrections = Array.from({ length: decisions }, (_, index) => note(`c${index + 1}`));
      const decided = applyCorrections(comparison, corrections, { a: 'a1', b: 'b1' }, ANALYST.knowledge);
      const lines = provenanceLines({ ...files, address, query }, decided);
      expect(lines.filter((line) => /decision/.test(line))).to.deep.equal(said);
    });
  }
});

describe('provenanceOf(pair, comparison, finding, baseUrl)', () => {
  it('names an issuer with its body, and one without a body by its name alone', () => {
    const plain = buildDraft();
    const a = { ...plain.a, issuer: { ...plain.a.issuer, body: 'Ministry of Trade' } };
    const { code, draft, comparison: compared, now } = archivedPair({ ...plain, a });
    const state = {
      revision: 1,
      latestRevision: 1,
      createdAt: now,
      revisedAt: now,
      storedAs: 'public',
    } as const;
    const { sides } = provenanceOf({ ...draft, ...state, code }, compared, '', 'https://diptych.example');
    expect([sides.a.name, sides.a.issuer]).to.deep.equal(['Norvane', 'Norvane, Ministry of Trade']);
    expect([sides.b.name, sides.b.issuer]).to.deep.equal(['Sarune', 'Sarune']);
  });
});
