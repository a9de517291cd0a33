import type { Comparison, Standing } from './comparison.ts';
import { issuerKey } from './issuer-key.ts';
import type { CallFormat, PairCode, PairDraft, Visibility } from './pair.ts';
import { SIDE_IDS, type SideId } from './side.ts';
import { shownRows } from './standing-rows.ts';

/** What a list shows of a pair. */
export interface PairSummary {
  readonly title: string;
  readonly date: string;
  readonly format: CallFormat;
  readonly illustrative: boolean;
  readonly visibility: Visibility;
  readonly a: SideSummary;
  readonly b: SideSummary;
  /** In the order of the page. */
  readonly topics: readonly TopicSummary[];
  /** Sentences that put words in the other side's mouth. */
  readonly attributed: number;
}

export interface SideSummary {
  readonly name: string;
  /** As `issuerKey` has it; null in what an older program stored and this one has not made anew yet. */
  readonly issuer: string | null;
  readonly party: string | null;
  readonly words: number;
}

/** What a side's party is looked up by: its id, or its name where no party is known. */
export function partyKey({ party, name }: Pick<SideSummary, 'party' | 'name'>): string {
  return party ?? name;
}

/** The sides of a pair that are this party's, by its key or by the name of the side: both, one or none. */
export function sidesOfParty(pair: Readonly<Record<SideId, SideSummary>>, key: string): readonly SideId[] {
  return SIDE_IDS.filter((side) => partyKey(pair[side]) === key || pair[side].name === key);
}

export interface TopicSummary {
  readonly id: string;
  readonly label: string;
  readonly standing: Standing;
  /** Shares 0–1. */
  readonly a: number;
  readonly b: number;
}

/** A party's readout, as the side of a listed pair that it is. */
export interface ListedReadout {
  readonly pair: ListedPair;
  readonly side: SideId;
}

export interface ListedPair extends PairSummary {
  readonly code: PairCode;
  /** Instants of storing and of the newest revision, ISO 8601. */
  readonly createdAt: string;
  readonly revisedAt: string;
}

/** What a list is asked for; null for no condition. */
export interface PairQuery {
  /** Words to be found in the texts or the title; two Chinese characters are enough. */
  readonly q: string | null;
  readonly topic: string | null;
  /** Party id or the name of a side. */
  readonly party: string | null;
  /** An issuer as data calls it, by name and body, or by its short name alone. */
  readonly issuer: string | null;
  /** Days, inclusive. */
  readonly from: string | null;
  readonly to: string | null;
  /** As the page before gave it; null for the first page. */
  readonly cursor: string | null;
  readonly limit: number;
  /** `stored` for the newest revision first, on one page only; left out for the newest call first. */
  readonly order?: 'stored';
}

/** The conditions of a list as an address has them, in one order, without the cursor; empty for none. */
export function listConditions(query: PairQuery): URLSearchParams {
  const kept = ['q', 'topic', 'party', 'issuer', 'from', 'to'] as const;
  return new URLSearchParams(kept.flatMap((name) => (query[name] === null ? [] : [[name, query[name]]])));
}

export interface PairPage {
  /** Newest call first. */
  readonly items: readonly ListedPair[];
  /** Pairs that would be among them, had what lists know of them not been damaged; absent for none. */
  readonly damaged?: readonly PairCode[];
  readonly nextCursor: string | null;
  /** Pairs that answer the query on all pages. */
  readonly total: number;
}

/** Sums a comparison up for lists. */
export function summarisePair({ call, a, b, visibility }: PairDraft, comparison: Comparison): PairSummary {
  return {
    title: call.title,
    date: call.date,
    format: call.format,
    illustrative: call.illustrative,
    visibility,
    a: {
      name: a.issuer.name,
      issuer: issuerKey(a.issuer),
      party: comparison.a.party,
      words: comparison.a.words,
    },
    b: {
      name: b.issuer.name,
      issuer: issuerKey(b.issuer),
      party: comparison.b.party,
      words: comparison.b.words,
    },
    topics: shownRows(comparison).map((row) => ({
      id: row.topic,
      label: row.label,
      standing: row.standing,
      a: row.a.share,
      b: row.b.share,
    })),
    attributed: comparison.attributions.length,
  };
}
