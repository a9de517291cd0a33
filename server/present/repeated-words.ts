import type { Wording } from '../model/wording.ts';

/** Told apart by what differs: enough is shared for that. */
export function isRepeated({ sharesFew, precise }: Wording): boolean {
  return precise && !sharesFew;
}

/** Told apart, and nothing differs. */
export function isVerbatim({ a, b }: Wording): boolean {
  return [...a, ...b].every(({ pieces }) => pieces.every(({ kind }) => kind === 'same'));
}
