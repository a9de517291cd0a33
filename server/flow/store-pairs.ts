import type { NewPair, NewRevision } from '../archive/archive.ts';
import type { Flow, FlowEffects, Revised } from '../flow.ts';
import { carryCorrections } from '../model/corrections.ts';
import type { EditKey, Pair, PairCode, PairDraft } from '../model/pair.ts';
import { analysisKey } from '../model/program-version.ts';
import { chooseText, toInput } from './choose-text.ts';
import { summariseDraft } from './summarise-draft.ts';

/** Compares what is to be stored, and stores it. */
export interface PairStore extends Pick<Flow, 'receivePair'> {
  /** A pair of its own, with an address and a key, that is not stored yet. */
  prepareNew(draft: PairDraft): Promise<NewPair>;
  /** A revision as it was elsewhere, its corrections included, that is not stored yet. */
  prepareRevision(code: PairCode, draft: PairDraft): Promise<NewRevision>;
  /** Null where another revision was stored since `pair` was read, or the pair was withdrawn. */
  storeRevision(pair: Pair, given: PairDraft): Promise<Revised | null>;
}

export function storePairs(effects: FlowEffects): PairStore {
  const { archive, comparer, knowledge, program, now, randomCode } = effects;
  const analysis = analysisKey(knowledge.version, program);

  const prepare = async (draft: PairDraft) => {
    const [a, b] = [draft.a, draft.b].map((side) => toInput(side, chooseText(side, undefined)));
    if (a === undefined || b === undefined) throw new Error('A draft has two sides.');
    const comparison = await comparer.compare(a, b);
    const summary = summariseDraft(draft, comparison, knowledge);
    return { draft, now: now(), comparison, summary, analysis };
  };

  const prepareNew = async (draft: PairDraft) => ({
    ...(await prepare(draft)),
    code: randomCode() as PairCode,
    editKey: randomCode() as EditKey,
  });

  return {
    prepareNew,
    prepareRevision: async (code, draft) => ({ ...(await prepare(draft)), code }),
    async receivePair(draft) {
      const pair = await prepareNew(draft);
      await archive.insertPair(pair);
      return { code: pair.code, editKey: pair.editKey, revision: 1 };
    },
    async storeRevision(pair, given) {
      const { kept, fallen } = carryCorrections(given.corrections, [...given.a.texts, ...given.b.texts]);
      const prepared = await prepare({ ...given, corrections: kept });
      const revision = await archive.insertRevision({ ...prepared, code: pair.code }, pair.revision);
      return revision === null ? null : { revision, fallen: fallen.length };
    },
  };
}
