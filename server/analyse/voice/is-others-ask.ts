import type { ReadSentence, ReadText } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { FindActors } from './actors.ts';

/** 美方|希望, 美方希|…: a verb of asking that has its subject right before it, or holds it. */
const ASKS = /^(?:[^望]{1,2}方也?希|希|期[待盼望]|要求|呼吁|敦促|督促|促请)/;

/** What makes the name in between the one who is asked: 中方向美方|呼吁. */
const ASKED = /[向对请同与和跟给]$/;

/**
 * Tells whether in a Chinese sentence of one’s own an ask has the other side for its subject, and so is not the speaker’s:
 * “美方希望合作成为绿洲，但如周围都是荒漠……”. False for an English one.
 */
export function isOthersAsk(
  { start: from, end: to }: Span,
  sentence: ReadSentence,
  { folded, language }: ReadText,
  findActors: FindActors,
): boolean {
  if (language === 'en' || !ASKS.test(folded.slice(from, to))) return false;
  const end = folded[from - 1] === '也' ? from - 1 : from;
  const subject = findActors(sentence).find((actor) => actor.start === from || actor.end === end);
  return (
    subject?.side === 'other' && !ASKED.test(folded.slice(Math.max(0, subject.start - 1), subject.start))
  );
}
