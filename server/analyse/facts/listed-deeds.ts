import type { Voice } from '../../model/comparison.ts';
import type { ReadSentence, ReadText } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { WordLists } from '../../model/word-lists.ts';
import { comparableWords } from '../comparable-words.ts';
import { onceFor } from '../once-for.ts';
import { pattern } from '../pattern.ts';
import { isListItem, opensPromises } from '../voice/english/promises.ts';
import { closingMarks } from './closing-marks.ts';
import type { CommitmentSpan } from './find-promises.ts';

/** “第三，”, “二是”, “- ”: what stands before an item of a list. */
const MARK = {
  en: /^\W{0,3}(?:(?:\d{1,2}|[a-z]|[ivx]{1,5})[.)]\s)?\s*/,
  zh: /^(?:第[一二三四五六七八九十]{1,2}[，、,]|[一二三四五六七八九十]是|[（(]?[一二三四五六七八九十\d]{1,2}[)）、.．])?/,
} as const;

/** How an item opens that says what both are to do, without saying again that they agreed on it. */
const opensDeed = onceFor(
  ({ deed }: WordLists) => pattern`^(?:双方)?(?:${deed}|就[^，；。]{2,20}(?:保持|加强|开展))`,
);

/** What was done, thought or spoken of is no deed to come. */
const DONE = /了|交换|讨论|回顾|认为|指出|强调|重申|欢迎|赞赏/;

/** Reads the sentences of one text in order for what they only list as to be done. */
export type ListedDeeds = (
  sentence: ReadSentence,
  voice: Voice,
  found: readonly CommitmentSpan[],
) => readonly CommitmentSpan[];

/**
 * Prepares the search for what is promised in a list that opens with the promise: points that go on with “继续开展……” behind
 * “双方同意……”, clauses behind a semicolon, and lines under “Ellery will:”. To be asked of every sentence in order.
 */
export function listedDeeds(read: ReadText): ListedDeeds {
  const { language } = read;
  const text = comparableWords(read);
  let isOpen = false;
  let last = -1;
  if (language === 'en')
    return ({ start, end, paragraph }, voice, found) => {
      const words = text.slice(start, end);
      const isItem = isOpen && isListItem(words);
      // An item may go on with a sentence about it: “- Set up a working group. It will meet twice a year.”
      isOpen = isItem || opensPromises(words) || (isOpen && paragraph === last);
      last = paragraph;
      if (!isItem || found.length > 0) return [];
      return [item(text, { start, end }, 'en', voice)];
    };
  return ({ start, end }, voice, found) => {
    const agreed = isOpen;
    isOpen = voice === 'both' && (found.length > 0 || agreed);
    if (voice !== 'both') return [];
    const deeds = clausesOf(text, { start, end }).filter((clause, at) => {
      const words = text.slice(clause.start, clause.end);
      const mark = MARK.zh.exec(words)?.[0] ?? '';
      const behind = words.slice(mark.length);
      if (!opensDeed(read.lists).test(behind) || DONE.test(behind)) return false;
      if (found.some((one) => one.start < clause.end && one.end > clause.start)) return false;
      return at > 0 ? found.length > 0 : agreed || mark !== '';
    });
    if (deeds.length > 0) isOpen = true;
    return deeds.map((clause) => item(text, clause, 'zh', voice));
  };
}

function item(text: string, { start, end }: Span, language: 'en' | 'zh', voice: Voice): CommitmentSpan {
  const words = text.slice(start, end);
  const from = start + (MARK[language].exec(words)?.[0].length ?? 0);
  return {
    kind: voice === 'both' ? 'joint' : 'pledge',
    owner: null,
    start: from,
    end: end - closingMarks(words),
  };
}

/** The parts of a Chinese sentence between its semicolons. */
function clausesOf(text: string, { start, end }: Span): readonly Span[] {
  const clauses: Span[] = [];
  let from = start;
  for (const { index } of text.slice(start, end).matchAll(/[；;]/g)) {
    clauses.push({ start: from, end: start + index });
    from = start + index + 1;
  }
  return [...clauses, { start: from, end }];
}
