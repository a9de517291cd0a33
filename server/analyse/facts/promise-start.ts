import type { ReadText } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { WordLists } from '../../model/word-lists.ts';
import { onceFor } from '../once-for.ts';
import { pattern } from '../pattern.ts';

/** “Neither side | would escalate”, “no country | will”, “neither Norvane nor Ellery | will”: a denial that is the subject. */
const deniedSubject = onceFor(
  ({ promiser }: WordLists) => pattern`
    \b(?:(?:neither|no|none)(?: (?:of|the|two|both|other|single|third|these|them|us|our|one|${promiser})){0,5}
    |nobody|neither (?:the )?[^,;:.]{1,40} nor (?:the )?[^,;:.]{1,40})
    (?: (?:also|ever|again))? $`,
);

/** “China | will agree to purchase”, “would | commit to”: what says that an agreement is to come. */
const WILL = /\b(?:will|would|shall) (?:also |now |then |both )?$/;
const AGREES = /^(?:agree|commit|undertake|pledge|decide|concur) /;

/** A form that has its subject right before it. */
const FINITE = /^(?:will|would|does|do|has|have|is|are|intends?|agree|commit|promise|pledge|decide|undert)/;

/** Characters before the cue of a promise that are looked at. */
const REACH = 100;

/** Tells whether the folded words right before a cue are a subject that denies what it says: “neither side | agreed to”. */
export function isDenied(before: string, lists: WordLists): boolean {
  return deniedSubject(lists).test(before);
}

/**
 * Where an English promise begins whose cue begins at `start`: at the subject that turns it into its opposite, and at the
 * “will” of what is yet to be agreed; `cue.start` for every other one.
 *
 * @param limit where the words may begin at the earliest
 */
export function promiseStart(read: ReadText, { start, end }: Span, limit: number): number {
  const { folded, language, lists } = read;
  const cue = folded.slice(start, end);
  if (language === 'zh' || !FINITE.test(cue)) return start;
  const before = folded.slice(Math.max(limit, start - REACH), start);
  const will = AGREES.test(cue) ? (WILL.exec(before)?.[0].length ?? 0) : 0;
  const denied = deniedSubject(lists).exec(before.slice(0, before.length - will))?.[0].length ?? 0;
  return start - will - denied;
}
