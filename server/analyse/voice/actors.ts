import type { Voice } from '../../model/comparison.ts';
import type { Knowledge, NamedEntity } from '../../model/knowledge.ts';
import type { ReadSentence, ReadText } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { type LearntPerson, learnNames } from './learn-names.ts';

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
  const entities = new Map(knowledge.names.map((entity) => [entity.id, entity]));
  const sideOf = (party: string | null): 'self' | 'other' | null =>
    party === null ? null : party === self ? 'self' : party === other ? 'other' : null;
  const learnt = learnSides(learnNames(read), read, entities, sideOf);
  const pattern = learnt.size === 0 ? null : new RegExp([...learnt.keys()].map(escapePattern).join('|'), 'g');

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
    if (pattern !== null) {
      const words = read.text.slice(sentence.start, sentence.end);
      for (const match of words.matchAll(pattern)) {
        const found = learnt.get(match[0]);
        const start = sentence.start + match.index;
        if (found) actors.push({ start, end: start + match[0].length, ...found });
      }
    }
    return withoutInner(actors);
  };
}

/** Gives each learnt name its side; a name that the lexicon knows by party keeps that party's side. */
function learnSides(
  people: readonly LearntPerson[],
  read: ReadText,
  entities: ReadonlyMap<string, NamedEntity>,
  sideOf: (party: string | null) => 'self' | 'other' | null,
): ReadonlyMap<string, Pick<Actor, 'side' | 'kind'>> {
  const sides = new Map<string, Pick<Actor, 'side' | 'kind'>>();
  const known = (name: string) => {
    const hits = read.sentences.flatMap(({ hits: found }) => found.filter(({ kind }) => kind === 'name'));
    const hit = hits.find(({ start, end }) => read.text.slice(start, end).includes(name));
    const entity = hit && entities.get(hit.id);
    return entity?.kind === 'person' ? sideOf(entity.party) : null;
  };
  let first: string | null = null;
  for (const { name, country } of people) {
    if (sides.has(name)) continue;
    first ??= name;
    const side = known(name) ?? (name === first ? 'self' : 'other');
    sides.set(name, { side, kind: 'person' });
    if (country !== null && !sides.has(country) && country.length > 1)
      sides.set(country, { side, kind: 'party' });
    if (country !== null && read.language === 'zh') {
      const short = `${country.charAt(0)}方`;
      if (!sides.has(short) && !NO_PARTIES.includes(short)) sides.set(short, { side, kind: 'party' });
    }
  }
  return sides;
}

/** Words that end like a party's short name and are none. */
const NO_PARTIES: readonly string[] = [
  '双方',
  '各方',
  '对方',
  '地方',
  '一方',
  '多方',
  '官方',
  '东方',
  '西方',
  '三方',
];

function withoutInner(actors: readonly Actor[]): readonly Actor[] {
  const sorted = actors.toSorted((one, other) => one.start - other.start || other.end - one.end);
  let end = -1;
  return sorted.filter((actor) => {
    if (actor.start < end) return false;
    end = actor.end;
    return true;
  });
}

function escapePattern(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
