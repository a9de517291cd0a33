import type { MatchReason } from '../../model/comparison.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import { remembered } from '../remembered.ts';
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

/** What one sentence speaks of, by key. */
export type SentenceMatters = ReadonlyMap<string, Matter>;

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
  const ofTopic = remembered((id) => {
    const label = knowledge.topics.find((topic) => topic.id === id)?.label ?? id;
    return matter('topic', id, label, FRAME_CLASSES[id] ?? 'specific');
  });
  const ofHit = matterOfHit(knowledge, parties);
  return side.sentences.map((sentence, index) => {
    const held = new Map<string, Matter>();
    const add = (found: Matter | null) => {
      if (found !== null) held.set(found.key, found);
    };
    for (const { id } of sentence.topics) {
      add(ofTopic(id));
      for (const answer of ANSWERED_BY[id] ?? []) add(ofTopic(answer));
    }
    for (const { kind, id } of side.read.sentences[index]?.hits ?? []) add(ofHit[kind]?.(id) ?? null);
    for (const number of numbersOf(side.read.folded.slice(sentence.start, sentence.end))) {
      add(matter('number', number, number, 'number'));
    }
    return held;
  });
}

function matterOfHit(
  knowledge: Knowledge,
  parties: readonly string[],
): Readonly<Record<string, (id: string) => Matter | null>> {
  const labelIn = (entries: readonly { readonly id: string; readonly label: string }[], id: string) =>
    entries.find((entry) => entry.id === id)?.label ?? id;
  return {
    formula: remembered((id) => matter('formula', id, labelIn(knowledge.formulas, id), 'term')),
    variant: remembered((id) => {
      const named = id.split('/')[0] ?? id;
      return matter('term', named, labelIn(knowledge.terminology, named), 'term');
    }),
    concept: remembered((id) => matter('concept', id, labelIn(knowledge.concepts, id), 'concept')),
    // The two sides and their officials stand in every sentence; only what is named beside them tells.
    name: remembered((id) => {
      const entity = knowledge.names.find((entry) => entry.id === id);
      if (entity === undefined || parties.includes(entity.party ?? '')) return null;
      return matter('name', id, entity.label, 'name');
    }),
  };
}

function matter(kind: MatchReason['kind'], id: string, value: string, of: MatterClass): Matter {
  return { key: `${kind}:${id}`, class: of, reason: { kind, value } };
}

/** Figures of a folded sentence, without the separators of thousands; single digits number lists and say nothing. */
function numbersOf(folded: string): readonly string[] {
  return [...folded.matchAll(/\d[\d,.]*\d/g)].map(([number]) => number.replaceAll(',', ''));
}
