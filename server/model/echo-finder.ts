import type { Comparison, Sentence } from './comparison.ts';
import { matchesBySentence } from './matches-by-sentence.ts';
import { byNumber, sentenceOf, sideOfSentence } from './sentence-of.ts';
import { otherSide, type SideId } from './side.ts';
import type { Span } from './span.ts';

/** Words of one text that are looked for in the other: a whole sentence, or what stands in it between two offsets. */
interface Looked extends Partial<Span> {
  readonly sentence: string;
  readonly echoed: readonly string[];
}

/** What comes nearest to them there. */
export interface NearestAnswers {
  /** True where the other text has a passage on the same matter, false where none is clear. */
  readonly isEcho: boolean;
  /**
   * That passage and others like it; without an echo what answers the sentence on a topic of these words. In text order,
   * may be empty.
   */
  readonly answers: readonly string[];
}

/**
 * Tells for the promises and attributed words of a comparison what comes nearest to them in the other text. Words without
 * a clear echo may stand in a sentence that another answers: a reader is told which, instead of a bare “no”, which the
 * list of matches would seem to belie. Of a sentence that promises five things an answer on the first is not near the
 * others.
 */
export function echoFinder(
  comparison: Pick<Comparison, 'matches' | SideId>,
): (words: Looked) => NearestAnswers {
  const { matches } = comparison;
  const bySentence = { a: matchesBySentence(matches, 'a'), b: matchesBySentence(matches, 'b') };
  return (words) => {
    const { sentence: id, echoed } = words;
    if (echoed.length > 0) return { isEcho: true, answers: echoed };
    const side = sideOfSentence(id);
    const other = otherSide(side);
    const answers = new Set((bySentence[side].get(id) ?? []).flatMap(({ match }) => match[other]));
    const topics = topicsOf(sentenceOf(comparison[side], id), words);
    const isNear = (answer: string) =>
      topics === null ||
      sentenceOf(comparison[other], answer)?.topics.some((mark) => topics.has(mark.id)) === true;
    return { isEcho: false, answers: [...answers].filter(isNear).sort(byNumber) };
  };
}

/** The topics that words of a sentence bear; null for a whole sentence and for one that bears none. */
function topicsOf(
  sentence: Pick<Sentence, 'topics'> | undefined,
  { start, end }: Partial<Span>,
): ReadonlySet<string> | null {
  if (sentence === undefined || sentence.topics.length === 0 || start === undefined || end === undefined)
    return null;
  const borne = sentence.topics.filter((mark) => mark.start < end && start < mark.end);
  return new Set(borne.map(({ id }) => id));
}
