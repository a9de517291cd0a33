import { expect } from 'chai';
import { findCallFormat } from '../../server/ingest/find-call-format.ts';

const OPENINGS: readonly (readonly [text: string, format: string | null])[] = [
  ['Secretary Ellery spoke by phone with Minister Dovic today. They met in March.', 'call'],
  ['Following their meeting in Geneva, the Secretary called Minister Dovic.', 'call'],
  ['The ministers held a secure video call.', 'video'],
  [
    'Secretary Ellery met with Minister Dovic in Geneva. It was their first talk since the phone call in May.',
    'meeting',
  ],
  ['The below is attributable to the spokesperson:\n\nThe U.S. Secretary met Minister Dovic.', 'meeting'],
  ['The presidents exchanged letters on the anniversary.', 'letter'],
  ['The Secretary called on Sarune to show restraint.', null],
  ['Secretary Ellery spoke today with Minister Dovic.', null],
  ['3月12日，陆闻舟应约同诺维亚国务卿埃勒里通电话。两国元首会晤后，双方保持沟通。', 'call'],
  ['陸聞舟同埃勒里視頻通話。', 'video'],
  ['陆闻舟在日内瓦会见埃勒里。', 'meeting'],
  ['', null],
];

describe('findCallFormat(text)', () => {
  for (const [text, format] of OPENINGS) {
    it(`finds ${format} in “${text.replace(/\s+/g, ' ')}”`, () => {
      expect(findCallFormat(text)).to.equal(format);
    });
  }
});
