import type { ActMark, Voice } from '../../model/comparison.ts';
import type { Hit } from '../../model/hit.ts';
import type { ReadSentence, ReadText } from '../../model/reading.ts';
import { firstEndingBehind } from '../../model/span.ts';
import type { FindActors } from './actors.ts';
import { asksNobody } from './asks-nobody.ts';
import { isOthersAsk } from './is-others-ask.ts';
import { isOwnAsk } from './is-own-ask.ts';
import { isUnderAsk } from './is-under-ask.ts';

/**
 * Finds the acts that a sentence names, by place. A contact line informs that the two met or spoke; what asked
 * for the talk ("at the request of", 应约) asks for nothing in it; what both agree should be done is asked of nobody, unless
 * one's own official asks in a clause of their own, nor is what one asks of oneself or one's own staff, or what in one's
 * own words the other side asks;
 * what somebody is asked to oppose nobody opposes; concerns that are raised are voiced and not discussed; who threatens
 * to act commits to nothing. A sentence
 * in nobody's voice has none.
 */
export function findActs(
  sentence: ReadSentence,
  read: ReadText,
  voice: Voice,
  contact: boolean,
  findActors: FindActors,
): readonly ActMark[] {
  if (voice === 'none') return [];
  const { hits } = sentence;
  const acts = hits.filter((hit) => hit.kind === 'act');
  const requests = hits.filter(({ kind, id }) => kind === 'cue' && id === 'requested');
  const concerns = acts.filter(({ id }) => id === 'concern');
  const named = acts.filter(
    (act, index) =>
      !overlapsOne(act, requests) &&
      !runsInto(act, acts[index + 1]) &&
      !(
        act.id === 'urge' &&
        ((voice === 'both' && !isOwnAsk(act, sentence, read, findActors)) ||
          (voice === 'self' && isOthersAsk(act, sentence, read, findActors)) ||
          asksNobody(act, sentence, read, findActors))
      ),
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

/** 方应 of 方应停止, where 应停止 asks: one act, told by the words that say more. */
function runsInto({ id, end }: Hit, next: Hit | undefined): boolean {
  return id === 'urge' && next?.id === 'urge' && next.start === end - 1 && next.end > end;
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
