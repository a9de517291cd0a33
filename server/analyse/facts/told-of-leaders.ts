import type { ReadText } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { WordLists } from '../../model/word-lists.ts';
import { onceFor } from '../once-for.ts';
import { pattern } from '../pattern.ts';
import { leaderIn } from '../voice/chinese/leader.ts';
import { MET } from '../voice/chinese/talk-words.ts';

/** What the two of an earlier talk are said to have done; what somebody will do (愿, 将) is no account of it. */
const ACCOUNT = /^(?:重申|致力于|同意|商定)/;

/** “主席同首相在利马举行会晤，双方|”, “两国元首达成重要共识，确认……，|”: the talk of the leaders, and what they did in it. */
const leadersMet = onceFor(
  (lists: WordLists) => pattern`
    ${leaderIn(lists)}[^。；;，,]{0,24}(?:${MET}|通电话|达成了?[^。；;，,]{0,8}共识)
    [^。；;，,愿将应]{0,8}[，,][^。；;愿应]*$`,
);

/** Somebody who acts now: “中方|将”, “我们|要”. */
const ACTS_NOW = /[，,](?!双方)(?:[\p{Script=Han}]方|我们?|我国|[\p{Script=Han}]{1,2}国政府)(?!同意)/u;

/** Characters before the words of a promise that are looked at. */
const REACH = 120;

/**
 * Tells whether a Chinese sentence has what a promise is made of only as an account of what the leaders did in an earlier
 * talk: “王毅说，习近平主席同岸田首相举行会晤，双方重申恪守……，致力于……”.
 */
export function isToldOfLeaders({ folded, lists }: ReadText, sentence: Span, cue: Span): boolean {
  if (!ACCOUNT.test(folded.slice(cue.start, cue.end))) return false;
  const [account] =
    leadersMet(lists).exec(folded.slice(Math.max(sentence.start, cue.start - REACH), cue.start)) ?? [];
  return account !== undefined && !ACTS_NOW.test(account);
}
