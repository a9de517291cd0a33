import { LONGEST_NOTE } from '../../model/corrections.ts';
import { type Decisions, refuse } from './decisions.ts';
import type { Passage } from './passage.ts';

/** Sets a note to a passage; an empty one is none. */
export function decideNote({ at }: Passage, given: string): Decisions {
  const note = given.trim();
  if (note.length > LONGEST_NOTE) {
    const message = `A note may have ${LONGEST_NOTE} characters; this has ${note.length}.`;
    return refuse('note', 'note_too_long', message);
  }
  return { ok: true, value: note === '' ? [] : [{ kind: 'note', at, note }] };
}
