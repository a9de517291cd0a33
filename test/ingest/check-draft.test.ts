import { expect } from 'chai';
import { checkDraft } from '../../server/ingest/check-draft.ts';
import type { Correction } from '../../server/model/corrections.ts';
import type { PairDraft, ReadoutText } from '../../server/model/pair.ts';
import { buildDraft, buildText } from '../support/drafts.ts';

const DRAFT = buildDraft();
const [A1 = buildText('a1', '')] = DRAFT.a.texts;

const withText = (changes: Partial<ReadoutText>): PairDraft => ({
  ...DRAFT,
  a: { ...DRAFT.a, texts: [{ ...A1, ...changes }] },
});

const note = (changes: object, id = 'c1'): Correction => ({
  id,
  decided: '2026-04-01T00:00:00Z',
  kind: 'note',
  note: 'Heard live.',
  at: { side: 'a', text: 'a1', sha256: A1.sha256, start: 0, end: 9, quote: 'Secretary', ...changes },
});

describe('checkDraft(draft)', () => {
  it('has nothing to say of a pair whose parts belong together', () => {
    expect(
      checkDraft({ ...DRAFT, corrections: [note({}), note({ sha256: '0'.repeat(64), start: 3 }, 'c2')] }),
    ).to.deep.equal([]);
  });

  for (const { name, draft, field } of [
    { name: 'two texts of one name', draft: { ...DRAFT, b: DRAFT.a }, field: 'b.texts.0.id' },
    {
      name: 'a hash of another text',
      draft: withText({ sha256: '0'.repeat(64) }),
      field: 'a.texts.0.sha256',
    },
    {
      name: 'a text that is not canonical',
      draft: withText({ text: 'One.\r\nTwo.' }),
      field: 'a.texts.0.text',
    },
    {
      name: 'a day that is none',
      draft: withText({ published: '2026-02-30' }),
      field: 'a.texts.0.published',
    },
    {
      name: 'a time without its zone',
      draft: withText({ captured: '2026-02-03T10:00' }),
      field: 'a.texts.0.captured',
    },
    {
      name: 'a time zone that is none',
      draft: { ...DRAFT, call: { ...DRAFT.call, timeZone: 'Asia/Atlantis' } },
      field: 'call.timeZone',
    },
    {
      name: 'two decisions of one name',
      draft: { ...DRAFT, corrections: [note({}), note({})] },
      field: 'corrections.1.id',
    },
    {
      name: 'words that do not stand there',
      draft: { ...DRAFT, corrections: [note({ start: 1 })] },
      field: 'corrections.0',
    },
    {
      name: 'a decision about no text',
      draft: { ...DRAFT, corrections: [note({ text: 'a7' })] },
      field: 'corrections.0',
    },
  ]) {
    it(`names ${name}`, () => {
      expect(checkDraft(draft).map((problem) => problem.field)).to.include(field);
    });
  }
});
