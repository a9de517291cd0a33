import type { Language } from '../../../model/language.ts';
import type { TonePlace } from './tone-place.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const MONTH = `(?<month>${MONTHS.join('|')})`;

/** Day and month as a text's head gives them: the first day that is named there is the day of its own talk. */
const FIRST_DAY: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(`\\b(?:\\d{1,2} ${MONTH}|${MONTH.replace('month', 'again')} \\d{1,2}\\b)`),
  zh: /(?<month>\d{1,2})月\d{1,2}日/,
};

/** Characters from the beginning in which the day of the talk is looked for. */
const HEAD = 400;

/** "With President Shen", "in Kuala Lumpur": what may stand between a talk and its day. */
const WHERE = "(?:,? (?:with|between|in|at|of)(?: (?!and\\b|to\\b|for\\b)[\\p{L}.'’-]+){1,6}?){0,2}?";

const LONG_AGO = '(?:last|earlier this|earlier that) (?:month|year|spring|summer|autumn|fall|winter)';

/** "Not long ago", "just over a week ago". */
const SOME_TIME_AGO = '(?:not (?:so )?long ago|(?:just |[\\w-]+ ){1,4}(?:days?|weeks?|months?|years?) ago)';

/** "A good meeting in October", "their talks in Busan last year"; "on October 30" has a day of its own. */
const BEHIND = new RegExp(
  `^${WHERE},? (?:held |which took place |that took place |back )*(?:${LONG_AGO}|${SOME_TIME_AGO}|earlier in (?:the|20\\d\\d)\\b|(?:in|last|this past|from|of)(?: early| mid| late|-| last| the)* ${MONTH}\\b(?! \\d{1,2}\\b(?!\\d)))`,
  'u',
);

/** "In September, the two leaders had …": the sentence opens with when it was. */
const OPENS = new RegExp(
  `^ ?(?:${LONG_AGO}|${SOME_TIME_AGO}|(?:back )?(?:in|last)(?: early| mid| late|-)* ${MONTH}\\b(?! \\d{1,2}\\b(?!\\d)))`,
);

/** 双方今年6月在釜山举行了, 我们去年曾进行: when something took place stands right before that it did. */
const CHINESE_TIME =
  /(?:去年|前年|上个?月|今年(?:年初|早些时候|春天|夏天|秋天)|年初|(?:今年|同年)?(?<month>\d{1,2})月(?:份|初|中旬|底|下旬|上旬)?(?!\d))[，,]?(?:\p{Script=Han}{0,4}(?:双方|两国|元首|领导人|我们|他们))?(?:在\p{Script=Han}{1,8})?(?:曾经?|还|也|已|成功)*(?:进行|举行|开展|展开|作|做|有)[了过][^，,。；]{0,40}$/u;

/** How far before the word of tone a Chinese sentence is looked at. */
const REACH = 80;

/**
 * Tells whether the words around a talk say that it was in another month than the one reported: "they had a good
 * meeting in October", 双方今年6月进行了坦诚的会谈. The month of the text's own day, and a day that is named, tell nothing.
 */
export function tellsOtherDay({ language, folded, sentence, tone, talk }: TonePlace): boolean {
  const said =
    language === 'zh'
      ? CHINESE_TIME.exec(folded.slice(Math.max(sentence.start, tone.start - REACH), tone.start))
      : (BEHIND.exec(folded.slice(talk.end, Math.min(sentence.end, talk.end + 120))) ??
        OPENS.exec(folded.slice(sentence.start, Math.min(sentence.end, sentence.start + 40))));
  if (said === null) return false;
  const month = said.groups?.month;
  return month === undefined || numberOf(month) !== ownMonth(folded, language);
}

/** Month of the first day named in the head of the text, from 1; null where it names none. */
function ownMonth(folded: string, language: Language): number | null {
  const first = FIRST_DAY[language].exec(folded.slice(0, HEAD))?.groups;
  const name = first?.month ?? first?.again;
  return name === undefined ? null : numberOf(name);
}

function numberOf(month: string): number {
  return /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month) + 1;
}
