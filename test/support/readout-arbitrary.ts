import fc from 'fast-check';
import type { TextInput } from '../../server/analyse/compare-texts.ts';

const ENGLISH = [
  'Secretary of State Antony J. Blinken spoke today with PRC Foreign Minister Qin Gang.',
  'The Secretary discussed the importance of maintaining open lines of communication.',
  'The President underscored the importance of peace and stability across the Taiwan Strait.',
  'Both sides agreed to resume talks on fentanyl within 30 days.',
  'The two leaders held a candid and constructive discussion on a range of issues.',
  'He raised concerns about unfair trade practices, export controls and a $50 billion tariff.',
  'President Xi stressed that the United States should abide by the one-China principle.',
  'They welcomed ongoing efforts on climate change.',
  'The call was held at the request of the U.S. side.',
  '“We will not accept this,” the Minister said at 5:35 p.m.',
  '1. The ministers reaffirmed the 2019 agreement. 2. They agreed to meet again in Oct. 2026.',
  'The United States urged China to stop its support for Russia’s war against Ukraine.',
  'Wang said that China opposes “Taiwan independence.”',
  'The United States should stop interfering in China’s internal affairs.',
  '1. Minister Hayashi expressed serious concern about the East China Sea.',
  'China committed to purchase 12 million metric tons of soybeans by the end of the year.',
];

const CHINESE = [
  '2023年6月14日，国务委员兼外长秦刚应约同美国国务卿布林肯通电话。',
  '秦刚就台湾问题等中方核心关切阐明严正立场，强调美方应予尊重，停止干涉中国内政。',
  '双方同意保持沟通。',
  '中方敦促美方停止向台湾出售武器。',
  '美方表示，无意寻求“新冷战”，不支持“台独”。',
  '習近平指出，台灣問題是中美關係中最重要、最敏感的問題。',
  '两国元首就乌克兰危机等共同关心的国际和地区问题交换了意见。',
  '双方将在30天内恢复芬太尼问题磋商,欢迎美方采购1200万吨大豆.',
  '他说：“希望美方恪守承诺。”',
  '2025年1月24日，外交部长王毅应约同美国国务卿鲁比奥通电话。',
  '王毅强调，台湾问题是中国核心利益中的核心。',
  '希望美方恪守一个中国原则,停止打压。',
  '雙方就烏克蘭危機交換了意見。',
  '会谈坦诚、深入、富有建设性。',
];

const SEPARATORS = [' ', '\n', '\n\n', '', '  ', ' — '];

const FRAGMENTS = [...ENGLISH, ...CHINESE];

function textOf(sentences: readonly string[]): fc.Arbitrary<string> {
  return fc
    .array(
      fc.tuple(
        fc.oneof(
          { weight: 8, arbitrary: fc.constantFrom(...sentences) },
          { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
          { weight: 1, arbitrary: fc.constantFrom('“', '\u202e', '\ud800', '- ', '（') },
        ),
        fc.constantFrom(...SEPARATORS),
      ),
      { maxLength: 9 },
    )
    .map((parts) => parts.flat().join('').normalize('NFC'));
}

const issuer = fc.constantFrom(null, 'us-state', 'cn-mfa', 'us-white-house', '外交部', 'Somebody');

/** A side made of sentences that real readouts hold, with odd pieces among them. */
export const readoutLike: fc.Arbitrary<TextInput> = fc.oneof(
  fc.record({ text: textOf(ENGLISH), language: fc.constant('en' as const), issuer }),
  fc.record({ text: textOf(CHINESE), language: fc.constant('zh' as const), issuer }),
  fc.record({ text: textOf(FRAGMENTS), language: fc.constantFrom('en' as const, 'zh' as const), issuer }),
);

/** Any string at all, lone surrogates included. */
export const anyText: fc.Arbitrary<TextInput> = fc.record({
  text: fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 120 })
      .map((units) => String.fromCharCode(...units)),
  ),
  language: fc.constantFrom('en' as const, 'zh' as const),
  issuer,
});
