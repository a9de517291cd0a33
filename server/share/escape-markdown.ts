import { splitAddresses } from './split-addresses.ts';

/** Escapes what Markdown, its tables and HTML inside it give a meaning to; line ends become spaces. */
export function escapeMarkdown(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]{}<>|#~!]/g, (mark) => `\\${mark}`)
    .replace(/&/g, '&amp;')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/(https?|ftp):/gi, '$1&#58;')
    .replace(/\bwww\./gi, (found) => `${found.slice(0, 3)}&#46;`);
}

/** Escapes a line of sources, whose addresses stay links. */
export function linkedMarkdown(line: string): string {
  return splitAddresses(line)
    .map(({ words, isAddress }) => (isAddress ? `<${words}>` : escapeMarkdown(words)))
    .join('');
}
