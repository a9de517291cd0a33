import type { WordListsOf } from '../../model/word-lists.ts';
import { onceFor } from '../once-for.ts';
import { pattern } from '../pattern.ts';

/** Words that deny, by what they deny: a stand for something, a design, or anything else. */
const DENIALS = [
  {
    opens: /^(?:(?:do|does|did) not support|不支持)/,
    said: /\b(?:not|never|no longer) (?:\p{L}+ )?support|\bnot supporting\b|不支持/u,
  },
  {
    opens: /^(?:(?:do|does|did) not (?:seek|intend)|(?:has|have|had|with) no \p{L}+|不[寻谋]求|无意)/u,
    said: /\b(?:not|never|neither|nor) (?:\p{L}+ )?(?:seek|intend|want|aim|wish|try)|\bno (?:\p{L}+ )?(?:intention|intent|desire|plans?|wish)\b|不[寻谋]求|无意|不想/u,
  },
  {
    opens: /^(?:(?:will|would) (?:not|never)\b|(?:neither|no|none|nobody)\b|将?不会)/,
    said: /\b(?:not|never|no|nor|neither|without|refrain\w*)\b|[不没无未勿]/,
  },
] as const;

/** What wishes for work together, and what only complains of the same matter. */
const cooperation = onceFor(({ en, zh }: WordListsOf) => pattern`${en.cooperation}|${zh.cooperation}`);
const complaint = onceFor(({ en, zh }: WordListsOf) => pattern`${en.complaint}|${zh.complaint}`);

/** Characters of an answer that are looked through for either: more than a sentence has, and asked for every promise. */
const MOST = 2000;

/**
 * Tells whether a text that answers a promise may say it too: of one that denies (“has no intention to contain”,
 * 不支持“台独”) only what denies likewise, whatever matter it shares with it, and of a wish to cooperate nothing that only
 * complains (“hopes to cooperate on trade”, “raised trade irritants”). True for any other. Both are folded.
 */
export function mayEcho(promise: string, answer: string, lists: WordListsOf): boolean {
  if (cooperation(lists).test(promise)) {
    const opening = answer.slice(0, MOST);
    if (complaint(lists).test(opening) && !cooperation(lists).test(opening)) return false;
  }
  return deniesToo(promise, answer);
}

/** “Neither side would send ships | and instead would share water”, 不寻求对抗，而是……: half of it denies nothing. */
const GOES_ON =
  /(?:[,;]|\band) (?:but )?(?:instead|rather)\b|, but |\bbut (?:will|would|instead|rather)\b|[，,；]而是/;

/** Tells whether an answer denies what a promise denies. True for a promise that denies nothing, or not that alone. */
function deniesToo(promise: string, answer: string): boolean {
  if (GOES_ON.test(promise)) return true;
  const denial = DENIALS.find(({ opens }) => opens.test(promise));
  return denial === undefined || denial.said.test(answer);
}
