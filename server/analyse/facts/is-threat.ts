import type { ReadText } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';

/** What is done to somebody, or no longer done with them: “will impose”, “will suspend”. */
const HARSH =
  /^(?:will|would) (?:\p{Ll}+ )?(?:impose|raise|increase|respond|retaliate|act|suspend|withdraw|end|halt|stop|cancel|terminate|restrict|limit|deploy|use|take)\b/u;

/** “If it does not act, | the other will”, “unless it acts, …”: what comes about where the other fails to do something. */
const IF_NOT =
  /\b(?:unless|(?:if|should) [^;:.]{0,60}?\b(?:not|never|cannot|can't|fails?|refuses?|(?:is|are|was|were|be) unable|no (?:agreement|deal|progress|solution)))\b[^;:.]{0,100}$/;

/** “Will impose tariffs | unless it acts”, “| if it does not act”. */
const UNLESS =
  /^[^,;:.]{0,60},? (?:unless\b|if [^,;:.]{0,40}?\b(?:not|never|cannot|fails?|refuses?|(?:is|are) unable)\b)/;

/** Characters before the words of a promise, and behind them, that are looked at. */
const REACH = 180;

/**
 * Tells whether an English sentence threatens with what it has as “will”: harsh, and only for the case that somebody fails
 * to do something. “If talks do not succeed, we will keep talking” promises.
 */
export function isThreat({ folded, language }: ReadText, sentence: Span, { start, end }: Span): boolean {
  if (language === 'zh' || !HARSH.test(folded.slice(start, end))) return false;
  return (
    IF_NOT.test(folded.slice(Math.max(sentence.start, start - REACH), start)) ||
    UNLESS.test(folded.slice(end, Math.min(sentence.end, end + REACH)))
  );
}
