import { notFound } from '../errors.ts';
import type { Flow, FlowEffects } from '../flow.ts';
import type { Pair, PairDraft } from '../model/pair.ts';
import { changeInTurn } from './change-in-turn.ts';
import { correctDraft } from './correct-draft.ts';
import { draftOf } from './draft-of.ts';
import type { PairReader } from './read-pairs.ts';
import { reviseDraft } from './revise-draft.ts';
import type { PairStore } from './store-pairs.ts';

/** What whoever holds the edit key may do with a stored pair. */
export function changePairs(
  effects: FlowEffects,
  reader: PairReader,
  store: PairStore,
): Pick<Flow, 'revisePair' | 'correctPassage' | 'takeBackCorrection' | 'withdrawPair'> {
  const { archive, now } = effects;
  const changePair = changeInTurn(reader, store);
  return {
    revisePair: (code, editKey, fields) =>
      changePair(code, editKey, (pair) => reviseDraft(effects, reader, pair, fields)),
    correctPassage: (code, editKey, wish, choice = {}) =>
      changePair(code, editKey, (pair) => correctDraft(effects, reader, pair, wish, choice)),
    takeBackCorrection: (code, editKey, id) =>
      changePair(code, editKey, async (pair) => withoutCorrection(pair, id)),
    async withdrawPair(code, editKey) {
      await archive.withdrawPair((await reader.openPair(code, editKey)).code, now());
    },
  };
}

/** @throws PublicError 404 for an unknown correction */
function withoutCorrection(pair: Pair, id: string): PairDraft {
  const corrections = pair.corrections.filter((correction) => correction.id !== id);
  if (corrections.length === pair.corrections.length) throw notFound('There is no such correction.');
  return { ...draftOf(pair), corrections };
}
