import { expect } from 'chai';
import { applyCorrections } from '../../server/analyse/corrections/apply-corrections.ts';
import type { Correction } from '../../server/model/corrections.ts';
import { isMachineOnly } from '../../server/model/is-machine-only.ts';
import { buildDraft, buildText } from '../support/drafts.ts';
import { ANALYST, compare } from '../support/readings.ts';

describe('isMachineOnly(pair, comparison)', () => {
  const plain = buildDraft();
  const [first = buildText('a1', '')] = plain.a.texts;
  const other = buildText('a2', 'They spoke of copper.');
  const draft = { ...plain, a: { ...plain.a, texts: [first, other] } };
  const machine = compare(first.text, draft.b.texts[0]?.text ?? '');
  const quote = first.text.slice(0, 4);
  const at = { side: 'a', text: 'a1', sha256: first.sha256, start: 0, end: 4, quote } as const;
  const note: Correction = { id: 'c1', decided: '2026-04-01T00:00:00Z', kind: 'note', at, note: 'Heard.' };
  const decided = { ...draft, corrections: [note] };
  const corrected = applyCorrections(machine, [note], { a: 'a1', b: 'b1' }, ANALYST.knowledge);

  it('is so where decisions about the compared texts were left out', () =>
    expect(isMachineOnly(decided, machine)).to.equal(true));
  it('is not so where they are in it, where there are none, or only about other texts', () => {
    expect(isMachineOnly(decided, corrected)).to.equal(false);
    expect(isMachineOnly(draft, machine)).to.equal(false);
    const elsewhere = { ...note, at: { ...at, text: 'a2' } };
    expect(isMachineOnly({ ...draft, corrections: [elsewhere] }, machine)).to.equal(false);
    const { id, decided: when } = note;
    const beyond = { ...at, side: 'b', text: 'b9' } as const;
    const pairing: Correction = { id, decided: when, kind: 'pair', a: at, b: beyond };
    expect(isMachineOnly({ ...draft, corrections: [pairing] }, machine)).to.equal(false);
  });
});
