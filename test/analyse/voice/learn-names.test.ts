import { expect } from 'chai';
import type { Analyst } from '../../../server/analyse/analyst.ts';
import { segmentText } from '../../../server/analyse/segment/segment-text.ts';
import { findHits } from '../../../server/analyse/tag/find-hits.ts';
import { learnNames } from '../../../server/analyse/voice/learn-names.ts';
import type { Language } from '../../../server/model/language.ts';
import { buildAnalyst } from '../../support/lexicon.ts';
import { ANALYST } from '../../support/readings.ts';

const INTRODUCTIONS = [
  ['en', 'Ms. TAKEMORI Rei, Minister for Foreign Affairs of Hoshima, held a meeting.', 'Takemori', 'Hoshima'],
  ['en', 'Foreign Minister Maren Dovic of Sarune spoke by phone today.', 'Dovic', 'Sarune'],
  ['en', 'Readout of President Carver’s Meeting with his guest.', 'Carver', null],
  ['en', 'Trade Representative Ilse Marden of Sarune joined the call.', 'Marden', 'Sarune'],
  ['en', 'PM Shri Rohan Kasliwal called the Prime Minister of Wexmoor, Mr. Edmund Rale.', 'Rale', 'Wexmoor'],
  ['en', 'Prime Minister Rohan Kasliwal spoke with his guest.', 'Kasliwal', null],
  ['en', 'As Minister Dovic said in our meeting, trade matters.', 'Dovic', null],
  ['zh', '陆闻舟同诺维亚首相国家安全事务顾问哈蒂根通电话。', '哈蒂根', '诺维亚'],
  ['zh', '7月11日，外交部長陸聞舟抵達。', '陆闻舟', null],
  ['zh', '外交部长陆闻舟同诺维亚国务卿哈蒂根通电话。', '哈蒂根', '诺维亚'],
] as const;

function read(text: string, language: Language, { lexicon }: Pick<Analyst, 'lexicon'> = ANALYST) {
  return findHits(segmentText(text, language), lexicon);
}

describe('learnNames(text)', () => {
  for (const [language, text, name, country] of INTRODUCTIONS) {
    it(`learns ${name} from "${text}"`, () => {
      const learnt = learnNames(read(text, language)).filter(({ names }) => names.includes(name));

      expect(learnt[0]?.country).to.equal(country);
    });
  }

  it('learns who holds an office that somebody adds to the list', () => {
    const spec = { near: [], notNear: [], notParty: [], onlyParty: [], yieldsTo: [], at: '' };
    const terms = { en: [{ ...spec, term: 'Chief Negotiator' }], zh: [{ ...spec, term: '首席谈判代表' }] };
    const analyst = buildAnalyst({ offices: [{ id: 'official', label: '', terms, at: '' }] });

    const namesIn = (text: string, language: Language) =>
      learnNames(read(text, language, analyst)).flatMap(({ names }) => names);
    expect(namesIn('Chief Negotiator Ilse Marden of Sarune spoke.', 'en')).to.include('Marden');
    expect(namesIn('首席谈判代表陆闻舟与客人会谈。', 'zh')).to.include('陆闻舟');
    expect(namesIn('Foreign Minister Ilse Marden of Sarune spoke.', 'en')).to.deep.equal([]);
  });

  it('takes no country before a title for a person', () => {
    const learnt = learnNames(
      read('He met the Prime Minister of Wexmoor, Mr. Edmund Rale. The two agreed.', 'en'),
    );

    expect(learnt.flatMap(({ names }) => names)).to.deep.equal(['Edmund Rale', 'Rale', 'Edmund']);
  });

  it('takes the first word of the next sentence for no part of a name', () => {
    const names = (text: string) => learnNames(read(text, 'en')).flatMap((person) => person.names);
    expect(names('He met Foreign Minister Lan Weng. Discussed the border.')).to.deep.equal([
      'Lan Weng',
      'Weng',
      'Lan',
    ]);
    expect(names('He met Defence Minister Lan Q. Weng today.')).to.include('Weng');
  });

  it('takes no pronoun for a name', () => {
    const learnt = learnNames(read('The Secretary. He met nobody.', 'en'));

    expect(learnt).to.deep.equal([]);
  });

  it('takes no office that the title goes on with for a name or a country', () => {
    const learnt = learnNames(
      read(
        'Secretary Marian Oakes spoke with Director of the Office of the Central Foreign Affairs Commission Lu Wenzhou.',
        'en',
      ),
    );

    expect(new Set(learnt.map(({ names }) => names[0]))).to.deep.equal(new Set(['Marian Oakes']));
    expect(learnt.map(({ country }) => country)).to.not.include('the');
  });
});
