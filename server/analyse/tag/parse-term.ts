import { foldText } from '../../fold-text.ts';
import { UNSEEN_IN_WORDS } from '../../model/hidden-characters.ts';
import type { Language } from '../../model/language.ts';
import { lookupForm, tokenise } from '../segment/tokenise.ts';

/**
 * A term of the taxonomy, understood. `symbol` is one step of the matcher: a word in English, a character in
 * Chinese. The language that terms are written in is explained in `readouts/README.md`.
 */
export type TermPattern =
  | { readonly kind: 'symbol'; readonly symbol: TermSymbol }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'sequence'; readonly parts: readonly TermPattern[] }
  | { readonly kind: 'choice'; readonly options: readonly TermPattern[]; readonly optional: boolean };

export type TermSymbol =
  | { readonly kind: 'exact'; readonly text: string }
  | { readonly kind: 'inflected'; readonly forms: readonly string[] }
  | { readonly kind: 'prefix'; readonly text: string }
  /** `form` is that of the word in any case. */
  | { readonly kind: 'cased'; readonly text: string; readonly form: string };

/** Words that ` ... ` may pass over in English, characters that `…` may pass over in Chinese. */
const DEFAULT_GAP: Readonly<Record<Language, number>> = { en: 4, zh: 8 };

const MOST_GAP = 12;

const LEXEMES = /\s+|[([\]|)]|\.\.(\d{1,2})\.\.|\.{3}|…+|[^\s([\]|)…]+?(?=\s|[([\]|)]|\.{2}|…|$)/gu;

/**
 * Parses a term.
 *
 * @throws SyntaxError saying what is wrong with the term, for whoever edits the taxonomy
 */
export function parseTerm(term: string, language: Language): TermPattern {
  const lexemes = [...term.trim().matchAll(LEXEMES)].filter(([lexeme]) => lexeme.trim() !== '');
  let at = 0;

  const parseSequence = (closing: string | null): TermPattern => {
    const options: TermPattern[] = [];
    let parts: TermPattern[] = [];
    const finishOption = () => {
      if (parts.length === 0) throw new SyntaxError(`“${term}” has an empty alternative`);
      options.push({ kind: 'sequence', parts });
      parts = [];
    };
    for (;;) {
      const match = lexemes[at];
      const lexeme = match?.[0];
      if (lexeme === undefined || lexeme === ')' || lexeme === ']') {
        if ((lexeme ?? null) !== closing) throw new SyntaxError(`“${term}” has an unmatched bracket`);
        at += 1;
        finishOption();
        return { kind: 'choice', options, optional: closing === ']' };
      }
      at += 1;
      if (lexeme === '|') {
        if (closing === null) throw new SyntaxError(`“${term}” has alternatives outside brackets`);
        finishOption();
      } else if (lexeme === '(') parts.push(parseSequence(')'));
      else if (lexeme === '[') parts.push(parseSequence(']'));
      else if (/^(?:\.{3}|…+)$/.test(lexeme)) parts.push({ kind: 'gap', most: DEFAULT_GAP[language] });
      else if (match?.[1] !== undefined) parts.push(numberedGap(Number(match[1]), term));
      else parts.push(...parseWords(lexeme, language, term));
    }
  };

  const pattern = parseSequence(null);
  refuseEmpty(pattern, term);
  return pattern;
}

function numberedGap(most: number, term: string): TermPattern {
  if (most < 1 || most > MOST_GAP)
    throw new SyntaxError(`“${term}” has a gap that is not between 1 and ${MOST_GAP}`);
  return { kind: 'gap', most };
}

/** A term that begins or ends with a gap, or that could match nothing at all, would mark words that prove nothing. */
function refuseEmpty(pattern: TermPattern, term: string): void {
  if (matchesNothing(pattern)) throw new SyntaxError(`“${term}” could match no words at all`);
  if (hasGapAtEdge(pattern, (parts) => parts)) throw new SyntaxError(`“${term}” begins with a gap`);
  if (hasGapAtEdge(pattern, (parts) => parts.toReversed()))
    throw new SyntaxError(`“${term}” ends with a gap`);
}

function matchesNothing(pattern: TermPattern): boolean {
  if (pattern.kind === 'symbol') return false;
  if (pattern.kind === 'gap') return true;
  if (pattern.kind === 'sequence') return pattern.parts.every(matchesNothing);
  return pattern.optional || pattern.options.some(matchesNothing);
}

/** Tells whether a gap can come first, of the parts in the order that `inOrder` gives them: what is optional may be left out. */
function hasGapAtEdge(
  pattern: TermPattern,
  inOrder: (parts: readonly TermPattern[]) => readonly TermPattern[],
): boolean {
  if (pattern.kind === 'gap') return true;
  if (pattern.kind === 'choice') return pattern.options.some((option) => hasGapAtEdge(option, inOrder));
  if (pattern.kind === 'symbol') return false;
  const parts = inOrder(pattern.parts);
  const firm = parts.findIndex((part) => !matchesNothing(part));
  const outer = firm < 0 ? parts : parts.slice(0, firm + 1);
  return outer.some((part) => hasGapAtEdge(part, inOrder));
}

function parseWords(lexeme: string, language: Language, term: string): readonly TermPattern[] {
  if (language === 'zh') return charactersOf(lexeme);
  // A mark on its own ("&", "–") is passed over in a term as it is in a text.
  const cased = lexeme.startsWith('=');
  const body = cased ? lexeme.slice(1) : lexeme;
  const inflected = body.endsWith('+');
  const prefix = body.endsWith('*');
  if (cased && (inflected || prefix))
    throw new SyntaxError(`“${term}” asks for one exact case and for other endings`);
  const bare = inflected || prefix ? body.slice(0, -1) : body;
  const words = tokenise(bare, foldText(bare));
  const last = words.at(-1);
  if (last === undefined) return [];
  return words.map((word) => {
    const raw = bare.slice(word.start, word.end);
    const text = lookupForm(raw, foldText(raw));
    if (cased) return symbol({ kind: 'cased', text: raw, form: text });
    if (word !== last) return symbol({ kind: 'exact', text });
    if (inflected) return symbol({ kind: 'inflected', forms: inflect(text) });
    if (!prefix) return symbol({ kind: 'exact', text });
    if (text.length < 3) throw new SyntaxError(`“${term}” has fewer than three letters before the star`);
    return symbol({ kind: 'prefix', text });
  });
}

function symbol(value: TermSymbol): TermPattern {
  return { kind: 'symbol', symbol: value };
}

/**
 * In Chinese every character is a step, one beyond the sixteen bits two, as texts are walked; quotation marks and
 * spaces are passed over in texts and so in terms.
 */
function charactersOf(lexeme: string): readonly TermPattern[] {
  const folded = foldText(lexeme.replace(/^=/, ''));
  return folded
    .split('')
    .filter((unit) => !PASSED_OVER.test(unit))
    .map((unit) => symbol({ kind: 'exact', text: unit }));
}

/** Characters that a Chinese term is found across. */
export const PASSED_OVER = new RegExp(`[\\s"'《》〈〉${UNSEEN_IN_WORDS}]`);

/**
 * The regular inflections of an English verb or noun, the word itself first: -s/-es/-ies, -ed, -ing, with a
 * silent e dropped and a final consonant doubled. Both spellings are listed where either may be right
 * ("travelling", "traveling"; "vetoes", "photos"); a form that does not exist does no harm, since no text holds it.
 */
export function inflect(word: string): readonly string[] {
  const consonantY = /[^aeiou]y$/.test(word);
  const silentE = /[^e]e$/.test(word);
  const sibilant = /(?:s|x|z|ch|sh)$/.test(word);
  const finalO = word.endsWith('o');
  const doubled = /[^aeiou][aeiou][bdglmnprt]$/.test(word) ? word + word.at(-1) : null;
  const stem = silentE ? word.slice(0, -1) : word;
  const plural = consonantY ? `${word.slice(0, -1)}ies` : sibilant ? `${word}es` : `${word}s`;
  const past = consonantY ? `${word.slice(0, -1)}ied` : word.endsWith('e') ? `${word}d` : `${word}ed`;
  return [
    word,
    plural,
    ...(finalO ? [`${word}es`] : []),
    past,
    `${stem}ing`,
    ...(doubled === null ? [] : [`${doubled}ed`, `${doubled}ing`]),
  ];
}
