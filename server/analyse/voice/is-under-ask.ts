import type { ReadText } from '../../model/reading.ts';
import { firstEndingBehind, type Span } from '../../model/span.ts';
import { comparableWords } from '../comparable-words.ts';

/** Words behind which somebody else acts than the one who is asked: “…; ”, “…, and we ”, “，中方”. */
const NEW_CLAUSE =
  /[;；。]|,\s(?:and|but|while|adding that|saying that)\s(?:that )?(?:(?:the )?\p{Lu}|we|he|she|it|they|the two)|[，,](?:\p{Script=Han}{1,4}方|\p{Script=Han}{1,2}国|我们?|双方)/u;

/** What says by its own subject that somebody is ready, and so promises in whatever stands before it. */
const OWN_WILL = /^(?:愿|(?:is|are|am|stand|stands|readiness|willingness|look(?:s|ed|ing)? forward)\b)/i;

/** Who acts may stand right behind what somebody does: “同意双方……”. What its clause ends with tells nothing. */
const OPENING = /^[^，,；;。]*/;

/** Characters before the words of a promise within which somebody may be asked for it. */
const REACH = 300;

/**
 * Tells whether what the words of a cue promise or oppose is asked of somebody, since they stand under an act of asking:
 * “it is hoped that the U.S. side will work with China”, “urged the U.S. side to oppose it”, “美方应将不支持‘台独’落到实处”.
 *
 * @param asks the acts of asking of the sentence, in text order, not overlapping
 */
export function isUnderAsk(read: ReadText, asks: readonly Span[], cue: Span): boolean {
  const { folded } = read;
  const ask = asks[firstEndingBehind(asks, cue.start) - 1];
  if (ask === undefined || ask.end < cue.start - REACH) return false;
  if (OWN_WILL.test(folded.slice(cue.start, cue.end))) return false;
  const words = comparableWords(read);
  return !NEW_CLAUSE.test(
    words.slice(ask.end, cue.start) + OPENING.exec(words.slice(cue.start, cue.start + 12)),
  );
}
