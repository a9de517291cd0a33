import { expect } from 'chai';
import { ingestRevision } from '../../server/ingest/ingest-revision.ts';
import type { PairDraft } from '../../server/model/pair.ts';
import { TEXT_LIMITS } from '../../server/model/text-limits.ts';
import { buildDraft, buildSide, buildText } from '../support/drafts.ts';

const TWO = {
  ...buildSide('b', 'They met.', 'Sarune'),
  texts: [buildText('b1', 'They met.'), buildText('b2', 'They did meet.')],
};
const FIELDS = {
  'call.date': '2026-03-12',
  'a.issuer': 'Norvane',
  'a.text': 'They spoke.',
  'b.issuer': 'Sarune',
  'b.text': 'They met.',
};

const ingest = (changes: Readonly<Record<string, unknown>>) =>
  ingestRevision(
    buildDraft({ b: TWO }),
    { ...FIELDS, ...changes },
    { limits: TEXT_LIMITS, issuers: [], now: '2026-04-01T00:00:00Z', taken: ['b3'] },
  );

/** A pair that holds something in every field. */
const FULL = buildDraft({
  call: {
    title: 'The great call',
    date: '2020-02-03',
    timeZone: 'Asia/Shanghai',
    place: 'Geneva',
    format: 'video',
    participants: ['Ellery', 'Dovic; of Sarune'],
    notes: [{ text: 'A visit was put off.', source: 'A report' }],
    illustrative: true,
  },
  a: {
    issuer: { id: 'nv-state', name: 'Norvane', body: 'State, Department of' },
    participants: ['Secretary Ellery'],
    texts: [
      {
        ...buildText('post', 'They spoke.'),
        title: 'Readout',
        channel: 'A network',
        published: '2020-02-03T10:00Z',
        sourceUrl: 'https://user@norvane.example/1',
        sourceNote: 'As quoted in a report',
        editNote: 'Preamble cut.',
      },
    ],
  },
  b: TWO,
  visibility: 'public',
});

/** What becomes of it. */
function revise(fields: Readonly<Record<string, unknown>>): PairDraft {
  const context = {
    limits: { text: 10, line: 500 },
    issuers: [],
    now: '2026-04-01T00:00:00Z',
    taken: [],
  };
  const parsed = ingestRevision(FULL, fields, context);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

/** Texts of the B side that come out, or what is refused as `field code`. */
function outcomeOf(changes: Readonly<Record<string, unknown>>): readonly string[] {
  const parsed = ingest(changes);
  if (parsed.ok) return parsed.value.b.texts.map(({ id, text }) => `${id} ${text}`);
  return parsed.problems.map(({ field, code }) => `${field} ${code}`);
}

describe('ingestRevision(current, fields, context)', () => {
  for (const { name, changes, outcome } of [
    { name: 'keeps a text that was not sent', changes: {}, outcome: ['b1 They met.', 'b2 They did meet.'] },
    {
      name: 'removes a text that is ticked',
      changes: { 'b.texts.2.remove': 'yes' },
      outcome: ['b1 They met.'],
    },
    {
      name: 'takes a JSON true for a tick',
      changes: { 'b.texts.2.remove': true },
      outcome: ['b1 They met.'],
    },
    {
      name: 'takes nothing else for one',
      changes: { 'b.texts.2.remove': '', 'b.remove': 'no' },
      outcome: ['b1 They met.', 'b2 They did meet.'],
    },
    {
      name: 'removes the first, whatever its fields hold',
      changes: { 'b.remove': 'yes', 'b.text': '…', 'b.published': 'yesterday' },
      outcome: ['b2 They did meet.'],
    },
    {
      name: 'adds a text under a name that none had',
      changes: { 'b.texts.3.text': '他们见面。' },
      outcome: ['b1 They met.', 'b2 They did meet.', 'b4 他们见面。'],
    },
    {
      name: 'removes all where one is added',
      changes: { 'b.remove': 'yes', 'b.texts.2.remove': 'yes', 'b.texts.3.text': '他们见面。' },
      outcome: ['b4 他们见面。'],
    },
    {
      name: 'takes no notice of an added block that nobody used',
      changes: { 'b.texts.3.text': '', 'b.texts.3.kind': 'original' },
      outcome: ['b1 They met.', 'b2 They did meet.'],
    },
    {
      name: 'refuses to remove the last text',
      changes: { 'b.remove': 'yes', 'b.texts.2.remove': 'yes', 'b.texts.3.text': ' ' },
      outcome: ['b.remove text_last'],
    },
    {
      name: 'refuses to remove the only text',
      changes: { 'a.remove': 'yes' },
      outcome: ['a.remove text_last'],
    },
    {
      name: 'refuses a text that was emptied and not ticked',
      changes: { 'b.texts.2.text': ' ', 'b.texts.2.kind': 'original' },
      outcome: ['b.texts.2.text text_missing'],
    },
    {
      name: 'refuses a call whose day was emptied, and puts no other in its place',
      changes: { 'call.date': ' ' },
      outcome: ['call.date date_missing'],
    },
    {
      name: 'says once that the first was emptied',
      changes: { 'b.text': '' },
      outcome: ['b.text text_missing'],
    },
  ]) {
    it(name, () => {
      expect(outcomeOf(changes)).to.deep.equal(outcome);
    });
  }

  it('keeps everything that was not sent, even what no form could say', () => {
    expect(revise({})).to.deep.equal(FULL);
  });

  it('changes what was sent and nothing beside it', () => {
    const [text] = FULL.a.texts;
    expect(revise({ 'call.place': 'Bern' })).to.deep.equal({
      ...FULL,
      call: { ...FULL.call, place: 'Bern' },
    });
    expect(revise({ 'a.published': '2020-02-04', 'b.issuer': 'Orvenia' })).to.deep.equal({
      ...FULL,
      a: { ...FULL.a, texts: [{ ...text, published: '2020-02-04' }] },
      b: { ...FULL.b, issuer: { id: null, name: 'Orvenia', body: null } },
    });
    expect(
      revise({ 'b.texts.2.kind': 'unofficial-translation' }).b.texts.map(({ kind }) => kind),
    ).to.deep.equal(['original', 'unofficial-translation']);
  });

  it('empties what was sent empty', () => {
    const { call, a, visibility } = revise({
      'call.place': '',
      'call.notes': null,
      'call.title': '',
      'a.source': '',
      visibility: '',
    });
    expect(call).to.include({
      place: null,
      title: 'Video meeting of 3 February 2020',
      timeZone: 'Asia/Shanghai',
    });
    expect(call.notes).to.deep.equal([]);
    expect(a.texts[0]).to.include({ sourceNote: null, sourceUrl: 'https://user@norvane.example/1' });
    expect(visibility).to.equal('unlisted');
  });

  it('recognises the language of a text that is another, and keeps it where it cannot', () => {
    expect(revise({ 'a.text': '双方同意。' }).a.texts[0]).to.include({ language: 'zh', title: 'Readout' });
    expect(revise({ 'a.text': 'Стороны' }).a.texts[0]).to.include({ language: 'en', editNote: null });
  });

  it('takes a link that is sent as the source for the address of the text', () => {
    const { a } = revise({ 'a.source': 'https://norvane.example/2' });
    expect(a.texts[0]).to.include({ sourceUrl: 'https://norvane.example/2', sourceNote: null });
  });
});
