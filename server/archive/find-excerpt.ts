import { foldText } from '../fold-text.ts';
import type { ExcerptPiece } from '../model/excerpt.ts';
import type { Language } from '../model/language.ts';
import type { Span } from '../model/span.ts';
import { carryingWords } from './carrying-words.ts';

/** The few words of one text around those that were searched for. */
export interface FoundExcerpt {
  /** How many different ones of the words stand in it. */
  readonly found: number;
  /** Where the first of them begins, in UTF-16 code units of the text. */
  readonly start: number;
  /** They join to words of the text, with an ellipsis where more of the paragraph precedes or follows. */
  readonly pieces: readonly ExcerptPiece[];
}

/** Characters of an excerpt: a Chinese one takes the room of two. */
const WIDTH: Readonly<Record<Language, number>> = { en: 180, zh: 90 };

/** Words of a question that are looked for, and how often each: a text of nothing but the word is no slower than another. */
const WORDS = 12;
const TRIES = 2_000;

interface Place extends Span {
  readonly word: string;
}

interface Window extends Span {
  readonly found: number;
}

/**
 * Finds where most of the words that carry the question stand close together in one paragraph of a text, the first such
 * place of several; null where none of them stands in it. Linear in the text for each word.
 *
 * @param words as `searchWords` gives them: folded, of Chinese the pairs of characters
 */
export function findExcerpt(text: string, language: Language, words: readonly string[]): FoundExcerpt | null {
  const folded = foldText(text);
  const places = [...new Set(carryingWords(words))]
    .slice(0, WORDS)
    .flatMap((word) => placesOf(word, folded))
    .sort((one, other) => one.start - other.start || one.end - other.end);
  const closest = closestWords(places, text, (WIDTH[language] * 2) / 3);
  if (closest === null) return null;
  const paragraph = paragraphAt(closest.start, text);
  const { start, end } = widen(closest, paragraph, text, WIDTH[language]);
  return {
    found: closest.found,
    start: closest.start,
    pieces: [
      ...(start > paragraph.start ? [around('… ')] : []),
      ...cut({ start, end }, places, text),
      ...(end < paragraph.end ? [around(' …')] : []),
    ],
  };
}

const HAN = /\p{Script=Han}/u;
const LATIN = /(?!\p{Script=Han})[\p{L}\p{N}]/u;

/** A Latin word stands alone, and so does a single Chinese character; a pair of them may stand in a longer run. */
function placesOf(word: string, folded: string): readonly Place[] {
  const isPair = HAN.test(word) && [...word].length > 1;
  const inside = HAN.test(word) ? HAN : LATIN;
  const places: Place[] = [];
  let at = folded.indexOf(word);
  for (let tries = 0; at !== -1 && tries < TRIES; tries += 1) {
    const end = at + word.length;
    const isPart = inside.test(folded.charAt(at - 1)) || inside.test(folded.charAt(end));
    if (isPair || !isPart) places.push({ start: at, end, word });
    at = folded.indexOf(word, at + 1);
  }
  return places;
}

/** The first and shortest window of one paragraph, up to a width, in which most different words stand; null for no places. */
function closestWords(places: readonly Place[], text: string, width: number): Window | null {
  const counts = new Map<string, number>();
  let best: Window | null = null;
  let from = 0;
  let paragraphEnd = -1;
  for (const last of places) {
    counts.set(last.word, (counts.get(last.word) ?? 0) + 1);
    for (let first = places[from]; first !== undefined; first = places[from]) {
      if (first.start > paragraphEnd) paragraphEnd = endOfParagraph(first.start, text);
      const isRepeated = (counts.get(first.word) ?? 0) > 1;
      if (!isRepeated && last.start < paragraphEnd && last.end - first.start <= width) break;
      if (first === last) break;
      const left = (counts.get(first.word) ?? 0) - 1;
      if (left === 0) counts.delete(first.word);
      else counts.set(first.word, left);
      from += 1;
    }
    const start = places[from]?.start ?? last.start;
    if (counts.size > (best?.found ?? 0)) best = { start, end: last.end, found: counts.size };
  }
  return best;
}

function endOfParagraph(at: number, text: string): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

function paragraphAt(at: number, text: string): Span {
  return { start: text.lastIndexOf('\n', at) + 1, end: endOfParagraph(at, text) };
}

/** As much of the paragraph as an excerpt has room for, from one word's begin to another's end. */
function widen(words: Span, paragraph: Span, text: string, width: number): Span {
  const room = Math.max(0, width - (words.end - words.start));
  const before = Math.min(words.start - paragraph.start, Math.floor(room / 3));
  const end = Math.min(paragraph.end, words.end + room - before);
  const start = Math.max(paragraph.start, Math.min(words.start - before, end - width));
  return {
    start: start === paragraph.start ? start : wordFrom(start, words.start, text),
    end: end === paragraph.end ? end : wordUpTo(end, words.end, text),
  };
}

/** Characters within which a word begins or ends; Chinese ones do between any two characters. */
const WORD = 24;

/** Where a sentence begins, if one does, and else a word. */
function wordFrom(start: number, most: number, text: string): number {
  const sentence = /[.!?]\s+|[。！？]/.exec(text.slice(start, Math.min(most, start + WORD)));
  if (sentence !== null) return start + sentence.index + sentence[0].length;
  for (let at = start; at < Math.min(most, start + WORD); at += 1)
    if (/\s/.test(text.charAt(at - 1))) return at;
  return isSplit(start, text) ? start + 1 : start;
}

function wordUpTo(end: number, least: number, text: string): number {
  for (let at = end; at > Math.max(least, end - WORD); at -= 1) if (/\s/.test(text.charAt(at))) return at;
  return isSplit(end, text) ? end - 1 : end;
}

/** True between the two units of one character. */
function isSplit(at: number, text: string): boolean {
  return /[\udc00-\udfff]/.test(text.charAt(at));
}

/** Overlapping places become one mark: the pairs of 台湾问题 are three. */
function cut({ start, end }: Span, places: readonly Place[], text: string): readonly ExcerptPiece[] {
  const pieces: ExcerptPiece[] = [];
  const add = (to: number, isFound: boolean) => {
    if (to > at) pieces.push({ text: text.slice(at, to), isFound });
    at = Math.max(at, to);
  };
  let at = start;
  let marked = start;
  for (const place of places) {
    if (place.start < start || place.end > end) continue;
    if (place.start > marked) {
      add(marked, true);
      add(place.start, false);
    }
    marked = Math.max(marked, place.end);
  }
  add(marked, true);
  add(end, false);
  return pieces;
}

function around(text: string): ExcerptPiece {
  return { text, isFound: false };
}
