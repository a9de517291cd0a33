import type { Insertable } from 'kysely';
import type { Comparison } from '../model/comparison.ts';
import type { ReadoutText } from '../model/pair.ts';
import type { SideId } from '../model/side.ts';
import type { ComparisonKey, NewRevision } from './archive.ts';
import type { RevisionsTable, TextsTable } from './tables.ts';

/** Under what the comparison of a new revision is kept: that of the first texts. */
export function keyOf({ code, analysis, draft }: NewRevision, revision: number): ComparisonKey {
  return {
    code,
    revision,
    a: draft.a.texts[0]?.id ?? '',
    b: draft.b.texts[0]?.id ?? '',
    analysis,
  };
}

/** Nouns as rows; `rows.ts` is the way back. */
export function toComparisonRow({ code, revision, a, b, analysis }: ComparisonKey, comparison: Comparison) {
  return { code, revision, a_text: a, b_text: b, taxonomy: analysis, comparison: JSON.stringify(comparison) };
}

export function toTextRow(
  text: ReadoutText,
  place: { code: string; revision: number; side: SideId; position: number },
): Insertable<TextsTable> {
  return {
    ...place,
    text_id: text.id,
    text: text.text,
    sha256: text.sha256,
    language: text.language,
    kind: text.kind,
    title: text.title,
    channel: text.channel,
    source_url: text.sourceUrl,
    source_note: text.sourceNote,
    published: text.published,
    captured: text.captured,
    edit_note: text.editNote,
  };
}

export function toRevisionRow(
  { code, draft, now }: NewRevision,
  revision: number,
): Insertable<RevisionsTable> {
  return {
    code,
    revision,
    revised_at: now,
    call: JSON.stringify(draft.call),
    a_issuer: JSON.stringify(draft.a.issuer),
    b_issuer: JSON.stringify(draft.b.issuer),
    a_participants: JSON.stringify(draft.a.participants),
    b_participants: JSON.stringify(draft.b.participants),
    visibility: draft.visibility,
    corrections: JSON.stringify(draft.corrections),
  };
}
