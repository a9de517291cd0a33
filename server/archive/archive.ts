import type { Comparison } from '../model/comparison.ts';
import type { PlacedExcerpt } from '../model/excerpt.ts';
import type { EditKey, Pair, PairCode, PairDraft, Tombstone } from '../model/pair.ts';
import type { PairPage, PairQuery, PairSummary } from '../model/summary.ts';

/** What is looked up under one code. */
export type FoundPair =
  | { readonly kind: 'pair'; readonly pair: Pair }
  | { readonly kind: 'withdrawn'; readonly tombstone: Tombstone };

/** Which stored comparison is meant: one choice of texts of one revision, compared by one program with one taxonomy. */
export interface ComparisonKey {
  readonly code: PairCode;
  readonly revision: number;
  /** Ids of the compared texts. */
  readonly a: string;
  readonly b: string;
  /** `analysisKey` of what compared them. */
  readonly analysis: string;
}

/** A new pair with everything that is stored together: all of it or nothing. */
export interface NewPair {
  readonly code: PairCode;
  readonly editKey: EditKey;
  readonly draft: PairDraft;
  /** Instant of storing, ISO 8601 in UTC. */
  readonly now: string;
  readonly comparison: Comparison;
  readonly summary: PairSummary;
  /** `analysisKey` of what the comparison and the summary come from. */
  readonly analysis: string;
}

/** What lists, filters and searches know of a pair, made anew. */
export type RenewedLists = Omit<NewPair, 'editKey' | 'now' | 'comparison'>;

/** A new revision of a known pair. */
export type NewRevision = Omit<NewPair, 'editKey'>;

/**
 * Where pairs are kept. Every promise that resolves to a write has reached the disk. One that another program keeps from
 * being written is tried again for a few seconds while reads go on, and then rejected with a `StorageError`. Revisions are never changed;
 * edit keys are kept as hashes only; an unlisted pair is found by its code and by nothing else.
 */
export interface Archive {
  /**
   * Tells whether this program may still write. One that runs while a newer one brings a shared archive further reads on
   * as well as it can, and each of its writes is rejected with a `StorageError` `outgrown`.
   *
   * @throws StorageError `outgrown`, or what keeps the archive from being read
   */
  checkForm(): Promise<void>;
  /** True while no pair was ever stored. */
  isEmpty(): Promise<boolean>;
  /** True while the loading of the shipped pairs was begun and not ended, as a kill in the middle leaves it. */
  isFirstLoadOpen(): Promise<boolean>;
  setFirstLoad(state: 'begun' | 'ended'): Promise<void>;
  insertPair(pair: NewPair): Promise<void>;
  /**
   * Stores a pair unless one with exactly its texts is there, those of `except` apart; tells whether it did. Looking and
   * storing are one step, so that of two programs that store the same pair at once one does.
   *
   * @param later revisions that follow the first, stored in the same step; the texts of the newest are looked for
   */
  insertMissing(
    pair: NewPair,
    except: ReadonlySet<PairCode>,
    later?: readonly NewRevision[],
  ): Promise<boolean>;
  /**
   * Stores the revision that follows `base` and returns its number; null where `base` is no longer the newest or the
   * pair was withdrawn. Looking and storing are one step, so that of two revisions made from one at once the second is
   * made anew and undoes nothing.
   */
  insertRevision(revision: NewRevision, base: number): Promise<number | null>;
  /** The newest revision, or the one asked for; null where there is none. */
  findPair(code: PairCode, revision?: number): Promise<FoundPair | null>;
  /** The `textWeight` of all texts of the newest revision, or of the one asked for; 0 where there is none. Cheaper than reading them. */
  weightOf(code: PairCode, revision?: number): Promise<number>;
  /** Names that the texts of any revision of a pair have, each once. */
  textNames(code: PairCode): Promise<readonly string[]>;
  /** The highest number that a decision had in any revision of a pair; 0 for none. */
  lastDecision(code: PairCode): Promise<number>;
  /** Tells whether `key` is the pair's edit key, in constant time; false for an unknown code as well. */
  isEditKey(code: PairCode, key: string): Promise<boolean>;
  /** Gives a pair another edit key, with which the old one ends; tells whether there is such a pair. */
  setEditKey(code: PairCode, key: EditKey): Promise<boolean>;
  /** Removes the texts of all revisions and leaves a tombstone with their hashes; one that is there stays as it is. */
  withdrawPair(code: PairCode, now: string): Promise<void>;
  /** `damaged` for one that cannot be read, which `saveComparison` replaces. */
  findComparison(key: ComparisonKey): Promise<Comparison | 'damaged' | null>;
  /**
   * Keeps a comparison that was computed again. Left undone where the database is busy, full or cannot be written:
   * whoever reads a page gets it all the same, and the next reader computes it once more. Left undone as well where
   * the pair was withdrawn in the meantime.
   */
  saveComparison(key: ComparisonKey, comparison: Comparison): Promise<void>;
  /**
   * The first pair after `code`, in an order of the archive's own, whose lists come from another analysis; null for
   * none. An empty `code` begins with the first of all.
   */
  nextStale(analysis: string, code: string): Promise<PairCode | null>;
  /**
   * Replaces what lists know of a pair, and removes its comparisons that come from another analysis. Tells whether it
   * did: not where another program was quicker, `revision` is no longer the newest, or the pair was withdrawn.
   *
   * @param anyway true for what is damaged, and comes from this analysis all the same
   */
  renewLists(lists: RenewedLists, revision: number, anyway?: boolean): Promise<boolean>;
  /** Public pairs that answer the query, newest call first. */
  listPairs(query: PairQuery): Promise<PairPage>;
  /**
   * A few words of each side of a public pair around the words of a question, at most one excerpt a side, A first: those
   * that hold the most of them. Empty where no text begins with any of them within `characters` each, as for a pair that
   * was found by its title, and for one that is not public.
   *
   * @param characters of each text that are looked through
   */
  findExcerpts(code: PairCode, question: string, characters: number): Promise<readonly PlacedExcerpt[]>;
  /** Codes of public pairs with a text that has this hash, oldest first. */
  findByHash(sha256: string): Promise<readonly PairCode[]>;
  /**
   * Codes of pairs whose newest revision has exactly the texts with these hashes, unlisted ones included, oldest
   * first: for the operator's import only.
   */
  findStored(hashes: readonly string[]): Promise<readonly PairCode[]>;
  /** Codes of all pairs that are not withdrawn, unlisted ones included, oldest first: for export and backup only. */
  allCodes(): Promise<readonly PairCode[]>;
  /**
   * Copies the archive into a new file while it is in use. The file appears under its name when it is whole.
   *
   * @throws Error where the file is there already
   */
  backup(file: string): Promise<void>;
  /** Says everything that is wrong with the stored data, texts that lost their hash included; empty when it is whole. */
  check(): Promise<readonly string[]>;
  /** Like `check` but for a start: for as long as `milliseconds`, newest content first, and without foreign keys. */
  checkContent(milliseconds: number): Promise<readonly string[]>;
  close(): Promise<void>;
}
