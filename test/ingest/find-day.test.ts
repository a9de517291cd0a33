import { expect } from 'chai';
import { findDay, isDateline } from '../../server/ingest/find-day.ts';

describe('findDay(line)', () => {
  for (const [line, day] of [
    ['2026-03-12 22:10', '2026-03-12'],
    ['发布时间：2026年3月2日', '2026-03-02'],
    ['March 12, 2026', '2026-03-12'],
    ['Thursday, Sept. 3rd, 2026', '2026-09-03'],
    ['Published 12 March 2026', '2026-03-12'],
    ['Updated: 1 May, 2026 at 5 p.m.', '2026-05-01'],
    ['Posted 12 March 2026, updated 2026-03-13', '2026-03-12'],
    ['Published: March 12, 2026. Updated: 13 March 2026', '2026-03-12'],
    ['3/12/2026', null],
    ['February 30, 2026', null],
    ['The mayor of 12 cities, 2026', null],
    ['', null],
  ] as const) {
    it(`reads ${day} in “${line}”`, () => expect(findDay(line)).to.equal(day));
  }
});

describe('isDateline(line)', () => {
  it('is true of a line that says when and nothing else', () => {
    for (const line of [
      '2026-03-12 22:10',
      'March 12, 2026 18:45',
      '2026年3月12日 星期四',
      'Published: 12 March 2026',
    ])
      expect(isDateline(line), line).to.equal(true);
    for (const line of ['On March 12, 2026 they spoke.', '2026年3月12日，双方通电话。', 'Ostrava'])
      expect(isDateline(line), line).to.equal(false);
  });
});
