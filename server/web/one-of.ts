import { TEXT_LIMITS } from '../model/text-limits.ts';
import { storableWords } from './storable-words.ts';

/** The one text that a query has under a name, trimmed; null where there is none, several, or nothing in it. */
export function oneOf(query: Readonly<Record<string, unknown>>, name: string): string | null {
  const value = Object.hasOwn(query, name) ? query[name] : undefined;
  if (typeof value !== 'string' || value.length > TEXT_LIMITS.line) return null;
  return storableWords(value.trim()) || null;
}
