import { expect } from 'chai';
import { proposeDay } from '../../server/web/new/propose-day.ts';

describe('proposeDay(form)', () => {
  const day = (fields: Readonly<Record<string, string>>) =>
    proposeDay({ fields, proposed: new Set() }).fields['call.date'];
  const text = 'On March 12, Minister Dovic met Secretary Ellery.';

  it('takes the year from when the text was published, where somebody said that', () => {
    expect(day({ 'a.text': text, 'a.published': '2026-03-13T08:00:00Z' })).to.equal('2026-03-12');
    expect(day({ 'a.text': text, 'a.published': 'in March' })).to.equal(undefined);
    expect(day({ 'a.text': text })).to.equal(undefined);
  });

  it('takes the day on which a text was published where none states another', () => {
    expect(day({ 'a.text': text, 'b.published': '2026-03-13' })).to.equal('2026-03-13');
    const both = { 'a.published': '2026-03-14T01:00:00Z', 'b.published': '2026-03-13' };
    expect(day({ 'a.text': 'They spoke.', 'b.text': 'They met.', ...both })).to.equal('2026-03-13');
    expect(day({ 'a.text': 'They spoke.', 'b.text': 'They met on 12 March 2026.', ...both })).to.equal(
      '2026-03-12',
    );
  });

  it('leaves a day that was said', () => {
    const said = { 'call.date': '2026-03-11', 'a.text': text, 'a.published': '2026-03-13' };
    expect(day(said)).to.equal('2026-03-11');
  });
});
