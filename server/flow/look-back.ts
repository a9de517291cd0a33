import { compareRevisions } from '../analyse/corrections/compare-revisions.ts';
import type { Flow, FlowEffects } from '../flow.ts';
import { createGate } from '../gate.ts';
import type { Pair, PairDraft } from '../model/pair.ts';
import type { History, RevisionChanges } from '../model/revision.ts';
import { draftOf } from './draft-of.ts';
import { LONG_READS, rest } from './long-reads.ts';
import type { PairReader } from './read-pairs.ts';

/** Revisions that one page of a history shows. */
const HISTORY_PAGE = 30;

/** What became of a pair, revision by revision. */
export function lookBack(
  { comparer }: Pick<FlowEffects, 'comparer'>,
  { findPair }: PairReader,
): Pick<Flow, 'readHistory' | 'changesSince' | 'compareRevisions'> {
  const gate = createGate(LONG_READS);

  const readPage = async (pair: Pair, newest: number): Promise<History> => {
    const oldest = Math.max(1, newest - HISTORY_PAGE + 1);
    const records: History['records'][number][] = [];
    let older: Pair | null = null;
    for (let revision = Math.max(1, oldest - 1); revision <= newest; revision += 1) {
      const current = await findPair(pair.code, revision);
      const changes: RevisionChanges | null = older && changesBetween(older, current);
      if (revision >= oldest) records.unshift({ revision, revisedAt: current.revisedAt, changes });
      older = current;
      await rest();
    }
    return { pair, records, before: oldest > 1 ? oldest : null };
  };

  return {
    async readHistory(code, before) {
      const pair = await findPair(code);
      const newest = Math.min(pair.latestRevision, (before ?? Number.MAX_SAFE_INTEGER) - 1);
      return await gate(null, () => readPage(pair, newest));
    },
    async changesSince(pair, revision) {
      if (!Number.isInteger(revision) || revision < 1 || revision >= pair.revision) return null;
      return changesBetween(await findPair(pair.code, revision), pair);
    },
    async compareRevisions(code, from, to) {
      const [older, newer] = [await findPair(code, from), await findPair(code, to)];
      const changes = changesBetween(older, newer);
      const diffs = await Promise.all(
        changes.texts.map(({ before, after }) =>
          before === null || after === null || before.sha256 === after.sha256
            ? null
            : comparer.diff(before.text, after.text),
        ),
      );
      return { older, newer, changes, diffs };
    },
  };
}

/** Who can find a pair is one thing for all its revisions; what changed is who could when each was stored. */
function changesBetween(older: Pair, newer: Pair): RevisionChanges {
  const asStored = (pair: Pair): PairDraft => ({ ...draftOf(pair), visibility: pair.storedAs });
  return compareRevisions(asStored(older), asStored(newer));
}
