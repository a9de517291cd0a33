import { expect } from 'chai';
import { segmentText } from '../../../server/analyse/segment/segment-text.ts';
import { findHits } from '../../../server/analyse/tag/find-hits.ts';
import { markTopics } from '../../../server/analyse/tag/mark-topics.ts';
import { shippedAnalyst } from '../../support/analyst.ts';

/** A sentence of a readout, invented, and the topics that a careful reader files it under. */
interface Filed {
  readonly text: string;
  readonly topics: readonly string[];
  readonly parties?: readonly string[];
}

const PHENOMENA: Readonly<Record<string, readonly Filed[]>> = {
  'talk on a named matter is that matter and no channel': [
    { text: 'They prepared a U.S.-China dialogue on AI.', topics: ['artificial-intelligence'] },
    {
      text: 'Both stressed the importance of an active dialogue on information security.',
      topics: ['cyber'],
    },
    { text: '双方将举行人工智能对话机制首次会议。', topics: ['artificial-intelligence'] },
    { text: 'They welcomed the hotline between the two militaries.', topics: ['military-contacts'] },
    { text: '双方进行了坦诚、富有成果的战略沟通。', topics: [] },
    { text: 'He stressed open lines of military-to-military communication.', topics: ['military-contacts'] },
  ],
  'ways of saying that the sides go on talking': [
    {
      text: 'They stressed frequent dialogue between the two capitals.',
      topics: ['communication-channels'],
    },
    { text: '两国元首同意保持经常性联系。', topics: ['communication-channels'] },
    { text: '双方愿开展政府、政党等沟通。', topics: ['communication-channels'] },
  ],
  'what leaders agreed, whatever it is called': [
    { text: 'They will honour the accords reached at the highest level.', topics: ['leaders-consensus'] },
    { text: 'He asked to preserve the spirit of Geneva.', topics: ['leaders-consensus'] },
    { text: '要按照两国元首通话精神推进工作。', topics: ['leaders-consensus'] },
    { text: 'Both welcomed the outcome of the climate summit.', topics: ['climate'] },
  ],
  'sensitive questions and differences that must not define ties': [
    { text: '要妥善处理中美关系中的重要敏感问题。', topics: ['managing-differences'] },
    { text: '不让分歧影响大局。', topics: ['managing-differences'] },
    { text: 'They agreed to reduce pending issues and challenges.', topics: ['managing-differences'] },
  ],
  'ways of saying that ties are to mend': [
    { text: '洛方希望改善关系。', topics: ['state-of-relations'], parties: ['ca', 'cn'] },
    { text: '两国没有根本利害冲突。', topics: ['state-of-relations'] },
    { text: 'Both want to rebuild trust between the two countries.', topics: ['state-of-relations'] },
    { text: 'There must be no unintended clash.', topics: ['managing-differences'] },
    { text: '有分歧应通过沟通解决。', topics: ['managing-differences'] },
    { text: 'The parties will keep up working contacts.', topics: ['communication-channels'] },
    { text: 'Conversations between their teams will continue.', topics: ['communication-channels'] },
    { text: '双方要多接触、多沟通。', topics: ['communication-channels'] },
  ],
  'a strait is Taiwan’s only where it is that one': [
    { text: 'He raised calm across the Strait.', topics: ['taiwan'] },
    { text: 'They spoke of the situation in the Strait of Hormuz.', topics: ['iran'] },
  ],
  'meetings to come, with or without the word for a visit': [
    { text: 'She looked ahead to a possible leaders’ meeting.', topics: ['visits'] },
    { text: 'They planned a meeting at the earliest opportunity.', topics: ['visits'] },
    { text: '期待在京接待总统。', topics: ['visits'] },
  ],
  'a neighbour’s epithet stands for the ties': [
    { text: '中国是印度的重要邻国。', topics: ['state-of-relations'], parties: ['in', 'cn'] },
    {
      text: 'He said that good cross-Strait relations are important.',
      topics: ['taiwan'],
      parties: ['jp', 'cn'],
    },
  ],
  'allies of the war are history': [
    { text: 'The alliance of World War II was recalled.', topics: ['history'], parties: ['us', 'ru'] },
    { text: 'The sacrifices of that war must not be forgotten.', topics: ['history'] },
  ],
  'stirring up a quarrel at sea is no peace talk': [
    { text: '不得在海上拱火浇油。', topics: [] },
    { text: '不得对乌克兰危机拱火浇油。', topics: ['ukraine', 'peace-talks'] },
  ],
  'beef from Japan is part of the food bans': [
    {
      text: 'She asked for imports of Japanese beef and marine products.',
      topics: ['food-import-bans'],
      parties: ['jp', 'cn'],
    },
    { text: 'He welcomed new purchases of beef.', topics: ['farm-goods'] },
  ],
  'the cultures of two peoples are no exchange': [
    { text: '两国历史文化、社会制度不同。', topics: ['political-system'] },
    { text: '双方同意扩大文化、教育交流。', topics: ['people-to-people'] },
  ],
  'room for work in named fields is that work': [
    { text: '两国在贸易、医疗等方面合作空间广阔。', topics: ['trade', 'public-health'] },
    { text: '两国合作空间广阔。', topics: ['cooperation'] },
    { text: 'They spoke of cooperation in the economy.', topics: ['trade'] },
    { text: '条约确立了世代友好、互利合作、共同发展的大方向。', topics: ['state-of-relations'] },
  ],
  'a summit that only brought the two to one place': [
    { text: 'The Premier, in Seoul to attend the Trilateral Summit, met him.', topics: [] },
    { text: '外长王毅出席二十国集团外长会后同他会晤。', topics: [] },
  ],
  'work in several fields at once': [
    { text: 'They spoke of economic and investment cooperation.', topics: ['investment', 'trade'] },
  ],
  'citizens exchanged are prisoners': [
    {
      text: 'The leaders discussed the exchange of Russian and US citizens.',
      topics: ['detained-nationals'],
      parties: ['us', 'ru'],
    },
  ],
  'where security ends and business begins': [
    { text: '双方将讨论国家安全和经济活动之间的边界。', topics: ['export-controls'] },
  ],
};

describe('the shipped topics', () => {
  for (const [phenomenon, filed] of Object.entries(PHENOMENA)) {
    describe(phenomenon, () => {
      for (const { text, topics, parties = ['us', 'cn'] } of filed) {
        it(text, async () => {
          const { lexicon, rules } = await shippedAnalyst();
          const read = findHits(segmentText(text, /\p{Script=Han}/u.test(text) ? 'zh' : 'en'), lexicon);
          const marks = markTopics(read, rules, parties).flat();
          expect([...new Set(marks.map(({ id }) => id))].sort()).to.deep.equal(topics.toSorted());
        });
      }
    });
  }
});
