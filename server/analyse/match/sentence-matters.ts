import type { MatchReason, TopicMark } from '../../model/comparison.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { ReadText } from '../../model/reading.ts';
import { onceFor } from '../once-for.ts';

/**
 * How far a shared thing tells two sentences apart from all others of a pair, what tells most first. `specific`
 * topics name their matter; for those of the frame see `Frame`.
 */
export const MATTER_CLASSES = [
  'specific',
  'framed',
  'channels',
  'visits',
  'consensus',
  'managing',
  'relations',
  'name',
  'number',
  'term',
  'general',
  'concept',
] as const;

export type MatterClass = (typeof MATTER_CLASSES)[number];

/** Something that two sentences may have in common, in whatever language each is written. */
export interface Matter {
  /** Kind and value in one, equal for equal things in both languages. */
  readonly key: string;
  readonly class: MatterClass;
  /** What a reader is told where both sentences hold it. */
  readonly reason: MatchReason;
  /** True for a topic that is one matter whoever names it; else left out. */
  readonly isOne?: true;
  /** Key of the topic that the sentence names instead, which this one answers; left out for what it names itself. */
  readonly answers?: string;
}

/** What one sentence speaks of, in the order in which it is found; repeated where the sentence repeats it. */
export type SentenceMatters = readonly Matter[];

/**
 * Gathers what every sentence of a text speaks of, in text order.
 *
 * @param topics for each sentence of `read` the topics that it carries
 * @param isOfParty tells whether a name is one of the two sides or of their officials
 */
export function sentenceMatters(
  read: ReadText,
  topics: readonly (readonly Pick<TopicMark, 'id'>[])[],
  knowledge: Knowledge,
  isOfParty: (id: string) => boolean,
): readonly SentenceMatters[] {
  const known = mattersOf(knowledge);
  return read.sentences.map(({ start, end, hits }, index) => {
    const held: Matter[] = [];
    const add = (found: Matter | undefined) => {
      if (found !== undefined) held.push(found);
    };
    for (const { id } of topics[index] ?? []) held.push(...(known.topic.get(id) ?? []));
    for (const { kind, id } of hits) {
      if (kind === 'concept') add(known.concept.get(id));
      else if (kind === 'name') add(isOfParty(id) ? undefined : known.name.get(id));
      else if (kind === 'formula') add(known.formula.get(id));
      else if (kind === 'variant') add(known.variant.get(id));
    }
    for (const number of numbersOf(read.folded.slice(start, end))) {
      held.push(matter('number', number, number, 'number'));
    }
    return held;
  });
}

/** The matters that the knowledge knows, each one object; gathered once for each knowledge. */
const mattersOf = onceFor(({ topics, formulas, terminology, concepts, names }: Knowledge): MattersById => {
  const own = new Map(
    topics.map(({ id, label, frame, isOneMatter }) => {
      const named = matter('topic', id, label, frame ?? 'specific');
      return [id, isOneMatter ? { ...named, isOne: true as const } : named];
    }),
  );
  return {
    topic: new Map(
      topics.map(({ id, answeredBy, label }) => {
        const answering = answeredBy
          .flatMap((each) => own.get(each) ?? [])
          .map((of) => answeredAs(id, label, of));
        const named = own.get(id);
        return [id, named === undefined ? answering : [named, ...answering]];
      }),
    ),
    formula: new Map(formulas.map(({ id, label }) => [id, matter('formula', id, label, 'term')])),
    // Two names of one matter are one matter.
    variant: new Map(
      terminology.flatMap(({ id, label, variants }) => {
        const named = matter('term', id, label, 'term');
        return variants.map((variant) => [`${id}/${variant.id}`, named] as const);
      }),
    ),
    concept: new Map(concepts.map(({ id, label }) => [id, matter('concept', id, label, 'concept')])),
    name: new Map(names.map(({ id, label }) => [id, matter('name', id, label, 'name')])),
  };
});

/** By kind of hit its id → the matter that it stands for. */
interface MattersById
  extends Readonly<Record<'formula' | 'variant' | 'concept' | 'name', ReadonlyMap<string, Matter>>> {
  /** A topic’s own, and those of the topics that answer it. */
  readonly topic: ReadonlyMap<string, readonly Matter[]>;
}

function matter(kind: MatchReason['kind'], id: string, value: string, of: MatterClass): Matter {
  return { key: `${kind}:${id}`, class: of, reason: { kind, value } };
}

/** A matter that a sentence does not name itself: its reason names the topic that it does name too. */
function answeredAs(id: string, label: string, of: Matter): Matter {
  return {
    ...of,
    reason: { kind: of.reason.kind, value: `${label}, answered by ${of.reason.value}` },
    answers: `topic:${id}`,
  };
}

/** Looked for first: with the letters before it in one pattern, every word of a text would be tried. */
const FIGURE = /\d[\d,.]*\d/g;

/** Letters of a name that a figure is the end of: “covid-19”, “cop26” and “g20” are no 19, 26 and 20. */
const NAME_OF_FIGURE = /(?<![a-z])[a-z]{1,12}[-–]?$/;

/** Figures of a folded sentence, without the separators of thousands; single digits number lists and say nothing. */
function numbersOf(folded: string): readonly string[] {
  const numbers: string[] = [];
  for (const { 0: figure, index } of folded.matchAll(FIGURE)) {
    const name = NAME_OF_FIGURE.exec(folded.slice(Math.max(0, index - 14), index))?.[0] ?? '';
    numbers.push(name.toUpperCase() + figure.replaceAll(',', ''));
  }
  return numbers;
}
