import { pattern } from '../../pattern.ts';
import { spoken } from '../spoken.ts';
import { type ChineseVoiceRule, isObject, SUBJECT_REACH, speaks } from './chinese-sentence.ts';
import { MET, SAYS } from './talk-words.ts';

/** 王文涛部长和雷蒙多部长的会谈: what is theirs, and no deed of the two. */
const THEIRS = pattern`^[^，,]{0,8}(?:的|${MET})`;

const SPEAKS = pattern`${SAYS}|希望|赞赏|[说称][，,：:]`;

/** 王文涛部长和雷蒙多部长宣布…, 习近平主席阐述了…，特朗普总统予以回应: people of both sides joined or each in turn. */
export const bothInTurn: ChineseVoiceRule = (reading) => {
  const { sentence, words, actors } = reading;
  const people = actors.filter(({ kind }) => kind === 'person');
  const [first] = people;
  const second = people.find(({ side }) => side !== first?.side);
  if (first === undefined || second === undefined || first.start - sentence.start > SUBJECT_REACH)
    return null;
  if (isObject(words.slice(0, first.start - sentence.start))) return null;
  const between = words.slice(first.end - sentence.start, second.start - sentence.start);
  const after = words.slice(second.end - sentence.start);
  const joined = /^[^，,。]{0,6}[和与]\p{Script=Han}{0,8}$/u.test(between) && !THEIRS.test(after);
  const inTurn = /[，,]$/.test(between) && !SPEAKS.test(between);
  return (joined || inTurn) && speaks(reading, second) ? spoken('both') : null;
};
