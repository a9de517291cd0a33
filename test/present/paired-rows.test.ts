import { expect } from 'chai';
import { pairRows } from '../../server/present/paired-rows.ts';
import { compare } from '../support/readings.ts';

const rowsOf = (a: string, b: string) =>
  Object.fromEntries([...pairRows(compare(a, b)).places].map(([id, { row }]) => [id, row]));

describe('pairRows(comparison)', () => {
  it('sets an answer beside what it answers, in any order', () => {
    const rows = rowsOf(
      'The Secretary raised fentanyl precursors. He raised the war in Ukraine.',
      'Dovic spoke of the Ukraine crisis. Dovic spoke of fentanyl.',
    );
    expect(rows.a1).to.equal(rows.b2);
    expect(rows.a2).to.equal(rows.b1);
  });

  it('gives A whole and then B where nothing answers', () => {
    const rows = rowsOf(
      'The Secretary raised fentanyl. He raised Haiti.',
      'Dovic spoke of Hong Kong. Dovic spoke of rare earths.',
    );
    expect(rows).to.deep.equal({ a1: 1, a2: 2, b1: 3, b2: 4 });
  });

  it('sets what answers nothing behind its predecessor, and an opening before the first answer', () => {
    const rows = rowsOf(
      'They met. The Secretary raised fentanyl precursors. He raised Haiti.',
      'Dovic spoke of Hong Kong. He spoke of rare earths. Dovic spoke of fentanyl. He spoke of ports. He spoke of cyber attacks.',
    );
    expect(rows).to.deep.equal({ a1: 1, b1: 2, b2: 3, a2: 4, b3: 4, b4: 5, b5: 6, a3: 7 });
  });

  it('keeps the order of B behind a passage that answers several of it', () => {
    const a = 'The Secretary raised fentanyl precursors.';
    const b = 'Fentanyl is grave. They left. Fentanyl precursors are too. They sang. They slept.';
    const compared = compare(a, b);
    const matches = [{ a: ['a1'], b: ['b1', 'b3'], score: 1, because: [] }];
    const places = Object.fromEntries(pairRows({ ...compared, matches }).places);
    const rows = Object.entries(places).map(([id, { row }]) => `${id} ${row}`);
    expect(rows.sort()).to.deep.equal(['a1 1', 'b1 1', 'b2 3', 'b3 2', 'b4 4', 'b5 5']);
  });

  it('tells a silence from a passage whose answer stands beside another one', () => {
    const a = 'They met. Fentanyl is grave. Fentanyl precursors are graver. They sang.';
    const compared = compare(a, 'Fentanyl was raised.');
    const matches = [{ a: ['a2', 'a3'], b: ['b1'], score: 1, because: [] }];
    expect(pairRows({ ...compared, matches }).silences).to.deep.equal({
      a: [],
      b: [
        { row: 1, span: 1, elsewhere: null },
        { row: 3, span: 1, elsewhere: { passage: 'a3', answers: ['b1'] } },
        { row: 4, span: 1, elsewhere: null },
      ],
    });
  });

  it('gives every passage a place of its own on its side', () => {
    const { places } = pairRows(
      compare('One. Two. Three about Taiwan.', 'Taiwan first. Taiwan again. Other.'),
    );
    for (const side of ['a', 'b']) {
      const rows = [...places].filter(([id]) => id.startsWith(side)).map(([, { row }]) => row);
      expect(new Set(rows).size).to.equal(rows.length);
    }
  });
});
