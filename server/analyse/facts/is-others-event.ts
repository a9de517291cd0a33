import type { ReadText } from '../../model/reading.ts';
import { firstEndingBehind, type Span } from '../../model/span.ts';
import type { Actor } from '../voice/actors.ts';

/** What one does alone, for others. */
const HOSTS = /主办|举办|担任/;
/** What says that one’s own side has part in it. */
const WITH_US = /双方|两[国军]|双边|彼此|我们|[来访]华|[新下]一轮|中[美日英印加俄欧]|[美日英印加俄欧]中/;

/**
 * Tells whether a Chinese step of the other side is a business of its own, which one tells to speak of it and which is no
 * step between the two: “日方即将主办四国峰会”. False where one’s own side has part in it, and for an English one.
 *
 * @param actors of the sentence, sorted
 */
export function isOthersEvent({ folded, language }: ReadText, step: Span, actors: readonly Actor[]): boolean {
  if (language === 'en') return false;
  const words = folded.slice(step.start, step.end);
  if (!HOSTS.test(words) || WITH_US.test(words)) return false;
  const inside = actors.slice(firstEndingBehind(actors, step.start));
  return inside.every(({ side, start }) => side === 'other' || start >= step.end);
}
