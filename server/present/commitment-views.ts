import type { Comparison } from '../model/comparison.ts';
import { otherSide, type SideId } from '../model/side.ts';
import { type PassageLink, passageLink } from './passage-link.ts';
import { listed, possessive } from './phrases.ts';
import type { SideNames } from './side-names.ts';

export interface CommitmentView extends PassageLink {
  readonly side: SideId;
  readonly kind: string;
  readonly words: string;
  readonly echo: string;
}

/** Promises, next steps, figures and dates in the words of each text, with where the other text answers. */
export function toCommitmentViews(comparison: Comparison, names: SideNames): readonly CommitmentView[] {
  return comparison.commitments.map(({ sentence, kind, start, end, echoed }) => {
    const side: SideId = sentence.startsWith('a') ? 'a' : 'b';
    const other = names[otherSide(side)];
    return {
      ...passageLink(sentence),
      side,
      kind: COMMITMENT_KINDS[kind],
      words: comparison[side].text.slice(start, end).replace(/\s+/g, ' '),
      echo:
        echoed.length === 0
          ? `no counterpart in ${possessive(other)} text`
          : `its passage is answered by ${listed(echoed.map((id) => id.toUpperCase()))}`,
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
