import { expect } from 'chai';
import { compareRevisions } from '../../../server/analyse/corrections/compare-revisions.ts';
import type { Correction } from '../../../server/model/corrections.ts';
import { buildDraft, buildSide, buildText } from '../../support/drafts.ts';

const DRAFT = buildDraft();
const [TEXT] = DRAFT.a.texts;

const noted = (note: string, decided = '2026-04-01T00:00:00Z', start = 0): Correction => ({
  id: 'c1',
  decided,
  kind: 'note',
  at: { side: 'a', text: 'a1', sha256: TEXT?.sha256 ?? '', start, end: start + 4, quote: 'They' },
  note,
});
const changes = (before: readonly Correction[], after: readonly Correction[]) => {
  const { corrections } = compareRevisions(
    { ...DRAFT, corrections: before },
    { ...DRAFT, corrections: after },
  );
  return [corrections.added.length, corrections.takenBack.length + corrections.fallen.length];
};

describe('compareRevisions(before, after)', () => {
  const { call } = DRAFT;
  const one = buildText('a1', 'They spoke.');
  const two = buildText('a2', '双方通话。');
  const ofTexts = (...texts: (typeof one)[]) => ({ ...DRAFT, a: { ...DRAFT.a, texts } });
  for (const { name, before, after, facts } of [
    { name: 'nothing', before: DRAFT, after: DRAFT, facts: [] },
    {
      name: 'a title',
      before: DRAFT,
      after: { ...DRAFT, call: { ...call, title: 'Talk' } },
      facts: ['title'],
    },
    {
      name: 'whether the talk is invented',
      before: DRAFT,
      after: { ...DRAFT, call: { ...call, illustrative: true } },
      facts: ['what is said of its being invented'],
    },
    {
      name: 'which text is compared',
      before: ofTexts(one, two),
      after: ofTexts(two, one),
      facts: ['compared text of side A'],
    },
    {
      name: 'who published',
      before: DRAFT,
      after: { ...DRAFT, b: { ...DRAFT.b, issuer: buildSide('b', '', 'Osmara').issuer } },
      facts: ['issuer of side B'],
    },
    {
      name: 'who can find it',
      before: DRAFT,
      after: { ...DRAFT, visibility: 'unlisted' as const },
      facts: ['visibility'],
    },
  ])
    it(`tells that of the facts ${name} changed`, () => {
      const changed = compareRevisions(before, after);
      expect(changed.facts).to.deep.equal(facts);
      expect(changed.texts).to.deep.equal([]);
    });

  it('tells a text that was added, one whose words changed, and one of which something else is said', () => {
    const { texts } = compareRevisions(ofTexts(one), ofTexts({ ...one, channel: 'wire' }, two));
    expect(texts.map(({ id, kind }) => [id, kind])).to.deep.equal([
      ['a1', 'facts'],
      ['a2', 'added'],
    ]);
    const revised = compareRevisions(ofTexts(one, two), ofTexts(buildText('a1', 'They met.')));
    expect(revised.texts.map(({ id, kind }) => [id, kind])).to.deep.equal([
      ['a1', 'words'],
      ['a2', 'removed'],
    ]);
  });

  it('finds no difference between two revisions with the same decisions, wherever their words moved', () => {
    expect(changes([noted('Heard live.')], [noted('Heard live.')])).to.deep.equal([0, 0]);
    expect(changes([noted('Heard live.')], [noted('Heard live.', undefined, 9)])).to.deep.equal([0, 0]);
  });

  it('tells two decisions apart that have one number, as older archives and imports can have', () => {
    expect(changes([noted('Heard live.')], [noted('Seen live.')])).to.deep.equal([1, 1]);
    expect(changes([noted('Heard live.')], [noted('Heard live.', '2026-05-01T00:00:00Z')])).to.deep.equal([
      1, 1,
    ]);
  });
});
