import type { MatchSide } from './match-side.ts';

/** Contact lines of one side that are set against those of the other: a text has one or two, a hostile one many. */
const MOST_CONTACTS = 20;

/** Contact lines match contact lines; where one side has none, the opening sentence that reports the contact. */
export function contactPairs(
  a: MatchSide,
  b: MatchSide,
): readonly { readonly indexA: number; readonly indexB: number }[] {
  const linesA = contactLines(a);
  const linesB = contactLines(b);
  const bothReport = linesA.isReport && linesB.isReport;
  return bothReport
    ? []
    : linesA.indexes.flatMap((indexA) => linesB.indexes.map((indexB) => ({ indexA, indexB })));
}

/** Sentences in which a text without a contact line may report the contact together with its matter. */
const OPENING = 2;

/** The contact lines of a side, or the opening sentence of both ("The two presidents spoke about …") in their place. */
function contactLines({ sentences, contacts }: MatchSide): {
  readonly indexes: readonly number[];
  readonly isReport: boolean;
} {
  const lines = contacts.flatMap((isContact, index) => (isContact ? [index] : [])).slice(0, MOST_CONTACTS);
  if (lines.length > 0) return { indexes: lines, isReport: false };
  const opening = sentences.slice(0, OPENING).findIndex(({ voice }) => voice === 'both');
  return { indexes: opening < 0 ? [] : [opening], isReport: true };
}
