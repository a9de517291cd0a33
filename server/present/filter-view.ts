import type { LedgerRow } from '../model/comparison.ts';
import { type PassageLink, passageLink } from './passage-link.ts';
import type { SideNames } from './side-names.ts';
import { STANDINGS, standingTitle } from './standing-title.ts';

export interface ChipGroupView {
  readonly classes: string;
  readonly title: string;
  readonly chips: readonly {
    readonly id: string;
    readonly label: string;
    readonly href: string;
    readonly isOn: boolean;
  }[];
}

export interface FilterView {
  readonly label: string;
  readonly topicHref: string;
  readonly a: readonly PassageLink[];
  readonly b: readonly PassageLink[];
}

/** The topics as links that filter the texts, by standing. */
export function toChipGroups(
  ledger: readonly LedgerRow[],
  names: SideNames,
  chosen: LedgerRow | null,
): readonly ChipGroupView[] {
  const classes = { 'only-a': 'a', both: 'ab', 'only-b': 'b' };
  return STANDINGS.map((standing) => ({
    classes: classes[standing],
    title: standingTitle(standing, names),
    chips: ledger
      .filter((row) => row.standing === standing)
      .map((row) => ({
        id: row.topic,
        label: row.label,
        href: `?topic=${row.topic}#texts`,
        isOn: row === chosen,
      })),
  }));
}

/** What the chosen topic shows: where each text speaks of it. */
export function toFilterView(row: LedgerRow, code: string): FilterView {
  return {
    label: row.label,
    topicHref: `/c/${code}/t/${row.topic}`,
    a: row.a.sentences.map(passageLink),
    b: row.b.sentences.map(passageLink),
  };
}
