import type { ActMark, Voice } from '../../model/comparison.ts';
import type { Hit } from '../../model/hit.ts';
import type { ReadSentence, ReadText } from '../../model/reading.ts';
import { firstEndingBehind } from '../../model/span.ts';
import { isUnderAsk } from './is-under-ask.ts';

/**
 * Finds the acts that a sentence names, by place. A contact line informs that the two met or spoke; what asked
 * for the talk ("at the request of", 应约) asks for nothing in it; what both agree should be done is asked of nobody;
 * what somebody is asked to oppose nobody opposes; concerns that are raised are voiced and not discussed; who threatens
 * to act commits to nothing. A sentence
 * in nobody's voice has none.
 */
export function findActs(
  { hits, start }: ReadSentence,
  read: ReadText,
  voice: Voice,
  contact: boolean,
): readonly ActMark[] {
  if (voice === 'none') return [];
  const acts = hits.filter((hit) => hit.kind === 'act');
  const requests = hits.filter(({ kind, id }) => kind === 'cue' && id === 'requested');
  const concerns = acts.filter(({ id }) => id === 'concern');
  const named = acts.filter(
    (act) =>
      !overlapsOne(act, requests) &&
      !(act.id === 'urge' && (voice === 'both' || asksNobody(act, read.folded, start))),
  );
  const warnings = named.filter(({ id }) => id === 'warn');
  const asks = named.filter(({ id }) => id === 'urge');
  const marks = named.filter(
    (act) =>
      !(act.id === 'discuss' && isInsideOne(act, concerns)) &&
      !(act.id === 'oppose' && isUnderAsk(read, asks, act)) &&
      !(act.id === 'commit' && overlapsOne(act, warnings)),
  );
  const met = contact ? hits.find((hit) => hit.kind === 'cue' && hit.id === 'contact') : undefined;
  const known = marks.some(({ id }) => id === 'inform');
  return (met === undefined || known ? marks : [{ ...met, id: 'inform' as const }, ...marks])
    .map(({ id, start: from, end }) => ({ id, start: from, end }))
    .sort((one, other) => one.start - other.start);
}

/** “The need to”, but not “the hope that”; “a line that must not be crossed”, “there should be no war”: a noun, or nobody who is to do it. */
const BEFORE_NO_ASK = /\b(?:the|that|there) $/;

/** “Competition should be about …”, “should never have started”: what is right, asked of nobody. */
const NO_ASK = /^(?:should|must) (?:(?:not|never|also|always) )?(?:be|have)\b/;

/** “The line must be respected”: asked of whoever has it in hand, passive though it is. */
const MUST_BE_DONE =
  /^(?:should|must) (?:(?:not|never|also|always) )?be (?:\w+ly )?(?:respected|honou?red|observed|upheld|implemented|enforced|handled|challenged|lifted|released|stopped|removed)\b/;

function asksNobody(act: Hit, folded: string, start: number): boolean {
  return (
    (BEFORE_NO_ASK.test(folded.slice(Math.max(start, act.start - 6), act.start)) &&
      !folded.startsWith('hope', act.start)) ||
    (NO_ASK.test(folded.slice(act.start, act.end + 14)) &&
      !MUST_BE_DONE.test(folded.slice(act.start, act.end + 40)))
  );
}

/** `others` are of one cue or act: sorted, none inside another, so that one of them is all that can be it. */
function overlapsOne({ start, end }: Hit, others: readonly Hit[]): boolean {
  const other = others[firstEndingBehind(others, start)];
  return other !== undefined && other.start < end;
}

function isInsideOne(inner: Hit, others: readonly Hit[]): boolean {
  const other = others[firstEndingBehind(others, inner.end - 1)];
  return other !== undefined && other.start <= inner.start;
}
