import type { Comparison, LedgerRow } from '../model/comparison.ts';
import { rowsOf, STANDINGS } from '../model/standing-rows.ts';
import { textQuery } from '../model/text-query.ts';
import { type PageQuery, toQuery } from './page-query.ts';
import { type PassageLink, passageLink } from './passage-link.ts';
import type { SideNames } from './side-names.ts';
import { standingTitle } from './standing-title.ts';
import { type TextPiece, textPieces } from './text-pieces.ts';

export interface ChipGroupView {
  readonly classes: string;
  readonly title: string;
  readonly chips: readonly {
    readonly id: string;
    /** Its label. */
    readonly parts: readonly TextPiece[];
    readonly href: string;
    readonly isOn: boolean;
  }[];
}

export interface FilterView {
  readonly label: string;
  readonly topicHref: string;
  /** Shows everything again. */
  readonly clearHref: string;
  readonly a: readonly PassageLink[];
  readonly b: readonly PassageLink[];
}

/** The topics as links that filter the texts, by standing. */
export function toChipGroups(
  comparison: Comparison,
  names: SideNames,
  chosen: LedgerRow | null,
  query: PageQuery,
): readonly ChipGroupView[] {
  const classes = { 'only-a': 'a', both: 'ab', 'only-b': 'b' };
  return STANDINGS.map((standing) => ({
    classes: classes[standing],
    title: standingTitle(standing, names),
    chips: rowsOf(comparison, standing).map((row) => ({
      id: row.topic,
      parts: textPieces(row.label),
      href: `${toQuery({ ...query, topic: row.topic })}#texts`,
      isOn: row === chosen,
    })),
  }));
}

/** What the chosen topic shows: where each text speaks of it. */
export function toFilterView(row: LedgerRow, code: string, query: PageQuery): FilterView {
  return {
    label: row.label,
    topicHref: `/c/${code}/t/${row.topic}${textQuery(query)}`,
    clearHref: `${toQuery({ ...query, topic: null }) || '?'}#texts`,
    a: row.a.sentences.map(passageLink),
    b: row.b.sentences.map(passageLink),
  };
}
