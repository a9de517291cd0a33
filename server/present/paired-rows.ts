import type { Comparison } from '../model/comparison.ts';
import type { SideId } from '../model/side.ts';

/** Where each passage stands when the two texts are set row by row. */
export interface PairedRows {
  /** Sentence id → row, from 1, and the rows it spans. */
  readonly places: ReadonlyMap<string, { readonly row: number; readonly span: number }>;
  /** Runs of rows in which a side has nothing, in order. */
  readonly silences: Readonly<Record<SideId, readonly { readonly row: number; readonly span: number }[]>>;
}

interface Group {
  readonly a: string | null;
  readonly b: string[];
}

/**
 * Sets the two texts row by row. The order is A's; a passage of B stands beside the passage of A that answers it
 * best, and one without a counterpart follows its predecessor in B. A passage of A with several answers spans
 * their rows.
 */
export function pairRows({ a, b, matches }: Comparison): PairedRows {
  const partner = new Map<string, string>();
  for (const match of matches) {
    for (const id of match.b) if (!partner.has(id) && match.a[0] !== undefined) partner.set(id, match.a[0]);
  }
  const groups: Group[] = a.sentences.map(({ id }) => ({ a: id, b: [] }));
  const byA = new Map(groups.map((group) => [group.a, group]));
  // What B says before anything is answered stands behind what A says before that; with no answers A comes whole.
  const answered = new Set(partner.values());
  const first = a.sentences.findIndex(({ id }) => answered.has(id));
  const leading = first < 0 ? groups.length : first;
  let before: Group | null = null;
  for (const { id } of b.sentences) {
    const own = byA.get(partner.get(id) ?? '');
    if (own) {
      own.b.push(id);
      before = own;
    } else {
      const group: Group = { a: null, b: [id] };
      groups.splice(before === null ? leading : groups.indexOf(before) + 1, 0, group);
      before = group;
    }
  }
  return placeGroups(groups);
}

function placeGroups(groups: readonly Group[]): PairedRows {
  const places = new Map<string, { row: number; span: number }>();
  const empty: Record<SideId, { row: number; span: number }[]> = { a: [], b: [] };
  const leaveEmpty = (side: SideId, row: number, span: number) => {
    const last = empty[side].at(-1);
    if (last && last.row + last.span === row) last.span += span;
    else empty[side].push({ row, span });
  };
  let row = 1;
  for (const group of groups) {
    const span = Math.max(1, group.b.length);
    if (group.a === null) leaveEmpty('a', row, span);
    else places.set(group.a, { row, span });
    if (group.b.length === 0) leaveEmpty('b', row, span);
    for (const [index, id] of group.b.entries()) places.set(id, { row: row + index, span: 1 });
    row += span;
  }
  return { places, silences: empty };
}
