import type { Comparison } from '../model/comparison.ts';
import type { SideId } from '../model/side.ts';

/** Where each passage stands when the two texts are set row by row. */
export interface PairedRows {
  /** Sentence id → row, from 1, and the rows it spans. */
  readonly places: ReadonlyMap<string, { readonly row: number; readonly span: number }>;
  /** Runs of rows in which a side has nothing, in order. */
  readonly silences: Readonly<Record<SideId, readonly Silence[]>>;
}

/** Rows in which a side has nothing. */
export interface Silence {
  readonly row: number;
  readonly span: number;
  /** The passage beside a single row that is answered all the same, and its answers, which stand in other rows. */
  readonly elsewhere: { readonly passage: string; readonly answers: readonly string[] } | null;
}

/** A passage of A with those of B beside it, or one of B alone; the groups of a page are a chain. */
interface Group {
  readonly a: string | null;
  readonly b: string[];
  next: Group | null;
}

/**
 * Sets the two texts row by row. The order is A's; a passage of B stands beside the passage of A that answers it
 * best, and one without a counterpart follows its predecessor in B. A passage of A with several answers spans
 * their rows.
 */
export function pairRows({ a, b, matches }: Comparison): PairedRows {
  const partner = new Map<string, string>();
  const answersOf = new Map<string, string[]>();
  for (const match of matches) {
    for (const id of match.a) answersOf.set(id, [...(answersOf.get(id) ?? []), ...match.b]);
    for (const id of match.b) if (!partner.has(id) && match.a[0] !== undefined) partner.set(id, match.a[0]);
  }
  const front: Group = { a: null, b: [], next: null };
  const byA = new Map<string, Group>();
  // What B says before anything is answered stands behind what A says before that; with no answers A comes whole.
  const answered = new Set(partner.values());
  let leading: Group | null = null;
  let last = front;
  for (const { id } of a.sentences) {
    if (answered.has(id)) leading ??= last;
    last = insertBehind(last, { a: id, b: [] });
    byA.set(id, last);
  }
  let before = leading ?? last;
  // Behind a passage of A that answers both B1 and B3, B2 comes before B4.
  const lastBehind = new Map<Group, Group>();
  for (const { id } of b.sentences) {
    const own = byA.get(partner.get(id) ?? '');
    if (own) {
      own.b.push(id);
      before = own;
    } else {
      const placed = insertBehind(lastBehind.get(before) ?? before, { a: null, b: [id] });
      lastBehind.set(before, placed);
    }
  }
  return placeGroups(front.next, answersOf);
}

function insertBehind(before: Group, group: Omit<Group, 'next'>): Group {
  before.next = { ...group, next: before.next };
  return before.next;
}

function placeGroups(first: Group | null, answersOf: ReadonlyMap<string, readonly string[]>): PairedRows {
  const places = new Map<string, { row: number; span: number }>();
  const empty: Record<SideId, { row: number; span: number; elsewhere: Silence['elsewhere'] }[]> = {
    a: [],
    b: [],
  };
  const leaveEmpty = (side: SideId, row: number, span: number) => {
    const last = empty[side].at(-1);
    if (last && last.elsewhere === null && last.row + last.span === row) last.span += span;
    else empty[side].push({ row, span, elsewhere: null });
  };
  let row = 1;
  for (let group = first; group !== null; group = group.next) {
    const span = Math.max(1, group.b.length);
    if (group.a === null) leaveEmpty('a', row, span);
    else places.set(group.a, { row, span });
    // Only A's passages can stand alone and be answered: each of B's stands beside one that it answers.
    const answers = (group.a !== null && answersOf.get(group.a)) || [];
    if (group.b.length === 0 && group.a !== null && answers.length > 0)
      empty.b.push({ row, span, elsewhere: { passage: group.a, answers: [...new Set(answers)] } });
    else if (group.b.length === 0) leaveEmpty('b', row, span);
    for (const [index, id] of group.b.entries()) places.set(id, { row: row + index, span: 1 });
    row += span;
  }
  return { places, silences: empty };
}
