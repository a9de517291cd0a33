import { foldText } from '../fold-text.ts';

/**
 * The words under which a text is indexed for search: Latin words folded to lower case without accents, Chinese in
 * simplified characters as overlapping pairs, since the common Chinese word has two and no index of SQLite's finds
 * those. 台湾问题 becomes 台湾 湾问 问题, and so does 臺灣問題; G20峰会 becomes g20 峰会.
 */
export function searchWords(text: string): readonly string[] {
  const folded = foldText(text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase());
  return [...folded.matchAll(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu)].flatMap(([run]) =>
    /\p{Script=Han}/u.test(run) ? pairsOf(run) : [run],
  );
}

function pairsOf(run: string): readonly string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
