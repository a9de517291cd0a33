import type { WordLists } from '../../../model/word-lists.ts';
import { onceFor } from '../../once-for.ts';
import { part, pattern } from '../../pattern.ts';
import { spoken } from '../spoken.ts';
import type { EnglishSentence, VoiceRule } from './english-sentence.ts';

const TITLE = part`President|Prime Minister|Foreign Minister|Minister|Secretary|side|leader|delegation`;

/** "One of the US President's key arguments was that …", "Minister Wang's message was clear": an opinion of theirs. */
const isOpinion = onceFor(
  ({ opinion }: WordLists) => pattern`^(?: ${TITLE})?['’]s? (?:\w+ ){0,2}${opinion} (?:was|were|is|are)\b`,
);

/** How far into a sentence such a subject stands. */
const REACH = 40;

export const possessiveOpinion: VoiceRule = ({ sentence, words, lists, actors }: EnglishSentence) => {
  const [owner] = actors;
  if (owner === undefined || owner.kind === 'joint' || owner.start - sentence.start > REACH) return null;
  const end = owner.end - sentence.start;
  const after = words.slice(/['’]s$/.test(words.slice(0, end)) ? end - 2 : end);
  return isOpinion(lists).test(after) ? spoken(owner.side) : null;
};
