import { expect } from 'chai';
import { compareRevisions } from '../../../server/analyse/corrections/compare-revisions.ts';
import type { Correction } from '../../../server/model/corrections.ts';
import { buildDraft } from '../../support/drafts.ts';

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
