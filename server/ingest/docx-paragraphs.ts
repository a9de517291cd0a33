import { presence } from './extracted.ts';
import { readWordXml } from './word-xml.ts';

/**
 * Elements whose words are no part of the text: what tracked changes deleted or moved away, the copy of a text box that
 * is kept for old programs, and the sounds above a word.
 */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:rt']);

/** Empty elements that stand for characters. A `w:softHyphen` stands for none: it shows where a line ends alone. */
const STANDS_FOR: ReadonlyMap<string, string> = new Map([
  ['w:tab', ' '],
  ['w:ptab', ' '],
  ['w:br', ' '],
  ['w:cr', ' '],
  ['w:noBreakHyphen', '-'],
]);

/**
 * The paragraphs of a part of a Word document (`w:p`, their words in `w:t`) with words in them, in the order in which they
 * begin: those of a text box follow the paragraph that holds the box.
 *
 * @throws UnreadableDocument as `readWordXml` does
 */
export function docxParagraphs(xml: string): readonly string[] {
  const paragraphs: string[] = [];
  const open: number[] = [];
  let skipping = 0;
  let inText = false;
  const add = (words: string) => {
    const current = open.at(-1);
    if (current !== undefined && skipping === 0) paragraphs[current] += words;
  };
  readWordXml(xml, {
    open(name, attributes) {
      if (SKIPPED.has(name)) skipping += 1;
      if (name === 'w:t') inText = true;
      if (name === 'w:p') open.push(paragraphs.push('') - 1);
      add(name === 'w:sym' ? symbolOf(attributes['w:char']) : (STANDS_FOR.get(name) ?? ''));
    },
    text(text) {
      if (inText) add(text);
    },
    close(name) {
      if (SKIPPED.has(name)) skipping -= 1;
      if (name === 'w:t') inText = false;
      if (name === 'w:p') open.pop();
    },
  });
  return paragraphs.flatMap((paragraph) => presence(paragraph) ?? []);
}

/**
 * The character of a `w:sym`, written in hexadecimal. What it looks like in a font of symbols has no character of its own
 * (F020 to F0FF, or another for private use): it is a bullet or an arrow, and parts words as a space does.
 */
function symbolOf(hexadecimal: string | undefined): string {
  if (hexadecimal === undefined || !/^[\da-f]{4}$/i.test(hexadecimal)) return ' ';
  const character = String.fromCodePoint(Number.parseInt(hexadecimal, 16));
  return /[\p{Co}\p{Cs}\p{Cc}]/u.test(character) ? ' ' : character;
}
