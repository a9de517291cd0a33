import { expect } from 'chai';
import { segmentText } from '../../../server/analyse/segment/segment-text.ts';
import { findHits } from '../../../server/analyse/tag/find-hits.ts';
import { inflect, parseTerm } from '../../../server/analyse/tag/parse-term.ts';
import type { Language } from '../../../server/model/language.ts';
import { buildAnalyst, buildTopic, type GivenTerm } from '../../support/lexicon.ts';

/** Finds one term in `text` and gives the words that it marked. */
function marked(term: GivenTerm, text: string, language: Language = 'en'): readonly string[] {
  const analyst = buildAnalyst({ topics: [buildTopic('matter', { [language]: [term] })] });
  const { sentences } = findHits(segmentText(text, language), analyst.lexicon);
  return sentences.flatMap(({ hits }) => hits.map(({ start, end }) => text.slice(start, end)));
}

describe('findHits(text, lexicon) of one term', () => {
  for (const { name, term, text, found } of [
    {
      name: 'words in any case',
      term: 'south china sea',
      text: 'the South China Sea.',
      found: ['South China Sea'],
    },
    { name: 'whole words only', term: 'ran', text: 'Iran ran.', found: ['ran'] },
    { name: 'a possessive', term: 'taiwan', text: 'Taiwan’s voters', found: ['Taiwan’s'] },
    {
      name: 'an optional word',
      term: 'war [in] ukraine',
      text: 'war Ukraine; war in Ukraine',
      found: ['war Ukraine', 'war in Ukraine'],
    },
    {
      name: 'alternatives',
      term: '(arms|weapons) sales',
      text: 'arms sales, weapons sales, sales',
      found: ['arms sales', 'weapons sales'],
    },
    {
      name: 'alternatives of several words',
      term: '(nuclear arms|missile) test',
      text: 'a nuclear arms test',
      found: ['nuclear arms test'],
    },
    {
      name: 'brackets in brackets',
      term: 'a [(b|c) d] e',
      text: 'A e. A b d e. A c d e. A b e.',
      found: ['A e', 'A b d e', 'A c d e'],
    },
    {
      name: 'regular inflections',
      term: 'tariff+',
      text: 'tariff, tariffs, tariffed',
      found: ['tariff', 'tariffs', 'tariffed'],
    },
    {
      name: 'the beginning of a word',
      term: 'semiconduct*',
      text: 'semiconductor and semiconducting',
      found: ['semiconductor', 'semiconducting'],
    },
    { name: 'a word as it is written', term: '=AI', text: 'AI and ai and Ai', found: ['AI'] },
    { name: 'initials with stops', term: '=UK', text: 'UK and U.K. and u.k.', found: ['UK', 'U.K.'] },
    {
      name: 'a hyphen as a space',
      term: 'one-china policy',
      text: 'one China policy, one-China policy',
      found: ['one China policy', 'one-China policy'],
    },
    {
      name: 'an initialism either way',
      term: 'U.S. troops',
      text: 'US troops and U.S. troops',
      found: ['US troops', 'U.S. troops'],
    },
    {
      name: 'a gap of up to four words',
      term: 'export ... controls',
      text: 'export a b c d controls. export a b c d e controls.',
      found: ['export a b c d controls'],
    },
    {
      name: 'a numbered gap',
      term: 'export ..1.. controls',
      text: 'export controls. export x controls. export x y controls.',
      found: ['export controls', 'export x controls'],
    },
    {
      name: 'nothing across sentences',
      term: 'peace talks',
      text: 'They want peace. Talks go on.',
      found: [],
    },
    {
      name: 'the longest way to read it',
      term: 'taiwan [strait]',
      text: 'the Taiwan Strait',
      found: ['Taiwan Strait'],
    },
    {
      name: 'a curly apostrophe as a straight one',
      term: "people's republic",
      text: 'the People’s Republic',
      found: ['People’s Republic'],
    },
  ]) {
    it(`finds ${name}`, () => {
      expect(marked(term, text)).to.deep.equal(found);
    });
  }

  for (const { name, term, text, found } of [
    { name: 'characters', term: '台湾', text: '台湾问题', found: ['台湾'] },
    { name: 'traditional characters', term: '台湾', text: '臺灣問題', found: ['臺灣'] },
    { name: 'characters inside quotation marks', term: '台独势力', text: '“台独”势力', found: ['台独”势力'] },
    {
      name: 'characters around one that is not seen',
      term: '台湾',
      text: '台\u200b湾问题',
      found: ['台\u200b湾'],
    },
    { name: 'an optional part', term: '台湾[海峡]', text: '台湾海峡', found: ['台湾海峡'] },
    { name: 'alternatives', term: '(美|中)方', text: '美方和中方', found: ['美方', '中方'] },
    { name: 'a gap', term: '停止…武器', text: '停止向台湾出售武器', found: ['停止向台湾出售武器'] },
    { name: 'no gap across a stop', term: '停止…武器', text: '停止；不要武器', found: [] },
    { name: 'characters beyond the sixteen bits', term: '𠮷野家', text: '去𠮷野家吃饭', found: ['𠮷野家'] },
    { name: 'Latin words whole', term: 'ai', text: 'AI和OpenAI和xAI和AIs', found: ['AI'] },
    {
      name: 'no two characters of two words',
      term: '海地',
      text: '台海地区和沿海地区；海地总统',
      found: ['海地'],
    },
    { name: 'two characters that begin a word', term: '和平', text: '维护和平稳定', found: ['和平'] },
    { name: 'three characters of two words', term: '国内政', text: '中国内政', found: ['国内政'] },
  ]) {
    it(`finds ${name} in Chinese`, () => {
      expect(marked(term, text, 'zh')).to.deep.equal(found);
    });
  }

  it('asks for a near term in the same sentence', () => {
    const term = { term: 'strait', near: ['taiwan', 'pla'] };
    expect(marked(term, 'Taiwan and the Strait. The Strait of Hormuz.')).to.deep.equal(['Strait']);
  });

  it('gives way to a not-near term in the same sentence', () => {
    const term = { term: 'strait', notNear: ['hormuz'] };
    expect(marked(term, 'The Strait. The Strait of Hormuz.')).to.deep.equal(['Strait']);
  });
});

describe('findHits(text, lexicon) of several terms', () => {
  const hitsOf = (terms: Readonly<Record<string, readonly string[]>>, text: string) => {
    const topics = Object.entries(terms).map(([id, en]) => buildTopic(id, { en }));
    const { sentences } = findHits(segmentText(text, 'en'), buildAnalyst({ topics }).lexicon);
    return sentences.flatMap(({ hits }) =>
      hits.map(({ id, start, end }) => `${id}: ${text.slice(start, end)}`),
    );
  };

  it('keeps the longest of those that overlap from inside', () => {
    expect(hitsOf({ china: ['china'], sea: ['south china sea'] }, 'The South China Sea.')).to.deep.equal([
      'sea: South China Sea',
    ]);
  });

  it('keeps both of those that cross', () => {
    expect(hitsOf({ one: ['trade war'], two: ['war crimes'] }, 'Trade war crimes.')).to.deep.equal([
      'one: Trade war',
      'two: war crimes',
    ]);
  });

  it('keeps what stands in the gap of another', () => {
    expect(hitsOf({ one: ['stop ... sales'], two: ['taiwan'] }, 'Stop Taiwan arms sales.')).to.deep.equal([
      'one: Stop Taiwan arms sales',
      'two: Taiwan',
    ]);
  });

  it('keeps equal spans of two ids and one of equal ids', () => {
    expect(hitsOf({ one: ['taiwan', 'tai*'], two: ['taiwan'] }, 'Taiwan.')).to.deep.equal([
      'one: Taiwan',
      'two: Taiwan',
    ]);
  });
});

describe('parseTerm(term, language)', () => {
  for (const { term, said } of [
    { term: 'open (bracket', said: 'unmatched bracket' },
    { term: 'closed) bracket', said: 'unmatched bracket' },
    { term: '(crossed]', said: 'unmatched bracket' },
    { term: 'one|two', said: 'alternatives outside brackets' },
    { term: '(one|)', said: 'empty alternative' },
    { term: '()', said: 'empty alternative' },
    { term: '', said: 'empty alternative' },
    { term: '[maybe]', said: 'could match no words' },
    { term: '([maybe]|surely)', said: 'could match no words' },
    { term: '... sales', said: 'begins with a gap' },
    { term: '[arms] ... sales', said: 'begins with a gap' },
    { term: 'arms sales ...', said: 'ends with a gap' },
    { term: 'arms ..2.. [sales]', said: 'ends with a gap' },
    { term: '(arms ...|sales)', said: 'ends with a gap' },
    { term: 'arms [... [sales]]', said: 'ends with a gap' },
    { term: '=AI+', said: 'one exact case and for other endings' },
    { term: '=Huawei*', said: 'one exact case and for other endings' },
    { term: 'stop ..13.. sales', said: 'not between 1 and 12' },
    { term: 'stop ..0.. sales', said: 'not between 1 and 12' },
    { term: 'ab*', said: 'fewer than three letters' },
  ]) {
    it(`refuses “${term}”`, () => {
      expect(() => parseTerm(term, 'en')).to.throw(SyntaxError, said);
    });
  }
});

describe('inflect(word)', () => {
  for (const { word, forms } of [
    { word: 'urge', forms: ['urges', 'urged', 'urging'] },
    { word: 'reply', forms: ['replies', 'replied', 'replying'] },
    { word: 'discuss', forms: ['discusses', 'discussed', 'discussing'] },
    { word: 'stop', forms: ['stops', 'stopped', 'stopping'] },
    { word: 'agree', forms: ['agrees', 'agreed', 'agreeing'] },
    { word: 'zoo', forms: ['zoos', 'zooes'] },
    { word: 'embargo', forms: ['embargos', 'embargoes', 'embargoed', 'embargoing'] },
  ]) {
    it(`knows ${forms.join(', ')}`, () => {
      expect(inflect(word)).to.include.members([word, ...forms]);
    });
  }
});
