import type { PairDraft, ReadoutText, Side } from '../model/pair.ts';

/**
 * Makes the next revision of a pair from what a form or a program sent: what was sent counts, and what its fields
 * cannot say stays as it was. That is the further texts of a side, what was cut from a text, the sources of context
 * notes, the mark of an invented example, the corrections, and the time of capture of a text that is the same.
 */
export function mergeRevision(current: PairDraft, draft: PairDraft): PairDraft {
  const sources = new Map(current.call.notes.map(({ text, source }) => [text, source]));
  const notes = draft.call.notes.map(({ text, source }) => ({
    text,
    source: source ?? sources.get(text) ?? null,
  }));
  return {
    call: { ...draft.call, notes, illustrative: current.call.illustrative },
    a: mergeSide(current.a, draft.a),
    b: mergeSide(current.b, draft.b),
    visibility: draft.visibility,
    corrections: current.corrections,
  };
}

function mergeSide(current: Side, draft: Side): Side {
  // Forms and programs number a side's texts; what a text is called within its pair stays as it was.
  const sent = new Map(draft.texts.map((text) => [Number(text.id.slice(1)), text]));
  const kept = current.texts.map((text, index) => mergeText(text, sent.get(index + 1)));
  const taken = new Set(current.texts.map(({ id }) => id));
  const added = [...sent].flatMap(([number, text]) =>
    number > kept.length ? [withFreshId(text, taken)] : [],
  );
  return { ...draft, texts: [...kept, ...added] };
}

function withFreshId(text: ReadoutText, taken: Set<string>): ReadoutText {
  let number = Number(text.id.slice(1));
  while (taken.has(`${text.id.charAt(0)}${number}`)) number += 1;
  const id = `${text.id.charAt(0)}${number}`;
  taken.add(id);
  return { ...text, id };
}

function mergeText(current: ReadoutText, sent: ReadoutText | undefined): ReadoutText {
  if (sent === undefined) return current;
  const { id } = current;
  if (sent.sha256 !== current.sha256) return { ...sent, id };
  return { ...sent, id, captured: current.captured, editNote: sent.editNote ?? current.editNote };
}
