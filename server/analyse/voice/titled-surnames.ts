import type { NamedEntity } from '../../model/knowledge.ts';
import type { ReadText } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';

/** Offices before which a surname alone stands, as readouts go on with it. */
const TITLE =
  '(?:Vice Premier|Premier|Vice President|President|Prime Minister|Minister|Director|Councilor|Councillor|Secretary|Ambassador|Envoy|Representative|Chairman|Commissioner|Commander|Admiral|General|Gen\\.|Mr\\.?|Ms\\.?|Mrs\\.?|Dr\\.?)';

/** What a wire has a bare surname do: "Liu said", "Dong also stressed". */
const SAYS =
  '(?:also |further |then |again )?(?:said|says|noted|stressed|added|pointed out|emphasi[sz]ed|stated|reiterated|underscored|urged|expressed|called|told|explained|voiced|welcomed|hoped)\\b';

/** A surname behind a title, and the official whom the text has named in full. */
export interface TitledSurname extends Span {
  readonly entity: NamedEntity;
}

/**
 * Prepares the search for Chinese officials whom a text has named in full ("Vice Premier Liu He") and goes on to
 * call by title and surname ("Vice Premier Liu") or, before a verb of saying, by surname ("Liu said"). Such a surname
 * alone is no term: "He" and "Li" are other words and other people.
 */
export function surnameFinder(
  { text, language, sentences }: ReadText,
  entities: ReadonlyMap<string, NamedEntity>,
): (sentence: Span) => readonly TitledSurname[] {
  const bySurname = new Map<string, NamedEntity>();
  if (language === 'en') {
    for (const { hits } of sentences) {
      for (const { kind, id } of hits) {
        const entity = kind === 'name' ? entities.get(id) : undefined;
        const [surname, given] = entity?.label.split(' ') ?? [];
        if (entity?.kind === 'person' && entity.party === 'cn' && surname && given && !bySurname.has(surname))
          bySurname.set(surname, entity);
      }
    }
  }
  if (bySurname.size === 0) return () => [];
  const surnames = [...bySurname.keys()];
  const speakers = surnames.filter((surname) => surname !== 'He');
  const pattern = new RegExp(
    `\\b${TITLE} (${surnames.join('|')})\\b(?! \\p{Lu})${speakers.length === 0 ? '' : `|\\b(${speakers.join('|')})(?= ${SAYS})`}`,
    'gu',
  );
  return ({ start, end }) =>
    [...text.slice(start, end).matchAll(pattern)].flatMap((match) => {
      const [words, titled, alone] = match;
      const surname = titled ?? alone ?? '';
      const entity = bySurname.get(surname);
      const to = start + match.index + words.length;
      return entity ? [{ start: to - surname.length, end: to, entity }] : [];
    });
}
