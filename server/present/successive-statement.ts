import type { SuccessiveReadouts } from '../model/successive.ts';
import type { Wording } from '../model/wording.ts';
import { isTold, type NamedReadout } from './named-readout.ts';
import { counted, listed } from './phrases.ts';
import { isRepeated, isVerbatim } from './repeated-words.ts';

/** Says in two sentences how much of the newer readout repeats the older one, and how much of that it leaves out. */
export function toSuccessiveStatement(
  before: NamedReadout,
  now: NamedReadout,
  { comparison, wordings }: Pick<SuccessiveReadouts, 'comparison' | 'wordings'>,
): string {
  const { matches, unmatched } = comparison;
  const told = now.compared.sentences.map(({ id }) => id).filter((id) => isTold(now, id));
  const within = (is: (wording: Wording) => boolean) => {
    const ids = matches.flatMap(({ b }, index) => {
      const wording = wordings[index] ?? null;
      return wording !== null && is(wording) ? b : [];
    });
    const held = new Set(ids);
    return told.filter((id) => held.has(id)).length;
  };
  const repeated = within(isRepeated);
  const verbatim = within(isVerbatim);
  const fresh = unmatched.b.filter((id) => isTold(now, id)).length;
  const left = unmatched.a.filter((id) => isTold(before, id)).length;
  const toTheWord = verbatim === 0 ? '' : ` (${verbatim} to the word)`;
  const counts = [
    ...does(repeated, 'repeats', 'repeat', `it in much the same words${toTheWord}`),
    ...does(told.length - repeated - fresh, 'speaks', 'speak', 'of a matter of it in other words'),
    ...does(fresh, 'has', 'have', 'no counterpart'),
  ];
  return [
    `Set against the readout of ${before.day}: of ${counted(told.length, 'sentence')}, ${listed(counts) || 'none can be compared'}.`,
    `${counted(left, 'sentence')} of the earlier readout ${left === 1 ? 'has' : 'have'} no counterpart.`,
  ].join(' ');
}

/** "2 repeat it"; nothing for none. */
function does(count: number, one: string, several: string, rest: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : several} ${rest}`];
}
