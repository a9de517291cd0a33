import { knownTopics } from '../analyse/known-topics.ts';
import { PublicError } from '../errors.ts';
import type { Flow, FlowEffects } from '../flow.ts';
import type { PairCode } from '../model/pair.ts';
import { analysisKey } from '../model/program-version.ts';
import { draftOf } from './draft-of.ts';
import type { PairReader } from './read-pairs.ts';
import { summariseDraft } from './summarise-draft.ts';

/** Makes anew what lists, filters and searches know of pairs, where another program or taxonomy made it. */
export function renewLists(
  { archive, knowledge, program, randomCode }: FlowEffects,
  { comparePair }: PairReader,
): Pick<Flow, 'renewLists'> {
  const analysis = analysisKey(knowledge.version, program);
  const topics = knownTopics(knowledge.topics);

  const renew = async (code: PairCode): Promise<boolean> => {
    const found = await archive.findPair(code);
    if (found?.kind !== 'pair') return false;
    const { pair } = found;
    const draft = draftOf(pair);
    const summary = summariseDraft(draft, await comparePair(pair, { machine: true }), topics);
    return await archive.renewLists({ code, draft, summary, analysis }, pair.revision);
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

  return {
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
