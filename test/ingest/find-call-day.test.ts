import { expect } from 'chai';
import { findCallDay } from '../../server/ingest/find-call-day.ts';

describe('findCallDay(text)', () => {
  for (const [name, text, day] of [
    ['behind “on”', 'Minister Dovic met Secretary Ellery on 12 March 2026 in Ostrava.', '2026-03-12'],
    ['behind a day of the week', 'They met on Thursday, March 12, 2026.', '2026-03-12'],
    ['at the beginning', 'On March 12, 2026, they spoke.', '2026-03-12'],
    ['at the beginning, in Chinese', '2026年3月12日，多维奇同埃勒里通电话。', '2026-03-12'],
    ['by the clock of the place', '当地时间2026年3月12日，多维奇会见埃勒里。', '2026-03-12'],
    ['by that clock in the other script', '當地時間2026年3月12日，多維奇會見埃勒里。', '2026-03-12'],
    ['behind its hour', 'On the afternoon of March 12, 2026 local time, they met.', '2026-03-12'],
    ['below a heading', '多维奇同埃勒里通电话\n2026年3月12日，多维奇同埃勒里通电话。', '2026-03-12'],
    ['in a dateline', 'Readout of a call\n\nMarch 13, 2026\n\nThey spoke.', '2026-03-13'],
    ['in the text before the dateline', 'March 13, 2026\nThey met on March 12, 2026.', '2026-03-12'],
    ['in brackets', '(March 13, 2026) The ministers spoke.', '2026-03-13'],
    ['in brackets of the other width', '通话情况\n（2026年3月13日）双方通电话。', '2026-03-13'],
    ['in the text behind brackets', '(March 13, 2026) On March 12, they met.', '2026-03-12'],
    ['at the end of a headline', 'PM meets the President: 13 March 2026\n\nThey met today.', '2026-03-13'],
    ['in the text below a headline', 'PM meets Dovic – 13 March 2026\nThey met on March 12.', '2026-03-12'],
    ['of a headline’s matter', 'Remarks on the accord: of 12 March 2020 and after\nThey spoke.', null],
    ['of an accord in brackets', '(The accord of 12 March 2020) They spoke of grain.', null],
    ['without a year', 'They met on March 12. 3月12日，双方会谈。', null],
    ['without its year below a dateline', 'March 13, 2026\nOn March 12, they met.', '2026-03-12'],
    ['of December in a text of January', '2026年1月2日\n12月30日，双方会谈。', '2025-12-30'],
    ['of a dateline, where no other is near', 'March 13, 2026\nThey meet on May 12.', '2026-03-13'],
    ['of something else', 'They praised the accord of 12 March 2020 and spoke of grain.', null],
    ['of a point of a list', 'They agreed:\n- to end, on 12 March 2027, all tariffs', null],
    ['far below', `${'They spoke of grain.\n'.repeat(12)}They met on 12 March 2026.`, null],
    ['not at all', '', null],
  ] as const) {
    it(`reads ${day} ${name}`, () => expect(findCallDay(text)).to.equal(day));
  }

  it('gives a day without its year that of the publication', () => {
    const published = '2026-03-13';
    for (const text of ['They met on Thursday, March 12.', '3月12日，双方会谈。', 'On 12 March, they met.'])
      expect(findCallDay(text, published), text).to.equal('2026-03-12');
    for (const text of [
      'They will meet on April 2.',
      '2月31日，双方会谈。',
      'On March 12, 2027, they will meet.',
    ])
      expect(findCallDay(text, published), text).to.not.match(/^2026/);
  });
});
