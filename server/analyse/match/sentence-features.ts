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
  const ofTopic = remembered((id) => topicFeatures(id, knowledge));
  const ofHit = {
    formula: remembered((id) => {
      const label = knowledge.formulas.find((formula) => formula.id === id)?.label;
      return feature('formula', id, label ?? id, WEIGHTS.formula);
    }),
    variant: remembered((id) => {
      const matter = id.split('/')[0] ?? id;
      const label = knowledge.terminology.find((entry) => entry.id === matter)?.label;
      return feature('term', matter, label ?? id, WEIGHTS.term);
    }),
    // The two sides and their officials stand in every sentence; only what is named beside them tells.
    name: remembered((id) => {
      const entity = knowledge.names.find((entry) => entry.id === id);
      const tells = entity !== undefined && !parties.includes(entity.party ?? '');
      return tells ? feature('name', id, entity.label, WEIGHTS.name) : null;
    }),
  };
  const ofTone = feature('tone', 'talk', 'words for the talk', WEIGHTS.tone);
  return side.sentences.map((sentence, index) => {
    const features = new Map<string, Feature>();
    for (const { id } of sentence.topics) for (const found of ofTopic(id)) features.set(found.key, found);
    for (const { kind, id } of side.read.sentences[index]?.hits ?? []) {
      const found = kind === 'formula' || kind === 'variant' || kind === 'name' ? ofHit[kind](id) : null;
      if (found !== null) features.set(found.key, found);
    }
    for (const number of numbersOf(side.read.folded.slice(sentence.start, sentence.end))) {
      const found = feature('number', number, number, WEIGHTS.number);
      features.set(found.key, found);
    }
    if (sentence.tone.length > 0) features.set(ofTone.key, ofTone);
    return features;
  });
}

function feature(kind: MatchReason['kind'], id: string, value: string, weight: number): Feature {
  return { key: `${kind}:${id}`, kind, value, weight };
}

/** A topic as a feature, and with it the wider matter that it belongs to. */
function topicFeatures(id: string, { topics }: Knowledge): readonly Feature[] {
  const topic = topics.find((entry) => entry.id === id);
  const weight = topic?.theme === FRAME ? (NAMED_FRAME[id] ?? WEIGHTS.frame) : WEIGHTS.topic;
  const found = feature('topic', id, topic?.label ?? id, weight);
  const wider = WIDER[id];
  if (wider === undefined) return [found];
  const label = topics.find((entry) => entry.id === wider)?.label ?? topic?.label ?? id;
  return [found, feature('topic', `wider:${wider}`, label, WEIGHTS.wider)];
}

/** The same function, that makes the answer for each id only once. */
function remembered<T>(make: (id: string) => T): (id: string) => T {
  const made = new Map<string, T>();
  return (id) => {
    const known = made.get(id);
    if (known !== undefined) return known;
    const fresh = make(id);
    made.set(id, fresh);
    return fresh;
  };
}

/** Figures of a folded sentence, without the separators of thousands; single digits number lists and say nothing. */
function numbersOf(folded: string): readonly string[] {
  return [...folded.matchAll(/\d[\d,.]*\d/g)].map(([number]) => number.replaceAll(',', ''));
}
