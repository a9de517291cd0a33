import type { LabelledPair } from './labelled-pair.ts';
import { layReading } from './laid-reading.ts';
import type { Reading } from './reading.ts';
import { scoreAttributions, scoreEchoes } from './score-attributions.ts';
import { scoreActs, scoreAsked, scoreTone } from './score-marks.ts';
import { scoreMatches } from './score-matches.ts';
import { scoreSentences } from './score-sentences.ts';
import { scoreOnlyOneSide, scorePresence, scoreTopics } from './score-topics.ts';
import { scoreVoice, VOICES, type VoiceTallies } from './score-voice.ts';
import { addTallies, type Tally } from './tally.ts';

/** Every measure of a pair, or of many added up, in the order of the table. */
export interface Scores {
  readonly tallies: Readonly<Record<Measure, Tally>>;
  readonly voice: VoiceTallies;
}

export const MEASURES = [
  'sentences',
  'topics',
  'presence',
  'only one side',
  'matches',
  'voice',
  'attributions',
  'echoed or not',
  'acts',
  'tone',
  'who asked',
] as const;

export type Measure = (typeof MEASURES)[number];

/** Holds a reading against the labels of its pair. */
export function scorePair(pair: LabelledPair, reading: Reading): Scores {
  const laid = layReading(pair, reading);
  const voice = scoreVoice(pair, laid);
  return {
    voice,
    tallies: {
      sentences: scoreSentences(pair, reading),
      topics: scoreTopics(pair, laid),
      presence: scorePresence(pair, laid),
      'only one side': scoreOnlyOneSide(pair, laid),
      matches: scoreMatches(pair, laid),
      voice: addTallies(VOICES.map((each) => voice[each])),
      attributions: scoreAttributions(pair, laid),
      'echoed or not': scoreEchoes(pair, laid),
      acts: scoreActs(pair, laid),
      tone: scoreTone(pair, reading),
      'who asked': scoreAsked(pair, reading),
    },
  };
}

/** Adds up the counts of many pairs (micro average: every item counts alike, long pairs weigh more). */
export function addScores(scores: readonly Scores[]): Scores {
  return {
    tallies: mapRecord(MEASURES, (measure) => addTallies(scores.map(({ tallies }) => tallies[measure]))),
    voice: mapRecord(VOICES, (voice) => addTallies(scores.map((each) => each.voice[voice]))),
  };
}

function mapRecord<Key extends string, Value>(
  keys: readonly Key[],
  make: (key: Key) => Value,
): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, Value>;
}
