import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { parseArchivePlace } from '../config.ts';
import { checkDraft } from '../ingest/check-draft.ts';
import { listPairFolders } from '../ingest/pair-folder.ts';
import { ARCHIVE_OPTIONS, type Command, UsageError } from './command.ts';
import { describeOutcome, type LoadOutcome, loadFolders, toReasons } from './load-folders.ts';
import { hasArchive, openStores, type Stores } from './open-stores.ts';
import { parseBundle } from './parse-bundle.ts';
import { readGiven } from './read-given.ts';

export const importCommand: Command = {
  name: 'import',
  summary: 'imports pair folders or an evidence bundle',
  help: `diptych import DIR|FILE [--dry-run] [--data DIR | --database URL]

Imports every pair folder of DIR, or the pair of an evidence bundle, and says per pair what became
of it: added, updated, unchanged, or refused and why. Nothing of a refused pair is stored; exit status 1.
Where it is cut short, what it named is done, and importing again goes on from there.`,
  async run(args, { env, stdout, startComparer, readKnowledge }) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean', default: false }, ...ARCHIVE_OPTIONS },
    });
    const [source, extra] = positionals;
    if (!source || extra !== undefined) throw new UsageError('one folder or file is needed.');
    // Looked at first: a mistyped source is to leave no new archive behind.
    const isFolder = (await stat(source)).isDirectory();
    if (isFolder && (await listPairFolders(source)).length === 0) {
      // No refusal: an empty archive is exported so.
      stdout(`${source}: no pair folder is there\n`);
      return 0;
    }
    const place = parseArchivePlace(env, values);
    const isImagined = values['dry-run'] && !(await hasArchive(place));
    const stores = await openStores(isImagined ? null : place, { startComparer, readKnowledge });
    const tell = (loaded: LoadOutcome) => stdout(`${describeOutcome(loaded)}\n`);
    try {
      const outcomes = isFolder
        ? await loadFolders(source, stores.flow, values['dry-run'], tell)
        : [await importBundle(source, stores, values['dry-run'])];
      if (!isFolder) outcomes.forEach(tell);
      return outcomes.some(({ outcome }) => outcome === 'refused') ? 1 : 0;
    } finally {
      await stores.close();
    }
  },
};

async function importBundle(file: string, { flow }: Stores, dryRun: boolean): Promise<LoadOutcome> {
  const parsed = parseBundle((await readGiven(file)).toString('utf8'));
  if (!parsed.ok) return { folder: file, outcome: 'refused', reasons: toReasons(parsed.problems) };
  const { draft } = parsed.value;
  const reasons = toReasons(checkDraft(draft));
  if (reasons.length > 0) return { folder: file, outcome: 'refused', reasons };
  const { outcome } = await flow.importPair(draft, { dryRun, taken: new Set() });
  return { folder: file, outcome, reasons: [] };
}
