import type { Comparison } from '../model/comparison.ts';
import type { Pair } from '../model/pair.ts';
import type { RevisionChanges } from '../model/revision.ts';
import type { SharePanel } from '../model/share-panel.ts';
import type { SideId } from '../model/side.ts';
import type { Glosses } from '../model/translation.ts';
import type { Wording } from '../model/wording.ts';
import type { PageQuery } from './page-query.ts';
import type { ProperLabels } from './proper-labels.ts';

/** What the reading page is made from. */
export interface ComparisonPage {
  readonly pair: Pair;
  readonly comparison: Comparison;
  /** One a match, in the order of the matches. */
  readonly wordings: readonly (Wording | null)[];
  readonly glosses: Glosses;
  /** What the address asks for: texts, a topic to filter by, the layout. */
  readonly query: PageQuery;
  readonly share: SharePanel;
  /** Key of each side's party, by which its page is found; null where it has none. */
  readonly parties: Readonly<Record<SideId, string | null>>;
  /** Shown once, right after storing; null ever after. */
  readonly editKey: string | null;
  /** Topic id → label, of every topic there is. */
  readonly topicLabels: ReadonlyMap<string, string>;
  readonly proper: ProperLabels;
  /** What changed since the revision that the reader's link was made for; null where the link names none, or nothing. */
  readonly since: { readonly revision: number; readonly changes: RevisionChanges } | null;
}
