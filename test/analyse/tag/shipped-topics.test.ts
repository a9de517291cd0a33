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
  'accidents to avoid, positions understood, coal that is burnt': [
    { text: 'They want to prevent accidents between ships.', topics: ['managing-differences'] },
    { text: 'The United States does not want a conflict with China.', topics: ['managing-differences'] },
    {
      text: 'He spoke of keeping competition within bounds.',
      topics: ['competition', 'managing-differences'],
    },
    {
      text: 'They understood each other better: it brought an understanding of each other’s positions.',
      topics: [],
    },
    { text: 'He raised new coal-fired power plants and clean energy.', topics: ['climate'] },
    { text: '王毅会见美国总统国际气候政策高级顾问波德斯塔。', topics: [] },
    { text: '双方气候变化对话合作取得进展。', topics: ['climate'] },
    { text: '两国防长应尽早通话。', topics: ['military-contacts'] },
    { text: '按照两国元首指示开展工作。', topics: ['leaders-consensus'] },
    { text: 'They exchanged views on the economic situation in both countries.', topics: ['macroeconomy'] },
    {
      text: 'Humans must control the decision to use nuclear weapons.',
      topics: ['artificial-intelligence', 'nuclear-arms'],
    },
  ],
  'those who fought together, reciprocity, and ties off track': [
    { text: 'They had fought shoulder to shoulder against a common enemy.', topics: ['history'] },
    { text: 'They marked Victory in Europe Day.', topics: ['history'] },
    { text: 'He stressed fully reciprocal dealings.', topics: ['mutual-respect'] },
    { text: 'He spoke of commercial and diplomatic interactions.', topics: ['trade'] },
    {
      text: 'They should keep the relationship from going off track.',
      topics: ['managing-differences', 'state-of-relations'],
    },
    {
      text: 'They should strengthen the management and control of maritime risks.',
      topics: ['managing-differences'],
    },
    {
      text: 'He spoke of a stable and results-oriented defense relationship.',
      topics: ['military-contacts'],
    },
    { text: '美方对中国出现重大战略误判。', topics: [] },
    { text: '双方要减少误判。', topics: ['managing-differences'] },
    {
      text: 'He called for respect for international laws, rules and norms.',
      topics: ['multilateral-order'],
    },
  ],
  'progress that is no agreement of leaders, help that is no aid to a war': [
    {
      text: 'They discussed progress on defeating the pandemic with President Xi.',
      topics: ['public-health'],
    },
    {
      text: 'The shipment of medical equipment to Russia was welcomed.',
      topics: ['public-health'],
      parties: ['us', 'ru'],
    },
    { text: 'They agreed that this was a constructive dialogue.', topics: [] },
    { text: 'He stressed interests in commerce, security, and diplomatic traditions.', topics: [] },
  ],
  'a place that stands for what was agreed there, and a model of ties': [
    { text: '釜山会晤以来，形势向好。', topics: ['leaders-consensus'] },
    { text: 'Since the Busan meeting, things have gone well.', topics: ['leaders-consensus'] },
    {
      text: 'They should build a relationship between the two militaries.',
      topics: ['military-contacts'],
    },
    { text: 'It should not take sides on sovereignty over the reefs.', topics: [] },
    { text: 'The military sector is a key part.', topics: ['military-contacts'] },
    {
      text: 'He went on, following President Biden and President Xi’s meeting.',
      topics: ['leaders-consensus'],
    },
    { text: 'He enjoyed very much meeting with President Xi.', topics: ['courtesies'] },
    {
      text: 'He rejected unilateral sanctions on Chinese companies and a legitimate cause.',
      topics: ['sanctions'],
    },
    {
      text: 'The parties should narrow their differences and reach a peace agreement.',
      topics: ['peace-talks'],
    },
    {
      text: '中方希望建立健康稳定发展的大国关系。',
      topics: ['named-model-of-relations', 'state-of-relations'],
    },
    { text: 'It has interests in the Asia-Pacific.', topics: ['free-navigation'] },
    { text: '大国应带头遵守国际法。', topics: ['multilateral-order'] },
    {
      text: 'He named contributions to Russia’s war.',
      topics: ['aid-to-belligerents', 'ukraine'],
      parties: ['us', 'ru'],
    },
    { text: 'They spoke of unilateral barriers.', topics: ['sanctions'] },
  ],
  'money and banks, and the working group on them': [
    { text: '中美金融工作组在上海开会。', topics: ['working-groups'] },
    { text: 'The Financial Working Group met in Shanghai.', topics: ['working-groups'] },
    { text: 'They will coordinate in times of financial stress.', topics: ['macroeconomy'] },
    { text: 'They spoke of the resolution of systemically important banks.', topics: ['macroeconomy'] },
    { text: '双方介绍了系统重要性银行的处置机制。', topics: ['macroeconomy'] },
    { text: '双方讨论了金融科技。', topics: [] },
    { text: '双方交换了联络人名单。', topics: ['communication-channels'] },
    { text: 'They exchanged key points of contact.', topics: ['communication-channels'] },
  ],
  'what a summit means, a summit proposed, and conflict that is not sought': [
    { text: '元首会晤对两国关系具有重要指导意义。', topics: ['leaders-consensus', 'state-of-relations'] },
    { text: 'He took up the proposal on the organisation of a summit.', topics: ['visits'] },
    { text: 'They agreed to hold a separate meeting.', topics: ['visits'] },
    { text: '美方不寻求同中方对抗或冲突。', topics: ['managing-differences'] },
    { text: 'She greeted the President before the APEC Leaders Retreat.', topics: [] },
    {
      text: 'They spoke of high-level bilateral exchanges as well as international and regional issues, including Gaza.',
      topics: ['communication-channels', 'israel-palestine'],
    },
  ],
  'lines between soldiers are channels as well as military contacts': [
    {
      text: 'He stressed open lines of military-to-military communication.',
      topics: ['communication-channels', 'military-contacts'],
    },
    {
      text: 'They will keep the military lines of communication open.',
      topics: ['communication-channels', 'military-contacts'],
    },
    {
      text: 'The two militaries should maintain high-level strategic communication.',
      topics: ['communication-channels', 'military-contacts'],
    },
    { text: '两军应保持高层战略沟通。', topics: ['communication-channels', 'military-contacts'] },
    { text: 'They reviewed military-to-military communication.', topics: ['military-contacts'] },
    { text: 'He called for exchanges between the two militaries.', topics: ['military-contacts'] },
  ],
  'a meeting that both work towards, and one that was': [
    {
      text: 'Both sides agreed to make joint efforts for a meeting between the heads of state.',
      topics: ['visits'],
    },
    { text: 'They discussed the possibility of a summit of the leaders.', topics: ['visits'] },
    {
      text: 'The Russian side is ready to host the President in Moscow.',
      topics: ['visits'],
      parties: ['ru', 'us'],
    },
    { text: '双方同意共同努力，实现两国元首会晤。', topics: ['visits'] },
    { text: '双方同意尽早举行下一轮会谈。', topics: ['visits'] },
    { text: 'During his visit, he also held talks with the Secretary.', topics: [] },
  ],
  'talk that should go on': [
    {
      text: 'He emphasised the need for a serious and comprehensive dialogue.',
      topics: ['communication-channels'],
    },
    { text: 'They will keep the conversation going.', topics: ['communication-channels'] },
    {
      text: 'He noted the importance of direct and candid conversations.',
      topics: ['communication-channels'],
    },
    {
      text: 'The presidents agreed to maintain regular personal contacts.',
      topics: ['communication-channels'],
    },
  ],
  'titles, flights, praise and reprisals that are no topic': [
    {
      text: 'The Deputy Assistant Secretary for China and Taiwan met with the Director-General for Boundary and Ocean Affairs.',
      topics: [],
    },
    { text: '两国经济领域相关部门到会。', topics: [] },
    { text: 'They recalled the joint space flight.', topics: [] },
    { text: 'They praised joint efforts against the virus.', topics: ['public-health'] },
    { text: 'NATO troops near the border would force retaliatory measures.', topics: [] },
    { text: 'They suspended retaliatory measures.', topics: ['tariffs'] },
    { text: 'The initiative pointed out the right direction for mankind.', topics: [] },
    { text: '各国不愿在两国之间选边站队。', topics: [] },
  ],
  'a working group by its letters, limits on investment, leaders and those in charge of trade': [
    { text: 'The EWG met in Beijing.', topics: ['working-groups'] },
    { text: '中方就双向投资限制表达关切。', topics: ['export-controls', 'investment'] },
    { text: '双方落实双方牵头人旧金山会晤的共识。', topics: [] },
    { text: '双方落实旧金山会晤的共识。', topics: ['leaders-consensus'] },
    { text: 'He recalled the Bali meeting.', topics: ['leaders-consensus'] },
    { text: '两国有责任管理好双边关系。', topics: ['managing-differences', 'state-of-relations'] },
    { text: '对方的成功是机遇而非威胁。', topics: ['state-of-relations'] },
    { text: '美国也要尊重中国，不要这样做。', topics: ['mutual-respect'] },
  ],
  'arms, reporters who are held, and an army that goes home': [
    {
      text: 'They equip Kyiv with air defense.',
      topics: ['aid-to-belligerents', 'ukraine'],
      parties: ['us', 'ru'],
    },
    {
      text: 'He raised the case of a reporter held in Russia.',
      topics: ['detained-nationals'],
      parties: ['us', 'ru'],
    },
    {
      text: 'He urged Russia to return its forces to their peacetime positions.',
      topics: ['ukraine'],
      parties: ['us', 'ru'],
    },
  ],
  'talk on a named matter is that matter and no channel': [
    { text: 'They prepared a U.S.-China dialogue on AI.', topics: ['artificial-intelligence'] },
    {
      text: 'Both stressed the importance of an active dialogue on information security.',
      topics: ['cyber'],
    },
    { text: '双方将举行人工智能对话机制首次会议。', topics: ['artificial-intelligence'] },
    { text: 'They welcomed the hotline between the two militaries.', topics: ['military-contacts'] },
    { text: '双方进行了坦诚、富有成果的战略沟通。', topics: [] },
  ],
  'what is asked of Russia, and what is said of other armies': [
    { text: 'He urged Moscow to withdraw its forces.', topics: ['ukraine'], parties: ['us', 'ru'] },
    { text: 'He raised the build-up of missiles.', topics: ['missiles'] },
    { text: 'She warned of costs if Russia invades.', topics: ['ukraine'], parties: ['us', 'ru'] },
    {
      text: 'He raised intrusions of coast guard vessels into territorial waters.',
      topics: ['east-china-sea'],
      parties: ['jp', 'cn'],
    },
    { text: 'He reaffirmed treaty commitments to its allies.', topics: ['alliances'] },
    { text: 'They spoke of peace on the frontier.', topics: ['india-china-border'], parties: ['in', 'cn'] },
  ],
  'meddling, smuggling and the door of an alliance': [
    {
      text: 'Nobody may interfere in our democracy.',
      topics: ['cyber', 'non-interference'],
      parties: ['gb', 'cn'],
    },
    {
      text: 'They will act against the gangs that smuggle people.',
      topics: ['law-enforcement', 'migration'],
    },
    { text: 'He rejected the open-door policy of NATO.', topics: ['alliances'], parties: ['us', 'ru'] },
    { text: 'They asked for a wider open door for investors.', topics: ['investment'] },
    { text: 'Both will support China in hosting the BRICS Summit.', topics: ['forums'] },
    { text: 'Both agreed to talk regularly.', topics: ['communication-channels'] },
    { text: '双方推进节能减排。', topics: ['climate'] },
    { text: '邀请五万名青少年来华交流。', topics: ['people-to-people'] },
  ],
  'councils, arms for an army and ties of peoples': [
    {
      text: 'He spoke with the Secretary of the Russian Security Council.',
      topics: [],
      parties: ['us', 'ru'],
    },
    {
      text: 'Supplies of NATO weapons to the Ukrainian army go on.',
      topics: ['aid-to-belligerents', 'ukraine'],
      parties: ['us', 'ru'],
    },
    { text: '要扩大民众之间的交往。', topics: ['people-to-people'] },
  ],
  'who rules, and whom the people chose': [
    { text: 'The leadership of the CPC is the choice of the people.', topics: ['political-system'] },
    { text: '美方不寻求政权更迭。', topics: ['political-system'] },
    { text: 'The goal is a better life for the people.', topics: ['own-development'] },
  ],
  'a war that should end, by whatever name': [
    { text: 'He hopes for a speedy conclusion of the conflict.', topics: ['peace-talks'] },
    { text: 'She raised a citizen on death row.', topics: ['detained-nationals'] },
  ],
  'a reset, an embargo and persecution': [
    { text: 'They spoke of a reset of relations.', topics: ['state-of-relations'] },
    {
      text: 'The state of affairs between Moscow and Washington is poor.',
      topics: ['state-of-relations'],
      parties: ['us', 'ru'],
    },
    { text: 'He asked for an end to the economic blockade of Cuba.', topics: ['latin-america', 'sanctions'] },
    { text: 'She raised the persecution of believers.', topics: ['human-rights'] },
    {
      text: 'He raised restrictions on the export of rare earths.',
      topics: ['critical-minerals', 'export-controls'],
      parties: ['in', 'cn'],
    },
  ],
  'accidents, recoveries and the margins of a forum': [
    { text: 'He recalled the nuclear power station accident.', topics: [], parties: ['jp', 'cn'] },
    { text: 'They met in the margins of the ASEAN Regional Forum.', topics: [] },
    { text: '双方商定年内举行新一轮磋商。', topics: [] },
    { text: '双方将举行战略对话。', topics: ['communication-channels'] },
    { text: '双方举行了战略对话。', topics: [] },
    { text: '双方商定尽早举行高层对话。', topics: ['communication-channels'] },
    { text: '双方商定年内举行会晤。', topics: ['visits'] },
    { text: '中方愿助力两国经济复苏。', topics: ['macroeconomy'] },
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
  'peace talks and strikes of a war that is not named': [
    { text: 'Both presidents hope for a lasting and permanent peace.', topics: ['peace-talks'] },
    { text: 'Eliminating the root causes of this crisis is what matters.', topics: ['peace-talks'] },
    { text: 'The city offered to host the negotiations.', topics: ['peace-talks'] },
    {
      text: 'Contacts among those at the Istanbul meeting put us on the right track.',
      topics: ['peace-talks', 'ukraine'],
    },
    { text: 'He will have to respond to the attack on the airfields.', topics: ['ukraine'] },
  ],
  'what Iran may not have is the Iranian file': [
    { text: 'I stated that Iran cannot have a nuclear weapon.', topics: ['iran'] },
    { text: 'They spoke of preventing weapons proliferation.', topics: ['nuclear-arms'] },
  ],
  'courtesies of leaders in Chinese': [
    { text: '两国元首就中国牛年春节相互拜年。', topics: ['courtesies'] },
    { text: '特朗普表示，很荣幸同习近平主席会见。', topics: ['courtesies'] },
    { text: '总统热烈欢迎主席赴美。', topics: ['courtesies'] },
  ],
  'ways of saying in Chinese that differences are to be managed': [
    { text: '对话比对抗好。', topics: ['managing-differences'] },
    { text: '双方会有不同看法，关键是妥善管控和处理。', topics: ['managing-differences'] },
    { text: '不能让分歧成为两国之间的鸿沟。', topics: ['managing-differences'] },
    { text: '需要就对话还是对抗、合作还是冲突作出选择。', topics: ['managing-differences'] },
  ],
  'a road of cooperation is no organisation': [
    { text: '双方要推动有关问题走上合作轨道。', topics: ['cooperation'] },
    { text: '双方就上合组织交换意见。', topics: ['forums'] },
  ],
  'a line that allows no compromise': [
    { text: '在这个问题上，中国没有任何妥协退让余地。', topics: ['core-interests'] },
    { text: 'He raised fundamental concerns about unfair practices.', topics: ['overcapacity'] },
  ],
  'a reporter who is held is no exchange of people': [
    { text: 'The Secretary raised the detention of a journalist.', topics: ['detained-nationals'] },
    { text: 'Both sides will admit more journalists.', topics: ['people-to-people'] },
    {
      text: 'The deal will deliver prosperity and security to millions of Americans.',
      topics: [],
    },
  ],
  'the region by its Chinese name': [
    { text: '双方应共同维护亚太地区和平稳定。', topics: ['free-navigation'] },
  ],
  'what neighbours call a border, and what is no region': [
    { text: '双方就边境地区局势交换意见。', topics: ['india-china-border'], parties: ['in', 'cn'] },
    {
      text: 'He named the Working Mechanism on Consultation and Coordination.',
      topics: ['india-china-border', 'working-groups'],
      parties: ['in', 'cn'],
    },
  ],
  'what stands under the United Nations only by name': [
    { text: '中方支持联合国气候变化框架公约。', topics: ['climate'] },
    { text: '双方愿落实联合国2030年可持续发展议程。', topics: ['food-and-development-aid'] },
    {
      text: 'They spoke of the Agreement on Animal Health and Quarantine.',
      topics: [],
      parties: ['jp', 'cn'],
    },
  ],
  'charges of ganging up': [
    { text: '美日联手对抗中国的论调甚嚣尘上。', topics: ['alliances', 'containment'], parties: ['jp', 'cn'] },
    { text: '停止炒作“中国威胁论”。', topics: ['containment'] },
    { text: '不得损害中方的主权、安全、发展利益。', topics: ['core-interests', 'non-interference'] },
  ],
  'where a country goes by itself, and where ties go': [
    { text: '中国发展对世界是机遇。', topics: ['own-development'] },
    { text: '要排除干扰因素。', topics: ['state-of-relations'] },
    { text: '我非常珍视英国同中国的关系。', topics: ['state-of-relations'], parties: ['gb', 'cn'] },
    {
      text: "Both should view each other's development as an opportunity.",
      topics: ['state-of-relations'],
    },
    { text: 'Our leaders had concurred in Kazan on the way forward.', topics: ['leaders-consensus'] },
    {
      text: "They affirmed their interest in a subsequent leaders' meeting.",
      topics: ['visits'],
      parties: ['ca', 'cn'],
    },
  ],
  'democracy in Hong Kong is a right, and no system': [
    {
      text: 'He raised the erosion of democracy in Hong Kong.',
      topics: ['human-rights', 'xinjiang-tibet-hong-kong'],
      parties: ['gb', 'cn'],
    },
  ],
  'goods that go to market': [
    { text: '中方欢迎英方扩大对华出口。', topics: ['trade'], parties: ['gb', 'cn'] },
    { text: '美方加强对华出口管制。', topics: ['export-controls'] },
    { text: '中加经济高度互补。', topics: ['trade'], parties: ['ca', 'cn'] },
    {
      text: 'He asked for more exports of polished rice.',
      topics: ['farm-goods'],
      parties: ['jp', 'cn'],
    },
  ],
  'what leaders agreed, told by those who carry it out': [
    {
      text: 'They discussed steps to implement the understandings reached during the call of President Trump.',
      topics: ['leaders-consensus'],
    },
    {
      text: 'They exchanged views on work following the meeting with President Xi.',
      topics: ['leaders-consensus'],
    },
    { text: '两国元首会晤为两国关系发展指明了方向。', topics: ['leaders-consensus', 'state-of-relations'] },
    { text: '美方应体现拜登总统作出的一系列承诺。', topics: ['leaders-consensus'] },
  ],
  'talks that are no channel between the two': [
    { text: '双方就中美总体关系进行了建设性沟通。', topics: ['state-of-relations'] },
    { text: '朝核问题应通过美朝直接对话解决。', topics: ['korean-peninsula'] },
    {
      text: 'He wants the People’s Liberation Army to engage in substantive dialogue.',
      topics: ['military-contacts'],
    },
  ],
  'the Atlantic alliance that moves east': [
    {
      text: 'They do not address the non-expansion of NATO or weapons in Ukraine.',
      topics: ['alliances', 'ukraine'],
      parties: ['us', 'ru'],
    },
  ],
  'exchanges of businesses beside those of students': [
    { text: 'They encouraged student, cultural and business exchanges.', topics: ['people-to-people'] },
    { text: 'They encouraged business exchanges.', topics: ['trade'] },
    { text: 'They spoke of strengthening ties between the people.', topics: ['people-to-people'] },
  ],
  'what the times are said to be for is no topic': [
    { text: '这违背和平、发展、合作、共赢潮流。', topics: [] },
  ],
  'who arms a movement, and who holds an office, is not what is spoken about': [
    { text: 'He spoke of operations against the Iran-backed Houthis.', topics: ['red-sea'] },
    { text: '中美全面经济对话中方牵头人刘鹤同耶伦通话。', topics: [] },
    { text: 'He met the Minister of Public Security.', topics: [] },
    { text: 'The Secretary-General of the United Nations warns of a new Cold War.', topics: ['containment'] },
  ],
  'the war of Israel and Iran': [
    { text: 'He condemned Israel’s operation against Iran.', topics: ['iran'], parties: ['us', 'ru'] },
    { text: 'They spoke of Israel and Hamas.', topics: ['israel-palestine'] },
  ],
  'talks to be gone on with': [
    { text: 'She looks forward to future discussions with him.', topics: ['communication-channels'] },
    { text: 'The two sides should restart dialogue.', topics: ['communication-channels'] },
    { text: '美方愿同中方开展坦诚和建设性对话。', topics: ['communication-channels'] },
    { text: '双方进行了坦诚、建设性对话。', topics: [] },
    { text: '对话势头应保持下去。', topics: ['communication-channels'] },
    { text: '双方同意加强宏观政策沟通协调。', topics: ['macroeconomy'] },
  ],
  'a guest’s visit and an event that is to come': [
    { text: '王远会见来华进行正式访问的洛方部长。', topics: [] },
    { text: 'He met the Premier during his official visit to the capital.', topics: [] },
    { text: 'She looks forward to attending the APEC Leaders’ Meeting.', topics: ['forums', 'visits'] },
    { text: '他们在首尔三国领导人会议期间会面。', topics: [] },
    { text: '欢迎议会各界多来中国参访。', topics: ['visits'] },
  ],
  'the Cold War and the world war as times that are over': [
    { text: 'He recalled treaties made during the Cold War.', topics: [] },
    { text: 'He rejected a new Cold War.', topics: ['containment'] },
    { text: 'They marked the 80th anniversary of the end of the war.', topics: ['history'] },
    { text: 'He spoke of the militarisation of the region.', topics: [] },
  ],
  'asking Russia for calm before a war': [
    {
      text: 'A diplomatic path to resolving the crisis is open if Moscow de-escalates.',
      topics: ['peace-talks', 'ukraine'],
      parties: ['us', 'ru'],
    },
    { text: 'They called for good-faith negotiations.', topics: ['peace-talks'] },
  ],
  'the road of ties and what stands on it': [
    { text: '要走互信的正路，不走猜疑的歪路。', topics: ['state-of-relations'] },
    { text: '两国没有历史恩怨。', topics: ['state-of-relations'] },
    { text: '中国不走国强必霸的歪路。', topics: [] },
    { text: '突出分歧无助于解决问题。', topics: ['managing-differences'] },
    { text: 'The two are still rivals.', topics: ['competition'] },
    { text: 'They are partners and not rivals.', topics: ['state-of-relations'] },
    { text: '双方应以这些共识为指引。', topics: ['leaders-consensus'] },
  ],
  'order, crime and people in more of their words': [
    { text: '大国要带头，否则会退回丛林世界。', topics: ['multilateral-order'] },
    { text: '单边保护主义带来挑战。', topics: ['multilateral-order', 'trade'] },
    { text: '民心相通是最持久的互联互通。', topics: ['people-to-people'] },
    { text: '两国人民有长期友好交往的传统。', topics: ['people-to-people'] },
    { text: 'The pillars are energy and public safety.', topics: ['energy', 'law-enforcement'] },
    {
      text: 'They agreed to act against organised immigration crime.',
      topics: ['law-enforcement', 'migration'],
    },
    {
      text: 'She asked for transparency under the Counter-Espionage Law.',
      topics: ['detained-nationals'],
      parties: ['jp', 'cn'],
    },
    { text: '两军已脱离接触。', topics: ['india-china-border'], parties: ['in', 'cn'] },
  ],
  'the war by its places and its dead, without its name': [
    { text: 'Russia is ready to guarantee the lives of encircled soldiers.', topics: ['ukraine'] },
    { text: 'He said that the deaths must stop.', topics: ['peace-talks'] },
    { text: 'They agreed on a pause in strikes on infrastructure.', topics: ['peace-talks'] },
    { text: 'The Normandy format is without alternative.', topics: ['ukraine', 'peace-talks'] },
    { text: 'They spoke of safety at the Zaporizhzhia plant.', topics: ['ukraine'] },
  ],
  'who decides on nuclear weapons, and how many there are': [
    {
      text: 'The two leaders affirmed human control over the decision to use nuclear weapons.',
      topics: ['artificial-intelligence', 'nuclear-arms'],
    },
    { text: 'He raised the opaque nuclear build-up.', topics: ['nuclear-arms'] },
    { text: '联大2758号决议得到各国公认。', topics: ['one-china'] },
    { text: '任何一方都不能塑造对方。', topics: ['political-system'] },
    { text: '中方将维护自身主权和安全利益。', topics: ['core-interests', 'non-interference'] },
  ],
  'what India and China do at their border is no peace of a war': [
    {
      text: 'Both should de-escalate, improve border control and restore peace and tranquility.',
      topics: ['india-china-border'],
      parties: ['in', 'cn'],
    },
    {
      text: 'Disengagement of frontline troops continues.',
      topics: ['india-china-border'],
      parties: ['in', 'cn'],
    },
    {
      text: 'They looked forward to the next round of the Senior Commanders’ meeting.',
      topics: ['military-contacts'],
      parties: ['in', 'cn'],
    },
  ],
  'Japanese who are attacked, and water that is sampled': [
    { text: '希望中方妥善处理日本学生遇袭事件。', topics: ['safety-of-nationals'], parties: ['jp', 'cn'] },
    { text: '中方将保障在华日本人的安全。', topics: ['safety-of-nationals'], parties: ['jp', 'cn'] },
    { text: '日方应接受独立取样和长期国际监测安排。', topics: ['food-import-bans'], parties: ['jp', 'cn'] },
    { text: '在海洋和领土争端问题上应恪守承诺。', topics: ['east-china-sea'], parties: ['jp', 'cn'] },
    {
      text: 'She called for a crackdown on malicious postings.',
      topics: [],
      parties: ['jp', 'cn'],
    },
  ],
  'saving energy is climate, and economic ties are trade': [
    {
      text: 'They named areas such as the environment and energy conservation.',
      topics: ['climate'],
      parties: ['jp', 'cn'],
    },
    {
      text: 'She spoke of deepening economic and people-to-people ties.',
      topics: ['people-to-people', 'trade'],
      parties: ['ca', 'cn'],
    },
    { text: '两国经济相互依存度很高。', topics: ['trade'], parties: ['jp', 'cn'] },
  ],
  'what leaders agreed in an earlier talk': [
    {
      text: 'He recalled the call when the two leaders agreed to keep the peace.',
      topics: ['leaders-consensus'],
    },
    { text: '双方应以这些共识为指引。', topics: ['leaders-consensus'] },
  ],
  'differences that are said to be normal': [
    {
      text: 'With differences in history, culture and development paths, it is normal for the two to differ.',
      topics: ['managing-differences', 'political-system'],
      parties: ['gb', 'cn'],
    },
    {
      text: 'They should carry out dialogue and seek common ground while reserving differences.',
      topics: ['communication-channels', 'managing-differences'],
      parties: ['gb', 'cn'],
    },
  ],
  'three who build submarines, and economies that fit': [
    {
      text: 'He expressed concerns over the trilateral security partnership and nuclear-powered submarines.',
      topics: ['alliances'],
      parties: ['gb', 'cn'],
    },
    { text: 'The two enjoy distinct economic complementarity.', topics: ['trade'], parties: ['gb', 'cn'] },
    {
      text: 'China supports the UN Framework Convention on Climate Change.',
      topics: ['climate'],
      parties: ['gb', 'cn'],
    },
  ],
  'who commands where is no topic': [
    { text: 'He is the commander of U.S. Indo-Pacific Command.', topics: [] },
    { text: '南部战区司令员同美军印太总部司令通话。', topics: [] },
    { text: '双方将开展战区领导通话。', topics: ['military-contacts'] },
    {
      text: 'He urged the PLA to reconsider its dangerous tactics.',
      topics: ['air-sea-incidents'],
    },
  ],
  'what stands between two governments': [
    {
      text: 'They will remove irritants in relations and resume the normal operation of the diplomatic missions.',
      topics: ['state-of-relations'],
      parties: ['us', 'ru'],
    },
    { text: 'She raised trade irritants.', topics: ['trade'] },
    { text: 'The parties pledge to remain engaged.', topics: ['communication-channels'] },
    { text: 'They spoke of a dirty bomb.', topics: ['nuclear-arms'] },
    { text: 'He raised child sexual exploitation.', topics: ['law-enforcement'] },
  ],
  'where security ends and business begins': [
    { text: '双方将讨论国家安全和经济活动之间的边界。', topics: ['export-controls'] },
    { text: '双方讨论了经贸领域国家安全边界问题。', topics: ['export-controls'] },
  ],
  'commands of armed forces and meetings of trade ministers, which are names': [
    { text: 'The commander of U.S. Indo-Pacific Command called.', topics: [] },
    { text: '南部战区司令员与印太总部司令通话。', topics: [] },
    { text: '两军将举行战区领导通话。', topics: ['military-contacts'] },
    { text: 'They met beside the APEC Ministers Responsible for Trade Meeting.', topics: [] },
    { text: '他在亚太经合组织贸易部长会议期间会见戴琪。', topics: [] },
  ],
  'what a talk was, and the talk that is to go on': [
    { text: '双方进行了坦诚、深入、建设性沟通。', topics: [] },
    { text: 'The two sides had a candid and constructive dialogue.', topics: [] },
    { text: 'They committed to ongoing discussion on those issues.', topics: ['communication-channels'] },
    { text: 'They must stop fentanyl cartels.', topics: ['narcotics'] },
    { text: 'He stressed sustained lines of communication.', topics: ['communication-channels'] },
  ],
  'regional stability in a list, and issues of common concern that are trade': [
    {
      text: 'The two discussed fentanyl, trade, and regional stability.',
      topics: ['narcotics', 'trade', 'regional-global-issues'],
    },
    { text: 'They discussed economic and trade issues of common concern.', topics: ['trade'] },
    { text: '经贸关系是双方共同关心的重要问题。', topics: ['trade'] },
    { text: 'She named global challenges, including debt distress.', topics: ['macroeconomy'] },
  ],
  'crime across borders': [
    { text: 'They must stop transnational criminal organizations.', topics: ['law-enforcement'] },
    { text: 'He raised coercive exit bans.', topics: ['detained-nationals'] },
    { text: '取消针对中国相关人员的签证限制。', topics: ['people-to-people'] },
  ],
  'unsafe conduct, differences and own goals': [
    { text: 'He cited unsafe interactions with aircraft of the PLA.', topics: ['air-sea-incidents'] },
    { text: '中美之间虽有分歧和摩擦。', topics: ['managing-differences'] },
    { text: '中方将坚定维护国家主权安全发展利益。', topics: ['core-interests', 'non-interference'] },
    { text: '双方都在为实现各自的发展目标努力。', topics: ['own-development'] },
    {
      text: 'They discussed plans for an in-person meeting of the working group.',
      topics: ['working-groups'],
    },
  ],
  'trade in the words of treasuries and commerce ministries': [
    { text: 'She raised barriers to American exports.', topics: ['trade'] },
    { text: 'China will buy more American products.', topics: ['trade'] },
    { text: '美方希望中方扩大自美商品采购。', topics: ['trade'] },
    { text: 'The U.S. will lower the reciprocal levy.', topics: ['tariffs'] },
    { text: 'The 10 percent rate under IEEPA will fall.', topics: ['tariffs'] },
    { text: 'He raised the grievances of ranchers.', topics: ['farm-goods'] },
    { text: '双方讨论了牛肉、水产品等输华问题。', topics: ['farm-goods'] },
    { text: 'He discussed limits on chipmaking tools.', topics: ['export-controls'] },
    { text: '美方以国家安全为名行事。', topics: ['export-controls'] },
    { text: 'He raised licensing delays for minerals.', topics: ['critical-minerals'] },
    { text: 'She raised punitive actions against U.S. firms.', topics: ['investment'] },
    { text: 'He said the door will only open wider.', topics: ['investment'] },
    { text: '中方支持两国企业经营。', topics: ['investment'] },
    { text: 'He said China must rebalance toward consumption.', topics: ['overcapacity'] },
    { text: '不应以供需失衡为由设限。', topics: ['overcapacity'] },
    { text: 'They discussed inflation and the property sector.', topics: ['macroeconomy'] },
    { text: '双方就宏观经济问题交换看法。', topics: ['macroeconomy'] },
    { text: 'The commercial issues group will meet.', topics: ['working-groups'] },
    { text: 'They discussed combating illicit finance.', topics: ['law-enforcement'] },
    { text: 'She raised patents and copyrights.', topics: ['intellectual-property'] },
    { text: 'They discussed resilient supply networks.', topics: ['decoupling'] },
    { text: '搞“去中国化”不得人心。', topics: ['decoupling'] },
    { text: '中方反对“次级制裁”。', topics: ['sanctions'] },
  ],
  'ties of trade that are to mend, and energy that is a mood': [
    { text: '双方愿推动中美经贸关系健康稳定发展。', topics: ['trade'] },
    { text: '推动经贸关系重回正确轨道。', topics: ['trade'] },
    { text: 'It would inject positive energy into the world.', topics: [] },
    { text: 'She promotes U.S. exports.', topics: ['trade'] },
    { text: '双方同意建立机制。', topics: ['working-groups'] },
    { text: 'He said that national security is not negotiable.', topics: ['export-controls'] },
    { text: '对限制中国网联车表达关切。', topics: ['export-controls'] },
    { text: 'Officials of the Drug Enforcement Administration came.', topics: [] },
  ],
  'great powers that are to be fair, and the sovereignty of a third country': [
    { text: '大国必须坚持公平公正。', topics: [] },
    { text: '希望为企业提供公平公正的环境。', topics: ['investment'] },
    { text: '伊朗主权应当得到尊重。', topics: ['iran'] },
    { text: '要有序推进各层级、各领域对话。', topics: ['communication-channels'] },
    { text: 'He spoke of attacks in the Gulf of Aden.', topics: ['red-sea'] },
  ],
  'how China is seen, and how it says it will be': [
    { text: 'The U.S. should stop hyping up the China threat.', topics: ['containment'] },
    { text: '美方拼凑反华联盟。', topics: ['containment'] },
    { text: 'China does not seek to challenge or displace anyone.', topics: ['own-development'] },
    { text: '人民有权利过上更好的日子。', topics: ['own-development'] },
    { text: 'He holds erroneous perceptions of the other side.', topics: ['state-of-relations'] },
    { text: '世界上没有放之四海而皆准的模式。', topics: ['political-system'] },
    { text: '希望美方以历史责任感行事。', topics: [] },
    { text: '希望部长这次访华取得成效。', topics: [] },
    { text: '不要损害中国的正当权益。', topics: ['core-interests'] },
    { text: '对华出口管制损害中方正当权益。', topics: ['export-controls'] },
  ],
  'climate and drugs in the words of envoys': [
    { text: 'They discussed deforestation and the circular economy.', topics: ['climate'] },
    { text: '双方将推动COP29取得成功。', topics: ['climate'] },
    { text: 'They discussed the scheduling of nitazenes.', topics: ['narcotics'] },
    { text: '中方将停止出口某些特定化学品。', topics: ['narcotics'] },
  ],
  'armed forces that talk': [
    {
      text: 'They discussed defense relations between the United States and the PRC.',
      topics: ['military-contacts'],
    },
    {
      text: 'We will continue discussions with the People’s Liberation Army.',
      topics: ['military-contacts', 'communication-channels'],
    },
    { text: 'They discussed nuclear transparency.', topics: ['nuclear-arms'] },
    { text: '在岛礁问题上立场明确。', topics: ['south-china-sea'] },
    { text: 'Competition must not become conflict.', topics: ['competition', 'managing-differences'] },
  ],
  'Chinese formulas in English': [
    { text: 'The US should meet China halfway.', topics: ['state-of-relations'] },
    { text: 'Both should work in the same direction.', topics: ['state-of-relations'] },
    { text: 'They can be partners and friends.', topics: ['state-of-relations'] },
    { text: 'China is confident in its annual growth target.', topics: ['own-development'] },
  ],
  'ties, partners and decisions as English translations put them': [
    { text: 'China is willing to be a partner of a Global Britain.', topics: ['state-of-relations'] },
    {
      text: 'Their development is an opportunity for each other, not a challenge.',
      topics: ['state-of-relations'],
    },
    { text: 'The two should be cooperative partners, not threats.', topics: ['state-of-relations'] },
    { text: 'Embassies must be properly staffed and able to function.', topics: ['state-of-relations'] },
    { text: 'The two countries have long had good relations.', topics: ['state-of-relations'] },
    {
      text: 'Talks follow the decision taken during the meeting of Prime Minister Modi and President Xi.',
      topics: ['leaders-consensus'],
      parties: ['in', 'cn'],
    },
    { text: 'The two sides should work together to build better relations.', topics: ['state-of-relations'] },
    { text: 'It is an objective reality that there are differences.', topics: ['managing-differences'] },
    { text: 'It became the biggest import market.', topics: ['trade'] },
    { text: 'They spoke of economic and humanitarian cooperation.', topics: ['trade'] },
    { text: 'It would face swift, severe, and coordinated costs.', topics: ['sanctions'] },
    { text: 'The charge of Chinese interference is groundless.', topics: ['cyber'] },
    { text: 'China has been invited.', topics: ['visits'] },
  ],
  'words of the frame, which are no topics': [
    {
      text: 'They met on the sidelines of the leaders’ meetings on East Asia cooperation.',
      topics: [],
    },
    { text: 'The time will be determined through diplomatic channels.', topics: [] },
    { text: 'They keep talking through diplomatic channels.', topics: ['communication-channels'] },
    { text: 'Amid a volatile international situation, he called.', topics: [] },
    { text: 'They exchanged views on the international situation.', topics: ['regional-global-issues'] },
    { text: 'As the President said in his congratulatory message, they agree.', topics: [] },
    { text: 'They should build a just global governance system.', topics: ['multilateral-order'] },
    {
      text: 'This year marks the 55th anniversary of diplomatic relations between China and Canada.',
      topics: ['history'],
      parties: ['ca', 'cn'],
    },
  ],
  'rivals, deficits of trust and milestones': [
    { text: 'They have never been rivals but partners.', topics: ['state-of-relations'] },
    { text: 'China has never been a threat but an opportunity.', topics: ['state-of-relations'] },
    { text: 'He called for bridging the trust deficit.', topics: ['state-of-relations'] },
    { text: 'They should avoid conflicts and confrontations.', topics: ['managing-differences'] },
    { text: 'He hopes for prudence on issues concerning history.', topics: ['history'] },
    {
      text: 'He noted the milestone of 75 years of establishment of diplomatic relations between the two countries.',
      topics: ['history'],
      parties: ['in', 'cn'],
    },
    { text: 'They noted achievements in poverty alleviation.', topics: ['own-development'] },
    { text: 'They spoke of information and communication technology security.', topics: ['cyber'] },
  ],
  'words in another matter’s service': [
    { text: 'He asked about the health of the King.', topics: [] },
    { text: 'A Hong Kong-registered cargo vessel sank.', topics: [] },
    { text: 'The treaty should open up a new era.', topics: [] },
    { text: 'They should promote peace and security.', topics: [] },
    { text: 'He expressed concern about military exercises around Taiwan.', topics: ['taiwan'] },
    {
      text: 'She raised the High Commissioner’s report on Xinjiang.',
      topics: ['human-rights', 'xinjiang-tibet-hong-kong'],
    },
    {
      text: 'Lift the discriminatory entry restrictions on Chinese travelers.',
      topics: ['people-to-people'],
    },
  ],
  'peace on a border and peace in a war': [
    {
      text: 'They will achieve lasting peace and tranquility in the border areas.',
      topics: ['india-china-border'],
      parties: ['in', 'cn'],
    },
    {
      text: 'The ministers spoke of the settlement of the situation around Ukraine and of Iran.',
      topics: ['iran', 'peace-talks', 'ukraine'],
    },
    { text: 'A roadmap must show how this conflict can conclude.', topics: ['peace-talks'] },
    {
      text: 'He urged China to help in maintaining international peace and security on Ukraine.',
      topics: ['multilateral-order', 'ukraine'],
    },
    {
      text: 'India should shift from urgent settlement to regular management and control.',
      topics: ['india-china-border'],
      parties: ['in', 'cn'],
    },
    {
      text: 'Minister Hayashi cited the IAEA report on the ALPS treated water.',
      topics: ['food-import-bans'],
      parties: ['jp', 'cn'],
    },
    {
      text: 'It is hoped that Japan will adhere to the path of peaceful development.',
      topics: ['history'],
      parties: ['jp', 'cn'],
    },
    { text: 'China adheres to peaceful development.', topics: ['own-development'] },
    { text: 'They should manage the risks of AI.', topics: ['artificial-intelligence'] },
  ],
  'what leaders agreed in a call that is told': [
    {
      text: '习近平主席不久前同拜登总统通电话，双方一致同意推进合作。',
      topics: ['leaders-consensus', 'cooperation'],
    },
    {
      text: 'It was a meeting at which both leaders agreed to resume talks.',
      topics: ['leaders-consensus'],
    },
  ],
  'differences, frictions and confrontation in translated English': [
    { text: 'The two sides do not always see eye to eye.', topics: ['managing-differences'] },
    { text: 'It is normal to have frictions now and then.', topics: ['managing-differences'] },
    { text: 'Wang stressed that dialogue is better than confrontation.', topics: ['managing-differences'] },
    { text: 'Differences should not become an obstacle.', topics: ['managing-differences'] },
    { text: 'They agreed to resolve concerns through consultation.', topics: ['managing-differences'] },
    { text: 'The United States is not seeking conflict.', topics: ['managing-differences'] },
    {
      text: 'The two countries gain when they cooperate and suffer in confrontation.',
      topics: ['mutual-respect', 'cooperation'],
    },
    {
      text: 'He urged the PRC to use its influence in the region to prevent the conflict from spreading.',
      topics: ['middle-east'],
    },
    {
      text: 'The U.S. side should have no misjudgment or illusion on the Taiwan question.',
      topics: ['taiwan'],
    },
  ],
  'systems and models': [
    { text: 'The United States has capitalism and China has socialism.', topics: ['political-system'] },
    { text: 'No country has a perfect democratic system.', topics: ['political-system'] },
    { text: 'It is difficult to gain a foothold by copying foreign models.', topics: ['political-system'] },
    {
      text: 'She noted the erosion of democratic norms in Hong Kong.',
      topics: ['xinjiang-tibet-hong-kong', 'human-rights'],
    },
  ],
  'one’s own economy and plans': [
    { text: 'In the first three quarters, the economy grew by 5.2 percent.', topics: ['own-development'] },
    { text: 'The Chinese economy is like a vast ocean.', topics: ['own-development'] },
    { text: "China's economy is maintaining a sound momentum.", topics: ['own-development'] },
    {
      text: 'It has the capability to navigate all kinds of risks and challenges.',
      topics: ['own-development'],
    },
    { text: 'Its focus is on managing its own affairs well.', topics: ['own-development'] },
  ],
  'the two leaders, what they agreed and what is said of them': [
    {
      text: "We urge the U.S. side to follow the spirit of the phone conversation between the two heads of state on the Chinese New Year's Eve.",
      topics: ['leaders-consensus'],
    },
    {
      text: 'They told their teams to implement the important common understandings reached between them.',
      topics: ['leaders-consensus'],
    },
    { text: 'The two presidents are both world-class leaders.', topics: ['courtesies'] },
    { text: 'They have always had a fantastic relationship.', topics: ['state-of-relations'] },
    {
      text: 'The two sides agreed to work together for the meeting between the two heads of state in San Francisco.',
      topics: ['visits'],
    },
    { text: 'It was the first in-person meeting between the two ministers.', topics: [] },
    {
      text: 'They should make good preparations for high-level interactions.',
      topics: ['visits', 'communication-channels'],
    },
  ],
  'talk that was held and talk to come': [
    {
      text: 'The two sides had candid, in-depth and constructive communication and exchange of views.',
      topics: [],
    },
    {
      text: 'They agreed that in-depth communication between the leaders matters.',
      topics: ['communication-channels'],
    },
    {
      text: 'They stayed in close contact and exchanged several letters.',
      topics: ['communication-channels'],
    },
    { text: 'The presidents agreed to maintain regular interactions.', topics: ['communication-channels'] },
    {
      text: 'They welcomed the upcoming consultations on maritime affairs.',
      topics: ['communication-channels'],
    },
    { text: 'They agreed to engage on both sets of issues openly.', topics: ['communication-channels'] },
  ],
  'soldiers, their aircraft and allies': [
    {
      text: 'The Secretary discussed the importance of improving crisis communications and enhancing operational safety.',
      topics: ['military-contacts', 'managing-differences'],
    },
    {
      text: 'He raised the increasingly dangerous behavior demonstrated by PLA aircraft.',
      topics: ['air-sea-incidents'],
    },
    {
      text: 'The giant ship of China-U.S. relations must not lose direction or speed, still less have a collision.',
      topics: ['state-of-relations'],
    },
    {
      text: 'Its commitment to the defense of the Philippines is ironclad.',
      topics: ['alliances', 'south-china-sea'],
    },
    { text: 'He reaffirmed an ironclad commitment to Israel.', topics: ['israel-palestine'] },
    { text: 'They exchanged views on the Korean nuclear issue.', topics: ['korean-peninsula'] },
    { text: "The U.S. side does not seek turmoil on China's western border areas.", topics: [] },
  ],
  'affairs of one’s own': [
    { text: "Resolving it is China's internal affair.", topics: ['non-interference'] },
    {
      text: "It is the Chinese people's own affair, and no external force has the right to interfere.",
      topics: ['non-interference'],
    },
  ],
  'trade, technology and health': [
    { text: 'China-U.S. economic and trade relations are of great significance.', topics: ['trade'] },
    { text: 'They must not fall into a vicious cycle of mutual retaliation.', topics: ['trade'] },
    { text: 'We oppose weaponizing exchanges in science and technology.', topics: ['export-controls'] },
    { text: 'Some people peddled the story of a Wuhan lab leak.', topics: ['public-health'] },
    {
      text: 'China and the United States are the biggest developing country and the biggest developed country.',
      topics: [],
    },
    {
      text: 'Vice Premier Liu He, chief of the Chinese side of the China-U.S. comprehensive economic dialogue, met her.',
      topics: [],
    },
  ],
  'what a side must not do to another, and what follows a summit': [
    { text: 'Confrontation will not stop China from becoming stronger.', topics: ['containment'] },
    { text: "Russia's legitimate security concerns should be addressed.", topics: ['ukraine'] },
    {
      text: 'Regional security should not be guaranteed by strengthening military blocs.',
      topics: ['alliances'],
    },
    { text: 'The post-pandemic world will face new situations.', topics: [] },
    { text: 'They discussed the boundaries of national security.', topics: ['export-controls'] },
    { text: 'The U.S. should not coerce others into taking sides.', topics: ['alliances'] },
    {
      text: "They noted progress following President Biden's meeting with President Xi.",
      topics: ['leaders-consensus'],
    },
    {
      text: 'Relations stayed stable under the stewardship of the two presidents.',
      topics: ['leaders-consensus'],
    },
    { text: 'They spoke of the upcoming meetings of the working group.', topics: ['working-groups'] },
    { text: 'He underscored U.S. investment in sources of strength at home.', topics: [] },
    { text: 'They created conditions for the two business communities.', topics: ['investment'] },
  ],
  'the leaders’ calls of 2024 and 2025 in the ministry’s English': [
    { text: 'The two teams have acted on the understandings they reached.', topics: ['leaders-consensus'] },
    {
      text: "He recalled the commitment of not supporting 'Taiwan independence'.",
      topics: ['taiwan', 'one-china'],
    },
    {
      text: "The U.S. does not want to curtail China's development.",
      topics: ['containment', 'own-development'],
    },
    { text: 'The U.S. will send Secretary Yellen to China.', topics: ['visits'] },
    {
      text: 'They will enhance communication in such fields as law enforcement.',
      topics: ['communication-channels', 'law-enforcement'],
    },
    { text: 'The U.S. wants the Chinese economy to do very well.', topics: ['own-development'] },
    { text: 'The meeting in Geneva was successful.', topics: ['trade'] },
    { text: 'The U.S. will work with China to execute the deal.', topics: ['trade'] },
    {
      text: 'They honored the fallen heroes of the War of Resistance against Japanese Aggression.',
      topics: ['history'],
    },
    { text: 'Family members were invited to attend the parade.', topics: [] },
    { text: 'They can properly handle outstanding issues.', topics: ['managing-differences'] },
  ],
  'translated ministry English on the frame of ties': [
    {
      text: 'It is important to steady the tiller, so that the two giant ships do not collide with each other.',
      topics: ['state-of-relations', 'managing-differences'],
    },
    { text: 'We need to recalibrate the direction.', topics: ['state-of-relations'] },
    { text: "China's U.S. policy is consistent.", topics: ['state-of-relations'] },
    { text: 'They should build common ground and shelve differences.', topics: ['managing-differences'] },
    {
      text: 'China will definitely defend its sovereignty, security and development interests.',
      topics: ['core-interests'],
    },
    {
      text: 'Respecting sovereignty, security and development interests matters.',
      topics: ['non-interference'],
    },
    { text: "It is China's internal affair.", topics: ['non-interference'] },
    { text: 'Each should run its domestic affairs well.', topics: [] },
    { text: 'Dividing the world into rival camps makes it suffer.', topics: ['containment'] },
    { text: 'It views China as its primary rival.', topics: ['competition'] },
    { text: '"Taiwan independence" is the biggest challenge.', topics: ['taiwan'] },
    {
      text: 'The two sides had strategic communication and exchanges on China-US relations and issues of interest.',
      topics: ['state-of-relations', 'regional-global-issues'],
    },
    {
      text: 'They had in-depth communication and exchanges on ties between the two countries.',
      topics: ['state-of-relations'],
    },
    { text: 'They discussed next steps on what was discussed at Woodside.', topics: ['leaders-consensus'] },
    { text: 'The earth is big enough for both.', topics: ['mutual-respect'] },
    { text: 'They held a new round of meetings in Bangkok.', topics: [] },
    { text: 'Both sides welcomed mutual visits by students and scholars.', topics: ['people-to-people'] },
    { text: 'They agreed on mutual visits.', topics: ['visits'] },
  ],
  'national security and trade, in translated ministry English': [
    { text: 'Overgeneralization of national security is harmful.', topics: ['export-controls'] },
    { text: 'There should be no overstretching of the concept of security.', topics: ['export-controls'] },
    {
      text: 'They will discuss the boundary between national security and economic activities.',
      topics: ['export-controls'],
    },
    { text: 'They should reduce the risk of stagflation.', topics: ['macroeconomy'] },
    { text: 'Business is business.', topics: ['trade'] },
    { text: 'China agreed to upgrade fast-track arrangements.', topics: ['people-to-people'] },
  ],
  'calls for talks whatever the war': [
    { text: 'As long as there is a glimmer of hope, efforts must go on.', topics: ['peace-talks'] },
    { text: 'The door to negotiations must not be closed.', topics: ['peace-talks'] },
    { text: 'All parties should step up diplomatic efforts.', topics: ['peace-talks'] },
  ],
  'the same in Chinese': [
    { text: '要使两艘巨轮不相撞。', topics: ['state-of-relations', 'managing-differences'] },
    { text: '两机险些相撞。', topics: [] },
    { text: '把世界划分为不同阵营只会遭殃。', topics: ['containment'] },
    { text: '把中国视为最主要对手。', topics: ['competition'] },
    { text: '只要还有一线希望，谈判的大门不能关闭。', topics: ['peace-talks'] },
    { text: '不能泛化安全概念。', topics: ['export-controls'] },
    { text: '继续讨论国家安全与经济活动之间的边界问题。', topics: ['export-controls'] },
    { text: '中方同意升级快捷通道安排。', topics: ['people-to-people'] },
    { text: '不要向分裂势力发出错误信号。', topics: ['taiwan'] },
    { text: '要防范滞胀风险。', topics: ['macroeconomy'] },
    { text: '在商言商。', topics: ['trade'] },
  ],
  'what only looks like a border, a visit or a summit': [
    { text: 'They should work for world peace and tranquility.', topics: [] },
    { text: 'China does not want it to come to this.', topics: [] },
    { text: 'The ministers discussed trade in San Francisco.', topics: ['trade'] },
    { text: 'Fees on big ships were suspended.', topics: ['shipping'] },
    { text: 'It stands for common, comprehensive, cooperative and sustainable security.', topics: [] },
    {
      text: "It has misperceived and miscalculated China's strategic intention.",
      topics: ['state-of-relations'],
    },
    { text: 'A steadily growing relationship is in the interest of both.', topics: ['state-of-relations'] },
  ],
  'a border by those who stand along it': [
    { text: 'Ground commanders were meeting.', topics: ['india-china-border'], parties: ['in', 'cn'] },
    { text: 'The Secretary met ground commanders.', topics: [] },
    { text: 'It must control its front-line troops.', topics: ['india-china-border'], parties: ['in', 'cn'] },
    {
      text: 'It reflected an intent to change the facts on ground.',
      topics: ['india-china-border'],
      parties: ['in', 'cn'],
    },
    {
      text: 'They agreed on general-level mechanisms in the eastern and middle sectors.',
      topics: ['india-china-border', 'military-contacts'],
      parties: ['in', 'cn'],
    },
    { text: 'The Special Representatives exchanged views.', topics: [], parties: ['in', 'cn'] },
    { text: '印方应严格管束一线部队。', topics: ['india-china-border'], parties: ['in', 'cn'] },
    {
      text: 'They use the mechanisms at diplomatic and military levels.',
      topics: ['military-contacts'],
      parties: ['in', 'cn'],
    },
  ],
  'ties said to be constructive and stable are no named model': [
    { text: 'They will build a constructive and stable relationship.', topics: ['state-of-relations'] },
    {
      text: 'They reconfirmed the strategic relationship of mutual benefit.',
      topics: ['named-model-of-relations'],
    },
    { text: 'The two enjoy a profound traditional friendship.', topics: ['state-of-relations'] },
    { text: 'China should have a correct understanding of it.', topics: [] },
  ],
  'offices, weeks and crashes that only hold the words of a topic': [
    { text: 'October 17, 2025 - Beijing - Global Affairs Canada', topics: [], parties: ['ca', 'cn'] },
    {
      text: 'Hong Liang is Director General of the Boundary & Oceanic Affairs Department.',
      topics: [],
      parties: ['in', 'cn'],
    },
    { text: 'Agencies for foreign affairs, national defense and immigration affairs took part.', topics: [] },
    { text: 'The premiers met at the United Nations High-Level Week.', topics: [], parties: ['ca', 'cn'] },
    {
      text: 'She was in Busan to attend the Japan-China-ROK Trilateral Foreign Ministers’ Meeting.',
      topics: [],
      parties: ['jp', 'cn'],
    },
    { text: 'He expressed sympathy with the victims of the flight that crashed.', topics: ['courtesies'] },
    {
      text: 'The discharge from Fukushima concerns the health of all.',
      topics: ['food-import-bans'],
      parties: ['jp', 'cn'],
    },
    {
      text: 'A long-term monitoring mechanism is needed.',
      topics: ['food-import-bans'],
      parties: ['jp', 'cn'],
    },
    { text: 'They voiced concern about activities in collaboration with Russia.', topics: [] },
    { text: '反对基于虚假信息的制裁。', topics: ['sanctions'] },
    { text: '所谓大国对抗没有赢家。', topics: [] },
    { text: '双方不应卷入大国对抗。', topics: ['managing-differences'] },
  ],
  'trade, dependence and fields of work': [
    { text: 'The two are highly complementary economically.', topics: ['trade'] },
    { text: 'Trade must avoid strategic dependency.', topics: ['decoupling', 'trade'] },
    { text: 'They will cooperate in culture, tourism and finance.', topics: ['people-to-people'] },
    { text: 'They discussed the economy and finance.', topics: ['macroeconomy'] },
    { text: 'British firms took part in reform and opening-up.', topics: ['investment', 'own-development'] },
    { text: '中国坚持改革开放。', topics: ['investment', 'own-development'] },
    {
      text: 'They signed documents on food safety and plant and animal health.',
      topics: ['farm-goods'],
      parties: ['ca', 'cn'],
    },
    {
      text: 'They can work together on the environment, including the environment of lakes.',
      topics: ['climate'],
    },
    {
      text: 'Canada is willing to cooperate on multilateral affairs.',
      topics: ['cooperation', 'multilateral-order'],
      parties: ['ca', 'cn'],
    },
    { text: '少数国家无权垄断多边规则。', topics: ['multilateral-order'] },
    { text: '共同维护国际经贸秩序。', topics: ['multilateral-order', 'trade'] },
    { text: 'Both will engage at all levels.', topics: ['communication-channels'] },
    { text: 'This breaches the Vienna Convention on Consular Relations.', topics: ['detained-nationals'] },
  ],
  'what one values, and what one stands for in everything': [
    { text: 'The Secretary will stand up for our interests and values.', topics: [] },
    {
      text: 'Canada values its relationship with China.',
      topics: ['state-of-relations'],
      parties: ['ca', 'cn'],
    },
    { text: 'The attack was aimed at our democratic values.', topics: ['political-system'] },
    { text: 'They have different histories, cultures and values.', topics: ['political-system'] },
  ],
  'dialogue beside other fields, and dialogue on one': [
    {
      text: 'The UK will strengthen dialogue and communication with China and tackle climate change.',
      topics: ['climate', 'communication-channels'],
      parties: ['gb', 'cn'],
    },
    {
      text: 'They agreed to deepen dialogues on climate change.',
      topics: ['climate'],
      parties: ['jp', 'cn'],
    },
    {
      text: 'They discussed strengthening dialogue and cooperation in law enforcement.',
      topics: ['law-enforcement'],
    },
    {
      text: 'Senior ministers would continue to talk openly and frankly.',
      topics: ['communication-channels'],
    },
  ],
  'neighbours and their quarrels in other words': [
    {
      text: 'The dragon and the elephant should dance together.',
      topics: ['state-of-relations'],
      parties: ['in', 'cn'],
    },
    {
      text: 'There are no territorial disputes between the two.',
      topics: ['state-of-relations'],
      parties: ['ca', 'cn'],
    },
    { text: 'Differences must not escalate into disputes.', topics: ['managing-differences'] },
    {
      text: 'The troops took a responsible approach towards border management.',
      topics: ['india-china-border'],
      parties: ['in', 'cn'],
    },
    {
      text: 'They should implement the important common understandings reached by the premiers.',
      topics: ['leaders-consensus'],
      parties: ['ca', 'cn'],
    },
    {
      text: 'Concern was voiced about resource development, with no agreed delimitation.',
      topics: [],
      parties: ['jp', 'cn'],
    },
    {
      text: 'A buoy stands in the exclusive economic zone.',
      topics: ['east-china-sea'],
      parties: ['jp', 'cn'],
    },
    { text: 'A fighter flew abnormally close.', topics: ['air-sea-incidents'], parties: ['jp', 'cn'] },
    { text: 'Japan should honor its commitments on history.', topics: ['history'], parties: ['jp', 'cn'] },
    {
      text: 'They will resume business travel for the younger generation.',
      topics: ['people-to-people'],
      parties: ['jp', 'cn'],
    },
    {
      text: 'This undermines the international economic and trade order.',
      topics: ['multilateral-order', 'trade'],
      parties: ['ca', 'cn'],
    },
    {
      text: 'They discussed the challenges facing the region.',
      topics: ['regional-global-issues'],
      parties: ['jp', 'cn'],
    },
  ],
  'a virus, water and a boundary that are none': [
    {
      text: 'China keeps containment measures against COVID-19.',
      topics: ['public-health'],
      parties: ['jp', 'cn'],
    },
    {
      text: 'They are for preventing the spread of the disease.',
      topics: ['public-health'],
      parties: ['jp', 'cn'],
    },
    {
      text: 'China opposes the dumping of contaminated water into the ocean.',
      topics: ['food-import-bans'],
      parties: ['jp', 'cn'],
    },
    {
      text: 'The envoy on the Boundary Question and National Security Advisor spoke.',
      topics: ['india-china-border'],
      parties: ['in', 'cn'],
    },
    { text: 'They should open up more bright prospects.', topics: [], parties: ['ca', 'cn'] },
    {
      text: 'He condemned malign cyber activity against democratic institutions.',
      topics: ['cyber'],
      parties: ['gb', 'cn'],
    },
    {
      text: 'Consensus reached at the ASEAN summit should be followed.',
      topics: [],
      parties: ['jp', 'cn'],
    },
  ],
  'troops that talk, and what peoples feel': [
    {
      text: 'The border troops should continue their dialogue.',
      topics: ['india-china-border', 'military-contacts'],
      parties: ['in', 'cn'],
    },
    {
      text: 'All who have trespassed must be moved back.',
      topics: ['india-china-border'],
      parties: ['in', 'cn'],
    },
    {
      text: 'Differences should be put in a proper context.',
      topics: ['managing-differences'],
      parties: ['in', 'cn'],
    },
    {
      text: 'The two peoples always have friendly feelings.',
      topics: ['people-to-people'],
      parties: ['ca', 'cn'],
    },
    {
      text: 'They should cherish the reservoir of friendship.',
      topics: ['state-of-relations'],
      parties: ['jp', 'cn'],
    },
    {
      text: 'The UK and China must have a pragmatic relationship.',
      topics: ['state-of-relations'],
      parties: ['gb', 'cn'],
    },
    { text: 'There are no historical grievances.', topics: ['state-of-relations'], parties: ['ca', 'cn'] },
    {
      text: 'They discussed clean and conventional energy.',
      topics: ['climate', 'energy'],
      parties: ['ca', 'cn'],
    },
    {
      text: 'He asked for the smooth entry of Japanese nationals.',
      topics: ['people-to-people'],
      parties: ['jp', 'cn'],
    },
    { text: 'All should oppose unilateral bullying.', topics: ['multilateral-order', 'sanctions'] },
  ],
  'neighbours, troops and differences in Chinese': [
    { text: '必须撤回越线的人员和装备。', topics: ['india-china-border'], parties: ['in', 'cn'] },
    {
      text: '中方支持双方边防部队举行会谈。',
      topics: ['india-china-border', 'military-contacts'],
      parties: ['in', 'cn'],
    },
    { text: '不应让分歧上升为争端。', topics: ['managing-differences'], parties: ['in', 'cn'] },
    { text: '要把分歧放在适当位置。', topics: ['managing-differences'], parties: ['in', 'cn'] },
    { text: '两国人民始终怀有友好感情。', topics: ['people-to-people'], parties: ['ca', 'cn'] },
    {
      text: '英方愿同中方加强对话沟通，共同应对气候变化。',
      topics: ['climate', 'communication-channels'],
      parties: ['gb', 'cn'],
    },
  ],
  'neighbours and their summits': [
    {
      text: 'The "Chinese Dragon" and the "Indian Elephant" should dance.',
      topics: ['state-of-relations'],
      parties: ['in', 'cn'],
    },
    {
      text: 'Stable, predictable, and constructive ties are good for all.',
      topics: ['state-of-relations'],
      parties: ['in', 'cn'],
    },
    {
      text: 'He came for the Meeting of the Secretaries of the Security Councils of SCO Member States.',
      topics: [],
      parties: ['in', 'cn'],
    },
    {
      text: 'China welcomes the Prime Minister to attend the SCO Summit.',
      topics: ['forums', 'visits'],
      parties: ['in', 'cn'],
    },
    {
      text: 'They set an example for the developing world.',
      topics: ['global-south'],
      parties: ['in', 'cn'],
    },
    {
      text: 'They discussed the outcomes of the meeting between Prime Minister Carney and President Xi.',
      topics: ['leaders-consensus'],
      parties: ['ca', 'cn'],
    },
    {
      text: 'They resumed exchanges and cooperation at various levels.',
      topics: ['communication-channels', 'cooperation'],
      parties: ['in', 'cn'],
    },
  ],
  'one China and the Peninsula without their names': [
    { text: 'Both belong to one and the same China.', topics: ['one-china'] },
    { text: 'The crux of the issue on the Peninsula should be faced.', topics: ['korean-peninsula'] },
    { text: 'The Crimean bridge and the Peninsula were named.', topics: [] },
    { text: 'The DPP sends signals to separatist forces.', topics: ['taiwan'] },
  ],
  'what translated English says of paths, parties and progress': [
    {
      text: "Attempts to disrupt China's modernization drive are doomed.",
      topics: ['containment', 'own-development'],
    },
    { text: 'The Communist Party of China is always supported by the people.', topics: ['political-system'] },
    { text: 'Member of the Political Bureau of the CPC Central Committee Wang Yi met him.', topics: [] },
    { text: 'The United States will stand up for its values and interests.', topics: [] },
    { text: 'It comes down to misperceptions about China.', topics: ['state-of-relations'] },
    { text: 'It is ready for stable and constructive relations.', topics: ['state-of-relations'] },
    {
      text: "Stop undermining China's sovereignty, security and development interests.",
      topics: ['core-interests', 'non-interference'],
    },
    {
      text: "The two can contribute to each other's success and common prosperity.",
      topics: ['mutual-respect'],
    },
    { text: 'People are not bargaining chips.', topics: [] },
    {
      text: 'The United States must stop military collusion with Taiwan.',
      topics: ['arms-to-taiwan', 'taiwan'],
    },
    { text: 'They will work together with their allies.', topics: ['alliances'] },
    { text: 'NATO troops left Afghanistan in haste.', topics: ['afghanistan'] },
    { text: 'They discussed follow-on senior engagements.', topics: ['visits'] },
    { text: 'It follows from the decision of the two presidents.', topics: ['leaders-consensus'] },
    { text: 'China supplies yttrium and neodymium.', topics: ['critical-minerals'] },
  ],
  'the war in Ukraine as Moscow and Washington tell it': [
    {
      text: 'The arming of the armed forces of Ukraine prolongs the fighting.',
      topics: ['aid-to-belligerents', 'ukraine'],
      parties: ['us', 'ru'],
    },
    {
      text: 'They exchanged views on the Russian-Ukrainian talks.',
      topics: ['peace-talks', 'ukraine'],
      parties: ['us', 'ru'],
    },
    {
      text: 'They agreed on an exchange of prisoners of war.',
      topics: ['detained-nationals', 'peace-talks'],
      parties: ['us', 'ru'],
    },
    {
      text: 'Wounded servicemen who are in medical care will be handed over.',
      topics: ['detained-nationals'],
    },
    {
      text: 'The deal with Türkiye and the United Nations on grain shipments stands.',
      topics: ['food-and-development-aid'],
    },
    { text: 'Peace has been achieved.', topics: ['peace-talks'] },
    {
      text: 'There was a vote at the UN on the resolution regarding the Ukrainian conflict.',
      topics: ['multilateral-order', 'ukraine'],
    },
    { text: 'The talks will begin next week in the Middle East.', topics: ['communication-channels'] },
    { text: 'They spoke of the safety of navigation in the Black Sea.', topics: ['shipping'] },
    {
      text: 'They exchanged views on further Russian-US contacts.',
      topics: ['communication-channels'],
      parties: ['us', 'ru'],
    },
    {
      text: 'Readiness to organise an expert dialogue was expressed.',
      topics: ['communication-channels'],
      parties: ['us', 'ru'],
    },
  ],
  'what only looks like a topic in talks of officials': [
    {
      text: 'Deputy Assistant Secretary of Defense for China, Taiwan, and Mongolia Michael Chase spoke.',
      topics: [],
    },
    { text: 'The Acting Special Envoy for Critical and Emerging Technology co-chaired.', topics: [] },
    { text: 'The Cyberspace Administration of China took part.', topics: [] },
    { text: 'They discussed arms control and risk reduction measures.', topics: ['nuclear-arms'] },
    { text: 'They discussed global governance of AI.', topics: ['artificial-intelligence'] },
    {
      text: 'They want a healthy trade and investment relationship with China.',
      topics: ['investment', 'trade'],
    },
    { text: 'Overcapacity impacts U.S. workers and businesses.', topics: ['overcapacity'] },
    { text: 'They want a sound military-to-military relationship.', topics: ['military-contacts'] },
    { text: 'It would open up tremendous prospects.', topics: [] },
    { text: 'I look forward to further exchanges and cooperation.', topics: ['cooperation'] },
  ],
  'steps to come, instructions and risks at sea': [
    { text: 'There will be a meeting of our High Level Advisors.', topics: ['visits'] },
    { text: 'They will then meet in Budapest.', topics: ['visits'] },
    { text: 'Lago will lead a delegation to China.', topics: ['visits'] },
    {
      text: 'In compliance with the instruction of the presidents they talked.',
      topics: ['leaders-consensus'],
    },
    {
      text: 'President Biden and President Putin agreed in Geneva last month to talk.',
      topics: ['leaders-consensus'],
    },
    { text: 'The Secretary looks forward to communicating again.', topics: ['communication-channels'] },
    {
      text: 'They should keep open lines of communication on AI.',
      topics: ['artificial-intelligence', 'communication-channels'],
    },
    { text: 'He discussed operational safety in the region.', topics: ['air-sea-incidents'] },
    { text: 'Maritime and air security issues have root causes.', topics: ['air-sea-incidents'] },
    { text: 'The U.S. side should reduce its military presence.', topics: ['missiles'] },
    {
      text: 'They will engage with defense officials in discussions between defense and military officials.',
      topics: ['military-contacts'],
    },
    {
      text: 'AI should serve developing and developed countries alike.',
      topics: ['artificial-intelligence', 'global-south'],
    },
    {
      text: 'It opposed U.S. restrictions and pressure on China in the field of AI.',
      topics: ['artificial-intelligence', 'export-controls'],
    },
    { text: 'The two countries should be a source of stability.', topics: ['state-of-relations'] },
    { text: 'Are they rivals or partners?', topics: ['state-of-relations'] },
    {
      text: 'Russian troops advance along the entire line of combat contact.',
      topics: ['ukraine'],
      parties: ['us', 'ru'],
    },
    {
      text: 'Russia wants a peaceful political and diplomatic settlement.',
      topics: ['peace-talks'],
      parties: ['us', 'ru'],
    },
  ],
  'drones, flights and aircraft': [
    {
      text: 'They discussed the incident with the crash of an unmanned aerial vehicle in the Black Sea.',
      topics: ['air-sea-incidents'],
    },
    { text: 'Aircraft should be flown in a safe and professional manner.', topics: ['air-sea-incidents'] },
    { text: 'He raised the flares released near a helicopter.', topics: ['air-sea-incidents'] },
    { text: 'It violated the restricted flight zone with unmanned aircraft.', topics: ['air-sea-incidents'] },
    { text: '双方讨论了无人机坠毁事件。', topics: ['air-sea-incidents'] },
    { text: 'Drones struck a bridge and were shot down.', topics: [] },
    { text: 'They agreed on more direct flights.', topics: ['people-to-people'] },
    { text: 'We fly and operate wherever international law allows.', topics: ['free-navigation'] },
    { text: 'The treaty limits nuclear missile arsenals.', topics: ['nuclear-arms'] },
    { text: 'The Chinese lead of the China-U.S. Comprehensive Economic Dialogue spoke.', topics: [] },
  ],
  'a matter named by what it is made of': [
    { text: 'The flow of precursors fuels the overdose epidemic.', topics: ['narcotics'] },
    { text: 'They spoke of the Ebola epidemic.', topics: ['public-health'] },
    { text: 'PRC firms sell machine tools to Russian weapons makers.', topics: ['aid-to-belligerents'] },
    { text: 'He raised the licensing regime for magnets.', topics: ['critical-minerals', 'export-controls'] },
    { text: 'The additional 24 percentage points stay suspended.', topics: ['tariffs'] },
    { text: 'The Section 301 fees on Chinese-built vessels are suspended.', topics: ['shipping'] },
    {
      text: 'Humans, not machines, decide on nuclear use.',
      topics: ['artificial-intelligence', 'nuclear-arms'],
    },
    { text: 'They have the right to fly and sail in international airspace.', topics: ['free-navigation'] },
    { text: 'Its balloon entered our airspace.', topics: ['air-sea-incidents'] },
    { text: 'The repatriation of fugitives continues.', topics: ['law-enforcement'] },
    { text: 'China will take back its nationals.', topics: ['migration'] },
    { text: 'They restarted the clean energy dialogue.', topics: ['climate'] },
    { text: 'The Pahalgam attack must be condemned.', topics: ['south-asia', 'terrorism'] },
    { text: 'The hope of these ties lies in the people.', topics: ['people-to-people'] },
    { text: 'Peace is a prerequisite for normal ties.', topics: ['state-of-relations'] },
    { text: 'We achieved 5.2 percent growth.', topics: ['own-development'] },
    { text: 'They hailed 20 percent growth in trade.', topics: ['trade'] },
    { text: 'It will be a developed country by 2047.', topics: ['own-development'] },
    { text: 'Neighbors are concerned about the discharge.', topics: ['food-import-bans'] },
    { text: 'It raised the flight of an aircraft into its airspace.', topics: ['air-sea-incidents'] },
    { text: 'They have no wish to hold back its development.', topics: ['containment'] },
    { text: 'Weapons sales embolden those on Taiwan.', topics: ['arms-to-taiwan', 'taiwan'] },
    { text: 'We keep operating wherever international law allows.', topics: ['free-navigation'] },
    { text: 'He raised meddling in elections.', topics: ['cyber'] },
    { text: 'An exchange of persons who serve sentences was discussed.', topics: [] },
    { text: 'Let teams start negotiations immediately.', topics: ['peace-talks'] },
    { text: 'They spoke of the Arctic and the environment.', topics: ['climate'] },
    { text: 'They spoke of the business environment.', topics: ['investment'] },
    { text: 'Keep frictions under control.', topics: ['managing-differences'] },
  ],
  'stocks, floods of goods and people brought home': [
    { text: 'Both support a successful global stocktake.', topics: ['climate'] },
    { text: 'China holds U.S. Treasury bonds.', topics: ['macroeconomy'] },
    { text: 'She raised the flood of underpriced steel.', topics: ['overcapacity'] },
    { text: 'Keep humans in the loop.', topics: ['artificial-intelligence'] },
    { text: 'Three Americans came home.', topics: ['detained-nationals'] },
    { text: 'Both must make concessions for peace.', topics: ['peace-talks'] },
    { text: "Machine tools went to Russia's defense industry.", topics: ['aid-to-belligerents'] },
    { text: 'The three global initiatives are timely.', topics: ['chinese-initiatives'] },
    {
      text: 'The blueprint drawn by the two leaders counts.',
      topics: ['leaders-consensus', 'own-development'],
    },
    { text: 'The flood in the south cost lives.', topics: [] },
    { text: 'The ministers came home late.', topics: [] },
  ],
  'outbreaks, oils, honours of a guest and the like': [
    { text: 'China is fighting to contain the outbreak.', topics: ['public-health'] },
    { text: 'They feared the outbreak of war in the region.', topics: [] },
    { text: 'They need essential drugs and ventilators.', topics: ['public-health'] },
    { text: '感谢提供口罩等防疫物资。', topics: ['courtesies', 'public-health'] },
    { text: 'She raised duties on canola oil.', topics: ['farm-goods', 'tariffs'], parties: ['ca', 'cn'] },
    { text: 'They spoke of civil nuclear projects.', topics: ['energy'], parties: ['gb', 'cn'] },
    { text: 'They seek exports of Japanese beef.', topics: ['farm-goods', 'food-import-bans'] },
    { text: 'We will build a moderately prosperous society.', topics: ['own-development'] },
    { text: '中国完全能实现经济社会发展目标。', topics: ['own-development'] },
    { text: 'The fight showed the strengths of the Chinese system.', topics: ['political-system'] },
    { text: 'It wants to end absolute poverty.', topics: ['own-development'] },
    { text: 'They spoke of poverty in poorer countries.', topics: ['food-and-development-aid'] },
    { text: 'He raised the extradition of Meng Wanzhou.', topics: ['detained-nationals', 'law-enforcement'] },
    { text: '希望尽快解决孟晚舟事件。', topics: ['detained-nationals'] },
    { text: 'He asked for the early return of all abductees.', topics: ['korean-peninsula'] },
    { text: 'A citizen was arrested in Beijing.', topics: ['detained-nationals'] },
    { text: '王毅就5G问题阐明立场。', topics: ['export-controls'], parties: ['gb', 'cn'] },
    { text: '为所有企业提供公平竞争环境。', topics: ['investment'] },
    { text: '双方愿推动区域全面经济伙伴关系协定谈判。', topics: ['trade'], parties: ['jp', 'cn'] },
    { text: 'The donation of equipment to China was welcomed.', topics: [] },
    { text: 'He welcomed the donation of equipment to China.', topics: [] },
  ],
  'what leaders judged, and what a text says of itself': [
    { text: 'Act on the strategic judgment of the two leaders.', topics: ['leaders-consensus'] },
    { text: '要把共识真正落实到具体政策。', topics: ['leaders-consensus'] },
    { text: '今年六月，我同首相在大阪会晤，一致同意扩大贸易。', topics: ['leaders-consensus', 'trade'] },
    { text: '加强政治引领。', topics: ['leaders-consensus'] },
    {
      text: 'She spoke on issues such as Taiwan, history and maritime affairs.',
      topics: ['history', 'taiwan'],
    },
    { text: 'Mr. Okano held the Japan-China Strategic Dialogue with Mr. Ma.', topics: [] },
    { text: 'They will hold the next Strategic Dialogue.', topics: ['communication-channels'] },
    { text: '香港国安法使“一国两制”行稳致远。', topics: ['xinjiang-tibet-hong-kong'] },
    { text: '推动两国关系行稳致远。', topics: ['state-of-relations'] },
    { text: '没有霸权的多极化会成为现实。', topics: ['multilateral-order'] },
    { text: '双方应恪守国际关系基本准则。', topics: ['multilateral-order'] },
    { text: '不干涉内政是国际关系基本准则。', topics: ['non-interference'] },
    {
      text: 'They welcomed the Maritime and Aerial Communication Mechanism.',
      topics: ['military-contacts'],
      parties: ['jp', 'cn'],
    },
    { text: 'They met on the side of a WTO ministerial meeting.', topics: [] },
    { text: '习近平会见来华出席第八次中日韩领导人会议的首相。', topics: [], parties: ['jp', 'cn'] },
    {
      text: 'Maintain positive and constructive engagement with China.',
      topics: ['communication-channels', 'state-of-relations'],
    },
  ],
  'armies, green trade and names of meetings': [
    { text: 'It was the first meeting between defence ministers since 2013.', topics: ['military-contacts'] },
    { text: 'They want a stable defense relationship.', topics: ['military-contacts'] },
    { text: 'The ties between the two armies matter.', topics: ['military-contacts'] },
    {
      text: 'They agreed on contact through diplomatic and military channels.',
      topics: ['communication-channels', 'military-contacts'],
    },
    { text: 'They set up a dialogue mechanism on export controls.', topics: ['export-controls'] },
    {
      text: 'The 31st Meeting of the Working Mechanism for Consultation and Coordination was held on border affairs.',
      topics: ['india-china-border'],
      parties: ['in', 'cn'],
    },
    { text: '双方举行中日高级别政治对话机制磋商。', topics: [], parties: ['jp', 'cn'] },
    { text: '双方商定举行新一轮政治对话。', topics: ['communication-channels'], parties: ['jp', 'cn'] },
    { text: '共同抵制域外势力煽动对立对抗。', topics: ['containment'] },
    { text: 'They must not join small groups.', topics: ['alliances'] },
    { text: 'China opened an anti-dumping investigation.', topics: ['trade'] },
    { text: 'She raised the dumping of cheap steel.', topics: ['overcapacity'] },
    { text: 'Expand cooperation in green trade.', topics: ['climate', 'trade'] },
    { text: '支持多边贸易体制。', topics: ['multilateral-order', 'trade'] },
    { text: '管控并推动解决两国关系中存在的分歧。', topics: ['managing-differences', 'state-of-relations'] },
    { text: 'They decided on people-centric steps.', topics: ['people-to-people'] },
    { text: 'It opposes warships making provocations at its doorstep.', topics: ['air-sea-incidents'] },
    { text: 'Under the pretext of a UN mission they came close.', topics: [] },
    { text: '两国合作将迎来更加广阔的前景。', topics: ['cooperation'] },
    { text: 'Both will support the global economic system.', topics: ['macroeconomy'] },
    { text: 'They support a fair global economic order.', topics: ['multilateral-order'] },
    { text: '保护公民身体健康。', topics: ['public-health'] },
    { text: 'The summit at which the leaders reaffirmed this was short.', topics: ['leaders-consensus'] },
    {
      text: '两国领导人就构建战略伙伴关系达成共识。',
      topics: ['leaders-consensus', 'named-model-of-relations'],
    },
  ],
  'Hong Kong by its law, the world economy, and what a summit meant': [
    {
      text: 'The national security legislation breaches the Joint Declaration.',
      topics: ['xinjiang-tibet-hong-kong'],
      parties: ['gb', 'cn'],
    },
    { text: '国安立法不改变“一国两制”。', topics: ['xinjiang-tibet-hong-kong'], parties: ['gb', 'cn'] },
    { text: '双方要妥善管控边境局势。', topics: ['india-china-border'], parties: ['in', 'cn'] },
    { text: '双方要妥善管控分歧。', topics: ['managing-differences'] },
    { text: 'They discussed the international economic situation.', topics: ['macroeconomy'] },
    { text: 'They discussed the international situation.', topics: ['regional-global-issues'] },
    { text: '双方共同主持第六次中日经济高层对话。', topics: ['trade'], parties: ['jp', 'cn'] },
    { text: '推动中日韩自贸协定谈判。', topics: ['trade'], parties: ['jp', 'cn'] },
    { text: 'He came as the special representative of the President.', topics: [], parties: ['gb', 'cn'] },
    { text: 'The meeting between the two leaders was a milestone.', topics: ['leaders-consensus'] },
    { text: 'Meet each other halfway to properly address trade issues.', topics: ['trade'] },
    { text: 'Both should meet each other halfway.', topics: ['state-of-relations'] },
    { text: '中印是两大新兴发展中大国。', topics: [], parties: ['in', 'cn'] },
  ],
  'elections that are none, and ties that are to be managed': [
    { text: '停止炒作所谓“干预”加拿大选举的谎言。', topics: ['cyber'], parties: ['ca', 'cn'] },
    { text: 'They spoke about how to manage the bilateral relationship.', topics: ['state-of-relations'] },
    { text: 'Cooperate in areas such as the economy.', topics: ['trade'] },
    { text: '双方有序恢复各领域交流。', topics: ['cooperation'] },
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
