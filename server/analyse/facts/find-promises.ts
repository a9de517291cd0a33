import type { CommitmentKind, Voice } from '../../model/comparison.ts';
import type { CueHit } from '../../model/hit.ts';
import type { ReadSentence, ReadText } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { FindActors } from '../voice/actors.ts';
import { isUnderAsk } from '../voice/is-under-ask.ts';
import { clauseEnd } from './clause-end.ts';
import { isOthersPromise } from './is-others-promise.ts';
import { promiseEnder } from './promise-ender.ts';

/** What a text commits somebody to, in its words. */
export interface CommitmentSpan extends Span {
  readonly kind: CommitmentKind;
  /** True for a promise of the other side that this side's own words tell of. */
  readonly isOthers: boolean;
}

/** What a promise is called by that holds cues of several kinds: a meeting that is agreed on is a next step. */
const MOST_TELLING: readonly CommitmentKind[] = ['next-step', 'joint', 'pledge'];

/** What marks one promise off from the next, between their cues: a clause, a list, “and” with what leads on from it. */
const APART =
  /[,;:，；：。]|、$|\band (?:(?:he|she|they|we|it|that|to|also|both|the two sides|said|\p{L}+ed) )*$/u;

/**
 * The promises, agreements and next steps of a sentence whose voice is known, in text order, none in another; may be
 * empty. Cues that stand in one clause are one promise, which goes on to its end or to the next one. What a contact
 * line names as to happen is the talk itself.
 */
export function findPromises(
  read: ReadText,
  sentence: ReadSentence,
  voice: Voice,
  isContact: boolean,
  findActors: FindActors,
): readonly CommitmentSpan[] {
  const all = promiseCues(read, sentence, voice);
  const cues = isContact ? all.filter(({ kind }) => kind !== 'next-step') : all;
  if (cues.length === 0) return [];
  const actors = findActors(sentence);
  const promises: (CommitmentSpan & Pick<Cue, 'isPlan'>)[] = [];
  for (const cue of cues) {
    const last = promises.at(-1);
    const isApart = last === undefined || APART.test(read.folded.slice(last.end, cue.start));
    // A plan has no subject of its own: “accepted President Xi's invitation to visit at a mutually convenient time”.
    const isOthers = cue.isPlan
      ? !isApart && last.isOthers
      : voice === 'self' && isOthersPromise(read, actors, cue);
    if (isApart || last.isOthers !== isOthers) promises.push({ ...cue, isOthers });
    else
      promises[promises.length - 1] = {
        ...last,
        kind: tellingMost(last, cue),
        end: Math.max(last.end, cue.end),
      };
  }
  const endOf = promiseEnder(read, sentence, actors);
  return promises.map(({ kind, isPlan, isOthers, start, end: from }, at) => {
    const limit = promises[at + 1]?.start ?? sentence.end;
    const end = isPlan
      ? Math.min(clauseEnd(read.text, from, sentence, read.language), limit)
      : endOf(from, limit);
    return { kind, isOthers, start, end };
  });
}

/** Words that tell of a promise. */
interface Cue extends Span {
  readonly kind: CommitmentKind;
  /** True for words that only name what is planned: “the upcoming visit”. */
  readonly isPlan: boolean;
}

/** Ids of the cues that promise, plan or agree; most sentences have none. */
const PROMISING: ReadonlySet<string> = new Set([...MOST_TELLING, 'plan']);

/** The cues of a sentence that promise or plan, in text order; what is asked for does neither. */
function promiseCues(read: ReadText, { hits }: ReadSentence, voice: Voice): readonly Cue[] {
  const promising = hits.filter((hit): hit is CueHit => hit.kind === 'cue' && PROMISING.has(hit.id));
  if (promising.length === 0) return [];
  const asks = hits.filter(({ kind, id }) => kind === 'act' && id === 'urge');
  return promising.flatMap((hit) => {
    const kind = promisedBy(hit, voice, read.folded);
    if (kind === null || isUnderAsk(read, asks, hit)) return [];
    return [{ kind, isPlan: hit.id === 'plan', start: hit.start, end: hit.end }];
  });
}

function promisedBy({ id, start, end }: CueHit, voice: Voice, folded: string): CommitmentKind | null {
  if (id === 'plan') return 'next-step';
  if (id === 'joint') return agreedBy(voice, folded.slice(start, end));
  return MOST_TELLING.find((kind) => kind === id) ?? null;
}

/**
 * What an agreement is in a sentence of this voice. Where one side's words are reported, who “agreed to share” promises
 * something, and what “was reached” was reached in an earlier talk.
 */
function agreedBy(voice: Voice, cue: string): CommitmentKind | null {
  if (voice === 'both') return 'joint';
  return /^(?:agree|decide|undert|同意)/.test(cue) ? 'pledge' : null;
}

/** The kind of a promise that goes on with `cue`; a plan inside it does not make it one. */
function tellingMost(promise: CommitmentSpan, cue: Cue): CommitmentKind {
  if (cue.isPlan) return promise.kind;
  return MOST_TELLING.find((kind) => kind === promise.kind || kind === cue.kind) ?? promise.kind;
}
