import type { TextInput } from './analyse/compare-texts.ts';
import type { Archive } from './archive/archive.ts';
import type { Comparer } from './comparer.ts';
import { notFound, PublicError } from './errors.ts';
import { ingestPair, type TextLimits } from './ingest/ingest-pair.ts';
import type { Comparison } from './model/comparison.ts';
import type { IssuerEntry } from './model/issuer.ts';
import type { Knowledge } from './model/knowledge.ts';
import {
  type EditKey,
  type Pair,
  type PairCode,
  type PairDraft,
  parsePairCode,
  type ReadoutText,
  type Side,
} from './model/pair.ts';
import type { Parsed } from './model/problem.ts';
import type { SideId } from './model/side.ts';
import { type PairPage, type PairQuery, summarisePair } from './model/summary.ts';
import type { Translation } from './model/translation.ts';
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
}

/** Which two texts of one side to set against each other, by id. */
export interface LanguageChoice {
  readonly left?: string | undefined;
  readonly right?: string | undefined;
}

/** Two texts of one side, and what each has no counterpart for in the other. */
export interface TranslatedSide {
  readonly left: ReadoutText;
  readonly right: ReadoutText;
  readonly translation: Translation;
}

/**
 * The rooms joined in order. Both doors, web and command line, are handed this and know nothing behind it.
 * Errors that a visitor may meet are `PublicError`s; everything else is a bug.
 */
export interface Flow {
  readonly knowledge: Knowledge;
  readonly issuers: readonly IssuerEntry[];
  /** Checks fields that a form or a program sent. */
  parsePair(fields: Readonly<Record<string, unknown>>): Parsed<PairDraft>;
  /** Compares and stores a pair. */
  receivePair(draft: PairDraft): Promise<Receipt>;
  /** The newest revision, or the one asked for. @throws PublicError 404, or 410 for a withdrawn pair */
  findPair(code: string, revision?: number): Promise<Pair>;
  /** The comparison of a stored pair, computed again only under a new taxonomy. @throws PublicError 404 for an unknown text */
  comparePair(pair: Pair, choice?: TextChoice): Promise<Comparison>;
  /**
   * Two texts of one side against each other; the first two where none are named.
   * @throws PublicError 404 for an unknown text, or a side that has one text only
   */
  compareLanguages(pair: Pair, side: SideId, choice?: LanguageChoice): Promise<TranslatedSide>;
  wordPair(comparison: Comparison): Promise<readonly (Wording | null)[]>;
  /** Compares two texts and stores nothing. */
  compareOnce(a: TextInput, b: TextInput): Promise<Comparison>;
  listPairs(query: PairQuery): Promise<PairPage>;
  /** Stores a next revision. @throws PublicError 403 for a wrong key */
  revisePair(code: string, editKey: string, draft: PairDraft): Promise<{ readonly revision: number }>;
  /** Removes a pair and leaves a tombstone. @throws PublicError 403 for a wrong key */
  withdrawPair(code: string, editKey: string): Promise<void>;
}

/** What the flow is made of; tests pass a clock and chance of their own. */
export interface FlowEffects {
  readonly archive: Archive;
  readonly comparer: Comparer;
  readonly knowledge: Knowledge;
  readonly issuers: readonly IssuerEntry[];
  readonly limits: TextLimits;
  /** Now, ISO 8601 in UTC. */
  readonly now: () => string;
  /** 128 bits from a cryptographic source as 22 base64url characters. */
  readonly randomCode: () => string;
}

export function createFlow(effects: FlowEffects): Flow {
  const { archive, comparer, knowledge, issuers, limits, now, randomCode } = effects;

  const comparePair = async (pair: Pair, choice: TextChoice = {}): Promise<Comparison> => {
    const a = chooseText(pair.a, choice.a);
    const b = chooseText(pair.b, choice.b);
    const key = {
      code: pair.code,
      revision: pair.revision,
      a: a.id,
      b: b.id,
      taxonomy: knowledge.version.sha256,
    };
    const stored = await archive.findComparison(key);
    if (stored !== null) return stored;
    const comparison = await comparer.compare(toInput(pair.a, a), toInput(pair.b, b));
    await archive.saveComparison(key, comparison);
    return comparison;
  };

  const findPair = async (code: string, revision?: number): Promise<Pair> => {
    const parsed = parsePairCode(code);
    const found = parsed === null ? null : await archive.findPair(parsed, revision);
    if (found === null) throw notFound('There is no comparison at this address.');
    if (found.kind === 'pair') return found.pair;
    const message = 'The comparison at this address was withdrawn by whoever published it.';
    throw new PublicError(410, [{ field: null, code: 'withdrawn', message }]);
  };

  const allowed = async (code: string, editKey: string): Promise<PairCode> => {
    const pair = await findPair(code);
    if (await archive.isEditKey(pair.code, editKey)) return pair.code;
    const message = 'That edit key does not belong to this comparison.';
    throw new PublicError(403, [{ field: 'editKey', code: 'edit_key_wrong', message }]);
  };

  const prepare = async (draft: PairDraft) => {
    const [a, b] = [draft.a, draft.b].map((side) => toInput(side, chooseText(side, undefined)));
    if (a === undefined || b === undefined) throw new Error('A draft has two sides.');
    const comparison = await comparer.compare(a, b);
    return { draft, now: now(), comparison, summary: summarisePair(draft, comparison) };
  };

  return {
    knowledge,
    issuers,
    parsePair: (fields) => ingestPair(fields, { limits, issuers, now: now() }),
    async receivePair(draft) {
      const prepared = await prepare(draft);
      const code = randomCode() as PairCode;
      const editKey = randomCode() as EditKey;
      await archive.insertPair({ ...prepared, code, editKey });
      return { code, editKey, revision: 1 };
    },
    findPair,
    comparePair,
    async compareLanguages(pair, side, choice = {}) {
      const left = chooseText(pair[side], choice.left);
      const others = { ...pair[side], texts: pair[side].texts.filter(({ id }) => id !== left.id) };
      const right = chooseText(others, choice.right);
      const [one, other] = [toInput(pair[side], left), toInput(pair[side], right)];
      return { left, right, translation: await comparer.translate(one, other) };
    },
    wordPair: (comparison) => comparer.word(comparison),
    compareOnce: (a, b) => comparer.compare(a, b),
    listPairs: (query) => archive.listPairs(query),
    async revisePair(code, editKey, draft) {
      const known = await allowed(code, editKey);
      return { revision: await archive.insertRevision({ ...(await prepare(draft)), code: known }) };
    },
    async withdrawPair(code, editKey) {
      await archive.withdrawPair(await allowed(code, editKey), now());
    },
  };
}

function chooseText({ texts }: Side, id: string | undefined): ReadoutText {
  const chosen = id === undefined ? texts[0] : texts.find((text) => text.id === id);
  if (chosen === undefined) throw notFound('This comparison has no such text.');
  return chosen;
}

function toInput({ issuer }: Side, { text, language }: ReadoutText): TextInput {
  return { text, language, issuer: issuer.id ?? [issuer.name, issuer.body].filter(Boolean).join(', ') };
}
