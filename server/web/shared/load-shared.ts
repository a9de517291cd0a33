import type { Request } from 'express';
import type { Comparison } from '../../model/comparison.ts';
import type { Pair } from '../../model/pair.ts';
import type { CitedProvenance } from '../../share/provenance.ts';
import { choiceOf } from '../choice-of.ts';
import { citePair } from '../cite-pair.ts';
import { findRevision } from '../find-revision.ts';
import { nextTurn } from '../next-turn.ts';
import type { Site } from '../site.ts';

/** What a file is made from: the pair with its labels as pages show them, and where it all comes from. */
export interface Shared {
  readonly pair: Pair;
  readonly comparison: Comparison;
  readonly provenance: CitedProvenance;
}

/** Which pair an address names, and which revision where it names one. */
export interface SharedPlace {
  readonly code: string;
  readonly revision?: string;
}

/** Compares the pair that an address names, in the texts that it chooses. @throws PublicError 404; 410 */
export async function loadShared<Place extends SharedPlace>(
  site: Site,
  request: Request<Place>,
): Promise<Shared> {
  const pair = await findRevision(site.flow, request.params.code, request.params.revision);
  await nextTurn(pair);
  const comparison = await site.flow.comparePair(pair, choiceOf(request));
  await nextTurn(pair);
  return { pair, comparison, provenance: citePair(pair, comparison, site) };
}
