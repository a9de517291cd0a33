import type { ActId } from '../../model/act-id.ts';
import type { Sentence } from '../../model/comparison.ts';
import type { Frame } from '../../model/frame.ts';

/** Frame of each topic that has one, by its id: what tells of the relationship and of no matter in it. */
export type Frames = ReadonlyMap<string, Frame>;

/** What a wish to go on talking may speak of beside it, and is still nothing more. */
const BESIDE: ReadonlySet<Frame | undefined> = new Set([
  'channels',
  'relations',
  'managing',
  'consensus',
  'general',
] as const);

/** “Dialogue on these issues”, 就地区问题保持沟通: talks on a matter. */
const ON_A_MATTER =
  /\b(?:on|about|over) (?:this|these|those|such|key|major|important)\b|[在就][^，。；]{1,16}(?:问题|事务|议题|热点)/;

const WISHES: ReadonlySet<ActId> = new Set(['commit', 'urge']);

/**
 * The other side's sentences that say what a wish to keep talking says, which is said alike in any words: of those that
 * speak of channels or dialogue, the ones that share the most topics with it, in text order. None for a sentence that
 * wishes for anything else, or for talks on a matter: of that matter they tell nothing. That the two spoke says nothing
 * of what they wish.
 *
 * @param words of the sentence, folded
 * @param own the other side's sentences in its own voice or in that of both
 */
export function echoesOfTalks(
  sentence: Sentence,
  words: string,
  own: readonly Sentence[],
  frames: Frames,
): readonly string[] {
  const topics = new Set(sentence.topics.map(({ id }) => id));
  const isWish =
    sentence.acts.some(({ id }) => WISHES.has(id)) &&
    [...topics].some((id) => frames.get(id) === 'channels') &&
    [...topics].every((id) => BESIDE.has(frames.get(id))) &&
    !ON_A_MATTER.test(words);
  if (!isWish) return [];
  const found = own
    .filter(
      (other) =>
        other.topics.some(({ id }) => topics.has(id) && frames.get(id) === 'channels') &&
        !other.acts.some(({ id }) => id === 'inform'),
    )
    .map((other) => ({
      id: other.id,
      shared: new Set(other.topics.flatMap(({ id }) => (topics.has(id) ? id : []))).size,
    }));
  const most = Math.max(0, ...found.map(({ shared }) => shared));
  return found.flatMap(({ id, shared }) => (shared === most ? id : []));
}
