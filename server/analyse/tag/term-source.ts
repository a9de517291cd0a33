import type { Language } from '../../model/language.ts';
import { escapePattern } from '../escape-pattern.ts';
import type { TermPattern, TermSymbol } from './parse-term.ts';

/**
 * The source of a regular expression that finds a term in folded words: as a text's words are found by the lexicon, but
 * as they are written, without looking past quotation marks, a possessive ’s or the stops of an initialism. In English it
 * finds whole words alone.
 *
 * A search stays linear. A word that a gap passes over and the end of a prefixed word are of any length, but each holds no
 * space and no hyphen, and nothing else goes on behind it: there is one way to take it, and a gap takes a bounded number.
 */
export function termSource(term: TermPattern, language: Language): string {
  return language === 'zh' ? behind(term, IN_CHINESE) : `\\b${opening([term])}\\b`;
}

/** How the steps of a term follow one another: what stands before each, and what a gap may pass over. */
interface Writing {
  readonly between: string;
  readonly passed: string;
}

const IN_ENGLISH: Writing = { between: '[ -]', passed: '(?:[ -][^ -]+)' };
const IN_CHINESE: Writing = { between: '', passed: '[^。！？；]' };

/** A part with something of the term before it. */
function behind(part: TermPattern, writing: Writing): string {
  if (part.kind === 'symbol') return writing.between + symbolSource(part.symbol);
  if (part.kind === 'gap') return `${writing.passed}{0,${part.most}}`;
  if (part.kind === 'sequence') return part.parts.map((each) => behind(each, writing)).join('');
  return `(?:${part.options.map((option) => behind(option, writing)).join('|')})${part.optional ? '?' : ''}`;
}

/** An English term from its first word on, before which nothing stands: what may be left out there is written out. */
function opening([first, ...rest]: readonly TermPattern[]): string {
  if (first === undefined) return '';
  if (first.kind === 'sequence') return opening([...first.parts, ...rest]);
  if (first.kind === 'choice') {
    const ways = first.options.map((option) => opening([option, ...rest]));
    return `(?:${(first.optional ? [...ways, opening(rest)] : ways).join('|')})`;
  }
  const begun = first.kind === 'symbol' ? symbolSource(first.symbol) : '';
  return begun + rest.map((part) => behind(part, IN_ENGLISH)).join('');
}

function symbolSource(symbol: TermSymbol): string {
  if (symbol.kind === 'inflected') return `(?:${symbol.forms.map(escapePattern).join('|')})`;
  if (symbol.kind === 'prefix') return `${escapePattern(symbol.text)}\\w*`;
  return escapePattern(symbol.kind === 'cased' ? symbol.form : symbol.text);
}
