import type { MatchReason } from '../../model/comparison.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import { onceFor } from '../once-for.ts';
import { entitiesById } from '../voice/entities-by-id.ts';
import type { MatchSide } from './match-side.ts';

/**
 * How far a shared thing tells two sentences apart from all others of a pair, what tells most first. `specific`
 * topics name their matter; topics of the frame stand in most sentences of any readout, and each is weighed by
 * itself (`channels` … `relations`), together (`framed`) or not at all (`general`).
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
}

/** What one sentence speaks of, in the order in which it is found; repeated where the sentence repeats it. */
export type SentenceMatters = readonly Matter[];

const FRAME_CLASSES: Readonly<Record<string, MatterClass>> = {
  'state-of-relations': 'relations',
  'leaders-consensus': 'consensus',
  'managing-differences': 'managing',
  'communication-channels': 'channels',
  visits: 'visits',
  cooperation: 'general',
  'mutual-respect': 'general',
  'regional-global-issues': 'general',
  // Allies are named in passing beside every matter.
  alliances: 'framed',
  courtesies: 'framed',
  'named-model-of-relations': 'framed',
  competition: 'framed',
  containment: 'framed',
  'core-interests': 'framed',
  'political-system': 'framed',
  'non-interference': 'framed',
  history: 'framed',
  'working-groups': 'framed',
  forums: 'framed',
  'multilateral-order': 'framed',
};

/**
 * Topic → topics that answer it: who arms a side of the war is answered by what is said of the war, and by what is
 * said of the sanctions for it.
 */
const ANSWERED_BY: Readonly<Record<string, readonly string[]>> = {
  'aid-to-belligerents': ['ukraine', 'sanctions'],
};

/** Gathers what every sentence of a side speaks of, in text order. */
export function sentenceMatters(
  side: MatchSide,
  knowledge: Knowledge,
  parties: readonly string[],
): readonly SentenceMatters[] {
  const known = mattersOf(knowledge);
  const entities = entitiesById(knowledge);
  // The two sides and their officials stand in every sentence; only what is named beside them tells.
  const isOfParty = (id: string) => parties.includes(entities.get(id)?.party ?? '');
  return side.sentences.map((sentence, index) => {
    const held: Matter[] = [];
    const add = (found: Matter | undefined) => {
      if (found !== undefined) held.push(found);
    };
    for (const { id } of sentence.topics) {
      add(known.topic.get(id));
      for (const answer of ANSWERED_BY[id] ?? []) add(known.topic.get(answer));
    }
    for (const { kind, id } of side.read.sentences[index]?.hits ?? []) {
      if (kind === 'concept') add(known.concept.get(id));
      else if (kind === 'name') add(isOfParty(id) ? undefined : known.name.get(id));
      else if (kind === 'formula') add(known.formula.get(id));
      else if (kind === 'variant') add(known.variant.get(id));
    }
    for (const number of numbersOf(side.read.folded.slice(sentence.start, sentence.end))) {
      held.push(matter('number', number, number, 'number'));
    }
    return held;
  });
}

/** By kind of hit its id → the matter that it stands for. */
type MattersByKind = Readonly<
  Record<'topic' | 'formula' | 'variant' | 'concept' | 'name', ReadonlyMap<string, Matter>>
>;

/** The matters that the knowledge knows, each one object; gathered once for each knowledge. */
const mattersOf = onceFor(
  ({ topics, formulas, terminology, concepts, names }: Knowledge): MattersByKind => ({
    topic: new Map(
      topics.map(({ id, label }) => [id, matter('topic', id, label, FRAME_CLASSES[id] ?? 'specific')]),
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
  }),
);

function matter(kind: MatchReason['kind'], id: string, value: string, of: MatterClass): Matter {
  return { key: `${kind}:${id}`, class: of, reason: { kind, value } };
}

/** A figure, with the letters of a name that it stands in: “covid-19”, “cop26” and “g20” are no 19, 26 and 20. */
const FIGURE = /(?:(?<![a-z])[a-z]{1,12}[-–]?)?(?<!\d)\d[\d,.]*\d/g;

/** Figures of a folded sentence, without the separators of thousands; single digits number lists and say nothing. */
function numbersOf(folded: string): readonly string[] {
  return folded.match(FIGURE)?.map((number) => number.replaceAll(',', '').toUpperCase()) ?? [];
}
