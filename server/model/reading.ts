import type { Hit } from './hit.ts';
import type { Language } from './language.ts';
import type { Span } from './span.ts';
import type { WordLists } from './word-lists.ts';

/** One word or number of a text; punctuation and white space are no tokens. */
export interface Token extends Span {
  /** Folded form for comparing: lower case, straight quotes, simplified characters. Empty for a part of an address. */
  readonly folded: string;
  /** True for the later part of a hyphenated word: it is found as a word and counted with the part before it. */
  readonly joined: boolean;
}

/** A sentence with its words, before anything is known of its content. */
export interface SegmentedSentence extends Span {
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  /** Words as a reader counts them: the parts of a hyphenated word count once. */
  readonly words: number;
}

/** A text cut into sentences: sorted, not overlapping, covering every token. */
export interface SegmentedText {
  readonly text: string;
  /** `text` without the letters of web and e-mail addresses, of the same length: what rules read as somebody's words. */
  readonly spoken: string;
  /** `spoken` folded for comparing, of the same length, so that offsets hold in both. */
  readonly folded: string;
  readonly language: Language;
  readonly sentences: readonly SegmentedSentence[];
  /** False where there were so many sentences that neighbours were joined. */
  readonly precise: boolean;
}

/** A segmented sentence with every lexicon term found in it, by start, then longest first. */
export interface ReadSentence extends SegmentedSentence {
  readonly hits: readonly Hit[];
}

/** A segmented text whose terms are found. */
export interface ReadText extends Omit<SegmentedText, 'sentences'> {
  /** The lists of words of its language. */
  readonly lists: WordLists;
  readonly sentences: readonly ReadSentence[];
}
