import { expect } from 'chai';
import { wordLists } from '../../../server/analyse/tag/word-lists.ts';
import type { Language } from '../../../server/model/language.ts';
import { buildEntry } from '../../support/lexicon.ts';

/** What a list of these terms finds in folded words. */
function found(language: Language, terms: readonly string[], words: string): readonly string[] {
  const title = { ...buildEntry('title', { [language]: terms }), id: 'title' as const };
  const lists = wordLists({ words: [title], offices: [] });
  return words.match(new RegExp(lists[language].title, 'gu')) ?? [];
}

describe('wordLists(knowledge)', () => {
  const CASES: readonly (readonly [name: string, Language, string, string, readonly string[]])[] = [
    ['whole words', 'en', 'Envoy', 'the envoy of envoys', ['envoy']],
    ['a word with its endings', 'en', 'envoy+', 'the envoy of envoys', ['envoy', 'envoys']],
    ['words that begin so', 'en', 'negoti*', 'negotiators negotiate', ['negotiators', 'negotiate']],
    [
      'words with a hyphen between',
      'en',
      'chief envoy',
      'chief-envoy, chief envoy',
      ['chief-envoy', 'chief envoy'],
    ],
    [
      'what may be left out in front',
      'en',
      '[(chief|special)] envoy',
      'chief envoy, envoy',
      ['chief envoy', 'envoy'],
    ],
    [
      'what may be left out inside',
      'en',
      'envoy [for the] north',
      'envoy north, envoy for the north',
      ['envoy north', 'envoy for the north'],
    ],
    [
      'words with a gap',
      'en',
      'envoy ..2.. north',
      'envoy to the north; envoy to all of the north',
      ['envoy to the north'],
    ],
    ['an initialism with its stops', 'en', 'U.S. envoy', 'the u.s envoy', ['u.s envoy']],
    ['characters wherever they stand', 'zh', '特使', '总统特使说', ['特使']],
    ['characters with a gap', 'zh', '出访…特使', '出访北方的特使。出访。特使', ['出访北方的特使']],
    ['traditional characters', 'zh', '談判', '谈判', ['谈判']],
  ];
  for (const [name, language, term, words, expected] of CASES) {
    it(`finds ${name}: “${term}”`, () => {
      expect(found(language, [term], words)).to.deep.equal(expected);
    });
  }

  it('finds nothing where a list has no terms', () => {
    expect(found('zh', [], 'envoy 特使')).to.deep.equal([]);
  });

  it('has the kinds of offices beside the lists', () => {
    const leader = { ...buildEntry('leader', { en: ['Prime Minister'] }), id: 'leader' as const };
    const { en } = wordLists({ words: [], offices: [leader] });
    expect(new RegExp(en.leader, 'u').test('the prime minister of sarune')).to.equal(true);
  });
});
