import { expect } from 'chai';
import { segmentText } from '../../../server/analyse/segment/segment-text.ts';
import { findHits } from '../../../server/analyse/tag/find-hits.ts';
import type { Language } from '../../../server/model/language.ts';
import { shippedAnalyst } from '../../support/analyst.ts';

/** A concept, and two invented sentences that say it. */
const MEETINGS: readonly (readonly [concept: string, en: string, zh: string])[] = [
  ['engage', 'Sarune values its engagement with Norvia.', '塞方愿同诺方加强接触。'],
  ['engage', 'We should keep engaging with each other.', '各层级交往正在恢复。'],
  ['long-view', 'Both need a far-sighted approach.', '双方应着眼长远。'],
  ['long-view', 'They take a long-term view of their ties.', '双方应从长远角度看待关系。'],
  ['potential', 'The potential for growth is vast.', '双边贸易潜力巨大。'],
  ['potential', 'He sees great possibilities.', '前方机遇众多。'],
  ['ambition', 'All must raise their ambition.', '各国应展现更大雄心。'],
  ['neighbour', 'Neighboring countries watch closely.', '两国山水毗邻。'],
  ['emerging-economies', 'Both are emerging economies.', '两国同为新兴经济体。'],
  ['major-economies', 'The major economies must act.', '主要经济体应采取行动。'],
  ['hydrology', 'They agreed to share hydrological data.', '双方商定提供汛期水文信息。'],
  ['momentum', 'Both wish to maintain that momentum.', '双方愿保持这一势头。'],
  ['shared-responsibility', 'Both bear a shared responsibility.', '这是双方的共同责任。'],
  ['exchange-of-views', 'They exchanged views on the Arctic.', '双方就北极交换了意见。'],
  ['exchanges-word', 'He favours exchanges between scientists.', '塞方支持科学家交流。'],
  ['memorandum', 'They signed an MoU on tea.', '双方签署茶叶备忘录。'],
  ['personal-message', 'She brought a personal message.', '她转交了口信。'],
  ['pretext', 'It must not serve as a pretext.', '不应以此为借口。'],
  ['infrastructure', 'They spoke of infrastructure.', '双方谈到基础设施。'],
  ['turn-into', 'Differences should not become disputes.', '不使分歧成为争端。'],
  ['affect', 'Such steps disturb their ties.', '这影响两国关系。'],
  ['next-contact', 'They set the next round.', '双方商定下一轮磋商。'],
  ['code-of-conduct', 'They seek a code of conduct.', '双方推进行为准则磋商。'],
];

/** A concept, and a sentence with its word that does not say it. */
const OTHERWISE: readonly (readonly [concept: string, language: Language, text: string])[] = [
  ['respect', 'en', 'With respect to tea, both were brief.'],
  ['respect', 'en', 'Progress was made in this respect.'],
  ['respect', 'en', 'Ties improved in many respects.'],
  ['people-to-people-word', 'en', 'He favours exchanges between scientists.'],
  ['action', 'en', 'They upheld the Norhaven Package of Measures.'],
  ['engage', 'zh', '两军脱离接触。'],
  ['turn-into', 'zh', '这影响两国关系。'],
  ['potential', 'en', 'It is a potential threat.'],
  ['potential', 'en', 'It raises the potential for conflict.'],
  ['exchanges-word', 'en', 'There were exchanges of fire.'],
  ['shanghai', 'zh', '双方谈到上海合作组织。'],
  ['emirates', 'en', 'They spoke of the Emirate of Sarune.'],
];

describe('the shipped concepts', () => {
  const conceptsOf = async (text: string, language: Language) => {
    const { lexicon } = await shippedAnalyst();
    const { sentences } = findHits(segmentText(text, language), lexicon);
    return sentences.flatMap(({ hits }) => hits.flatMap(({ kind, id }) => (kind === 'concept' ? id : [])));
  };

  for (const [concept, en, zh] of MEETINGS) {
    it(`find ${concept} in “${en}” and “${zh}”`, async () => {
      expect(await conceptsOf(en, 'en')).to.include(concept);
      expect(await conceptsOf(zh, 'zh')).to.include(concept);
    });
  }

  for (const [concept, language, text] of OTHERWISE) {
    it(`find no ${concept} in “${text}”`, async () => {
      expect(await conceptsOf(text, language)).not.to.include(concept);
    });
  }
});
