import { UNSEEN_IN_WORDS } from '../../model/hidden-characters.ts';
import type { Token } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { HAN, kindAt, OTHER, unitsAt, WORD } from './character-kind.ts';
import { chineseWords } from './chinese-words.ts';
import { HIDDEN_LETTER } from './hide-addresses.ts';

/**
 * Finds the words of a text, in order. English words are runs of letters and digits with their apostrophes,
 * numbers keep their inner points and commas, an initialism such as "U.S." is one word with its stops, and a
 * hyphen parts two words of which the second is `joined`, so that "one-China" is counted once and found under
 * either spelling. What cannot be seen inside a word is no part of its form. Chinese is parted into words by the platform's dictionary. Linear.
 *
 * @param folded `foldText(text)`, same length; a word that is hidden there (see `hideAddresses`) has an empty form
 */
export function tokenise(text: string, folded: string): readonly Token[] {
  const tokens: Token[] = [];
  const chinese: Span[] = [];
  let at = 0;
  let joinedFrom = -1;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind === OTHER) {
      at += unitsAt(text, at);
    } else if (kind === HAN) {
      const end = endOfChinese(text, at);
      chinese.push({ start: at, end });
      at = end;
    } else {
      const token = readWord(text, folded, at, joinedFrom === at);
      tokens.push(token);
      at = token.end;
      joinedFrom = folded[at] === '-' ? at + 1 : -1;
    }
  }
  return chinese.length === 0 ? tokens : mergeTokens(tokens, chineseWords(folded, chinese));
}

/** Two lists of tokens in text order as one. */
function mergeTokens(one: readonly Token[], other: readonly Token[]): readonly Token[] {
  const merged: Token[] = [];
  let next = 0;
  for (const token of other) {
    for (let before = one[next]; before !== undefined && before.start < token.start; before = one[next]) {
      merged.push(before);
      next += 1;
    }
    merged.push(token);
  }
  return merged.concat(one.slice(next));
}

/** Counts words as a reader would: parts of a hyphenated word count once. */
export function countWords(tokens: readonly Token[]): number {
  return tokens.reduce((count, token) => (token.joined ? count : count + 1), 0);
}

/**
 * The form under which a word is looked up: folded, without a possessive ending and without the stops of an
 * initialism. "U.S." and "US" keep one stop, so that they are not the pronoun.
 */
export function lookupForm(raw: string, folded: string): string {
  const bare = folded.includes("'") ? folded.replace(/'s?$/, '') : folded;
  if (raw === 'US' || bare === 'u.s.' || bare === 'u.s') return 'u.s';
  return bare.charAt(1) === '.' && INITIALISM.test(bare) ? bare.replaceAll('.', '') : bare;
}

/** The form of the word between `start` and `end`; the word itself is only looked at where its case may matter. */
function formOf(text: string, folded: string, start: number, end: number): string {
  const form = folded.slice(start, end);
  if (form.startsWith(HIDDEN_LETTER)) return '';
  return lookupForm(form === 'us' ? text.slice(start, end) : form, form);
}

const INITIALISM = /^(?:[a-z]\.)+[a-z]?\.?$/;

function readWord(text: string, folded: string, start: number, joined: boolean): Token {
  let end = start;
  let isSeen = true;
  while (end < text.length) {
    if (kindAt(text, end) === WORD) end += unitsAt(text, end);
    else if (isInner(folded, end)) end += 1;
    else if (isUnseenInside(text, end)) {
      isSeen = false;
      end += 1;
    } else break;
  }
  if (!isSeen) {
    const form = folded.slice(start, end).replace(UNSEEN, '');
    return { start, end, folded: lookupForm(form, form), joined };
  }
  if (folded[end] === '.' && /^(?:[a-z]\.)+[a-z]$/.test(folded.slice(start, end))) end += 1;
  return { start, end, folded: formOf(text, folded, start, end), joined };
}

const UNSEEN = new RegExp(`[${UNSEEN_IN_WORDS}]`, 'g');

/** Tells whether a character that is not seen stands at `at` with more of the word behind it. */
function isUnseenInside(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 0xad && code < 0x200b) return false;
  return text.charAt(at).search(UNSEEN) === 0 && kindAt(text, at + 1) === WORD;
}

/** An apostrophe between letters, a point or comma between digits, and a stop between single letters are inside. */
function isInner(folded: string, at: number): boolean {
  const mark = folded[at];
  if (mark !== "'" && mark !== ',' && mark !== '.') return false;
  const before = folded[at - 1] ?? '';
  const after = folded[at + 1] ?? '';
  if (mark === "'") return /[a-z]/.test(before) && /[a-z]/.test(after);
  if (mark === ',') return /\d/.test(before) && /\d/.test(after);
  if (/\d/.test(before) && /\d/.test(after)) return true;
  return (
    /[a-z]/.test(before) &&
    !/[a-z0-9]/.test(folded[at - 2] ?? ' ') &&
    /[a-z]/.test(after) &&
    !/[a-z]/.test(folded[at + 2] ?? ' ')
  );
}

function endOfChinese(text: string, start: number): number {
  let end = start;
  while (end < text.length && kindAt(text, end) === HAN) end += unitsAt(text, end);
  return end;
}
