import type { CommandEffects } from './command.ts';
import { describeOutcome, loadFolders } from './load-folders.ts';
import type { Stores } from './open-stores.ts';

/**
 * Loads the shipped pairs into an archive that never held any, and goes on where a kill cut that short: what is there
 * already is left alone. Says of each pair that is refused why; the others are served.
 *
 * @param dir the pair folders
 * @param stayEmpty true where an empty archive is wanted
 */
export async function loadFirst(
  { archive, flow }: Pick<Stores, 'archive' | 'flow'>,
  dir: string,
  stayEmpty: boolean,
  stderr: CommandEffects['stderr'],
): Promise<void> {
  const isDue = (await archive.isFirstLoadOpen()) || (!stayEmpty && (await archive.isEmpty()));
  if (!isDue) return;
  await archive.setFirstLoad('begun');
  await loadFolders(dir, flow, false, (loaded) => {
    if (loaded.outcome === 'refused') stderr(`diptych serve: ${describeOutcome(loaded)}\n`);
  });
  await archive.setFirstLoad('ended');
}
