import type { Voice } from '../../model/comparison.ts';
import type { Knowledge, NamedEntity } from '../../model/knowledge.ts';
import type { ReadSentence, ReadText } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { comparableWords } from '../comparable-words.ts';
import { entitiesById } from '../entities-by-id.ts';
import { findOffices } from './find-offices.ts';
import { type LearntPerson, learnNames } from './learn-names.ts';
import { namesPattern } from './names-pattern.ts';
import { surnameFinder } from './titled-surnames.ts';

/** Somebody whom a sentence names, on whose side they stand, and how they are named. */
export interface Actor extends Span {
  readonly side: Exclude<Voice, 'none'>;
  /** A government stands for its speaker only with a verb of saying; a person and "both" always do. */
  readonly kind: 'person' | 'party' | 'joint' | 'office';
}

/** Finds the actors of one text's sentences. */
export type FindActors = (sentence: ReadSentence) => readonly Actor[];

/**
 * Prepares the search for actors in one text: officials and parties of the two sides by the lexicon, and those
 * whom the text itself introduces. The first person introduced stands on the text's own side, the next one of
 * another name on the other. Actors come sorted; a name inside a longer one is left out.
 */
export function actorFinder(
  read: ReadText,
  self: string | null,
  other: string | null,
  knowledge: Knowledge,
): FindActors {
  const entities = entitiesById(knowledge);
  const sideOf = (party: string | null): 'self' | 'other' | null =>
    party === null ? null : party === self ? 'self' : party === other ? 'other' : null;
  const learnt = namesBothSides(read, entities, sideOf)
    ? new Map<string, Pick<Actor, 'side' | 'kind'>>()
    : learnSides(learnNames(read), read, entities, sideOf);
  const pattern = learnt.size === 0 ? null : namesPattern([...learnt.keys()], read.language);

  const findSurnames = surnameFinder(read, entities);

  return (sentence) => {
    const actors: Actor[] = [];
    for (const { kind, id, start, end } of sentence.hits) {
      if (kind === 'cue' && id === 'joint-subject') actors.push({ start, end, side: 'both', kind: 'joint' });
      if (kind !== 'name') continue;
      const entity = entities.get(id);
      const side = sideOf(entity?.party ?? null);
      if (entity && side && entity.kind === 'person') actors.push({ start, end, side, kind: 'person' });
      if (entity && side && entity.kind === 'party') actors.push({ start, end, side, kind: 'party' });
    }
    for (const { start, end, entity } of findSurnames(sentence)) {
      const side = sideOf(entity.party ?? null);
      if (side) actors.push({ start, end, side, kind: 'person' });
    }
    if (pattern !== null) {
      const words = comparableWords(read).slice(sentence.start, sentence.end);
      for (const match of words.matchAll(pattern)) {
        const found = learnt.get(match[0]);
        const start = sentence.start + match.index;
        if (found) actors.push({ start, end: start + match[0].length, ...found });
      }
    }
    return withoutInner(actors);
  };
}

/** Where the lexicon knows officials of both sides, what a text would teach adds only mistakes. */
function namesBothSides(
  { sentences }: ReadText,
  entities: ReadonlyMap<string, NamedEntity>,
  sideOf: (party: string | null) => 'self' | 'other' | null,
): boolean {
  const sides = new Set<'self' | 'other'>();
  for (const { hits } of sentences) {
    for (const { kind, id } of hits) {
      const entity = kind === 'name' ? entities.get(id) : undefined;
      const side = entity?.kind === 'person' ? sideOf(entity.party) : null;
      if (side !== null) sides.add(side);
    }
    if (sides.size === 2) return true;
  }
  return false;
}

/** "I just spoke with …", "Spoke with …": the text's own official goes without a name. */
const OWN_UNNAMED = /^\W*(?:I|Just|We|My|Today I)\b/;

const OPENS = /^\W*(?:Today,? )?[Tt]he $/;
const MEETS = /^ (?:spoke|met|held|had|today|also|hosted|welcomed|received)\b/;

/** Tells whether a text opens without a name for its own official: "I just spoke …", "The Foreign Secretary spoke …". */
function opensUnnamed(read: ReadText): boolean {
  const { text, sentences } = read;
  const [first] = sentences;
  if (first === undefined || OWN_UNNAMED.test(text)) return first !== undefined;
  return findOffices(first, read).some(
    ({ start, end }) => OPENS.test(text.slice(0, start)) && MEETS.test(text.slice(end, end + 12)),
  );
}

/** Words that end like a party's short name and are none. */
const NO_PARTIES = /[双各对地一多官东西三四两军警校资卖买我他你北南前后哪何]方/;

/**
 * Gives each learnt name its side: the first person introduced is the text's own, one whom the lexicon knows
 * keeps the side of their party, everybody else is the counterpart's. Countries go with their officials, and so
 * do the short names that Chinese texts make of them (诺方); the short name most used of those left is one's own.
 */
function learnSides(
  people: readonly LearntPerson[],
  read: ReadText,
  entities: ReadonlyMap<string, NamedEntity>,
  sideOf: (party: string | null) => 'self' | 'other' | null,
): ReadonlyMap<string, Pick<Actor, 'side' | 'kind'>> {
  const sides = new Map<string, Pick<Actor, 'side' | 'kind'>>();
  const nameHits = read.sentences.flatMap(({ hits }) => hits.filter(({ kind }) => kind === 'name'));
  const known = (name: string) => {
    const hit = nameHits.find(({ start, end }) => holdsName(read, start, end, name));
    const entity = hit && entities.get(hit.id);
    return entity?.kind === 'person' ? sideOf(entity.party) : null;
  };
  // Whoever writes "I just spoke with President Shen" introduces only the other.
  const own = opensUnnamed(read) ? undefined : people[0]?.names[0];
  for (const { names, country } of people) {
    const [name = ''] = names;
    if (sides.has(name)) continue;
    const side = known(name) ?? (names.includes(own ?? '') ? 'self' : 'other');
    for (const form of names) if (!sides.has(form)) sides.set(form, { side, kind: 'person' });
    if (country !== null && !sides.has(country) && !isKnown(country, nameHits, read)) {
      sides.set(country, { side, kind: 'party' });
      if (read.language === 'zh') sides.set(`${country.charAt(0)}方`, { side, kind: 'party' });
    }
  }
  const short = read.language === 'zh' && people.length > 0 ? mostUsedShortName(read, nameHits, sides) : null;
  if (short !== null) sides.set(short, { side: 'self', kind: 'party' });
  return sides;
}

function isKnown(name: string, nameHits: readonly Span[], read: ReadText): boolean {
  return nameHits.some(({ start, end }) => holdsName(read, start, end, name));
}

/** In English as a word of its own: “Ren” is no part of “Brent”. */
function holdsName(read: ReadText, start: number, end: number, name: string): boolean {
  const words = comparableWords(read).slice(start, end);
  return read.language === 'zh' ? words.includes(name) : ` ${words} `.includes(` ${name} `);
}

function mostUsedShortName(
  { folded: text }: ReadText,
  nameHits: readonly Span[],
  sides: ReadonlyMap<string, unknown>,
): string | null {
  const taken = new Set(nameHits.map(({ start, end }) => text.slice(start, end)));
  const counts = new Map<string, number>();
  for (const [short] of text.matchAll(
    /\p{Script=Han}方(?=[应愿对将反希强表同认高重支坚一始也要不关的在注从为就])/gu,
  )) {
    if (!NO_PARTIES.test(short) && !sides.has(short) && !taken.has(short))
      counts.set(short, (counts.get(short) ?? 0) + 1);
  }
  return (
    [...counts].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))[0]?.[0] ?? null
  );
}

function withoutInner(actors: readonly Actor[]): readonly Actor[] {
  const sorted = actors.toSorted((one, other) => one.start - other.start || other.end - one.end);
  let end = -1;
  return sorted.filter((actor) => {
    if (actor.start < end) return false;
    end = actor.end;
    return true;
  });
}
