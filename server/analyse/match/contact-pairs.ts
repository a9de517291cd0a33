import type { MatchSide } from './match-side.ts';

/** Contact lines of one side that are set against those of the other: a text has one or two, a hostile one many. */
const MOST_CONTACTS = 20;

interface ContactPair {
  readonly indexA: number;
  readonly indexB: number;
}

/**
 * Contact lines match contact lines; where one side has none, the opening sentence that reports the contact. A title that
 * names the talk (“Wang Yi Speaks with …”) reports the contact too, and matches titles and contact lines alike.
 */
export function contactPairs(a: MatchSide, b: MatchSide): readonly ContactPair[] {
  const [titlesA, titlesB] = [titles(a), titles(b)];
  const [linesA, linesB] = [contactLines(a), contactLines(b)];
  const bothReport = linesA.isReport && linesB.isReport;
  return [
    ...pairsOf(titlesA, [...titlesB, ...linesB.indexes]),
    ...pairsOf(linesA.indexes, bothReport ? titlesB : [...titlesB, ...linesB.indexes]),
  ];
}

function pairsOf(ofA: readonly number[], ofB: readonly number[]): readonly ContactPair[] {
  return ofA.flatMap((indexA) => ofB.map((indexB) => ({ indexA, indexB })));
}

/** Titles that are looked at: a headline, and one for each language or body that stands above it. */
const MOST_TITLES = 3;

/** The lines that are nobody's words, before the first one that is somebody's, and that name a talk. */
function titles({ read, sentences }: MatchSide): readonly number[] {
  const opening = sentences.findIndex(({ voice }) => voice !== 'none');
  return read.sentences
    .slice(0, Math.min(MOST_TITLES, Math.max(0, opening)))
    .flatMap(({ hits }, index) =>
      hits.some(({ kind, id }) => kind === 'cue' && NAMES_TALK.has(id)) ? [index] : [],
    );
}

const NAMES_TALK: ReadonlySet<string> = new Set(['talk', 'contact']);

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
