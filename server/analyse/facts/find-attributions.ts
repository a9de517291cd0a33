import type { Attribution, Sentence } from '../../model/comparison.ts';
import { otherSide, type SideId } from '../../model/side.ts';
import type { KnownTopics } from '../known-topics.ts';
import type { Echoes } from './echoes.ts';
import { echoesOfTalks } from './echoes-of-talks.ts';
import type { Said } from './echoes-of-words.ts';
import { isAttributed } from './is-attributed.ts';
import { mayEcho } from './may-echo.ts';

/**
 * Finds the sentences of a side that put a position, a promise or an admission in the other side's mouth: those
 * that report the other's words. What a side's own speaker cites of the other ("you have promised …") is that
 * speaker's claim and no report. `echoed` are the other side's own sentences that answer it, as `echoes` has
 * them; where there are none, its text does not say it. Sorted by place.
 */
export function findAttributions(
  side: SideId,
  { wordsOf, lists }: Said,
  sentences: readonly Sentence[],
  opposite: readonly Sentence[],
  echoes: Echoes,
  topics: Pick<KnownTopics, 'courtesies' | 'frames'>,
): readonly Attribution[] {
  const own = opposite.filter(({ voice }) => voice === 'self' || voice === 'both');
  const owned = new Set(own.map(({ id }) => id));
  return sentences
    .filter(
      (sentence) => sentence.voice === 'other' && isAttributed(sentence, wordsOf(sentence.id), topics, lists),
    )
    .map((sentence) => {
      const said = wordsOf(sentence.id);
      const matched = (echoes.get(sentence.id) ?? []).filter(
        (id) => owned.has(id) && mayEcho(said, wordsOf(id), lists),
      );
      const echoed = matched.length > 0 ? matched : echoesOfTalks(sentence, said, own, topics.frames);
      const named = [...new Set(sentence.topics.map(({ id }) => id))];
      return { sentence: sentence.id, by: side, to: otherSide(side), topics: named, echoed };
    });
}
