import { PublicError } from '../errors.ts';
import type { Revised } from '../flow.ts';
import type { Pair, PairDraft } from '../model/pair.ts';
import type { PairReader } from './read-pairs.ts';
import type { PairStore } from './store-pairs.ts';
import { takeTurns } from './take-turns.ts';

/** Times that a change is made anew since another server's was stored before it: each time one was, so few are needed. */
const MOST_TURNS = 20;

const MANY_AT_ONCE =
  'Many changes to this comparison arrive at once, and this one was not stored. Send it again in a moment.';

/** How many changes of one pair wait for one another, and for how many milliseconds. */
const TURN_RULES = { places: 1, waiting: 100, patience: 30_000, busy: MANY_AT_ONCE };

/** Stores what `change` makes of the newest revision; null keeps that one. @throws PublicError 403 for a wrong key */
export type ChangePair = (
  code: string,
  editKey: string,
  change: (pair: Pair) => Promise<PairDraft | null>,
) => Promise<Revised>;

/**
 * Lets the changes of one pair take turns. Comparing takes a moment, in which another server may have stored a revision:
 * a change is then asked again with that one, so that neither undoes the other.
 */
export function changeInTurn(
  { openPair }: Pick<PairReader, 'openPair'>,
  { storeRevision }: Pick<PairStore, 'storeRevision'>,
): ChangePair {
  const inTurn = takeTurns(TURN_RULES);
  return async (code, editKey, change) => {
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
}
