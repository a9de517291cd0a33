import { expect } from 'chai';
import { type MergeRules, mergeRevision } from '../../server/ingest/merge-revision.ts';
import type { PairDraft, ReadoutText, Side } from '../../server/model/pair.ts';
import { buildDraft, buildSide, buildText } from '../support/drafts.ts';

const side = (...texts: readonly ReadoutText[]): Side => ({ ...buildSide('a', '-', 'Norvane'), texts });
const rules = (changes: Partial<Record<'a' | 'b', readonly number[]>> = {}): MergeRules => ({
  removed: { a: new Set(changes.a), b: new Set(changes.b) },
  taken: [],
});
const held = ({ texts }: Side) => texts.map(({ id, text }) => `${id} ${text}`);

describe('mergeRevision(current, draft, rules)', () => {
  /** A pair as a folder may name its texts. */
  const current = buildDraft({
    a: side(buildText('post', 'One.'), buildText('a2', 'Two.'), buildText('memo', 'Three.')),
    b: side(buildText('zh', '一。'), buildText('a3', '二。')),
  });
  /** What a form sends, which knows texts by their place. */
  const sent = (a: readonly string[], b: readonly string[]): PairDraft =>
    buildDraft({
      a: side(...a.map((text, index) => buildText(`a${index + 1}`, text))),
      b: side(...b.map((text, index) => buildText(`b${index + 1}`, text))),
    });

  it('lays what was sent on the text of the same place, under the name that it has', () => {
    const { a, b } = mergeRevision(current, sent(['One!', 'Two.', 'Three!'], ['一！']), rules());
    expect(held(a)).to.deep.equal(['post One!', 'a2 Two.', 'memo Three!']);
    expect(held(b)).to.deep.equal(['zh 一！', 'a3 二。']);
  });

  it('removes a text by its place and moves no other', () => {
    const { a, b } = mergeRevision(
      current,
      sent(['One!', 'Two.', 'Three!'], ['一。']),
      rules({ a: [2], b: [1] }),
    );
    expect(held(a)).to.deep.equal(['post One!', 'memo Three!']);
    expect(held(b)).to.deep.equal(['a3 二。']);
  });

  it('gives a new text a name that no text of the pair has or had', () => {
    const { a } = mergeRevision(current, sent(['One.', 'Two.', 'Three.', 'Four.', 'Five.'], ['一。']), {
      ...rules({ a: [2] }),
      taken: ['a4', 'a6'],
    });
    expect(held(a)).to.deep.equal(['post One.', 'memo Three.', 'a5 Four.', 'a7 Five.']);
    const wide = mergeRevision(current, sent(['One.'], ['一。', '二。', '三。']), rules());
    expect(held(wide.b)).to.deep.equal(['zh 一。', 'a3 二。', 'b3 三。']);
    const clash = mergeRevision(
      buildDraft({ b: side(buildText('a2', '一。')) }),
      sent(['One.', 'Two.'], ['一。']),
      rules(),
    );
    expect(held(clash.a)).to.deep.equal(['a1 One.', 'a3 Two.']);
  });

  it('keeps when the same text was captured and what was cut from it, and for no other', () => {
    const old = { ...buildText('post', 'One.'), captured: '2020-01-01', editNote: 'Preamble cut.' };
    const pair = buildDraft({ a: side(old) });
    const same = mergeRevision(pair, sent(['One.'], ['一。']), rules());
    expect(same.a.texts[0]).to.include({ captured: '2020-01-01', editNote: 'Preamble cut.' });
    const other = mergeRevision(pair, sent(['One!'], ['一。']), rules());
    expect(other.a.texts[0]).to.include({ captured: '2026-03-13T08:00:00Z', editNote: null });
  });

  it('keeps the sources of notes that stay, the mark of an example, and decisions', () => {
    const note = { text: 'A visit was put off.', source: 'A report' };
    const pair = buildDraft({ call: { ...current.call, notes: [note], illustrative: true } });
    const call = {
      ...current.call,
      notes: [
        { text: note.text, source: null },
        { text: 'New.', source: null },
      ],
    };
    const merged = mergeRevision(pair, buildDraft({ call, corrections: [] }), rules());
    expect(merged.call.notes).to.deep.equal([note, { text: 'New.', source: null }]);
    expect(merged.call.illustrative).to.equal(true);
    expect(merged.corrections).to.equal(pair.corrections);
  });
});
