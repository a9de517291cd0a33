import type { MatchReason } from '../../model/comparison.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { MatchSide } from './match-side.ts';

/** Something that two sentences may have in common, in whatever language each is written. */
export interface Feature {
  /** Kind and value in one, equal for equal things in both languages. */
  readonly key: string;
  readonly kind: MatchReason['kind'];
  /** For the reader: a label, a name, a number. */
  readonly value: string;
  /** How much sharing it says, before it is set against how common it is in this pair. */
  readonly weight: number;
}

/** What a sentence speaks of, without its words. */
export type SentenceFeatures = ReadonlyMap<string, Feature>;

/** Weight of a topic that names its matter. */
export const SPECIFIC_TOPIC = 1;

/**
 * Weights by kind. A topic that names its matter says most. Topics of the frame (the state of ties, cooperation)
 * stand in most sentences of any readout: two sentences that share one of them need more in common.
 */
const WEIGHTS = {
  topic: SPECIFIC_TOPIC,
  frame: 0.3,
  name: 0.45,
  term: 0.25,
  formula: 0.2,
  number: 0.2,
  date: 0.3,
  tone: 0.8,
  wider: 0.3,
};

/** Topics of the frame that nonetheless name one matter. */
const NAMED_FRAME: Readonly<Record<string, number>> = {
  'communication-channels': 0.6,
  visits: 0.7,
  history: 0.7,
  courtesies: 0.7,
  competition: 0.7,
  containment: 0.6,
  'political-system': 0.6,
  'non-interference': 0.6,
  'core-interests': 0.5,
  'regional-global-issues': 0.7,
  'managing-differences': 0.45,
  'leaders-consensus': 0.4,
};

/** Topics that speak of one wider matter: a list names the one where a paragraph names the other. */
const WIDER: Readonly<Record<string, string>> = {
  taiwan: 'taiwan',
  'one-china': 'taiwan',
  ukraine: 'ukraine',
  'aid-to-belligerents': 'ukraine',
  'human-rights': 'human-rights',
  'xinjiang-tibet-hong-kong': 'human-rights',
  trade: 'trade',
  tariffs: 'trade',
  'communication-channels': 'managing',
  'managing-differences': 'managing',
};

const FRAME = 'Relationship frame';

/** Gathers the features of every sentence of a side, in order. */
export function sentenceFeatures(
  side: MatchSide,
  knowledge: Knowledge,
  parties: readonly string[],
): readonly SentenceFeatures[] {
  const topics = new Map(knowledge.topics.map((topic) => [topic.id, topic]));
  const names = new Map(knowledge.names.map((entity) => [entity.id, entity]));
  const formulas = new Map(knowledge.formulas.map(({ id, label }) => [id, label]));
  const matters = new Map(knowledge.terminology.map(({ id, label }) => [id, label]));
  return side.sentences.map((sentence, index) => {
    const features = new Map<string, Feature>();
    const add = (kind: MatchReason['kind'], id: string, value: string, weight: number) => {
      features.set(`${kind}:${id}`, { key: `${kind}:${id}`, kind, value, weight });
    };
    for (const { id } of sentence.topics) {
      const topic = topics.get(id);
      const weight = topic?.theme === FRAME ? (NAMED_FRAME[id] ?? WEIGHTS.frame) : WEIGHTS.topic;
      add('topic', id, topic?.label ?? id, weight);
      const wider = WIDER[id];
      if (wider !== undefined)
        add('topic', `wider:${wider}`, topics.get(wider)?.label ?? topic?.label ?? id, WEIGHTS.wider);
    }
    for (const { kind, id } of side.read.sentences[index]?.hits ?? []) {
      if (kind === 'formula') add('formula', id, formulas.get(id) ?? id, WEIGHTS.formula);
      if (kind === 'variant')
        add('term', id.split('/')[0] ?? id, matters.get(id.split('/')[0] ?? id) ?? id, WEIGHTS.term);
      const entity = kind === 'name' ? names.get(id) : undefined;
      // The two sides and their officials stand in every sentence; only what is named beside them tells.
      if (entity && !parties.includes(entity.party ?? '')) add('name', id, entity.label, WEIGHTS.name);
    }
    for (const number of numbersOf(side.read.folded.slice(sentence.start, sentence.end))) {
      add('number', number, number, WEIGHTS.number);
    }
    if (sentence.tone.length > 0) add('tone', 'talk', 'words for the talk', WEIGHTS.tone);
    return features;
  });
}

/** Figures of a folded sentence, without the separators of thousands; single digits number lists and say nothing. */
function numbersOf(folded: string): readonly string[] {
  return [...folded.matchAll(/\d[\d,.]*\d/g)].map(([number]) => number.replaceAll(',', ''));
}
