import type { PairDraft, ReadoutText, Side } from '../model/pair.ts';
import type { SideId } from '../model/side.ts';

/** What a draft alone cannot say about a next revision. */
export interface MergeRules {
  /** Texts that are to go, by their place on their side, from 1. */
  readonly removed: Readonly<Record<SideId, ReadonlySet<number>>>;
  /** Names that texts of any revision of the pair have had: a new text gets another, since links and decisions use them. */
  readonly taken: Iterable<string>;
}

/**
 * Makes the next revision of a pair from what a form or a program sent: what was sent counts, and what its fields
 * cannot say stays as it was. That is the texts of a side that were neither sent nor removed, what was cut from a
 * text, the sources of context notes, the mark of an invented example, the corrections, and the time of capture of a
 * text that is the same. A side from which every text is removed is left without any, for the caller to refuse.
 *
 * @param draft its texts are named by their place on their side: `a1`, `a2`
 */
export function mergeRevision(current: PairDraft, draft: PairDraft, rules: MergeRules): PairDraft {
  const sources = new Map(current.call.notes.map(({ text, source }) => [text, source]));
  const notes = draft.call.notes.map(({ text, source }) => ({
    text,
    source: source ?? sources.get(text) ?? null,
  }));
  const names = [...current.a.texts, ...current.b.texts].map(({ id }) => id);
  const taken = new Set([...rules.taken, ...names]);
  return {
    call: { ...draft.call, notes, illustrative: current.call.illustrative },
    a: mergeSide(current.a, draft.a, rules.removed.a, taken),
    b: mergeSide(current.b, draft.b, rules.removed.b, taken),
    visibility: draft.visibility,
    corrections: current.corrections,
  };
}

function mergeSide(current: Side, draft: Side, removed: ReadonlySet<number>, taken: Set<string>): Side {
  // Forms and programs number a side's texts; what a text is called within its pair stays as it was.
  const sent = new Map(draft.texts.map((text) => [Number(text.id.slice(1)), text]));
  const kept = current.texts.flatMap((text, index) =>
    removed.has(index + 1) ? [] : [mergeText(text, sent.get(index + 1))],
  );
  const added = [...sent].flatMap(([number, text]) =>
    number > current.texts.length && !removed.has(number) ? [withFreshId(text, taken)] : [],
  );
  return { ...draft, texts: [...kept, ...added] };
}

function withFreshId(text: ReadoutText, taken: Set<string>): ReadoutText {
  const side = text.id.charAt(0);
  let number = Number(text.id.slice(1));
  while (taken.has(`${side}${number}`)) number += 1;
  const id = `${side}${number}`;
  taken.add(id);
  return { ...text, id };
}

function mergeText(current: ReadoutText, sent: ReadoutText | undefined): ReadoutText {
  if (sent === undefined) return current;
  const { id } = current;
  if (sent.sha256 !== current.sha256) return { ...sent, id };
  return { ...sent, id, captured: current.captured, editNote: sent.editNote ?? current.editNote };
}
