import { type Kysely, sql } from 'kysely';
import type { PlacedExcerpt } from '../model/excerpt.ts';
import { languageTag } from '../model/language-tags.ts';
import type { PairCode } from '../model/pair.ts';
import { SIDE_IDS } from '../model/side.ts';
import { findExcerpt } from './find-excerpt.ts';
import { parseTextLanguageRow } from './rows.ts';
import { searchWords } from './search-words.ts';
import type { Tables } from './tables.ts';

/** Of each side of a public pair the excerpt with the most words, if it has as many as the other side's. */
export async function findExcerpts(
  db: Kysely<Tables>,
  code: PairCode,
  question: string,
  characters: number,
): Promise<readonly PlacedExcerpt[]> {
  const words = searchWords(question);
  const texts = await db
    .selectFrom('texts')
    .innerJoin('pairs', (join) =>
      join.onRef('pairs.code', '=', 'texts.code').onRef('pairs.latest_revision', '=', 'texts.revision'),
    )
    .select([
      'side',
      'texts.revision',
      'text_id',
      'language',
      sql<string>`substr(text, 1, ${characters})`.as('text'),
    ])
    .where('texts.code', '=', code)
    .where('pairs.visibility', '=', 'public')
    .orderBy('position')
    .execute();
  const first = (side: string) => texts.find((row) => row.side === side)?.text_id ?? '';
  const compared = { a: first('a'), b: first('b') };
  const found = texts.flatMap(({ side, revision, text_id, language: tag, text }) => {
    const language = parseTextLanguageRow(tag);
    const excerpt = findExcerpt(text, language, words);
    if (excerpt === null) return [];
    const place = text_id === first(side) ? { revision, compared, start: excerpt.start } : null;
    return [{ ...excerpt, side, language: languageTag(language, text), place }];
  });
  const most = Math.max(...found.map((excerpt) => excerpt.found));
  return SIDE_IDS.flatMap((id) => {
    const best = found.find((excerpt) => excerpt.side === id && excerpt.found === most);
    return best === undefined
      ? []
      : [{ side: id, language: best.language, pieces: best.pieces, place: best.place }];
  });
}
