import type { Flow, FlowEffects } from '../flow.ts';
import { compareReadouts, type ToldApart } from './compare-readouts.ts';
import { findAlike } from './find-alike.ts';
import { keepShort } from './keep-short.ts';
import { readDrift, readPhrases } from './read-drift.ts';
import type { PairReader } from './read-pairs.ts';

/** How many pairs of short readouts told apart word by word are kept, so that a page that many read is made once. */
const KEPT = 20;

/** What is read of several pairs at once: which may be the same, and what one party says from call to call. */
export function lookAcross(
  effects: Pick<FlowEffects, 'archive' | 'comparer'>,
  reader: PairReader,
): Pick<Flow, 'findAlike' | 'readDrift' | 'compareReadouts'> {
  const keep = keepShort<ToldApart>(KEPT);
  const phrasesOf = readPhrases(reader);
  return {
    findAlike: (draft) => findAlike(effects, draft),
    readDrift: (query) => readDrift(effects, phrasesOf, query),
    compareReadouts: (one, other) => compareReadouts(effects, reader, keep, one, other),
  };
}
