import type { ComparedSide, LedgerCell, Standing } from '../model/comparison.ts';
import { showHidden } from '../model/hidden-characters.ts';
import type { Span } from '../model/span.ts';

export const NOT_IN_TEXT = 'Not in this text';

export const STANDINGS: readonly Standing[] = ['only-a', 'both', 'only-b'];

/** "12 %, topic 3 (A2, A5)"; the fixed words for a silence where the side has none of the topic. */
export function cellPhrase({ share, rank, sentences }: LedgerCell): string {
  if (rank === null) return NOT_IN_TEXT;
  return `${Math.round(share * 100)} %, topic ${rank} (${sentences.map((id) => id.toUpperCase()).join(', ')})`;
}

/** The sentence with this id, on one line; empty where there is none. */
export function sentenceText({ sentences, text }: ComparedSide, id: string): string {
  const sentence = sentences.find((known) => known.id === id);
  return sentence === undefined ? '' : wordsOf(text, sentence);
}

/** The words of a span on one line, with characters that hide or reorder others by their codes: files go to strangers. */
export function wordsOf(text: string, { start, end }: Span): string {
  return showHidden(text.slice(start, end)).replace(/\s+/g, ' ').trim();
}

/** At most `most` UTF-16 units of a sentence, cut between words, with an ellipsis where something was cut. */
export function excerpt(words: string, most: number): string {
  if (words.length <= most) return words;
  const cut = words.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > most / 2 ? space : cut.length).replace(/[\ud800-\udbff]$/, '')}…`;
}
