import type { Attribution, Sentence } from '../../model/comparison.ts';
import { otherSide, type SideId } from '../../model/side.ts';
import type { Echoes } from '../facts/echoes.ts';

/** Acts that take a stand by themselves, whatever the matter. */
const STANCES = new Set(['commit', 'agree', 'urge', 'oppose', 'warn', 'concern']);

/** Words of a sentence that says something, though of no topic on the list; a shorter one agrees or explains. */
const SAYS_SOMETHING = 12;

/**
 * Finds the sentences of a side that put a position, a promise or an admission in the other side's mouth: those
 * that report the other's words. What a side's own speaker cites of the other ("you have promised …") is that
 * speaker's claim and no report. `echoed` are the other side's own sentences that answer it; where there are
 * none, its text does not say it. Sorted by place.
 */
export function findAttributions(
  side: SideId,
  sentences: readonly Sentence[],
  opposite: readonly Sentence[],
  echoes: Echoes,
): readonly Attribution[] {
  const own = new Map(opposite.map((sentence) => [sentence.id, sentence]));
  return sentences.filter(isAttributed).map((sentence) => {
    const echoed = (echoes.get(sentence.id) ?? []).filter((id) => {
      const voice = own.get(id)?.voice;
      return voice === 'self' || voice === 'both';
    });
    const topics = [...new Set(sentence.topics.map(({ id }) => id))];
    return { sentence: sentence.id, by: side, to: otherSide(side), topics, echoed };
  });
}

/**
 * Tells whether a sentence gives the other side a position. One that only tells that it "briefed on its views"
 * (通报了看法) or that it agrees gives none.
 */
export function isAttributed({ voice, topics, acts, words }: Sentence): boolean {
  if (voice !== 'other') return false;
  if (acts.length > 0 && acts.every(({ id }) => id === 'inform')) return false;
  return topics.length > 0 || words >= SAYS_SOMETHING || acts.some(({ id }) => STANCES.has(id));
}
