import type { ReadSentence } from '../../../model/reading.ts';
import { pattern } from '../../pattern.ts';
import { MONTH } from './talk-words.ts';

/** "A Foreign Office spokesperson said: “The Foreign Secretary spoke to …": who hands the readout on is none of the two. */
const SPOKESPERSON = /^(?:An?|The) [^:“"]{3,60}\bspokes(?:person|man|woman) (?:said|says): ?["“](?=\p{L})/u;

/** "16 January 2025 – ", "MANILA, January 16, 2025 — ": a dateline that runs into the first sentence. */
const DATELINE = pattern`
  ^(?:[\p{Lu}][\p{L} .]{1,30}, )?(?:\d{1,2} ${MONTH}|${MONTH} \d{1,2},?)(?: \d{4})?(?: \([\p{L} ]{2,20}\))? ?
  [-–—]{1,2} ?(?=\p{Lu})`;

/** Sentences at the top of a text that a dateline may run into: behind a headline, a day, a place. */
const TOP = 4;

/**
 * What a spokesperson is quoted with, or a dateline runs into, as a sentence of its own; the sentence itself where there
 * is neither.
 *
 * @param words of the sentence
 * @param index its place in the text, from 0
 */
export function withoutLead(sentence: ReadSentence, words: string, index: number): ReadSentence {
  if (index >= TOP) return sentence;
  const lead = (index === 0 ? SPOKESPERSON.exec(words) : null) ?? DATELINE.exec(words);
  if (lead === null) return sentence;
  const start = sentence.start + lead[0].length;
  return { ...sentence, start, hits: sentence.hits.filter((hit) => hit.start >= start) };
}
