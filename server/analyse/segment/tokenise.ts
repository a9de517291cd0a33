import type { Token } from '../../model/reading.ts';

const WORD = /[\p{L}\p{M}\p{N}]/u;
const HAN = /\p{Script=Han}/u;

/** Runs longer than this are segmented piece by piece: on Node 20 the segmenter's cost is quadratic in its input. */
const CHUNK = 160;

const CHINESE_WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Finds the words of a text, in order. English words are runs of letters and digits with their apostrophes,
 * numbers keep their inner points and commas, an initialism such as "U.S." is one word with its stops, and a
 * hyphen parts two words of which the second is `joined`, so that "one-China" is counted once and found under
 * either spelling. Chinese is parted into words by the platform's dictionary. Linear.
 *
 * @param folded `foldText(text)`, same length
 */
export function tokenise(text: string, folded: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let joinedFrom = -1;
  while (at < text.length) {
    const character = characterAt(text, at);
    if (HAN.test(character)) {
      const end = endOfRun(text, at, HAN);
      pushChinese(tokens, folded, at, end);
      at = end;
    } else if (WORD.test(character)) {
      const token = readWord(text, folded, at, joinedFrom === at);
      tokens.push(token);
      at = token.end;
      const hyphen = folded[at] === '-' && at + 1 < text.length;
      joinedFrom = hyphen ? at + 1 : -1;
    } else {
      at += character.length;
    }
  }
  return tokens;
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
  const bare = folded.replace(/'s?$/, '');
  if (raw === 'US' || bare === 'u.s.' || bare === 'u.s') return 'u.s';
  return INITIALISM.test(bare) ? bare.replaceAll('.', '') : bare;
}

const INITIALISM = /^(?:[a-z]\.)+[a-z]?\.?$/;

function readWord(text: string, folded: string, start: number, joined: boolean): Token {
  let end = start;
  while (end < text.length) {
    const character = characterAt(text, end);
    if (WORD.test(character) && !HAN.test(character)) end += character.length;
    else if (isInner(folded, end)) end += 1;
    else break;
  }
  if (folded[end] === '.' && /^(?:[a-z]\.)+[a-z]$/.test(folded.slice(start, end))) end += 1;
  return { start, end, folded: lookupForm(text.slice(start, end), folded.slice(start, end)), joined };
}

/** An apostrophe between letters, a point or comma between digits, and a stop between single letters are inside. */
function isInner(folded: string, at: number): boolean {
  const mark = folded[at];
  const before = folded[at - 1] ?? '';
  const after = folded[at + 1] ?? '';
  if (mark === "'") return /[a-z]/.test(before) && /[a-z]/.test(after);
  if (mark === ',') return /\d/.test(before) && /\d/.test(after);
  if (mark !== '.') return false;
  if (/\d/.test(before) && /\d/.test(after)) return true;
  return (
    /[a-z]/.test(before) &&
    !/[a-z0-9]/.test(folded[at - 2] ?? ' ') &&
    /[a-z]/.test(after) &&
    !/[a-z]/.test(folded[at + 2] ?? ' ')
  );
}

function pushChinese(tokens: Token[], folded: string, start: number, end: number): void {
  for (let from = start; from < end; from += CHUNK) {
    const chunk = folded.slice(from, Math.min(end, from + CHUNK));
    for (const { segment, index } of CHINESE_WORDS.segment(chunk)) {
      tokens.push({
        start: from + index,
        end: from + index + segment.length,
        folded: segment,
        joined: false,
      });
    }
  }
}

function endOfRun(text: string, start: number, kind: RegExp): number {
  let end = start;
  while (end < text.length) {
    const character = characterAt(text, end);
    if (!kind.test(character)) break;
    end += character.length;
  }
  return end;
}

/** The whole character at `at`, surrogate pairs together; a lone surrogate is a character of its own. */
function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}
