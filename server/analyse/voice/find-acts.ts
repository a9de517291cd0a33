import type { ActId, ActMark, Voice } from '../../model/comparison.ts';
import type { Hit } from '../../model/hit.ts';
import type { ReadSentence, ReadText } from '../../model/reading.ts';
import { firstEndingBehind } from '../../model/span.ts';

/**
 * Finds the acts that a sentence names, by place. A contact line informs that the two met or spoke; what asked
 * for the talk ("at the request of", 应约) asks for nothing in it; "the need to" names a matter and urges nobody,
 * "the hope that" asks; concerns that are raised are voiced and not discussed. A sentence in nobody's voice has none.
 */
export function findActs(
  { hits, start }: ReadSentence,
  { folded }: ReadText,
  voice: Voice,
  contact: boolean,
): readonly ActMark[] {
  if (voice === 'none') return [];
  const acts = hits.filter(({ kind }) => kind === 'act');
  const requests = hits.filter(({ kind, id }) => kind === 'cue' && id === 'requested');
  const concerns = acts.filter(({ id }) => id === 'concern');
  const marks = acts.filter(
    (act) =>
      !overlapsOne(act, requests) &&
      !(act.id === 'discuss' && isInsideOne(act, concerns)) &&
      !(
        act.id === 'urge' &&
        /\bthe $/.test(folded.slice(Math.max(start, act.start - 4), act.start)) &&
        !folded.startsWith('hope', act.start)
      ),
  );
  const met = contact ? hits.find(({ kind, id }) => kind === 'cue' && id === 'contact') : undefined;
  const known = marks.some(({ id }) => id === 'inform');
  return (met === undefined || known ? marks : [{ ...met, id: 'inform' }, ...marks])
    .map(({ id, start: from, end }) => ({ id: id as ActId, start: from, end }))
    .sort((one, other) => one.start - other.start);
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
