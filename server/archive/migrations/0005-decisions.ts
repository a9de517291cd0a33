import type { Kysely } from 'kysely';

interface Before {
  readonly pairs: { readonly code: string; readonly last_decision: number };
  readonly revisions: { readonly code: string; readonly corrections: string };
}

/** The highest number that a decision of a pair ever had, so that none is given twice. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('pairs')
    .addColumn('last_decision', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  const archive = db as Kysely<Before>;
  const decided = archive.selectFrom('revisions').where('corrections', '<>', '[]');
  for (const { code } of await decided.select('code').distinct().execute()) {
    const rows = await decided.select('corrections').where('code', '=', code).execute();
    const numbers = rows.flatMap(({ corrections }) =>
      (JSON.parse(corrections) as readonly { readonly id: string }[]).map(({ id }) => Number(id.slice(1))),
    );
    const last = numbers.reduce((highest, number) => Math.max(highest, number), 0);
    await archive.updateTable('pairs').set({ last_decision: last }).where('code', '=', code).execute();
  }
}
