import { expect } from 'chai';
import { parseComparisonRow } from '../../server/archive/parse-comparison-row.ts';
import { compare } from '../support/readings.ts';

describe('parseComparisonRow(json)', () => {
  const comparison = compare('They discussed tea.', '双方谈到稀土问题。');
  const json = JSON.stringify(comparison);

  it('gives back a comparison that is whole', () => {
    expect(parseComparisonRow(json)).to.deep.equal(comparison);
  });

  it('takes for damaged what is cut, of another shape, or has a flipped letter in a text', () => {
    const damaged = ['', json.slice(0, -1), `\0${json.slice(1)}`, 'null', '7', '{}', '{"a":null,"b":null}'];
    for (const side of ['a', 'b'] as const) {
      const flipped = { ...comparison[side], text: comparison[side].text.replace(/.$/, '!') };
      damaged.push(JSON.stringify({ ...comparison, [side]: flipped }));
      damaged.push(JSON.stringify({ ...comparison, [side]: { ...flipped, text: 7 } }));
    }
    for (const one of damaged) expect(parseComparisonRow(one), one).to.equal(null);
  });
});
