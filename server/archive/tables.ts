import type { Generated } from 'kysely';

/** The tables as the query builder knows them. JSON columns hold text that `rows.ts` parses. */
export interface Tables {
  readonly pairs: PairsTable;
  readonly revisions: RevisionsTable;
  readonly texts: TextsTable;
  readonly comparisons: ComparisonsTable;
  readonly facets: FacetsTable;
  readonly states: StatesTable;
}

export interface PairsTable {
  /** Order of storing. */
  sequence: Generated<number>;
  code: string;
  /** Hex SHA-256 of the edit key. */
  edit_key_hash: string;
  visibility: string;
  call_date: string;
  created_at: string;
  latest_revision: number;
  /** The highest number that a decision had in any revision; 0 for none. */
  last_decision: Generated<number>;
  /** When its newest revision was stored; null for one that was withdrawn before this was kept here. */
  revised_at: string | null;
  summary: string;
  /** What its summary, facets and words were made with; null where that is not known. */
  analysis: string | null;
  withdrawn_at: string | null;
  /** Hashes of the texts that a withdrawn pair had, as JSON. */
  tombstone: string | null;
}

export interface RevisionsTable {
  code: string;
  revision: number;
  revised_at: string;
  call: string;
  a_issuer: string;
  b_issuer: string;
  /** Whom each side names as having taken part, as JSON. */
  a_participants: string;
  b_participants: string;
  visibility: string;
  /** Editors' corrections, as JSON. */
  corrections: string;
}

export interface TextsTable {
  code: string;
  revision: number;
  side: string;
  position: number;
  text_id: string;
  text: string;
  sha256: string;
  language: string;
  kind: string;
  title: string | null;
  channel: string | null;
  source_url: string | null;
  source_note: string | null;
  published: string | null;
  captured: string;
  edit_note: string | null;
}

export interface ComparisonsTable {
  code: string;
  revision: number;
  a_text: string;
  b_text: string;
  /** `analysisKey` of what compared them; named for the part of it that was first, as programs of then ask for it. */
  taxonomy: string;
  comparison: string;
}

/** What a public pair can be filtered by: kind `topic`, `party` or `issuer`. */
export interface FacetsTable {
  code: string;
  kind: string;
  value: string;
}

/** What is remembered of the archive itself. */
export interface StatesTable {
  name: string;
  value: string;
}
