import type { Problem } from '../model/problem.ts';
import { SIDE_IDS, type SideId } from '../model/side.ts';
import { fieldId } from './form-field.ts';

/** The summary over a form that was refused, with a link to each field. */
export interface ErrorSummaryView {
  readonly heading: string;
  readonly problems: readonly { readonly href: string; readonly message: string }[];
}

/**
 * Null where nothing is wrong; else in the order of the page, on which the two sides come before the call. In the summary a message stands away from its field, so it says the side where its words
 * do not.
 *
 * @param sides what the form calls its sides
 */
export function toErrorSummary(
  problems: readonly Problem[],
  sides: Readonly<Record<SideId, string>> = SIDE_LETTERS,
): ErrorSummaryView | null {
  if (problems.length === 0) return null;
  return {
    heading: problems.length === 1 ? 'One thing to fix' : `${problems.length} things to fix`,
    problems: problems.toSorted(byPlace).map(({ field, message }) => ({
      href: `#${fieldId(field ?? 'main')}`,
      message: withSide(field, message, sides),
    })),
  };
}

function byPlace(one: Problem, other: Problem): number {
  return placeOf(one) - placeOf(other);
}

/** What is wrong with no field in particular comes first, then each side, then the call and the rest. */
function placeOf({ field }: Problem): number {
  if (field === null) return -1;
  const side = SIDE_IDS.findIndex((id) => field.startsWith(`${id}.`));
  return side < 0 ? SIDE_IDS.length : side;
}

const SIDE_LETTERS = { a: 'Side A', b: 'Side B' };

function withSide(field: string | null, message: string, sides: Readonly<Record<SideId, string>>): string {
  const side = SIDE_IDS.find((id) => field?.startsWith(`${id}.`));
  return side === undefined || /\b(?:left|right)\b/.test(message) ? message : `${sides[side]}: ${message}`;
}
