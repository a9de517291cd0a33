import { expect } from 'chai';
import { segmentText } from '../../../server/analyse/segment/segment-text.ts';
import { findHits } from '../../../server/analyse/tag/find-hits.ts';
import { firstContacts } from '../../../server/analyse/voice/first-contacts.ts';
import type { Language } from '../../../server/model/language.ts';
import { ANALYST } from '../../support/readings.ts';

/** Which sentences keep their contact, where each of them has one. */
function contacts(text: string, language: Language): readonly boolean[] {
  const read = findHits(segmentText(text, language), ANALYST.lexicon);
  const voices = read.sentences.map(() => ({ voice: 'both' as const, contact: true }));
  return firstContacts(read, voices).map(({ contact }) => contact);
}

describe('firstContacts(read, voices)', () => {
  const CASES: readonly (readonly [language: Language, goesOn: string, isContact: boolean])[] = [
    ['en', 'They held talks on ferries.', false],
    ['en', 'The participants held talks on ferries.', false],
    ['en', 'We had a frank conversation.', false],
    ['en', 'The call followed a letter.', false],
    ['en', 'An exchange of views took place on the missions of Sarune in Norvane.', false],
    ['en', 'Mr. Dovic also called on the Speaker.', false],
    ['en', 'Mr. Dovic met with Mr. Ellery in Sarune.', true],
    ['zh', '期间，多维奇同客人会面。', false],
    ['zh', '多维奇还会见了艾勒里。', false],
    ['zh', '多维奇同艾勒里会谈。', true],
  ];
  for (const [language, goesOn, isContact] of CASES) {
    it(`takes “${goesOn}” for ${isContact ? 'a contact' : 'none'} behind a contact`, () => {
      const opening = language === 'en' ? 'Mr. Dovic spoke with Mr. Ellery.' : '多维奇同艾勒里通电话。';
      expect(contacts(`${opening}${language === 'en' ? ' ' : ''}${goesOn}`, language)).to.deep.equal([
        true,
        isContact,
      ]);
    });
  }
});
