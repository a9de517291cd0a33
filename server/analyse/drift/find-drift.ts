import type { Comparison } from '../../model/comparison.ts';
import type { PhraseCourse, PhraseDrift } from '../../model/drift.ts';
import type { SideId } from '../../model/side.ts';

/** A readout as a side of the comparison that it is in. */
export interface ComparedReadout {
  readonly comparison: Pick<Comparison, 'formulas'>;
  readonly side: SideId;
}

/** Courses in the order that a reader wants them: what changed before what stayed. */
const COURSES: readonly PhraseCourse[] = ['new', 'dropped', 'back', 'kept', 'former'];

/**
 * Finds what became of each set phrase over one side's readouts, oldest first: what changed in the newest comes first,
 * then what stayed; within a course in the order in which they were first used. Phrases that none of the readouts uses
 * are left out, so no readouts give an empty list. Linear in the readouts and their phrases.
 */
export function findDrift(readouts: readonly ComparedReadout[]): readonly PhraseDrift[] {
  const phrases = new Map<string, { label: string; uses: (readonly string[])[] }>();
  for (const [place, { comparison, side }] of readouts.entries()) {
    for (const { id, label, [side]: sentences } of comparison.formulas) {
      if (sentences.length === 0) continue;
      const phrase = phrases.get(id) ?? { label, uses: readouts.map(() => []) };
      phrase.uses[place] = sentences;
      phrases.set(id, phrase);
    }
  }
  return [...phrases]
    .map(([id, { label, uses }]) => ({ id, label, uses, ...courseOf(uses.map((ids) => ids.length > 0)) }))
    .sort((one, other) => COURSES.indexOf(one.course) - COURSES.indexOf(other.course));
}

/** @param used for each readout, oldest first, whether it uses the phrase; one at least does */
function courseOf(used: readonly boolean[]): { readonly course: PhraseCourse; readonly since: number } {
  const newest = used.length - 1;
  if (used[newest] === true) {
    const before = used.lastIndexOf(true, newest - 1);
    if (newest === 0 || before === -1) return { course: 'new', since: newest };
    if (before < newest - 1) return { course: 'back', since: before };
    return { course: 'kept', since: used.lastIndexOf(false) + 1 };
  }
  const last = used.lastIndexOf(true);
  return { course: last === newest - 1 ? 'dropped' : 'former', since: last };
}
