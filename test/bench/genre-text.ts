import { readdirSync, readFileSync } from 'node:fs';
import { countWords, tokenise } from '../../server/analyse/segment/tokenise.ts';
import { foldText } from '../../server/fold-text.ts';
import type { Language } from '../../server/model/language.ts';

/** Sentences of a paragraph of recombined text, as many as readouts have. */
const PARAGRAPH = 3;

/**
 * Reads the texts of the labelled corpus that are in a language, in the order of their folders: invented readouts in
 * the manner of nine ministries, by hand, none like another.
 */
export function readGenre(dir: string, language: Language): readonly string[] {
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => ['a', 'b'].map((side) => readFileSync(`${dir}/${name}/${side}.txt`, 'utf8')))
    .filter((text) => (isChinese(text) ? 'zh' : 'en') === language);
}

/** Text of at least so many words, of the corpus's paragraphs as they stand, none twice, from the one at `from` on. */
export function asWritten(corpus: readonly string[], words: number, from: number): string {
  const paragraphs = corpus.flatMap((text) => text.split(/\n+/)).filter((text) => text.trim() !== '');
  const taken: string[] = [];
  for (let count = 0; count < words; ) {
    const paragraph = paragraphs[from + taken.length];
    if (paragraph === undefined)
      throw new Error(`The corpus has no ${words} words from paragraph ${from} on.`);
    taken.push(paragraph);
    count += wordsIn(paragraph);
  }
  return taken.join('\n\n');
}

/**
 * Text of at least so many words, of sentences that begin like one of the corpus and end like another: no sentence
 * comes twice, neither in one text nor in texts of different `turn`, so that a long text is no short one many times
 * over. The words are those of the genre, and few, as they are in real readouts.
 */
export function recombined(corpus: readonly string[], words: number, turn: number): string {
  const halves = corpus.flatMap(sentencesOf).flatMap(halve);
  const text: string[] = [];
  for (let count = 0, taken = 0; count < words; taken += 1) {
    const head = halves[taken % halves.length];
    const tail = halves[(taken + turn + TURNS * (1 + Math.floor(taken / halves.length))) % halves.length];
    if (head === undefined || tail === undefined) throw new Error('The corpus has no sentences to part.');
    const sentence = head.begin + tail.end;
    text.push(sentence, taken % PARAGRAPH === PARAGRAPH - 1 ? '\n\n' : ' ');
    count += wordsIn(sentence);
  }
  return text.join('').trim();
}

/** Texts that can be made without a sentence in common. */
const TURNS = 2;

interface Halves {
  readonly begin: string;
  readonly end: string;
}

/** Parts a sentence at the clause boundary nearest to its middle; one without any is left out. */
function halve(sentence: string): readonly Halves[] {
  const middle = sentence.length / 2;
  const cuts = [...sentence.matchAll(/, |，| and |；/g)].map(({ index }) => index);
  const nearest = cuts.sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle))[0];
  return nearest === undefined ? [] : [{ begin: sentence.slice(0, nearest), end: sentence.slice(nearest) }];
}

function sentencesOf(text: string): readonly string[] {
  return text
    .split(/\n+|(?<=[.!?])\s+(?=\p{Lu})|(?<=[。！？])/u)
    .filter((sentence) => sentence.trim() !== '');
}

function wordsIn(text: string): number {
  return countWords(tokenise(text, foldText(text)));
}

function isChinese(text: string): boolean {
  return (text.match(/\p{Script=Han}/gu)?.length ?? 0) > text.length / 5;
}
