import { expect } from 'chai';
import { ingestRevision } from '../../server/ingest/ingest-revision.ts';
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
      name: 'says once that the first was emptied',
      changes: { 'b.text': '' },
      outcome: ['b.text text_missing'],
    },
  ]) {
    it(name, () => {
      expect(outcomeOf(changes)).to.deep.equal(outcome);
    });
  }
});
