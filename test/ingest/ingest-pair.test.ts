import { expect } from 'chai';
import { ingestPair } from '../../server/ingest/ingest-pair.ts';
import type { IssuerEntry } from '../../server/model/issuer.ts';
import { TEXT_LIMITS } from '../../server/model/text-limits.ts';

const STATE: IssuerEntry = {
  id: 'us-state',
  party: 'us',
  name: 'United States',
  body: 'Department of State',
  bodyZh: '美国国务院',
  also: [],
  hosts: ['state.gov'],
};
const NOW = '2026-03-13T08:00:00.000Z';
const GOOD = {
  'call.date': '2026-03-12',
  'a.issuer': 'us-state',
  'a.text': 'The Secretary raised Taiwan.',
  'b.issuer': 'China, Ministry of Foreign Affairs',
  'b.text': '双方就台湾问题交换了意见。',
};

const ingest = (fields: Readonly<Record<string, unknown>>) =>
  ingestPair(fields, { limits: { ...TEXT_LIMITS, text: 100 }, issuers: [STATE], now: NOW });

/** The problems of good fields with `changes`, as `field code`. */
function problemsOf(changes: Readonly<Record<string, unknown>>): readonly string[] {
  const parsed = ingest({ ...GOOD, ...changes });
  return parsed.ok ? [] : parsed.problems.map(({ field, code }) => `${field} ${code}`);
}

describe('ingestPair(fields, context)', () => {
  it('recognises how the two spoke where nobody said it', () => {
    const formatOf = (a: string, b: string, said = {}) => {
      const parsed = ingest({ ...GOOD, 'a.text': a, 'b.text': b, ...said });
      return parsed.ok ? parsed.value.call.format : parsed.problems;
    };
    const met = 'The ministers met in Geneva today.';
    expect(formatOf(met, 'The two spoke of trade.')).to.equal('meeting');
    expect(formatOf(met, 'The two held a video meeting.')).to.equal('video');
    expect(formatOf(met, met, { 'call.format': 'summit' })).to.equal('summit');
    expect(formatOf(met, 'They spoke.', { 'call.format': '' })).to.equal('meeting');
    expect(formatOf('They spoke of trade.', 'They spoke.')).to.equal('call');
    const parsed = ingest({ ...GOOD, 'a.text': met });
    expect(parsed.ok && parsed.value.call.title).to.equal('Meeting of 12 March 2026');
  });

  it('makes a draft of what was pasted', () => {
    const parsed = ingest(GOOD);
    if (!parsed.ok) expect.fail(JSON.stringify(parsed.problems));
    const { call, a, b, visibility } = parsed.value;
    expect(call).to.deep.include({ title: 'Call of 12 March 2026', format: 'call', illustrative: false });
    expect(a.issuer).to.deep.equal({ id: 'us-state', name: 'United States', body: 'Department of State' });
    expect(b.issuer).to.deep.equal({ id: null, name: 'China', body: 'Ministry of Foreign Affairs' });
    expect(a.texts[0]).to.include({ id: 'a1', language: 'en', kind: 'original', captured: NOW });
    expect(b.texts[0]).to.include({ id: 'b1', language: 'zh' });
    expect(visibility).to.equal('unlisted');
  });

  it('takes who took part as each side names them, apart from the call’s own list', () => {
    const parsed = ingest({
      ...GOOD,
      'call.participants': 'Blinken; Qin',
      'a.participants': ' Secretary of State Antony J. Blinken ;Foreign Minister Qin Gang;',
      'b.participants': '国务委员兼外长秦刚；美国国务卿布林肯',
    });
    if (!parsed.ok) expect.fail(JSON.stringify(parsed.problems));
    const { call, a, b } = parsed.value;
    expect([call.participants, a.participants, b.participants]).to.deep.equal([
      ['Blinken', 'Qin'],
      ['Secretary of State Antony J. Blinken', 'Foreign Minister Qin Gang'],
      ['国务委员兼外长秦刚', '美国国务卿布林肯'],
    ]);
    expect(problemsOf({ 'b.participants': `Dovic; ${'x'.repeat(501)}` })).to.deep.equal([
      'b.participants line_too_long',
    ]);
    expect(problemsOf({ 'a.participants': 'Minister Dovic of Sarune;'.repeat(100) })).to.deep.equal([]);
    expect(problemsOf({ 'a.participants': 'Dovic;'.repeat(101) })).to.deep.equal([
      'a.participants too_many_names',
    ]);
  });

  for (const { name, changes, problems } of [
    { name: 'a missing text', changes: { 'a.text': ' \n ' }, problems: ['a.text text_missing'] },
    {
      name: 'a text over the limit',
      changes: { 'a.text': 'a'.repeat(101) },
      problems: ['a.text text_too_long'],
    },
    {
      name: 'notes over the limit of a text',
      changes: { 'call.notes': `A note.\n${'a'.repeat(93)}` },
      problems: ['call.notes text_too_long'],
    },
    { name: 'a text of marks', changes: { 'b.text': '…' }, problems: ['b.text text_without_words'] },
    {
      name: 'an issuer that is too long or no text, once',
      changes: { 'a.issuer': 'w'.repeat(501), 'b.issuer': 7 },
      problems: ['a.issuer line_too_long', 'b.issuer not_text'],
    },
    { name: 'a missing issuer', changes: { 'a.issuer': '' }, problems: ['a.issuer issuer_missing'] },
    {
      name: 'a day that is none',
      changes: { 'call.date': '2026-02-30' },
      problems: ['call.date date_invalid'],
    },
    {
      name: 'a format that is none',
      changes: { 'call.format': 'duel' },
      problems: ['call.format choice_unknown'],
    },
    {
      name: 'a language it does not read',
      changes: { 'a.language': 'fr' },
      problems: ['a.language language_unknown'],
    },
    {
      name: 'a text in no language it reads',
      changes: { 'a.text': 'Обе стороны' },
      problems: ['a.language language_unknown'],
    },
    {
      name: 'a script for a link',
      changes: { 'a.url': 'javascript:alert(1)' },
      problems: ['a.url url_invalid'],
    },
    {
      name: 'a link with a password',
      changes: { 'a.url': 'https://me:pw@x.example' },
      problems: ['a.url url_invalid'],
    },
    {
      name: 'a time without its zone',
      changes: { 'a.published': '2026-03-12T10:00' },
      problems: ['a.published published_invalid'],
    },
    {
      name: 'a time zone that is none',
      changes: { 'call.timeZone': 'Mars/Base' },
      problems: ['call.timeZone time_zone_unknown'],
    },
    {
      name: 'a visibility that is none',
      changes: { visibility: 'secret' },
      problems: ['visibility choice_unknown'],
    },
    {
      name: 'a line over the limit',
      changes: { 'call.title': 'a'.repeat(501) },
      problems: ['call.title line_too_long'],
    },
  ]) {
    it(`refuses ${name}`, () => {
      expect(problemsOf(changes)).to.deep.equal(problems);
    });
  }

  it('says of a further text without words what can be done about it', () => {
    const parsed = ingest({ ...GOOD, 'a.texts.2.title': 'A headline' });
    expect(parsed.ok ? [] : parsed.problems.map(({ message }) => message)).to.deep.equal([
      'This further text is empty. Paste it here, or empty what else is said of it.',
    ]);
  });

  it('names every problem at once, in the order of the form', () => {
    expect(problemsOf({ 'call.date': 'x', 'a.text': '', 'b.issuer': '' })).to.deep.equal([
      'call.date date_invalid',
      'a.text text_missing',
      'b.issuer issuer_missing',
    ]);
  });

  it('calls a field that holds no text a problem of its own', () => {
    for (const value of [1, {}, ['a'], true]) {
      expect(problemsOf({ 'call.title': value })).to.deep.equal(['call.title not_text']);
    }
  });

  it('reads nothing from a prototype', () => {
    expect(ingest(Object.create(GOOD)).ok).to.equal(false);
  });
});
