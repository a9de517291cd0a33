import type { Pair } from '../model/pair.ts';
import { SIDE_IDS, type SideId } from '../model/side.ts';
import { textLabel, textLabelAmong } from '../model/text-labels.ts';
import { type PageQuery, toQuery } from './page-query.ts';
import { possessive } from './phrases.ts';
import { sideNames } from './side-names.ts';
import { showHidden } from './text-pieces.ts';
import { translationHref } from './translation-href.ts';

/** The texts of a side that has several, as links that choose which one is compared. */
export interface TextChooserView {
  readonly id: SideId;
  readonly letter: string;
  /** Such as "Yunze’s text". */
  readonly heading: string;
  readonly texts: readonly ChosenTextView[];
  /** Address of the page that sets two of them against each other. */
  readonly gapHref: string;
}

export interface ChosenTextView {
  readonly label: string;
  /** Its headline, where another text is called alike; null where it has none or none is. */
  readonly title: string | null;
  readonly href: string;
  readonly isShown: boolean;
}

/** Makes the choosers of a pair; empty where each side has one text. */
export function toTextChoosers(pair: Pair, query: PageQuery): readonly TextChooserView[] {
  const names = sideNames(pair);
  return SIDE_IDS.filter((side) => pair[side].texts.length > 1).map((side) => {
    const { texts } = pair[side];
    const shown = query[side] ?? texts[0]?.id;
    return {
      id: side,
      letter: side.toUpperCase(),
      heading: `${possessive(names[side])} text`,
      texts: texts.map((text, index) => {
        const label = textLabelAmong(text, texts);
        return {
          label,
          title: text.title === null || label === textLabel(text) ? null : showHidden(text.title),
          href: `${toQuery({ ...query, [side]: index === 0 ? null : text.id }) || '?'}#texts`,
          isShown: text.id === shown,
        };
      }),
      gapHref: translationHref(pair.code, side),
    };
  });
}
