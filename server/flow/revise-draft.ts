import { PublicError } from '../errors.ts';
import type { FlowEffects } from '../flow.ts';
import { ingestRevision } from '../ingest/ingest-revision.ts';
import type { Pair, PairDraft } from '../model/pair.ts';
import { draftOf, sameContent } from './draft-of.ts';
import type { PairReader } from './read-pairs.ts';
import { refuseOutdated } from './refuse-outdated.ts';

/**
 * What fields that a form or a program sent make of a pair; null where they change nothing.
 *
 * @throws PublicError 409 for fields made from an older revision; 422 where that is none, or with every other problem
 */
export async function reviseDraft(
  { archive, knowledge, limits, now }: FlowEffects,
  reader: PairReader,
  pair: Pair,
  fields: Readonly<Record<string, unknown>>,
): Promise<PairDraft | null> {
  await refuseOutdated(pair, fields.revision, reader);
  const taken = await archive.textNames(pair.code);
  const { issuers } = knowledge;
  const merged = ingestRevision(pair, fields, { limits, issuers, now: now(), taken });
  if (!merged.ok) throw new PublicError(422, merged.problems);
  return sameContent(draftOf(pair), merged.value) ? null : merged.value;
}
