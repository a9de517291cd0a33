import type { ReadText } from '../../model/reading.ts';
import type { TranslatedText, Translation } from '../../model/translation.ts';
import type { Analyst } from '../analyst.ts';
import type { TextInput } from '../compare-texts.ts';
import { type Matter, type MatterClass, sentenceMatters } from '../match/sentence-matters.ts';
import { segmentText } from '../segment/segment-text.ts';
import { findHits } from '../tag/find-hits.ts';
import { markTopics } from '../tag/mark-topics.ts';
import { alignInOrder } from './align-in-order.ts';

/** Pairs of sentences that are aligned at the most: two texts of 2,000 sentences, some ten times a long readout. */
const MOST_PAIRS = 4_000_000;

/**
 * Looks into the other text that aligning takes at the most, each sentence's matters and words counted once for every
 * sentence there: two texts of 550 sentences and 9,000 words, twice a long readout. Some two seconds.
 */
const MOST_LOOKS = 10_000_000;

/**
 * Sets two texts of one side against each other, original and translation, and finds the sentences of each that
 * the other has no counterpart for. Both are expected to tell the same in the same order; two independent texts
 * belong into `compareTexts`. Swapping the texts swaps the groups' sides.
 */
export function compareTranslation(left: TextInput, right: TextInput, analyst: Analyst): Translation {
  const read = { left: readFully(left, analyst), right: readFully(right, analyst) };
  const precise = isAffordable(read);
  const beads = precise ? alignInOrder(read.left.sentences, read.right.sentences, unnamedIn(read)) : [];
  return {
    taxonomy: analyst.knowledge.version,
    left: publish(left, read.left),
    right: publish(right, read.right),
    groups: beads.map((bead) => ({ left: placesOf(bead.left), right: placesOf(bead.right) })),
    precise,
  };
}

/** Tells whether aligning stays within its bounds; the same whichever text is called left. */
function isAffordable({ left, right }: { readonly left: FullText; readonly right: FullText }): boolean {
  const oneLanguage = left.read.language === right.read.language;
  const named = ({ sentences }: FullText) =>
    sentences.reduce((sum, { matters, folded }) => sum + matters.size + (oneLanguage ? folded.size : 0), 0);
  const looks = left.sentences.length * named(right) + right.sentences.length * named(left);
  return left.sentences.length * right.sentences.length <= MOST_PAIRS && looks <= MOST_LOOKS;
}

interface FullText {
  readonly read: ReadText;
  readonly sentences: readonly FullSentence[];
}

interface FullSentence {
  readonly start: number;
  readonly end: number;
  readonly words: number;
  readonly length: number;
  /** What the sentence speaks of, by key. */
  readonly matters: ReadonlyMap<string, Matter>;
  readonly folded: ReadonlySet<string>;
}

function readFully({ text, language }: TextInput, analyst: Analyst): FullText {
  const read = findHits(segmentText(text, language), analyst.lexicon);
  const marks = markTopics(read, analyst.rules, []);
  const matters = sentenceMatters(read, marks, analyst.knowledge, () => false);
  return {
    read,
    sentences: read.sentences.map(({ start, end, words, tokens }, index) => ({
      start,
      end,
      words,
      length: Math.max(1, text.slice(start, end).replace(/\s+/g, '').length),
      matters: new Map(matters[index]?.map((matter) => [matter.key, matter])),
      folded: new Set(tokens.map((token) => token.folded)),
    })),
  };
}

/** What a matter weighs that one text names and the other does not: what is named most plainly weighs most. */
const WEIGHTS: Readonly<Record<MatterClass, number>> = {
  specific: 1,
  framed: 0.7,
  visits: 0.7,
  general: 0.7,
  channels: 0.6,
  managing: 0.45,
  name: 0.45,
  consensus: 0.4,
  relations: 0.3,
  term: 0.25,
  number: 0.2,
  concept: 0.1,
};

/** The most that one sentence's unnamed matters can weigh: two topics that name their matter. */
const MOST_UNNAMED = 2;

/**
 * The weight of what a sentence names (topics, names, figures, set phrases) and a run of the other text does not,
 * and in one language of its words that do not stand there; nothing for a sentence that names nothing.
 */
function unnamedIn(texts: { readonly left: FullText; readonly right: FullText }) {
  const oneLanguage = texts.left.read.language === texts.right.read.language;
  return (side: 'left' | 'right', index: number, [from, to]: readonly [number, number]): number => {
    const own = texts[side].sentences[index];
    const run = texts[side === 'left' ? 'right' : 'left'].sentences.slice(from, to);
    if (own === undefined) return 0;
    let [named, shared] = [0, 0];
    for (const { key, class: of } of own.matters.values()) {
      named += WEIGHTS[of];
      if (run.some(({ matters }) => matters.has(key))) shared += WEIGHTS[of];
    }
    const matters = named === 0 ? 0 : Math.min(MOST_UNNAMED, named) * (1 - shared / named) ** 2;
    if (!oneLanguage || own.folded.size === 0) return matters;
    const common = [...own.folded].filter((word) => run.some(({ folded }) => folded.has(word))).length;
    return Math.max(matters, MOST_UNNAMED * (1 - common / own.folded.size) ** 2);
  };
}

function placesOf([from, to]: readonly [number, number]): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

function publish({ text, language }: TextInput, { sentences }: FullText): TranslatedText {
  return {
    language,
    text,
    words: sentences.reduce((sum, { words }) => sum + words, 0),
    sentences: sentences.map(({ start, end }) => ({ start, end })),
  };
}
