import { showHidden } from '../model/hidden-characters.ts';

/** Words of somebody else in one line, without what a terminal obeys. */
export function inOneLine(words: string): string {
  return showHidden(words.replace(/\s+/g, ' '));
}
