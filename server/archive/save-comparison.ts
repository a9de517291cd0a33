import type { Comparison } from '../model/comparison.ts';
import type { ComparisonKey } from './archive.ts';
import type { Dialect } from './dialect.ts';
import { refuseNewerForm } from './migrate.ts';
import { StorageError } from './storage-error.ts';
import { toComparisonRow } from './to-rows.ts';
import { writeOnce } from './write-whole.ts';

/** Keeps a comparison that was computed again, or leaves it undone; see `Archive.saveComparison`. */
export async function saveComparison(
  dialect: Dialect,
  key: ComparisonKey,
  comparison: Comparison,
): Promise<void> {
  try {
    await writeOnce(dialect, async (db) => {
      await refuseNewerForm(db);
      const revision = await db
        .selectFrom('revisions')
        .select('revision')
        .where('code', '=', key.code)
        .where('revision', '=', key.revision)
        .executeTakeFirst();
      // A comparison carries its texts: one that ends after its pair was withdrawn must not bring them back.
      if (revision === undefined) return;
      const row = toComparisonRow(key, comparison);
      // One that is there is damaged, or another server was quicker and it is the same.
      await db
        .insertInto('comparisons')
        .values(row)
        .onConflict((conflict) =>
          conflict
            .columns(['code', 'revision', 'a_text', 'b_text', 'taxonomy'])
            .doUpdateSet({ comparison: row.comparison }),
        )
        .execute();
    });
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
  }
}
