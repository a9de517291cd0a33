import type { Language } from '../../model/language.ts';

/** From its first digit: tried from every digit of a long run, it would cost the square of it. */
const NUMBER = '(?<![\\d,.])\\d+(?:[,.]\\d+)*';

const MONEY = '(?:US|C|A|HK|NZ)?[$€£¥]\\s?';

/** Who is counted, not by “G20”; one word more may say of what kind, unless it is a year: “in 2027 Norvian companies”. */
const WHO =
  '(?<!g\\d{1,2}\\s)(?:students|people|youths?|troops|soldiers|prisoners|nationals|citizens|entrepreneurs|executives|leaders|businesses|companies|enterprises|firms)\\b';
const KIND = '(?<!g\\d{1,2}\\s)(?<!\\b(?:19|20)\\d\\d\\s)(?!(?:thousand|[mbtr]+illion|of) )[a-z]+ ';

/** “60 of Norvane’s biggest businesses”: of whom. */
const OF_WHOM = "(?<!\\b(?:19|20)\\d\\d\\s)of (?:the |our |their |its |his |her |[a-z]+['’]s )";

/** What a number may count, right behind it or with a space between; “90-day” stands with a hyphen. */
const ENGLISH_UNITS = [
  'percentage points?',
  'percent|per cent|%',
  '(?:million|billion|trillion|thousand)\\b(?! (?:[a-z]+ )?people)(?: (?:(?:US |U\\.S\\. )?dollars|yuan|euros|metric tons|tons|tonnes|barrels))?',
  '(?:metric )?tons?\\b|tonnes?\\b|dollars\\b|aircraft\\b',
  `(?:${OF_WHOM}(?:${KIND}){0,2}|${KIND})?${WHO}|flights\\b`,
];

const ENGLISH_TIMES = '(?:days?|weeks?|months?|hours?)\\b';

const CHINESE_UNITS = [
  '%|％|个百分点',
  '(?<!人口(?:总和?|规模)?(?:已?超过?|逾|近|约|达到?|为)?[\\d.]+)亿(?!(?:[多余级]|以上|左右)*(?:人|民|中国|印度|两国))(?:美元|加元|英镑|卢比|日元|元|欧元)?',
  '万(?:吨|美元|元|人次|人|名)?',
  '吨|架次|架|美元|天|个月|小时|名|[多余]?[位家](?!庭)',
];

/** A figure with what it counts: money, tariffs, goods, people, days. A bare year or a number of a list is none. */
const FIGURES: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    `(?:${MONEY})?${NUMBER}(?:\\s?(?:${ENGLISH_UNITS.join('|')})|[\\s-]?${ENGLISH_TIMES})|${MONEY}${NUMBER}`,
    'gi',
  ),
  zh: new RegExp(`${NUMBER}\\s?(?:${CHINESE_UNITS.join('|')})`, 'g'),
};

/** Most sentences hold none, and are not looked through for what may stand before one. */
const DIGIT = /\d/;

/** The figures of a text in order, by where each begins and the words of it; may be empty. */
export function findFigures(
  text: string,
  language: Language,
): readonly { readonly at: number; readonly words: string }[] {
  if (!DIGIT.test(text)) return [];
  return [...text.matchAll(FIGURES[language])].map(({ index, 0: words }) => ({ at: index, words }));
}
