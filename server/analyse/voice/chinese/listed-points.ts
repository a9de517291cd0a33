import { pattern } from '../../pattern.ts';

/** 双方一致同意：, 美方承诺采取以下措施：, 达成如下共识：, before a list of points. */
const POINTS_FOLLOW = pattern`(?:同意|商定|决定|达成|承诺|成果|共识|以下|如下|将)[^。；：:]{0,20}[：:]$`;

const NUMBER = '[一二三四五六七八九十]{1,3}';

/** 一、, （二）, 3., •: what an item of a list begins with. */
const LIST_ITEM = pattern`
  ^(?:[（(]?(?:${NUMBER}|\d{1,2})[）)、.．]|第${NUMBER}[，,、]|[•·●▪—–-])`;

/** Tells whether a sentence opens a list of points that somebody makes or both have settled. */
export function opensPoints(words: string): boolean {
  // Asked first: hardly a sentence ends so, and the pattern looks everywhere.
  return /[：:]$/.test(words) && POINTS_FOLLOW.test(words);
}

/** Tells whether a sentence opens an item of such a list, by its mark. */
export function isListedPoint(words: string): boolean {
  return LIST_ITEM.test(words);
}
