import { expect } from 'chai';
import { indexEchoes } from '../../../server/analyse/facts/echoes.ts';
import type { FormulaRow, Match, MatchReason } from '../../../server/model/comparison.ts';
import { compare } from '../../support/readings.ts';

const shared = (kind: MatchReason['kind'], ...values: readonly string[]) =>
  values.map((value): MatchReason => ({ kind, value }));

const match = (
  a: string,
  b: string,
  score: number,
  because: readonly MatchReason[] = shared('concept', 'pact'),
): Match => ({ a: [a], b: [b], score, because });

describe('indexEchoes(matches, formulas, topicsOf)', () => {
  it('turns each match both ways, answers in text order', () => {
    const matches = [match('a1', 'b10', 0.9), match('a1', 'b9', 0.8), match('a2', 'b9', 0.7)];
    expect([...indexEchoes(matches, [], new Map())]).to.have.deep.members([
      ['a1', ['b9', 'b10']],
      ['b10', ['a1']],
      ['b9', ['a1', 'a2']],
      ['a2', ['b9']],
    ]);
  });

  it('takes no match for an echo that but a word or two speak for and a reader may well leave out', () => {
    expect(indexEchoes([match('a1', 'b1', 0.699)], [], new Map())).to.deep.equal(new Map());
  });

  it('takes more where but a topic is shared, and less where three words are', () => {
    const topic = shared('topic', 'trade');
    const words = [...topic, ...shared('concept', 'grain', 'quota'), ...shared('number', '12')];
    const isEcho = (score: number, because: readonly MatchReason[]) =>
      indexEchoes([match('a1', 'b1', score, because)], [], new Map()).size > 0;
    expect([0.849, 0.85].map((score) => isEcho(score, topic))).to.deep.equal([false, true]);
    expect([0.699, 0.7].map((score) => isEcho(score, words.slice(0, 3)))).to.deep.equal([false, true]);
    expect([0.499, 0.5].map((score) => isEcho(score, words))).to.deep.equal([false, true]);
  });

  it('counts a name and what it is called for no words but their own', () => {
    const because = [...shared('name', 'Brel', 'Ostrava'), ...shared('term', 'the treaty of Brel')];
    expect(indexEchoes([match('a1', 'b1', 0.69, because)], [], new Map()).size).to.equal(0);
    expect(indexEchoes([match('a1', 'b1', 0.7, because)], [], new Map()).size).to.equal(2);
  });

  it('gives nothing for no matches', () => {
    expect(indexEchoes([], [], new Map())).to.deep.equal(new Map());
  });

  describe('of a claim', () => {
    const claim: FormulaRow = { id: 'claim', label: 'claim', a: [], b: ['b1'], claimsOn: ['island'] };
    const phrase: FormulaRow = { id: 'phrase', label: 'phrase', a: ['a2'], b: ['b1'] };
    const topics = new Map([
      ['a1', new Set(['island', 'trade'])],
      ['a2', new Set(['island'])],
      ['a3', new Set(['drugs'])],
      ['b1', new Set(['island', 'drugs'])],
    ]);
    const matches = ['a1', 'a2', 'a3'].map((id) => match(id, 'b1', 0.9));

    it('takes a formula or another topic in common', () => {
      expect(indexEchoes(matches, [claim, phrase], topics).get('b1')).to.deep.equal(['a2', 'a3']);
      expect(indexEchoes(matches, [claim], topics).get('b1')).to.deep.equal(['a3']);
    });

    it('takes what an editor matched', () => {
      const chosen: Match = { ...match('a1', 'b1', 1), by: 'editor' };
      expect(indexEchoes([chosen], [claim], topics).get('b1')).to.deep.equal(['a1']);
    });
  });

  it('finds no echo of a denial in what the other text says of its policy', () => {
    const american =
      'President Biden spoke with President Xi Jinping. On Taiwan, he underscored the importance of peace and stability across the Taiwan Strait.';
    const chinese = '国家主席习近平同美国总统拜登通电话。\n\n拜登表示，美方不支持“台湾独立”。';
    const { matches, attributions } = compare(american, chinese, ['en', 'zh']);
    expect(matches.some(({ a, b }) => a[0] === 'a2' && b[0] === 'b2')).to.equal(true);
    expect(attributions.map(({ sentence, echoed }) => [sentence, echoed])).to.deep.equal([['b2', []]]);
  });
});
