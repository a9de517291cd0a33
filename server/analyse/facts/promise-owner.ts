import type { Voice } from '../../model/comparison.ts';
import type { ReadText } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { Actor } from '../voice/actors.ts';
import { chineseOwner } from './chinese-owner.ts';
import { englishOwner } from './english-owner.ts';

/**
 * Whose promise the words of a cue are by the clause that they stand in, where that is not who the voice of their
 * sentence says; null where it is: “杨洁篪指出，美方多次表示不寻求‘新冷战’”, “they discussed trade, and the Secretary
 * underscored that the United States will …”. “both” only for what a side tells that the two agreed on.
 *
 * @param actors of the sentence, sorted
 */
export function promiseOwner(
  read: ReadText,
  sentence: Span,
  voice: Voice,
  actors: readonly Actor[],
  cue: Span,
): Actor['side'] | null {
  const ownerIn = read.language === 'zh' ? chineseOwner : englishOwner;
  const found = ownerIn(read, sentence, voice, actors, cue);
  return found === voice ? null : found;
}
