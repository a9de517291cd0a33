import { foldText } from './fold-text.ts';
import type { IssuerEntry } from './model/issuer.ts';

/** Words that tell no issuer from another: "Ministry of Commerce, Government of India" is "India, Ministry of Commerce". */
const SILENT: ReadonlySet<string> = new Set(['a', 'an', 'the', 'of', 'for', 'and', 'government']);

/**
 * What an issuer's name is compared by: its words without articles, in any case and order, whatever punctuation, quotes
 * and accents are written with them, then its Chinese characters, simplified. Two names of one body that differ in
 * nothing else are the same: "China's Ministry of Commerce" is "Ministry of Commerce, China". Empty where nothing of a
 * name is left.
 *
 * Words are never left out or guessed: "Republic of China" is not "People's Republic of China".
 */
export function issuerKey(name: string): string {
  const plain = foldText(name.normalize('NFC'))
    .replace(/(?<=[a-z])'s(?![a-z])/g, '')
    .replaceAll('.', '');
  const [words, characters] = [plain.match(WORDS) ?? [], plain.match(CHARACTERS) ?? []];
  return [...words.filter((word) => !SILENT.has(word)).sort(), characters.join('')].filter(Boolean).join(' ');
}

const CHARACTERS = /\p{Script=Han}+/gu;
const WORDS = /(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/**
 * Every name of a known issuer besides its id: with its party, in Chinese, and those that the list adds. Its body alone
 * is none: half the world has a Ministry of Foreign Affairs.
 */
export function issuerNames({ name, body, bodyZh, also }: IssuerEntry): readonly string[] {
  return [`${name}, ${body}`, bodyZh, ...also];
}
