import { expect } from 'chai';
import { FieldReader } from '../../server/ingest/field-reader.ts';
import { MOST_NAMES } from '../../server/model/pair.ts';

const LIMITS = { line: 20, text: 40 };

/** What `read` gives of a field that holds `value`, and the code of its problem, which names the field. */
function read<T>(value: unknown, how: (reader: FieldReader) => T): readonly [T, string?] {
  const reader = new FieldReader({ 'a.x': value }, LIMITS);
  const made = how(reader);
  return [made, ...reader.problems.map(({ field, code }) => `${field} ${code}`)] as unknown as [T, string?];
}

describe('FieldReader', () => {
  it('takes a line with its blanks as one, as long as it may be and no longer', () => {
    const line = (value: unknown) => read(value, (reader) => reader.line('a.x'));
    expect(line('  In\n the  capital ')).to.deep.equal(['In the capital']);
    expect(line('w'.repeat(20))).to.deep.equal(['w'.repeat(20)]);
    expect(line('w'.repeat(21))).to.deep.equal(['', 'a.x line_too_long']);
  });

  it('takes what is no text for nothing, and says so', () => {
    const raw = (value: unknown) => read(value, (reader) => reader.raw('a.x'));
    for (const value of [7, ['text'], { toString: 'text' }, true])
      expect(raw(value), JSON.stringify(value)).to.deep.equal(['', 'a.x not_text']);
    for (const value of [undefined, null, '']) expect(raw(value)).to.deep.equal(['']);
  });

  it('takes names parted by semicolons of either width, as many and as long as they may be', () => {
    const names = (value: unknown) => read(value, (reader) => reader.names('a.x'));
    expect(names(' Ellery;Dovic ；；  Shen  Li;')).to.deep.equal([['Ellery', 'Dovic', 'Shen Li']]);
    const many = Array.from({ length: MOST_NAMES }, (_, index) => `N${index}`);
    expect(names(many.join(';'))).to.deep.equal([many]);
    expect(names([...many, 'One more'].join(';'))).to.deep.equal([[], 'a.x too_many_names']);
    expect(names('w'.repeat(20))).to.deep.equal([['w'.repeat(20)]]);
    expect(names(`Ellery; ${'w'.repeat(21)}`)).to.deep.equal([[], 'a.x line_too_long']);
  });

  it('takes the lines of a text that have words, as long as it may be', () => {
    const lines = (value: unknown) => read(value, (reader) => reader.lines('a.x'));
    expect(lines(' One.\r\n\r\n  Two. \n')).to.deep.equal([['One.', 'Two.']]);
    expect(lines('w'.repeat(40))).to.deep.equal([['w'.repeat(40)]]);
    for (const length of [41, 4_000])
      expect(lines('w'.repeat(length))).to.deep.equal([[], 'a.x text_too_long']);
  });

  it('takes one of the options, the usual one where nothing was sent, and no other', () => {
    const choice = (value: unknown) =>
      read(value, (reader) => reader.choice('a.x', ['call', 'video'], 'call'));
    expect(choice(' video ')).to.deep.equal(['video']);
    expect(choice('')).to.deep.equal(['call']);
    expect(choice('Video')).to.deep.equal(['call', 'a.x choice_unknown']);
  });

  it('leaves what a pair holds where nothing was sent, and takes an empty field for nothing', () => {
    const held = (fields: object) =>
      new FieldReader({ ...fields }, LIMITS).orHeld('a.x', 'held', () => 'read');
    expect([held({}), held({ 'a.x': undefined }), held({ 'a.x': '' }), held({ 'a.x': null })]).to.deep.equal([
      'held',
      'held',
      'read',
      'read',
    ]);
    expect(new FieldReader({}, LIMITS).orHeld('a.x', undefined, () => 'read')).to.equal('read');
    expect(new FieldReader(Object.create({ 'a.x': 'inherited' }), LIMITS).raw('a.x')).to.equal('');
  });
});
