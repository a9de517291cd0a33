import { expect } from 'chai';
import { applyCorrections } from '../../../server/analyse/corrections/apply-corrections.ts';
import type { Anchor } from '../../../server/model/corrections.ts';
import type { SideId } from '../../../server/model/side.ts';
import { ANALYST, compare } from '../../support/readings.ts';

const TEXTS = { a: 'a1', b: 'b1' };

const MACHINE = compare(
  '布林肯表示，美方不支持“台独”，不寻求“新冷战”。',
  'The Secretary does not support Taiwan independence and discussed Taiwan. He spoke of values.',
  ['zh', 'en'],
);

function anchor(side: SideId, at: number): Anchor {
  const { text, sha256, sentences } = MACHINE[side];
  const { start = 0, end = 0 } = sentences[at] ?? {};
  return { side, text: TEXTS[side], sha256, start, end, quote: text.slice(start, end) };
}

describe('applyCorrections(machine, corrections, texts, knowledge)', () => {
  it('lets what an editor sets against a sentence answer every promise of it', () => {
    const echoes = ({ commitments }: typeof MACHINE) =>
      commitments.flatMap(({ sentence, echoed }) => (sentence === 'a1' ? [echoed.join(' ')] : []));
    expect(echoes(MACHINE)).to.deep.equal(['b1', '']);

    const pair = {
      kind: 'pair' as const,
      id: 'c1',
      decided: '2026-04-01T00:00:00Z',
      a: anchor('a', 0),
      b: anchor('b', 1),
    };
    const corrected = applyCorrections(MACHINE, [pair], TEXTS, ANALYST.knowledge);
    expect(echoes(corrected)).to.deep.equal(['b1 b2', 'b2']);
  });

  it('finds all that the machine found where an editor only adds a note', () => {
    const note = {
      kind: 'note' as const,
      id: 'c1',
      decided: '2026-04-01T00:00:00Z',
      at: anchor('a', 0),
      note: 'As it was handed out.',
    };
    const { corrections, ...found } = applyCorrections(MACHINE, [note], TEXTS, ANALYST.knowledge);
    expect(corrections?.map(({ applied }) => applied)).to.deep.equal([true]);
    expect(JSON.stringify(found)).to.equal(JSON.stringify(MACHINE));
  });

  it('says whose words a decision was about that are in no passage any more', () => {
    const at = { ...anchor('b', 0), quote: 'Words that were taken out.', start: 900, end: 926 };
    const voice = {
      kind: 'voice' as const,
      id: 'c1',
      decided: '2026-04-01T00:00:00Z',
      at,
      voice: 'other' as const,
    };
    const { corrections = [] } = applyCorrections(MACHINE, [voice], TEXTS, ANALYST.knowledge);
    expect(corrections.map(({ applied, side }) => [applied, side])).to.deep.equal([[false, 'b']]);
  });
});
