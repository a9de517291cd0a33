import type { NewRevision } from '../archive/archive.ts';
import type { Flow, FlowEffects } from '../flow.ts';
import type { Pair, PairCode, PairDraft } from '../model/pair.ts';
import { draftOf, sameContent } from './draft-of.ts';
import type { PairReader } from './read-pairs.ts';
import type { PairStore } from './store-pairs.ts';

/** What the operator does with pairs that come as folders or bundles. */
export function importPairs(
  { archive }: Pick<FlowEffects, 'archive'>,
  { findPair }: PairReader,
  { prepareNew, prepareRevision, storeRevision }: PairStore,
): Pick<Flow, 'importPair'> {
  /** The stored pair that an imported one is: of those with its texts the one that equals it, else the oldest. */
  const findImported = async (draft: PairDraft, taken: ReadonlySet<PairCode>): Promise<Pair | null> => {
    const hashes = [...draft.a.texts, ...draft.b.texts].map(({ sha256 }) => sha256);
    const codes = (await archive.findStored(hashes)).filter((code) => !taken.has(code));
    const pairs = await Promise.all(codes.map((code) => findPair(code)));
    return pairs.find((pair) => sameContent(draftOf(pair), draft)) ?? pairs[0] ?? null;
  };

  const importPair: Flow['importPair'] = async (draft, rules) => {
    const { dryRun, taken, earlier = [] } = rules;
    const stored = await findImported(draft, taken);
    if (stored === null) {
      if (dryRun) return { outcome: 'added', code: null };
      const [first = draft, ...next] = [...earlier, draft];
      const pair = await prepareNew(first);
      const later: NewRevision[] = [];
      for (const revision of next) later.push(await prepareRevision(pair.code, revision));
      if (await archive.insertMissing(pair, taken, later)) return { outcome: 'added', code: pair.code };
      // Another program has stored it since it was looked for.
      return await importPair(draft, rules);
    }
    const { code } = stored;
    if (sameContent(draftOf(stored), draft)) return { outcome: 'unchanged', code };
    if (!dryRun && (await storeRevision(stored, draft)) === null) {
      // Somebody has revised or withdrawn it since it was looked for.
      return await importPair(draft, rules);
    }
    return { outcome: 'updated', code };
  };

  return { importPair };
}
