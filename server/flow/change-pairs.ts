import { correctPassage } from '../analyse/corrections/correct-passage.ts';
import { notFound, PublicError } from '../errors.ts';
import type { Flow, FlowEffects, Revised } from '../flow.ts';
import { createGate, type Gate } from '../gate.ts';
import { ingestRevision } from '../ingest/ingest-revision.ts';
import { MOST_CORRECTIONS } from '../model/corrections.ts';
import type { Pair, PairDraft } from '../model/pair.ts';
import { chooseText } from './choose-text.ts';
import { draftOf, sameContent } from './draft-of.ts';
import type { PairReader } from './read-pairs.ts';
import type { PairStore } from './store-pairs.ts';

/** Times that a change is made anew since another server's was stored before it: each time one was, so few are needed. */
const MOST_TURNS = 20;

const MANY_AT_ONCE =
  'Many changes to this comparison arrive at once, and this one was not stored. Send it again in a moment.';

/** How many changes of one pair wait for one another, and for how many milliseconds. */
const TURN_RULES = { places: 1, waiting: 100, patience: 30_000, busy: MANY_AT_ONCE };

/** What whoever holds the edit key may do with a stored pair. */
export function changePairs(
  { archive, knowledge, limits, now }: FlowEffects,
  { findPair, comparePair, openPair }: PairReader,
  { storeRevision }: PairStore,
): Pick<Flow, 'revisePair' | 'correctPassage' | 'takeBackCorrection' | 'withdrawPair'> {
  const inTurn = takeTurns();
  const { issuers } = knowledge;
  const knownTopics = new Set(knowledge.topics.map(({ id }) => id));

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

  /**
   * Stores what `change` makes of the newest revision; null keeps that one. Changes of one pair take turns here.
   * Comparing takes a moment, in which another server may have stored a revision: `change` is then asked again with that
   * one, so that neither undoes the other.
   */
  const changePair = async (
    code: string,
    editKey: string,
    change: (pair: Pair) => Promise<PairDraft | null>,
  ): Promise<Revised> => {
    // Before waiting: whoever has no key keeps nobody waiting.
    await openPair(code, editKey);
    return await inTurn(code, async () => {
      for (let turn = 0; turn < MOST_TURNS; turn += 1) {
        const pair = await openPair(code, editKey);
        const draft = await change(pair);
        if (draft === null) return { revision: pair.revision, fallen: 0 };
        const revised = await storeRevision(pair, draft);
        if (revised !== null) return revised;
      }
      throw new PublicError(503, [{ field: null, code: 'revised_meanwhile', message: MANY_AT_ONCE }]);
    });
  };

  return {
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
        const lastDecision = await archive.lastDecision(pair.code);
        const context = { machine, texts, corrections, lastDecision, knownTopics, now: now() };
        const corrected = correctPassage(wish, context);
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
  };
}

/** Lets the tasks of one code run one after another, and those of different codes beside each other. */
function takeTurns(): <T>(code: string, task: () => Promise<T>) => Promise<T> {
  const queues = new Map<string, { readonly gate: Gate; tasks: number }>();
  return async (code, task) => {
    const queue = queues.get(code) ?? { gate: createGate(TURN_RULES), tasks: 0 };
    queues.set(code, queue);
    queue.tasks += 1;
    try {
      return await queue.gate(null, task);
    } finally {
      queue.tasks -= 1;
      if (queue.tasks === 0) queues.delete(code);
    }
  };
}

function withoutDecisions(pair: Pair): PairDraft {
  return { ...draftOf(pair), visibility: pair.storedAs, corrections: [] };
}
