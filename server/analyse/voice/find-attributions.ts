import type { Attribution, Sentence } from '../../model/comparison.ts';
import type { ReadText } from '../../model/reading.ts';
import { otherSide, type SideId } from '../../model/side.ts';
import type { Echoes } from '../facts/echoes.ts';
import type { FindActors } from './actors.ts';

/** Topics that alone make a courtesy of a sentence, not a position. */
const COURTESIES = new Set(['courtesies']);

/** A commitment or position of the other side that a sentence of one's own names: 作出的承诺, "your commitment that …". */
const EMBEDDED = {
  en: /\b(?:commitments?|pledge[sd]?|promise[sd]?|assurances?|reassurances?|statements?) (?:made )?(?:by|of|from|that|not to)\b|\b(?:repeated|positive) (?:commitments?|statements?|remarks)\b/i,
  zh: /(?:作出|做出|所作|多次|的|积极)[^，,。]{0,8}(?:承诺|表态|保证)|表示期待|予以积极回应|积极回应/,
} as const;

/**
 * Finds the sentences of a side that put a position, a promise or an admission in the other side's mouth: those
 * that report the other's words on some topic, and those of its own that cite what the other committed itself to.
 * `echoed` are the other side's own sentences that answer it; where there are none, its text does not say it.
 * Sorted by place.
 */
export function findAttributions(
  side: SideId,
  read: ReadText,
  sentences: readonly Sentence[],
  opposite: readonly Sentence[],
  echoes: Echoes,
  findActors: FindActors,
): readonly Attribution[] {
  const own = new Map(opposite.map((sentence) => [sentence.id, sentence]));
  return sentences.flatMap((sentence, index) => {
    const topics = [...new Set(sentence.topics.map(({ id }) => id))];
    const reported = sentence.voice === 'other' && isStance(topics);
    const reading = read.sentences[index];
    const cited =
      sentence.voice === 'self' &&
      topics.length > 0 &&
      reading !== undefined &&
      EMBEDDED[read.language].test(read.text.slice(sentence.start, sentence.end)) &&
      findActors(reading).some(({ side: of }) => of === 'other');
    if (!reported && !cited) return [];
    const echoed = (echoes.get(sentence.id) ?? []).filter((id) => {
      const voice = own.get(id)?.voice;
      return voice === 'self' || voice === 'both';
    });
    return [{ sentence: sentence.id, by: side, to: otherSide(side), topics, echoed }];
  });
}

/** Tells whether topics make a position of a sentence: courtesies alone make none. */
export function isStance(topics: readonly string[]): boolean {
  return topics.some((topic) => !COURTESIES.has(topic));
}
