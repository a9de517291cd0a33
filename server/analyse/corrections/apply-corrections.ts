import type {
  AppliedCorrection,
  Commitment,
  ComparedSide,
  Comparison,
  Match,
  Sentence,
  TopicMark,
} from '../../model/comparison.ts';
import type { Anchor, Correction } from '../../model/corrections.ts';
import { anchorsOf, findAnchor } from '../../model/corrections.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import { sentenceOf } from '../../model/sentence-of.ts';
import type { SideId } from '../../model/side.ts';
import { spanContains } from '../../model/span.ts';
import { indexEchoes } from '../facts/echoes.ts';
import { echoesOfWords } from '../facts/echoes-of-words.ts';
import { knownTopics } from '../known-topics.ts';
import { compareMatches } from '../match/compare-matches.ts';
import { untaggedShare } from '../weigh/weigh-topics.ts';
import { whatFollows } from '../what-follows.ts';

/** Ids of the two texts that a comparison was made from. */
export type ComparedTexts = Readonly<Record<SideId, string>>;

/**
 * Applies an editor's corrections to what the machine found, and computes everything that follows from them anew:
 * shares, ranks and standing, what is matched and what is not, what is echoed, whose mouth words are put in. Every
 * law of a comparison holds of the result; what an editor decided carries `by: 'editor'`, and `corrections` lists
 * each with what the machine had.
 *
 * What rests on the words alone stays: segmentation, acts, tone, terms, formulas, who asked. So do the machine's
 * matches: a topic that an editor adds does not pair other sentences. A sentence that the machine took for nobody's
 * gains no commitments by getting a voice, since the machine did not look for any.
 *
 * Corrections of other texts are left out; one whose words are no longer one sentence's is listed as not applied.
 * Without any for these texts the machine's comparison comes back as it is. Costs each correction a
 * search for its sentence.
 *
 * @param knowledge with the topics that an editor may have added, among them
 */
export function applyCorrections(
  machine: Comparison,
  corrections: readonly Correction[],
  texts: ComparedTexts,
  knowledge: Knowledge,
): Comparison {
  const relevant = corrections.filter((correction) =>
    anchorsOf(correction).every(({ side, text }) => texts[side] === text),
  );
  if (relevant.length === 0) return machine;
  const placed = relevant.map((correction) => placeCorrection(machine, correction));
  const standing = placed.flatMap(({ correction, sentences }) =>
    sentences ? [{ correction, sentences }] : [],
  );

  const a = correctSide('a', machine.a, standing);
  const b = correctSide('b', machine.b, standing);
  const matches = correctMatches(machine.matches, standing);
  const topics = knownTopics(knowledge.topics);
  const { found, said, echoes } = whatFollows(a, b, matches, machine.formulas, knowledge, topics);
  const decided = indexEchoes(
    matches.filter(({ by }) => by === 'editor'),
    [],
    said.topicsOf,
  );
  const corrected = new Map([...a.sentences, ...b.sentences].map((sentence) => [sentence.id, sentence]));
  return {
    ...machine,
    a,
    b,
    ...found,
    matches,
    commitments: machine.commitments.flatMap((commitment): readonly Commitment[] => {
      const sentence = corrected.get(commitment.sentence);
      if (sentence === undefined || sentence.voice === 'none') return [];
      // What an editor sets against a sentence answers all of it.
      const chosen = new Set(decided.get(sentence.id));
      const all = echoes.get(sentence.id) ?? [];
      const answering = new Set(echoesOfWords(commitment, sentence, all, said));
      return [{ ...commitment, echoed: all.filter((id) => answering.has(id) || chosen.has(id)) }];
    }),
    corrections: placed.map(({ correction, sentences }) => toApplied(correction, sentences, machine)),
  };
}

interface PlacedCorrection {
  readonly correction: Correction;
  /** The sentence that holds each anchor's words, and where they are; null where one is not in any single sentence. */
  readonly sentences: readonly PlacedAnchor[] | null;
}

interface PlacedAnchor {
  readonly id: string;
  readonly anchor: Anchor;
}

/** A correction whose words each stand in one sentence. */
interface Standing extends PlacedCorrection {
  readonly sentences: readonly PlacedAnchor[];
}

function placeCorrection(machine: Comparison, correction: Correction): PlacedCorrection {
  const sentences = anchorsOf(correction).map((given) => {
    const anchor = findAnchor(given, machine[given.side]);
    const sentence = anchor && machine[given.side].sentences.find((holder) => spanContains(holder, anchor));
    return sentence ? { id: sentence.id, anchor } : null;
  });
  const found = sentences.filter((sentence) => sentence !== null);
  return { correction, sentences: found.length === sentences.length ? found : null };
}

function correctSide(side: SideId, machine: ComparedSide, standing: readonly Standing[]): ComparedSide {
  const bySentence = new Map<string, Standing[]>();
  for (const item of standing) {
    const [place] = item.sentences;
    if (place === undefined || !('at' in item.correction) || item.correction.at.side !== side) continue;
    bySentence.set(place.id, [...(bySentence.get(place.id) ?? []), item]);
  }
  const sentences = machine.sentences.map((sentence) =>
    (bySentence.get(sentence.id) ?? []).reduce(correctSentence, sentence),
  );
  return { ...machine, sentences, untagged: untaggedShare({ sentences, words: machine.words }) };
}

function correctSentence(sentence: Sentence, { correction, sentences: [place] }: Standing): Sentence {
  if (correction.kind === 'voice') return { ...sentence, voice: correction.voice, voiceBy: 'editor' };
  if (correction.kind === 'remove-topic') {
    return { ...sentence, topics: sentence.topics.filter(({ id }) => id !== correction.topic) };
  }
  if (correction.kind !== 'add-topic' || place === undefined) return sentence;
  const { start, end, quote } = place.anchor;
  const mark: TopicMark = { id: correction.topic, start, end, term: quote, by: 'editor' };
  const others = sentence.topics.filter(
    (other) => other.id !== mark.id || other.start !== start || other.end !== end,
  );
  return { ...sentence, topics: [...others, mark].sort(compareMarks) };
}

function compareMarks(one: TopicMark, other: TopicMark): number {
  return one.start - other.start || other.end - one.end || (one.id < other.id ? -1 : 1);
}

/** Matches with the editor's pairs in and those that an editor parted out, strongest first. */
function correctMatches(machine: readonly Match[], standing: readonly Standing[]): readonly Match[] {
  const decided = new Map<string, 'pair' | 'unpair'>();
  for (const { correction, sentences } of standing) {
    if (correction.kind !== 'pair' && correction.kind !== 'unpair') continue;
    decided.set(sentences.map(({ id }) => id).join(' '), correction.kind);
  }
  if (decided.size === 0) return machine;
  const touched = (match: Match) => match.a.some((a) => match.b.some((b) => decided.has(`${a} ${b}`)));
  const pairs = machine
    .filter(touched)
    .flatMap((match) => match.a.flatMap((a) => match.b.map((b): Match => ({ ...match, a: [a], b: [b] }))));
  const left = pairs.filter(({ a, b }) => !decided.has(`${a[0]} ${b[0]}`));
  const added = [...decided].flatMap(([key, kind]): readonly Match[] => {
    if (kind === 'unpair') return [];
    const [a = '', b = ''] = key.split(' ');
    const because = [{ kind: 'editor', value: 'set by an editor' } as const];
    return [{ a: [a], b: [b], score: 1, because, by: 'editor' }];
  });
  return [...machine.filter((match) => !touched(match)), ...left, ...added].sort(compareMatches);
}

function toApplied(
  correction: Correction,
  sentences: readonly PlacedAnchor[] | null,
  machine: Comparison,
): AppliedCorrection {
  const { id, kind, decided } = correction;
  const ids = sentences?.map((sentence) => sentence.id) ?? [];
  const [first = ''] = ids;
  const own = 'at' in correction ? sentenceOf(machine[correction.at.side], first) : undefined;
  return {
    id,
    kind,
    by: 'editor',
    decided,
    applied: sentences !== null,
    side: 'at' in correction ? correction.at.side : null,
    sentences: ids,
    quotes: anchorsOf(correction).map(({ quote }) => quote),
    topic: 'topic' in correction ? correction.topic : null,
    voice: 'voice' in correction ? correction.voice : null,
    note: 'note' in correction ? correction.note : null,
    machine: {
      voice: kind === 'voice' ? (own?.voice ?? null) : null,
      topics: own ? [...new Set(own.topics.map((mark) => mark.id))] : [],
      matched:
        ids.length === 2 && machine.matches.some(({ a, b }) => a.includes(first) && b.includes(ids[1] ?? '')),
    },
  };
}
