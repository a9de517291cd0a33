import type { ComparedSide, Comparison } from '../model/comparison.ts';
import type { Span } from '../model/span.ts';
import type { Wording } from '../model/wording.ts';
import { counted, listed } from './phrases.ts';
import { type TextPiece, textPieces } from './text-pieces.ts';

export interface WordingView {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly classes: string;
  readonly a: readonly WordedView[];
  readonly b: readonly WordedView[];
}

export interface WordedView {
  readonly number: string;
  readonly pieces: readonly { readonly parts: readonly TextPiece[]; readonly isSame: boolean }[];
}

/** Says how many matches have their words compared where a bound left some out; null where it is all, or none. */
export function toWordingNote({ matches }: Comparison, wordings: readonly (Wording | null)[]): string | null {
  const worded = wordings.filter((wording) => wording !== null).length;
  return worded === 0 || worded === matches.length
    ? null
    : `Their wording is compared for the ${worded} closest of ${counted(matches.length, 'counterpart')}.`;
}

/** The word differences of every match that has any, with why its passages stand together. */
export function toWordingViews(
  comparison: Comparison,
  wordings: readonly (Wording | null)[],
): readonly WordingView[] {
  return wordings.flatMap((wording, index) => {
    if (wording === null) return [];
    const reasons = comparison.matches[index]?.because.map(({ value }) => value) ?? [];
    const marked = wording.few
      ? 'So few that the shared words are the ones marked.'
      : 'What differs is marked.';
    return [
      {
        id: `w${index + 1}`,
        title: `${wording.a.map(({ sentence }) => sentence.toUpperCase()).join(', ')} and ${wording.b.map(({ sentence }) => sentence.toUpperCase()).join(', ')}`,
        note: `Set beside each other for: ${listed(reasons)}. ${counted(wording.common, 'word')} in common. ${wording.precise ? marked : 'Too different to compare word by word.'}`,
        classes: wording.few ? 'few' : 'many',
        a: wordedSide(wording.a, comparison.a),
        b: wordedSide(wording.b, comparison.b),
      },
    ];
  });
}

function wordedSide(sentences: Wording['a'], { text }: ComparedSide): readonly WordedView[] {
  const slice = ({ start, end }: Span) => textPieces(text.slice(start, end));
  return sentences.map(({ sentence, pieces }) => ({
    number: sentence.toUpperCase(),
    pieces: pieces.map((piece) => ({ parts: slice(piece), isSame: piece.kind === 'same' })),
  }));
}
