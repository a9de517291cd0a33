import type { Comparison } from './comparison.ts';
import { matchesBySentence } from './matches-by-sentence.ts';
import { byNumber, sideOfSentence } from './sentence-of.ts';
import { otherSide, type SideId } from './side.ts';

/** Words of one text that are looked for in the other. */
interface Looked {
  readonly sentence: string;
  readonly echoed: readonly string[];
}

/** What comes nearest to them there. */
export interface NearestAnswers {
  /** True where the other text has a passage on the same matter, false where none is clear. */
  readonly isEcho: boolean;
  /** That passage and others like it; without an echo what answers the sentence at all. In text order, may be empty. */
  readonly answers: readonly string[];
}

/**
 * Tells for the promises and attributed words of a comparison what comes nearest to them in the other text. Words without
 * a clear echo may stand in a sentence that another answers: a reader is told which, instead of a bare “no”, which the
 * list of matches would seem to belie.
 */
export function echoFinder({ matches }: Pick<Comparison, 'matches'>): (words: Looked) => NearestAnswers {
  const bySentence = {
    a: matchesBySentence(matches, 'a'),
    b: matchesBySentence(matches, 'b'),
  } satisfies Record<SideId, unknown>;
  return ({ sentence, echoed }) => {
    if (echoed.length > 0) return { isEcho: true, answers: echoed };
    const side = sideOfSentence(sentence);
    const found = bySentence[side].get(sentence) ?? [];
    const answers = new Set(found.flatMap(({ match }) => match[otherSide(side)]));
    return { isEcho: false, answers: [...answers].sort(byNumber) };
  };
}
