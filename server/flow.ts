import type { TextInput } from './analyse/compare-texts.ts';
import type { PassageWish } from './analyse/corrections/correct-passage.ts';
import type { Archive, ComparisonKey } from './archive/archive.ts';
import type { Comparer } from './comparer.ts';
import { changePairs } from './flow/change-pairs.ts';
import { findExcerpts } from './flow/find-excerpts.ts';
import { importPairs } from './flow/import-pairs.ts';
import { lookAcross } from './flow/look-across.ts';
import { lookBack } from './flow/look-back.ts';
import { readPairs } from './flow/read-pairs.ts';
import { readTranslations } from './flow/read-translations.ts';
import { renewLists } from './flow/renew-lists.ts';
import { storePairs } from './flow/store-pairs.ts';
import { ingestPair } from './ingest/ingest-pair.ts';
import type { Comparison } from './model/comparison.ts';
import type { Drift, DriftQuery } from './model/drift.ts';
import type { Excerpts } from './model/excerpt.ts';
import type { Knowledge } from './model/knowledge.ts';
import type { EditKey, Pair, PairCode, PairDraft } from './model/pair.ts';
import type { Parsed } from './model/problem.ts';
import type { ProgramVersion } from './model/program-version.ts';
import type { History, RevisionChanges, TextDiff } from './model/revision.ts';
import type { SideId } from './model/side.ts';
import type { ReadoutKey, SuccessiveReadouts } from './model/successive.ts';
import type { PairPage, PairQuery } from './model/summary.ts';
import type { TextLimits } from './model/text-limits.ts';
import type { Glosses, TranslatedSide } from './model/translation.ts';
import type { Wording } from './model/wording.ts';

/** What is given for a pair that was stored: its address, and the key that allows changes, told this once. */
export interface Receipt {
  readonly code: PairCode;
  readonly editKey: EditKey;
  readonly revision: number;
}

/** Which texts of a pair to compare, by id; the first of each side where nothing is chosen. */
export interface TextChoice {
  readonly a?: string | undefined;
  readonly b?: string | undefined;
  /** True for what the machine found, without what editors decided. */
  readonly machine?: boolean | undefined;
}

/** What became of a change: the revision that it made, or the newest where it changed nothing, and how many corrections fell away with their words. */
export interface Revised {
  readonly revision: number;
  readonly fallen: number;
}

/** Two revisions of a pair, what differs, and the words of each changed text told apart. */
export interface RevisionComparison {
  readonly older: Pair;
  readonly newer: Pair;
  readonly changes: RevisionChanges;
  /** One for each of `changes.texts`; null where there is nothing to tell apart: one is missing, or both are the same. */
  readonly diffs: readonly (TextDiff | null)[];
}

/** What became of a pair that was imported. */
export type ImportOutcome = 'added' | 'updated' | 'unchanged';

export interface Imported {
  readonly outcome: ImportOutcome;
  /** The pair that it is now; null for one that a dry run would add. */
  readonly code: PairCode | null;
}

/** How a pair is imported. */
export interface ImportRules {
  readonly dryRun: boolean;
  /** Pairs that others of the same import are already: who stored one pair twice has two, here and elsewhere. */
  readonly taken: ReadonlySet<PairCode>;
  /** Revisions that the pair had elsewhere before this one, oldest first; stored with a pair that is added. */
  readonly earlier?: readonly PairDraft[];
}

/** A public pair that a new one may repeat, and what is the same. */
export interface AlikePair {
  readonly code: PairCode;
  readonly title: string;
  readonly date: string;
  /** `texts`: a text with the very same words; `call`: the same two names on the same day. */
  readonly same: 'texts' | 'call';
}

/** Which two texts of one side to set against each other, by id. */
export interface LanguageChoice {
  readonly left?: string | undefined;
  readonly right?: string | undefined;
}

/**
 * The rooms joined in order. Both doors, web and command line, are handed this: the web reaches the archive and the
 * comparison through nothing else.
 * Errors that a visitor may meet are `PublicError`s; everything else is a bug.
 */
export interface Flow {
  readonly knowledge: Knowledge;
  readonly program: ProgramVersion;
  /** Checks fields that a form or a program sent. */
  parsePair(fields: Readonly<Record<string, unknown>>): Parsed<PairDraft>;
  /** Compares and stores a pair. */
  receivePair(draft: PairDraft): Promise<Receipt>;
  /** The newest revision, or the one asked for. @throws PublicError 404, or 410 for a withdrawn pair */
  findPair(code: string, revision?: number): Promise<Pair>;
  /** The `textWeight` of all texts of a pair's newest revision, or of the one asked for; 0 where there is none. */
  weightOf(code: string, revision?: number): Promise<number>;
  /** The comparison of a stored pair, computed again only by another program or with another taxonomy. @throws PublicError 404 for an unknown text */
  comparePair(pair: Pair, choice?: TextChoice): Promise<Comparison>;
  /**
   * Two texts of one side against each other; the first two where none are named.
   * @throws PublicError 404 for an unknown text, or a side that has one text only
   */
  compareLanguages(pair: Pair, side: SideId, choice?: LanguageChoice): Promise<TranslatedSide>;
  /**
   * What can be laid under the texts of a comparison for whoever reads English: the first English text of a side whose
   * compared text is in another language. None for long texts, nor where it would keep a reader waiting: it is there for
   * whoever comes later.
   */
  readGlosses(pair: Pair, comparison: Comparison): Promise<Glosses>;
  wordPair(comparison: Comparison): Promise<readonly (Wording | null)[]>;
  /** Compares two texts and stores nothing. */
  compareOnce(a: TextInput, b: TextInput): Promise<Comparison>;
  /** Public pairs that seem to be this one already. An unlisted pair is never among them: that it exists is its owner's to tell. */
  findAlike(draft: PairDraft): Promise<readonly AlikePair[]>;
  listPairs(query: PairQuery): Promise<PairPage>;
  /** The words of each listed pair around those that were searched for; none without a question. */
  findExcerpts(page: PairPage, question: string | null): Promise<Excerpts>;
  /** @throws PublicError 503 while the archive cannot be read, or since a newer program brought it further */
  checkReady(): Promise<void>;
  /**
   * Makes anew, pair by pair, what lists, filters, feeds and search know of pairs where it comes from another program
   * or taxonomy, until `signal` says stop. What cannot be compared or stored is left for the next time. Several servers
   * may do it at once.
   *
   * @returns how many pairs this call renewed
   * @throws PublicError 503 while the archive cannot be read
   */
  renewLists(signal: AbortSignal): Promise<number>;
  /**
   * A party's newest readouts of public pairs, as their first texts have it, and what became of its set phrases. Reads
   * the pairs of the party newest first, up to a bound, until there are enough readouts.
   */
  readDrift(query: DriftQuery): Promise<Drift>;
  /**
   * Tells two readouts of one party apart word by word, in the first of their texts that are in one language. Which of
   * them is older the dates of their calls say, not the order given.
   *
   * @throws PublicError 404 where a readout is not there, or they are of two parties or in two languages; 410
   */
  compareReadouts(one: ReadoutKey, other: ReadoutKey): Promise<SuccessiveReadouts>;
  /** The pair for whoever holds its edit key. @throws PublicError 403 for a wrong key */
  openPair(code: string, editKey: string): Promise<Pair>;
  /**
   * Stores a next revision from fields that a form or a program sent; what they do not say stays. Fields that change
   * nothing make none.
   * @throws PublicError 403 for a wrong key; 409 where `revision` says which one the fields were made from and it is
   *   not the newest; 422 with every problem
   */
  revisePair(code: string, editKey: string, fields: Readonly<Record<string, unknown>>): Promise<Revised>;
  /** Stores a next revision with one passage as wished, where it is not so already. @throws PublicError 403; 409 for one made from words that were revised since; 422 for one that cannot be */
  correctPassage(code: string, editKey: string, wish: PassageWish, choice?: TextChoice): Promise<Revised>;
  /** Stores a next revision without one correction. @throws PublicError 403; 404 for an unknown correction */
  takeBackCorrection(code: string, editKey: string, id: string): Promise<Revised>;
  /** Revisions newest first, from `before` down where it is given. */
  readHistory(code: string, before?: number): Promise<History>;
  /** What was changed up to `pair` since an earlier revision of it; null where there is none such. */
  changesSince(pair: Pair, revision: number): Promise<RevisionChanges | null>;
  /** @throws PublicError 404 for an unknown revision */
  compareRevisions(code: string, older: number, newer: number): Promise<RevisionComparison>;
  /**
   * Stores a pair that the operator imports: a new one, or a next revision of the one that has its texts, where
   * anything else differs.
   */
  importPair(draft: PairDraft, rules: ImportRules): Promise<Imported>;
  /** Removes a pair and leaves a tombstone. @throws PublicError 403 for a wrong key */
  withdrawPair(code: string, editKey: string): Promise<void>;
}

/** A stored comparison, or what lists know of a pair; with `error` what keeps it from being made anew. */
export type Damage =
  | { readonly comparison: ComparisonKey }
  | { readonly lists: PairCode; readonly error?: unknown };

/** What the flow is made of; tests pass a clock and chance of their own. */
export interface FlowEffects {
  readonly archive: Archive;
  readonly comparer: Comparer;
  readonly knowledge: Knowledge;
  readonly program: ProgramVersion;
  readonly limits: TextLimits;
  /** Now, ISO 8601 in UTC. */
  readonly now: () => string;
  /** 128 bits from a cryptographic source as 22 base64url characters. */
  readonly randomCode: () => string;
  /** Hears of what cannot be read and is made anew: the disk may be failing. */
  readonly reportDamage: (damage: Damage) => void;
}

/** Joins the rooms. Each part is handed the ones that it builds on. */
export function createFlow(effects: FlowEffects): Flow {
  const { archive, comparer, knowledge, program, limits, now } = effects;
  const reader = readPairs(effects);
  const store = storePairs(effects);
  return {
    knowledge,
    program,
    parsePair: (fields) => ingestPair(fields, { limits, issuers: knowledge.issuers, now: now() }),
    receivePair: store.receivePair,
    ...reader,
    ...readTranslations(effects),
    wordPair: (comparison) => comparer.word(comparison),
    compareOnce: (a, b) => comparer.compare(a, b),
    findExcerpts: (page, question) => findExcerpts(effects, page, question),
    checkReady: () => archive.checkForm(),
    ...renewLists(effects, reader),
    ...lookAcross(effects, reader),
    ...lookBack(effects, reader),
    ...changePairs(effects, reader, store),
    ...importPairs(effects, reader, store),
  };
}
