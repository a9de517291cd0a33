import { expect } from 'chai';
import { isDay, isMoment } from '../../server/ingest/is-day.ts';

describe('isDay(words)', () => {
  for (const [words, day] of [
    ['2026-03-12', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-3-12', false],
    ['2026-13-01', false],
    ['', false],
  ] as const) {
    it(`says ${day} of “${words}”`, () => {
      expect(isDay(words)).to.equal(day);
    });
  }
});

describe('isMoment(words)', () => {
  for (const [words, moment] of [
    ['2026-03-12', true],
    ['2026-03-12T18:40Z', true],
    ['2026-03-12T18:40:00.5+08:00', true],
    ['2026-03-12T18:40', false],
    ['2026-02-29T18:40Z', false],
    ['2026-03-12T25:40Z', false],
    ['2026-03-12T18:40+0800', false],
    ['2026-03-12T', false],
    ['', false],
  ] as const) {
    it(`says ${moment} of “${words}”`, () => {
      expect(isMoment(words)).to.equal(moment);
    });
  }
});
