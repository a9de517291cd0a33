import { applyCorrections } from '../analyse/corrections/apply-corrections.ts';
import { notFound, PublicError, WithdrawnError } from '../errors.ts';
import type { Flow, FlowEffects, TextChoice } from '../flow.ts';
import type { Comparison } from '../model/comparison.ts';
import { type Pair, parsePairCode } from '../model/pair.ts';
import { analysisKey } from '../model/program-version.ts';
import { chooseText, toInput } from './choose-text.ts';
import { joinRunning } from './join-running.ts';

/** Reads one stored pair. */
export type PairReader = Pick<Flow, 'findPair' | 'weightOf' | 'comparePair' | 'openPair'>;

export function readPairs({ archive, comparer, knowledge, program, reportDamage }: FlowEffects): PairReader {
  const analysis = analysisKey(knowledge.version, program);
  const join = joinRunning<Comparison>();

  const comparePair = async (pair: Pair, choice: TextChoice = {}): Promise<Comparison> => {
    const a = chooseText(pair.a, choice.a, pair.code);
    const b = chooseText(pair.b, choice.b, pair.code);
    const key = { code: pair.code, revision: pair.revision, a: a.id, b: b.id, analysis };
    const machine = await join(JSON.stringify(key), async () => {
      const stored = await archive.findComparison(key);
      if (stored === 'damaged') reportDamage({ comparison: key });
      else if (stored !== null) return stored;
      const compared = await comparer.compare(toInput(pair.a, a), toInput(pair.b, b));
      await archive.saveComparison(key, compared);
      return compared;
    });
    if (choice.machine === true) return machine;
    return applyCorrections(machine, pair.corrections, { a: a.id, b: b.id }, knowledge);
  };

  const findPair = async (code: string, revision?: number): Promise<Pair> => {
    const parsed = parsePairCode(code);
    const found = parsed === null ? null : await archive.findPair(parsed, revision);
    if (found === null) throw notFound('There is no comparison at this address.');
    if (found.kind === 'pair') return found.pair;
    throw new WithdrawnError(found.tombstone);
  };

  const openPair = async (code: string, editKey: string): Promise<Pair> => {
    const pair = await findPair(code);
    if (await archive.isEditKey(pair.code, editKey)) return pair;
    const message = 'That edit key does not belong to this comparison.';
    throw new PublicError(403, [{ field: 'editKey', code: 'edit_key_wrong', message }]);
  };

  return {
    findPair,
    async weightOf(code, revision) {
      const parsed = parsePairCode(code);
      return parsed === null ? 0 : await archive.weightOf(parsed, revision);
    },
    comparePair,
    openPair,
  };
}
