import type { Comparison } from '../model/comparison.ts';
import { otherSide, type SideId } from '../model/side.ts';
import { type PassageLink, passageLink } from './passage-link.ts';
import { inText, possessive } from './phrases.ts';
import type { SideNames } from './side-names.ts';

export interface CommitmentView extends PassageLink {
  readonly side: SideId;
  readonly kind: string;
  readonly words: string;
  /** True where the words hold quotation marks of their own, so that those around them are to be single. */
  readonly isQuoting: boolean;
  /** Whether the other text speaks of it too: a whole phrase, or one that the links follow. */
  readonly echo: string;
  readonly echoes: readonly PassageLink[];
}

/** Promises, next steps, figures and dates in the words of each text, with where the other text answers. */
export function toCommitmentViews(comparison: Comparison, names: SideNames): readonly CommitmentView[] {
  const voices = new Map(
    [...comparison.a.sentences, ...comparison.b.sentences].map(({ id, voice }) => [id, voice]),
  );
  return comparison.commitments.map(({ sentence, kind, start, end, echoed }) => {
    const side: SideId = sentence.startsWith('a') ? 'a' : 'b';
    const other = names[otherSide(side)];
    // A promise in a sentence that reports the other side is theirs by this account, not this side's own.
    const voice = voices.get(sentence);
    const words = comparison[side].text.slice(start, end).replace(/\s+/g, ' ');
    return {
      ...passageLink(sentence),
      side,
      kind:
        voice === 'other'
          ? `${COMMITMENT_KINDS[kind]}, attributed to ${inText(other)}`
          : COMMITMENT_KINDS[kind],
      words,
      isQuoting: /[“”"]/.test(words),
      echo:
        echoed.length === 0
          ? `no counterpart in ${possessive(other)} text`
          : `on this matter in ${possessive(other)} text:`,
      echoes: echoed.map(passageLink),
    };
  });
}

const COMMITMENT_KINDS = {
  pledge: 'promise',
  joint: 'agreed',
  'next-step': 'next step',
  number: 'figure',
  deadline: 'by when',
};
