import { commitmentKind } from '../model/commitment-kind.ts';
import type { Comparison } from '../model/comparison.ts';
import { echoFinder } from '../model/echo-finder.ts';
import { sideOfSentence } from '../model/sentence-of.ts';
import { otherSide, type SideId } from '../model/side.ts';
import { type PassageLink, passageLink } from './passage-link.ts';
import { inText, possessive } from './phrases.ts';
import { quoteLanguage } from './quote-language.ts';
import type { SideNames } from './side-names.ts';
import { showHidden } from './text-pieces.ts';

export interface CommitmentView extends PassageLink {
  readonly side: SideId;
  readonly kind: string;
  readonly words: string;
  /** Of the words; null for that of the page. */
  readonly language: string | null;
  /** True where the words hold quotation marks of their own, so that those around them are to be single. */
  readonly isQuoting: boolean;
  /** Whether the other text speaks of it too, and if not, whether anything comes near: one that the links follow, if any. */
  readonly echo: string;
  readonly echoes: readonly PassageLink[];
}

/** Promises, next steps, figures and dates in the words of each text, with where the other text answers. */
export function toCommitmentViews(comparison: Comparison, names: SideNames): readonly CommitmentView[] {
  const nearest = echoFinder(comparison);
  const languages = { a: quoteLanguage(comparison.a), b: quoteLanguage(comparison.b) };
  return comparison.commitments.map((commitment) => {
    const { sentence, start, end } = commitment;
    const side = sideOfSentence(sentence);
    const other = names[otherSide(side)];
    const { isEcho, answers } = nearest(commitment);
    const text = `${possessive(other)} text`;
    const silence = `no clear echo in ${text}`;
    const words = showHidden(comparison[side].text.slice(start, end)).replace(/\s+/g, ' ');
    return {
      ...passageLink(sentence),
      side,
      kind: commitmentKind(commitment, comparison, inText(other)),
      words,
      language: languages[side],
      isQuoting: /[“”"]/.test(words),
      echo: isEcho ? `on this matter in ${text}:` : answers.length === 0 ? silence : `${silence}; nearest:`,
      echoes: answers.map(passageLink),
    };
  });
}
