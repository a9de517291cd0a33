import { randomBytes } from 'node:crypto';
import type { NewPair } from '../../server/archive/archive.ts';
import type { EditKey, PairCode, PairDraft } from '../../server/model/pair.ts';
import { summarisePair } from '../../server/model/summary.ts';
import { buildDraft } from './drafts.ts';
import { compare } from './readings.ts';

export const randomCode = () => randomBytes(16).toString('base64url');

/** A new pair as the archive takes it, under a code and a key of its own. */
export function archivedPair(draft: PairDraft = buildDraft()): NewPair {
  const comparison = compare(draft.a.texts[0]?.text ?? '', draft.b.texts[0]?.text ?? '');
  return {
    code: randomCode() as PairCode,
    editKey: randomCode() as EditKey,
    draft,
    now: '2026-03-13T08:00:00.000Z',
    comparison,
    summary: summarisePair(draft, comparison),
    analysis: 'this program',
  };
}
