import { expect } from 'chai';
import { parse } from 'csv-parse/sync';
import { toComparisonCsv, toCsvCell } from '../../server/share/comparison-csv.ts';
import { provenanceOfFiles } from '../../server/share/provenance.ts';
import { compare } from '../support/readings.ts';

describe('toComparisonCsv(comparison, provenance)', () => {
  it('gives every row the same columns, as a parser of others reads them', () => {
    const comparison = compare(
      'The two sides discussed trade, "tariffs" and Taiwan.',
      'They discussed trade.',
    );
    const provenance = provenanceOfFiles(comparison, '', { a: '=cmd()', b: 'Side B' });
    const rows: Record<string, string>[] = parse(toComparisonCsv(comparison, provenance), {
      bom: true,
      columns: true,
    });
    expect(rows.map(({ topic }) => topic)).to.include('taiwan');
    const taiwan = rows.find(({ topic }) => topic === 'taiwan');
    expect(taiwan?.b_first).to.equal('Not in this text');
    expect(taiwan?.a_issuer).to.equal("'=cmd()");
    expect(taiwan?.a_first).to.include('"tariffs"');
    expect(Number(taiwan?.lean)).to.equal(1);
  });
});

describe('toCsvCell(value)', () => {
  for (const formula of ['=1+1', ' +1', '\u200b-1', '@SUM(A1)', '\tx', '\rx', '＝1', '\u00a0=1']) {
    it(`disarms ${JSON.stringify(formula)}`, () => {
      expect(toCsvCell(formula)).to.match(/^"?'/);
    });
  }

  it('leaves numbers and plain words alone', () => {
    expect([toCsvCell(-0.5), toCsvCell('US–China'), toCsvCell(null)]).to.deep.equal(['-0.5', 'US–China', '']);
  });
});
