import type { Language } from '../../model/language.ts';
import { escapePattern } from '../escape-pattern.ts';

/** Finds any of `names`, the longest first; in English not inside a word: a minister Li does not speak in “Libya”. */
export function namesPattern(names: readonly string[], language: Language): RegExp {
  const any = names
    .toSorted((one, other) => other.length - one.length)
    .map(escapePattern)
    .join('|');
  return language === 'zh' ? new RegExp(any, 'g') : new RegExp(`(?<!\\p{L})(?:${any})(?!\\p{L})`, 'gu');
}
