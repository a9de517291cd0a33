import { expect } from 'chai';
import { parseTerm } from '../../server/analyse/tag/parse-term.ts';
import { termCovers, termPlaces } from '../../server/knowledge/term-covers.ts';

describe('termCovers(cover, term)', () => {
  for (const { cover, term, covers, language = 'en' } of [
    { cover: 'tariff', term: 'tariff', covers: true },
    { cover: 'trade deal', term: 'Trade-Deal', covers: true },
    { cover: 'tariff+', term: 'tariffs', covers: true },
    { cover: 'tariffs', term: 'tariff+', covers: false },
    { cover: 'establish+', term: 'establishing', covers: true },
    { cover: 'provoc*', term: 'provocat*', covers: true },
    { cover: 'provocat*', term: 'provoc*', covers: false },
    { cover: 'provoc*', term: 'provocation', covers: true },
    { cover: 'sanction*', term: 'sanction+', covers: true },
    { cover: 'sanction+', term: 'sanction*', covers: false },
    { cover: 'ai', term: '=AI', covers: true },
    { cover: '=AI', term: 'ai', covers: false },
    { cover: '=AI', term: '=AI', covers: true },
    { cover: '(trade|tariff) war', term: 'tariff war', covers: true },
    { cover: 'tariff war', term: '(trade|tariff) war', covers: false },
    { cover: '(a b|c) d', term: '(c|a b) d', covers: true },
    { cover: '[trade] war', term: 'trade war', covers: true },
    { cover: 'trade war', term: '[trade] war', covers: false },
    // Longer than its words: what stands beside them decides, and not the term.
    { cover: 'trade war', term: 'war', covers: false },
    { cover: 'war', term: 'trade war', covers: false },
    { cover: 'export ... controls', term: 'export of chips controls', covers: true },
    { cover: 'export ..1.. controls', term: 'export of chips controls', covers: false },
    { cover: 'export ..2.. controls', term: 'export ..1.. controls', covers: true },
    { cover: 'export ..1.. controls', term: 'export ..2.. controls', covers: false },
    { cover: 'export [of (chips|arms)] controls', term: 'export ..2.. controls', covers: false },
    { cover: 'a ..2.. b c', term: 'a b b c', covers: true },
    { cover: '(管控|管理)…(竞争|风险)', term: '管控竞争', covers: true, language: 'zh' as const },
    { cover: '台湾', term: '臺灣', covers: true, language: 'zh' as const },
    { cover: '台湾', term: '台湾问题', covers: false, language: 'zh' as const },
  ]) {
    it(`“${cover}” is ${covers ? '' : 'not '}found wherever “${term}” is`, () => {
      const [one, other] = [cover, term].map((each) => termPlaces(parseTerm(each, language)));
      expect(one && other && termCovers(one, other)).to.equal(covers);
    });
  }
});
