import { PublicError } from '../errors.ts';
import type { Flow, FlowEffects } from '../flow.ts';
import type { PairCode } from '../model/pair.ts';
import { analysisKey } from '../model/program-version.ts';
import { draftOf } from './draft-of.ts';
import { joinRunning } from './join-running.ts';
import type { PairReader } from './read-pairs.ts';
import { summariseDraft } from './summarise-draft.ts';

/**
 * Lists pairs, and makes anew what lists, filters and searches know of them where it is damaged, or another program or
 * taxonomy made it.
 */
export function renewLists(
  { archive, knowledge, program, randomCode, reportDamage }: FlowEffects,
  { comparePair }: PairReader,
): Pick<Flow, 'renewLists' | 'listPairs'> {
  const analysis = analysisKey(knowledge.version, program);

  const renew = async (code: PairCode, anyway = false): Promise<boolean> => {
    const found = await archive.findPair(code);
    if (found?.kind !== 'pair') return false;
    const { pair } = found;
    const draft = draftOf(pair);
    const summary = summariseDraft(draft, await comparePair(pair, { machine: true }), knowledge);
    return await archive.renewLists({ code, draft, summary, analysis }, pair.revision, anyway);
  };

  /** One that cannot be compared or stored at the moment is left for the next time; the others are not. */
  const renewIfPossible = async (code: PairCode): Promise<boolean> => {
    try {
      return await renew(code);
    } catch (error) {
      if (error instanceof PublicError) return false;
      throw error;
    }
  };

  const join = joinRunning<boolean>();

  /** Makes anew what is damaged; a pair that is damaged itself stays out of the lists. */
  const mend = async (code: PairCode): Promise<boolean> => {
    try {
      reportDamage({ lists: code });
      return await renew(code, true);
    } catch (error) {
      if (!(error instanceof PublicError)) reportDamage({ lists: code, error });
      return false;
    }
  };

  return {
    async listPairs(query) {
      const page = await archive.listPairs(query);
      const mended = [];
      for (const code of page.damaged ?? []) mended.push(await join(code, () => mend(code)));
      return mended.includes(true) ? await archive.listPairs(query) : page;
    },
    async renewLists(signal) {
      let renewed = 0;
      // Servers that share an archive begin anywhere, and so find little that another is at already.
      for (const start of [randomCode(), '']) {
        let code = await archive.nextStale(analysis, start);
        while (code !== null && !signal.aborted) {
          if (await renewIfPossible(code)) renewed += 1;
          code = await archive.nextStale(analysis, code);
        }
      }
      return renewed;
    },
  };
}
