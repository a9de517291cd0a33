import type { ComparedSide } from '../model/comparison.ts';
import { languageTag } from '../model/language-tags.ts';
import { textLabel } from '../model/text-labels.ts';
import type { TranslatedSide, TranslationGroup } from '../model/translation.ts';
import { type TextPiece, textPieces } from './text-pieces.ts';

/** What stands under a passage for whoever does not read its language. */
export interface GlossLine {
  readonly language: string;
  /** Words of the other text; none for a passage that has no counterpart there. */
  readonly pieces: readonly TextPiece[];
  /** For a passage without a counterpart: the sentence among both texts side by side. Null for others. */
  readonly gap: { readonly label: string; readonly href: string } | null;
}

/**
 * The lines of the right text that stand under the passages of the left one, by the passages' ids. Where several
 * passages have one counterpart it stands under the last of them. Empty where the texts were too long to align, or
 * where the comparison joined sentences to longer passages.
 */
export function glossLines(
  glossed: TranslatedSide,
  { sentences }: ComparedSide,
  href: string,
): ReadonlyMap<string, GlossLine> {
  const { left, right, groups } = glossed.translation;
  const isCutAlike =
    sentences.length === left.sentences.length &&
    sentences.every(({ start, end }, place) => {
      const span = left.sentences[place];
      return span !== undefined && span.start === start && span.end === end;
    });
  if (!isCutAlike) return new Map();
  const language = languageTag(right.language, right.text);
  const label = `No counterpart in the ${textLabel(glossed.right)}`;
  const lineOf = (place: number, group: TranslationGroup): GlossLine => {
    const [first, last] = [group.right[0], group.right.at(-1)].map((of) => right.sentences[of ?? -1]);
    if (first === undefined || last === undefined)
      return { language: 'en', pieces: [], gap: { label, href: `${href}#l${place + 1}` } };
    return { language, pieces: textPieces(right.text.slice(first.start, last.end)), gap: null };
  };
  return new Map(
    groups.flatMap((group) =>
      (group.right.length === 0 ? group.left : group.left.slice(-1)).flatMap((place) => {
        const id = sentences[place]?.id;
        return id === undefined ? [] : [[id, lineOf(place, group)] as const];
      }),
    ),
  );
}
