import type { ActMark } from '../../model/comparison.ts';
import type { ReadText } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';

/** Words behind which somebody else acts than the one who is asked: “…; ”, “…, and we ”, “，中方”. */
const NEW_CLAUSE =
  /[;；。]|,\s(?:and|but|while|adding that|saying that)\s(?:(?:the )?\p{Lu}|we|he|she|it|they|the two)|[，,](?:\p{Script=Han}{1,4}方|\p{Script=Han}{1,2}国|我们?|双方)/u;

/** What says by its own subject that somebody is ready, and so promises in whatever stands before it. */
const OWN_WILL = /^(?:愿|(?:is|are|am|stand|stands|readiness|willingness)\b)/i;

/**
 * Tells whether the words of a cue are asked for and not promised, since they stand under an act of asking: “it is
 * hoped that the U.S. side will work with China”, “美方应将不支持‘台独’落到实处”.
 *
 * @param acts of the sentence, in text order
 */
export function isUnderAsk({ text }: ReadText, acts: readonly ActMark[], cue: Span): boolean {
  if (OWN_WILL.test(text.slice(cue.start, cue.end))) return false;
  const ask = acts.findLast(({ id, start }) => id === 'urge' && start < cue.start);
  return ask !== undefined && !NEW_CLAUSE.test(text.slice(ask.end, cue.start + 12));
}
