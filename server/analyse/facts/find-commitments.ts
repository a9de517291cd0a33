import type { Commitment, CommitmentKind, Sentence, Voice } from '../../model/comparison.ts';
import type { ReadText } from '../../model/reading.ts';
import { otherSide, type SideId } from '../../model/side.ts';
import { firstEndingBehind } from '../../model/span.ts';
import type { Actor, FindActors } from '../voice/actors.ts';
import { isUnderAsk } from '../voice/is-under-ask.ts';
import { clauseEnd } from './clause-end.ts';
import type { Echoes } from './echoes.ts';
import { findFigures } from './figures.ts';
import { isOthersPromise } from './is-others-promise.ts';

const KINDS: readonly CommitmentKind[] = ['next-step', 'joint', 'pledge', 'deadline'];

/**
 * Finds what a side's text promises or plans: pledges of one side, what both agreed to do, next steps, deadlines
 * and figures, each with the words from its cue to the end of the clause, sorted by place, a list for each sentence. `echoed` are the other
 * side's sentences that answer its sentence. The day that a contact line names is when the two spoke: no deadline.
 *
 * @param contacts for each sentence whether it only reports that the two sides met or spoke
 */
export function findCommitments(
  side: SideId,
  read: ReadText,
  sentences: readonly Sentence[],
  echoes: Echoes,
  contacts: readonly boolean[],
  findActors: FindActors,
): readonly (readonly Commitment[])[] {
  return read.sentences.map((sentence, index) => {
    const published = sentences[index];
    if (!published || published.voice === 'none') return [];
    const echoed = echoes.get(published.id) ?? [];
    // What both agree should be done is no act of asking, and no promise either.
    const asks = sentence.hits.filter(({ kind, id }) => kind === 'act' && id === 'urge');
    let actors: readonly Actor[] | null = null;
    const actorsOf = () => {
      actors ??= findActors(sentence);
      return actors;
    };
    const found: Commitment[] = [];
    const add = (kind: CommitmentKind, start: number, end: number, isOthers = false) => {
      const at = firstEndingBehind(found, start);
      const next = found[at];
      if (next === undefined || next.start >= end) {
        const by = isOthers ? { by: otherSide(side) } : {};
        found.splice(at, 0, { sentence: published.id, kind, start, end, ...by, echoed });
      }
    };
    const cues = sentence.hits.filter(({ kind }) => kind === 'cue');
    for (const kind of KINDS) {
      // What is promised or planned; what is asked for is neither.
      const isPromise = kind !== 'deadline';
      if (!isPromise && contacts[index] === true) continue;
      let end = sentence.start;
      for (const cue of cues) {
        if (cue.id !== kind) continue;
        if (isPromise && isUnderAsk(read, asks, cue)) continue;
        const told =
          kind === 'joint' ? agreedBy(published.voice, read.folded.slice(cue.start, cue.end)) : kind;
        if (told === null) continue;
        // Cues come in text order: what ended the last one's clause ends this one's, unless it stands before it.
        if (end < cue.end) end = clauseEnd(read.text, cue.end, sentence, read.language);
        const isOthers = published.voice === 'self' && isPromise && isOthersPromise(read, actorsOf(), cue);
        add(told, cue.start, end, isOthers);
      }
    }
    for (const { at, words } of findFigures(read.text.slice(sentence.start, sentence.end), read.language)) {
      const start = sentence.start + at;
      add('number', start, start + words.length);
    }
    return found;
  });
}

/**
 * What an agreement is in a sentence of this voice. Where one side's words are reported, who “agreed to share” promises
 * something, and what “was reached” was reached in an earlier talk.
 */
function agreedBy(voice: Voice, cue: string): CommitmentKind | null {
  if (voice === 'both') return 'joint';
  return /^(?:agree|decide|undert)/.test(cue) ? 'pledge' : null;
}
