import type { RequestStatement, Sentence } from '../../model/comparison.ts';
import type { Hit } from '../../model/hit.ts';
import type { ReadText } from '../../model/reading.ts';
import { otherSide, type SideId } from '../../model/side.ts';
import { comparableWords } from '../comparable-words.ts';
import type { FindActors } from '../voice/actors.ts';

/**
 * Finds what a text says about who asked for the talk: the side or both, the sentence and the words; null where it
 * says nothing. 应约 names nobody: the side that writes it was asked. "At the latter's request" means the one named
 * last before it. An invitation to visit is no request for a talk.
 */
export function findRequest(
  side: SideId,
  read: ReadText,
  sentences: readonly Sentence[],
  findActors: FindActors,
): RequestStatement | null {
  for (const [index, sentence] of read.sentences.entries()) {
    const cue = sentence.hits.find(({ kind, id }) => kind === 'cue' && id === 'requested');
    if (!cue || isRestrain(read, cue.end)) continue;
    const actors = findActors(sentence);
    const words = comparableWords(read).slice(cue.start, cue.end);
    const inside = actors.find(({ start, end }) => start < cue.end && end > cue.start);
    const next = sentence.hits.find((hit) => isNamedBehind(hit, cue));
    const after = actors.find(
      ({ start, kind }) =>
        start >= cue.end && start <= (kind === 'joint' ? cue.end + 1 : (next?.start ?? cue.end + REACH)),
    );
    const before = actors.filter(({ end }) => end <= cue.start);
    // 主动来电的美国国务卿: the caller is named behind what they did.
    const isRelative = read.folded.charAt(cue.end) === '的';
    const active = !isRelative && ACTIVE.test(words);
    const ofSomebody = OF_SOMEBODY.test(words);
    // "The call between the two leaders was requested by the Chinese side": whom "by" names comes first.
    const named =
      (active ? before.at(-1) : undefined) ??
      (ofSomebody ? after : undefined) ??
      inside ??
      (isRelative ? after : undefined) ??
      (/latter/.test(words) ? before.findLast(({ kind }) => kind !== 'joint') : undefined);
    if (!named && ofSomebody && next !== undefined) continue;
    const asker = /\bour\b/.test(words) ? 'self' : /应约/.test(words) ? 'other' : (named?.side ?? 'other');
    return {
      side: asker === 'both' ? 'both' : asker === 'self' ? side : otherSide(side),
      sentence: sentences[index]?.id ?? '',
      start: cue.start,
      end: cue.end,
    };
  }
  return null;
}

/** The one who asked is the subject: "Minister Wang requested the call", 美方主动来电. */
const ACTIVE =
  /^(?:requested|initiated|proposed|sought|placed|suggested|asked|called) |^(?:主动|来电|打来|请求|要求)/;

/** Characters behind the words of asking in which the one who asked is named; both sides stand right behind them. */
const REACH = 40;

/** "At the request of Qatar", whom the lexicon knows and who is neither side. */
const OF_SOMEBODY = /\b(?:of|by|from)$/;

function isNamedBehind({ kind, start }: Hit, cue: Hit): boolean {
  return kind === 'name' && start >= cue.end && start - cue.end < REACH;
}

/** 应约束 is "should restrain", not 应约, "at the request of". */
function isRestrain({ folded }: ReadText, end: number): boolean {
  return folded.slice(end - 2, end + 1) === '应约束';
}
