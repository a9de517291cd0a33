import type { ComparedSide, Comparison, LedgerCell } from '../model/comparison.ts';
import { isTiny, TINY_NOTE } from '../model/few-words.ts';
import { showHidden } from '../model/hidden-characters.ts';
import { IN_NEITHER, namedNeither } from '../model/named-neither.ts';
import { percent } from '../model/percent.ts';
import { sentenceNumbers } from '../model/sentence-numbers.ts';
import { sentenceOf } from '../model/sentence-of.ts';
import type { Span } from '../model/span.ts';
import { topicQuotes } from '../model/topic-quotes.ts';

export const NOT_IN_TEXT = 'Not in this text';

/**
 * "12% of its words, raised 3rd (A2, A5)"; without the share where both texts are too short to measure; the fixed
 * words for a silence where the side has none of the topic.
 */
export function cellPhrase(cell: LedgerCell, comparison: Comparison): string {
  if (cell.rank === null) return NOT_IN_TEXT;
  return `${cellFigures(cell, comparison)} (${sentenceNumbers(cell.sentences)})`;
}

/** Like `cellPhrase` without the passages; empty for a silence. */
export function cellFigures({ share, rank }: LedgerCell, comparison: Comparison): string {
  if (rank === null) return '';
  const order = `raised ${ordinal(rank)}`;
  return isTiny(comparison) ? order : `${percent(share)} of its words, ${order}`;
}

/** What the figures of the ledger mean, and how little they rest on where both texts are short. */
export function ledgerNote(comparison: Comparison): string {
  return isTiny(comparison)
    ? TINY_NOTE
    : 'Percentages are shares of each text’s own words: every sentence’s words are divided equally among its topics.';
}

/** Names the watched topics that neither text has, in one sentence; null for none. */
export function neitherNote(comparison: Comparison): string | null {
  const labels = namedNeither(comparison).map(({ label }) => label);
  return labels.length === 0 ? null : `${IN_NEITHER}: ${labels.join('; ')}.`;
}

/** "1st", "2nd", "3rd", "4th", "11th". */
function ordinal(rank: number): string {
  const teen = rank % 100 >= 11 && rank % 100 <= 13;
  const ending = teen ? undefined : ({ 1: 'st', 2: 'nd', 3: 'rd' } as const)[rank % 10];
  return `${rank}${ending ?? 'th'}`;
}

/** The sentence with this id, on one line; empty where there is none. */
export function sentenceText(side: ComparedSide, id: string): string {
  const sentence = sentenceOf(side, id);
  return sentence === undefined ? '' : wordsOf(side.text, sentence);
}

/** The words of a span on one line, with characters that hide or reorder others by their codes: files go to strangers. */
export function wordsOf(text: string, { start, end }: Span): string {
  return oneLine(text.slice(start, end)).trim();
}

const oneLine = (words: string) => showHidden(words).replace(/\s+/g, ' ');

/**
 * Words quoted inside a sentence of ours: in double marks, so that what they quote themselves stands in single ones;
 * characters that hide or reorder others stand by their codes.
 */
export function quoted(words: string): string {
  return `“${singleMarks(showHidden(words))}”`;
}

function singleMarks(words: string): string {
  return words.replace(/[“"”]/g, (mark) => (mark === '“' ? '‘' : mark === '”' ? '’' : "'"));
}

/** A term in the sentence around it, quoted: opening mark, what stands before, the term, what stands after, closing mark. */
export type QuoteInContext = readonly [before: string, term: string, after: string];

/** The first words of a side that earned a topic, in at most `room` UTF-16 units around them; null for a silence. */
export function firstQuote(side: ComparedSide, topic: string, room: number): QuoteInContext | null {
  const [quote] = topicQuotes(side, topic);
  const sentence = sentenceOf(side, quote?.sentence ?? '');
  if (quote === undefined || sentence === undefined) return null;
  const part = (start: number, end: number) => singleMarks(oneLine(side.text.slice(start, end)));
  const before = part(sentence.start, quote.start).trimStart();
  const term = part(quote.start, quote.end);
  const after = part(quote.end, sentence.end).trimEnd();
  // What one side of the term does not need, the other may have.
  const most = Math.max(0, room - term.length);
  const roomBefore = Math.max(most / 2, most - after.length);
  const roomAfter = Math.max(most / 2, most - before.length);
  return [`“${lastWords(before, roomBefore)}`, term, `${firstWords(after, roomAfter)}”`];
}

/** At most `most` units from the front, cut between words, with an ellipsis where something was cut. */
function firstWords(words: string, most: number): string {
  if (words.length <= most) return words;
  const cut = words.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > most / 2 ? space : cut.length).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Like `firstWords` from the end. */
function lastWords(words: string, most: number): string {
  if (words.length <= most) return words;
  const cut = words.slice(words.length - Math.floor(most));
  const space = cut.indexOf(' ');
  return `…${cut.slice(space >= 0 && space < most / 2 ? space + 1 : 0).replace(/^[\udc00-\udfff]/, '')}`;
}
