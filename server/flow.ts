import { isDeepStrictEqual } from 'node:util';
import type { TextInput } from './analyse/compare-texts.ts';
import { applyCorrections } from './analyse/corrections/apply-corrections.ts';
import { compareRevisions } from './analyse/corrections/compare-revisions.ts';
import { correctPassage, type PassageWish } from './analyse/corrections/correct-passage.ts';
import { findDrift } from './analyse/drift/find-drift.ts';
import type { Archive } from './archive/archive.ts';
import type { Comparer } from './comparer.ts';
import { notFound, PublicError, WithdrawnError } from './errors.ts';
import { ingestPair, type TextLimits } from './ingest/ingest-pair.ts';
import { ingestRevision } from './ingest/ingest-revision.ts';
import type { Comparison } from './model/comparison.ts';
import { carryCorrections, MOST_CORRECTIONS } from './model/corrections.ts';
import type { Drift, DriftQuery } from './model/drift.ts';
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
import type { History, RevisionChanges, TextDiff } from './model/revision.ts';
import { otherSide, type SideId } from './model/side.ts';
import type { ReadoutKey, SuccessiveReadouts } from './model/successive.ts';
import {
  type ListedReadout,
  type PairPage,
  type PairQuery,
  partyKey,
  sidesOfParty,
  summarisePair,
} from './model/summary.ts';
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
  /** True for what the machine found, without what editors decided. */
  readonly machine?: boolean | undefined;
}

/** What became of a change: the revision that it made, and how many corrections fell away with their words. */
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
  /** Public pairs that seem to be this one already. An unlisted pair is never among them: that it exists is its owner's to tell. */
  findAlike(draft: PairDraft): Promise<readonly AlikePair[]>;
  listPairs(query: PairQuery): Promise<PairPage>;
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
   * Stores a next revision from fields that a form or a program sent; what they cannot say stays. With `onlyChanges`
   * fields that change nothing make no revision, and the number of the newest comes back.
   * @throws PublicError 403 for a wrong key; 409 where `revision` says which one the fields were made from and it is
   *   not the newest; 422 with every problem
   */
  revisePair(
    code: string,
    editKey: string,
    fields: Readonly<Record<string, unknown>>,
    onlyChanges?: boolean,
  ): Promise<Revised>;
  /** Stores a next revision with one passage as wished. @throws PublicError 403; 422 for a wish that cannot be */
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

  const labels = new Map(knowledge.topics.map(({ id, label }) => [id, label]));

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
    const machine = stored ?? (await comparer.compare(toInput(pair.a, a), toInput(pair.b, b)));
    if (stored === null) await archive.saveComparison(key, machine);
    if (choice.machine === true) return machine;
    return applyCorrections(machine, pair.corrections, { a: a.id, b: b.id }, labels);
  };

  const findPair = async (code: string, revision?: number): Promise<Pair> => {
    const parsed = parsePairCode(code);
    const found = parsed === null ? null : await archive.findPair(parsed, revision);
    if (found === null) throw notFound('There is no comparison at this address.');
    if (found.kind === 'pair') return found.pair;
    throw new WithdrawnError(found.tombstone);
  };

  /**
   * Texts are named by their place in forms, so that fields made from an older revision could change another text than
   * was meant, and would undo what somebody else stored. Decisions alone are in nobody's way; whoever names no revision
   * means the newest.
   */
  const refuseOutdated = async (pair: Pair, given: unknown): Promise<void> => {
    const { code, revision } = pair;
    if (given === undefined || given === '' || String(given) === String(revision)) return;
    const number = Number(given);
    const isKnown = Number.isInteger(number) && number > 0 && number < revision;
    const older = isKnown ? await findPair(code, number) : null;
    if (older !== null && sameContent(withoutDecisions(older), withoutDecisions(pair))) return;
    const message = `This comparison was changed meanwhile: revision ${revision} is the newest, and this was made from another. Look at what changed, then store once more what is to stand.`;
    throw new PublicError(409, [{ field: 'revision', code: 'revised_meanwhile', message }]);
  };

  const openPair = async (code: string, editKey: string): Promise<Pair> => {
    const pair = await findPair(code);
    if (await archive.isEditKey(pair.code, editKey)) return pair;
    const message = 'That edit key does not belong to this comparison.';
    throw new PublicError(403, [{ field: 'editKey', code: 'edit_key_wrong', message }]);
  };

  const prepare = async (draft: PairDraft) => {
    const [a, b] = [draft.a, draft.b].map((side) => toInput(side, chooseText(side, undefined)));
    if (a === undefined || b === undefined) throw new Error('A draft has two sides.');
    const comparison = await comparer.compare(a, b);
    const texts = { a: draft.a.texts[0]?.id ?? '', b: draft.b.texts[0]?.id ?? '' };
    const corrected = applyCorrections(comparison, draft.corrections, texts, labels);
    return { draft, now: now(), comparison, summary: summarisePair(draft, corrected) };
  };

  const readOne = async ({ code, side }: ReadoutKey) => {
    const pair = await findPair(code);
    const { party } = (await comparePair(pair))[side];
    return { pair, side, party: partyKey({ party, name: pair[side].issuer.name }) };
  };

  const prepareNew = async (draft: PairDraft) => ({
    ...(await prepare(draft)),
    code: randomCode() as PairCode,
    editKey: randomCode() as EditKey,
  });

  const receivePair = async (draft: PairDraft): Promise<Receipt> => {
    const pair = await prepareNew(draft);
    await archive.insertPair(pair);
    return { code: pair.code, editKey: pair.editKey, revision: 1 };
  };

  /** The stored pair that an imported one is: of those with its texts the one that equals it, else the oldest. */
  const findImported = async (draft: PairDraft, taken: ReadonlySet<PairCode>): Promise<Pair | null> => {
    const hashes = [...draft.a.texts, ...draft.b.texts].map(({ sha256 }) => sha256);
    const codes = (await archive.findStored(hashes)).filter((code) => !taken.has(code));
    const pairs = await Promise.all(codes.map((code) => findPair(code)));
    return pairs.find((pair) => sameContent(draftOf(pair), draft)) ?? pairs[0] ?? null;
  };

  /** Null where another revision was stored since `pair` was read, or the pair was withdrawn. */
  const storeRevision = async (pair: Pair, given: PairDraft): Promise<Revised | null> => {
    const { kept, fallen } = carryCorrections(given.corrections, [...given.a.texts, ...given.b.texts]);
    const prepared = await prepare({ ...given, corrections: kept });
    const revision = await archive.insertRevision({ ...prepared, code: pair.code }, pair.revision);
    return revision === null ? null : { revision, fallen: fallen.length };
  };

  /**
   * Stores what `change` makes of the newest revision; null keeps that one. Comparing takes a moment, in which somebody
   * else may have stored a revision: `change` is then asked again with that one, so that neither undoes the other.
   */
  const changePair = async (
    code: string,
    editKey: string,
    change: (pair: Pair) => Promise<PairDraft | null>,
  ): Promise<Revised> => {
    for (let turn = 0; turn < MOST_TURNS; turn += 1) {
      const pair = await openPair(code, editKey);
      const draft = await change(pair);
      if (draft === null) return { revision: pair.revision, fallen: 0 };
      const revised = await storeRevision(pair, draft);
      if (revised !== null) return revised;
    }
    const message =
      'Many changes to this comparison arrive at once, and this one was not stored. Send it again in a moment.';
    throw new PublicError(503, [{ field: null, code: 'revised_meanwhile', message }]);
  };

  return {
    knowledge,
    issuers,
    parsePair: (fields) => ingestPair(fields, { limits, issuers, now: now() }),
    receivePair,
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
    async findAlike({ call, a, b }) {
      const hashes = [...a.texts, ...b.texts].map(({ sha256 }) => sha256);
      const codes = new Set((await Promise.all(hashes.map((hash) => archive.findByHash(hash)))).flat());
      const alike: AlikePair[] = [];
      for (const code of [...codes].slice(0, MOST_ALIKE)) {
        const { title, date } = (await findPair(code)).call;
        alike.push({ code, title, date, same: 'texts' });
      }
      const none = { q: null, topic: null, party: null, issuer: null, cursor: null };
      const { items } = await archive.listPairs({ ...none, from: call.date, to: call.date, limit: 50 });
      const names = sidesOf(a.issuer.name, b.issuer.name);
      for (const { code, title, date, ...sides } of items) {
        const isSame = !codes.has(code) && sidesOf(sides.a.name, sides.b.name) === names;
        if (isSame) alike.push({ code, title, date, same: 'call' });
      }
      return alike.slice(0, MOST_ALIKE);
    },
    listPairs: (query) => archive.listPairs(query),
    async readDrift({ party, other, from, to }) {
      const found: ListedReadout[] = [];
      let cursor: string | null = null;
      let pages = 0;
      do {
        const conditions = { q: null, topic: null, issuer: null, from, to, party };
        const page: PairPage = await archive.listPairs({ ...conditions, cursor, limit: DRIFT_PAGE });
        for (const pair of page.items) {
          const sides = sidesOfParty(pair, party).filter(
            (side) => other === null || sidesOfParty(pair, other).includes(otherSide(side)),
          );
          found.push(...sides.map((side) => ({ pair, side })));
        }
        cursor = page.nextCursor;
        pages += 1;
      } while (cursor !== null && found.length <= DRIFT_READOUTS && pages < DRIFT_PAGES);
      const readouts = found.slice(0, DRIFT_READOUTS).reverse();
      const compared = await Promise.all(
        readouts.map(async ({ pair, side }) => ({
          comparison: await comparePair(await findPair(pair.code)),
          side,
        })),
      );
      const hasEarlier = found.length > DRIFT_READOUTS || cursor !== null;
      return { readouts, phrases: findDrift(compared), hasEarlier };
    },
    async compareReadouts(one, other) {
      const [first, second] = [await readOne(one), await readOne(other)];
      const isTurned = first.pair.call.date > second.pair.call.date;
      const [older, newer] = isTurned ? [second, first] : [first, second];
      const isSame = older.pair.code === newer.pair.code && older.side === newer.side;
      if (isSame || older.party !== newer.party) throw notFound('These are not two readouts of one party.');
      const texts = inOneLanguage(older.pair[older.side], newer.pair[newer.side]);
      if (texts === null)
        throw notFound(
          'These two readouts have no texts in one language, so their words cannot be told apart.',
        );
      const comparison = await comparer.compare(
        toInput(older.pair[older.side], texts.older),
        toInput(newer.pair[newer.side], texts.newer),
      );
      return {
        older: { pair: older.pair, side: older.side, text: texts.older },
        newer: { pair: newer.pair, side: newer.side, text: texts.newer },
        comparison,
        wordings: await comparer.word(comparison),
      };
    },
    openPair,
    revisePair: (code, editKey, fields, onlyChanges = false) =>
      changePair(code, editKey, async (pair) => {
        await refuseOutdated(pair, fields.revision);
        const taken = await archive.textNames(pair.code);
        const merged = ingestRevision(pair, fields, { limits, issuers, now: now(), taken });
        if (!merged.ok) throw new PublicError(422, merged.problems);
        return onlyChanges && sameContent(draftOf(pair), merged.value) ? null : merged.value;
      }),
    correctPassage: (code, editKey, wish, choice = {}) =>
      changePair(code, editKey, async (pair) => {
        const texts = { a: chooseText(pair.a, choice.a).id, b: chooseText(pair.b, choice.b).id };
        const machine = await comparePair(pair, { ...texts, machine: true });
        const { corrections } = pair;
        const knownTopics = new Set(labels.keys());
        const corrected = correctPassage(wish, { machine, texts, corrections, knownTopics, now: now() });
        if (!corrected.ok) throw new PublicError(422, corrected.problems);
        if (corrected.value.length > MOST_CORRECTIONS) {
          const message = `A comparison may carry ${MOST_CORRECTIONS} corrections; take some back first.`;
          throw new PublicError(422, [{ field: null, code: 'too_many_corrections', message }]);
        }
        return { ...draftOf(pair), corrections: corrected.value };
      }),
    takeBackCorrection: (code, editKey, id) =>
      changePair(code, editKey, async (pair) => {
        const corrections = pair.corrections.filter((correction) => correction.id !== id);
        if (corrections.length === pair.corrections.length) throw notFound('There is no such correction.');
        return { ...draftOf(pair), corrections };
      }),
    async withdrawPair(code, editKey) {
      await archive.withdrawPair((await openPair(code, editKey)).code, now());
    },
    async readHistory(code, before) {
      const pair = await findPair(code);
      const newest = Math.min(pair.latestRevision, (before ?? Number.MAX_SAFE_INTEGER) - 1);
      const oldest = Math.max(1, newest - HISTORY_PAGE + 1);
      const records: History['records'][number][] = [];
      let older: Pair | null = null;
      for (let revision = Math.max(1, oldest - 1); revision <= newest; revision += 1) {
        const current = await findPair(code, revision);
        const changes: RevisionChanges | null = older && changesBetween(older, current);
        if (revision >= oldest) records.unshift({ revision, revisedAt: current.revisedAt, changes });
        older = current;
      }
      return { pair, records, before: oldest > 1 ? oldest : null };
    },
    async changesSince(pair, revision) {
      if (!Number.isInteger(revision) || revision < 1 || revision >= pair.revision) return null;
      return changesBetween(await findPair(pair.code, revision), pair);
    },
    async compareRevisions(code, from, to) {
      const [older, newer] = [await findPair(code, from), await findPair(code, to)];
      const changes = changesBetween(older, newer);
      const diffs = await Promise.all(
        changes.texts.map(({ before, after }) =>
          before === null || after === null || before.sha256 === after.sha256
            ? null
            : comparer.diff(before.text, after.text),
        ),
      );
      return { older, newer, changes, diffs };
    },
    async importPair(draft, { dryRun, taken }) {
      const stored = await findImported(draft, taken);
      if (stored === null) {
        if (dryRun) return { outcome: 'added', code: null };
        const pair = await prepareNew(draft);
        if (await archive.insertMissing(pair, taken)) return { outcome: 'added', code: pair.code };
        // Another program has stored it since it was looked for.
        return await this.importPair(draft, { dryRun, taken });
      }
      const { code } = stored;
      if (sameContent(draftOf(stored), draft)) return { outcome: 'unchanged', code };
      if (!dryRun && (await storeRevision(stored, draft)) === null) {
        // Somebody has revised or withdrawn it since it was looked for.
        return await this.importPair(draft, { dryRun, taken });
      }
      return { outcome: 'updated', code };
    },
  };
}

function chooseText({ texts }: Side, id: string | undefined): ReadoutText {
  const chosen = id === undefined ? texts[0] : texts.find((text) => text.id === id);
  if (chosen === undefined)
    throw notFound('This comparison has no such text, or has it no longer; its earlier revisions may.');
  return chosen;
}

/** The first texts of two sides that are in one language; null where there are none. */
function inOneLanguage(older: Side, newer: Side): { older: ReadoutText; newer: ReadoutText } | null {
  for (const text of newer.texts) {
    const other = older.texts.find(({ language }) => language === text.language);
    if (other !== undefined) return { older: other, newer: text };
  }
  return null;
}

function toInput({ issuer }: Side, { text, language }: ReadoutText): TextInput {
  return { text, language, issuer: issuer.id ?? [issuer.name, issuer.body].filter(Boolean).join(', ') };
}

/** Readouts that are set against each other, and how far back they are looked for: pages of so many pairs. */
const DRIFT_READOUTS = 12;
const DRIFT_PAGE = 50;
const DRIFT_PAGES = 10;

/** Times that a change is made anew since others were stored before it: each time somebody’s was, so few are needed. */
const MOST_TURNS = 20;

/** Pairs that are pointed out as alike. */
const MOST_ALIKE = 5;

/** The two names of a pair, whichever side is which. */
function sidesOf(one: string, other: string): string {
  return JSON.stringify([one.toLowerCase(), other.toLowerCase()].sort());
}

/** Revisions that one page of a history shows. */
const HISTORY_PAGE = 30;

function draftOf({ call, a, b, visibility, corrections }: Pair): PairDraft {
  return { call, a, b, visibility, corrections };
}

function withoutDecisions(pair: Pair): PairDraft {
  return { ...draftOf(pair), visibility: pair.storedAs, corrections: [] };
}

/** Who can find a pair is one thing for all its revisions; what changed is who could when each was stored. */
function changesBetween(older: Pair, newer: Pair): RevisionChanges {
  const asStored = (pair: Pair): PairDraft => ({ ...draftOf(pair), visibility: pair.storedAs });
  return compareRevisions(asStored(older), asStored(newer));
}

/** Equal in everything, whatever the order in which keys were written. */
function sameContent(one: PairDraft, other: PairDraft): boolean {
  return isDeepStrictEqual(JSON.parse(JSON.stringify(one)), JSON.parse(JSON.stringify(other)));
}
