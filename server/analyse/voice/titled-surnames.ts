import type { NamedEntity } from '../../model/knowledge.ts';
import type { ReadText } from '../../model/reading.ts';
import { firstEndingBehind, type Span } from '../../model/span.ts';
import { part } from '../pattern.ts';
import { SAID } from './english/talk-words.ts';
import { findOffices } from './find-offices.ts';
import { namesPattern } from './names-pattern.ts';

/** What a speaker does who is named by a surname alone, as wires go on with it: "Singh said that …". */
const SPEAKS = new RegExp(
  part`
    ,? (?:also |then |further |in turn |again )?(?:${SAID}|says|expressed|conveyed|reaffirmed|affirmed|raised|urged|
    called|welcomed|thanked|appreciated|congratulated|voiced|hoped|briefed|warned|observed|responded|replied|agreed|
    proposed|suggested|acknowledged|elaborated|expounded|spoke|met|made|put forward)\b`,
  'y',
);

/** "He" is a surname, and hardly ever where a sentence goes on with it. */
const NO_SURNAME = /^(?:He|An|So|She|We|May|Will|You)$/;

/** Letters only: “Jr.” is no surname. */
const PLAIN = /^[\p{L}’'-]+$/u;

/** A surname behind a title or before a verb of saying, and the official whom the text has named in full. */
export interface TitledSurname extends Span {
  readonly entity: NamedEntity;
}

/**
 * Prepares the search for officials whom a text has named in full and goes on to call by surname: those who bear it in
 * front behind a title ("Vice Premier Liu He", then "Vice Premier Liu"), all of them where they speak ("Rajnath Singh", then
 * "Singh said"). Such a surname alone is no term: "He" and "Li" are other words and other people. One that two
 * officials of different sides bear is nobody's.
 */
export function surnameFinder(
  read: ReadText,
  entities: Entities,
): (sentence: Span) => readonly TitledSurname[] {
  const { text, language, sentences } = read;
  const bySurname = new Map<string, NamedEntity | null>();
  if (language === 'en') {
    for (const { hits } of sentences) {
      for (const { kind, id } of hits) {
        const entity = kind === 'name' ? entities.get(id) : undefined;
        if (entity?.kind !== 'person' || !entity.label.includes(' ')) continue;
        const surname = surnameOf(entity, entities);
        if (!PLAIN.test(surname)) continue;
        const known = bySurname.get(surname);
        bySurname.set(surname, known === undefined || known?.party === entity.party ? entity : null);
      }
    }
  }
  const named = [...bySurname].filter(([, entity]) => entity !== null).map(([surname]) => surname);
  if (named.length === 0) return () => [];
  const behindOffice = endsOfOffices(read);
  const found: TitledSurname[] = [];
  for (const { 0: surname, index: start } of text.matchAll(namesPattern(named, language))) {
    const entity = bySurname.get(surname);
    const end = start + surname.length;
    if (!entity) continue;
    const isTitled =
      isSurnameFirst(entity, entities) &&
      behindOffice.has(start - ' '.length) &&
      !A_NAME.test(text.slice(end, end + 2));
    SPEAKS.lastIndex = end;
    if (isTitled || (!NO_SURNAME.test(surname) && SPEAKS.test(text))) found.push({ start, end, entity });
  }
  return ({ start, end }) => {
    const first = firstEndingBehind(found, start);
    let last = first;
    while ((found[last]?.end ?? Number.POSITIVE_INFINITY) <= end) last += 1;
    return found.slice(first, last);
  };
}

/** A word with a capital that goes on. */
const A_NAME = /^ \p{Lu}/u;

/** Where the offices of a text end, the stop of “Gen.” with them. */
function endsOfOffices(read: ReadText): ReadonlySet<number> {
  const ends = read.sentences.flatMap((sentence) => findOffices(sentence, read).map(({ end }) => end));
  return new Set(ends.map((end) => (read.text.charAt(end) === '.' ? end + 1 : end)));
}

type Entities = ReadonlyMap<string, NamedEntity>;

/** The family name: in front in China and Korea, at the end elsewhere. */
function surnameOf(entity: NamedEntity, entities: Entities): string {
  const parts = entity.label.split(' ');
  return (isSurnameFirst(entity, entities) ? parts[0] : parts.at(-1)) ?? entity.label;
}

function isSurnameFirst({ party }: NamedEntity, entities: Entities): boolean {
  return entities.get(party ?? '')?.isSurnameFirst ?? false;
}
