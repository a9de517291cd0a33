import type { ReadText } from '../../model/reading.ts';
import { firstEndingBehind, type Span } from '../../model/span.ts';
import type { Actor } from '../voice/actors.ts';

/** A name behind one of these, or before one of those, is no subject: “同美方”, “英方关于加强对话的愿望”. */
const NO_SUBJECT_BEHIND = /(?:[同与和跟对向给为由把将被受于以按在从见]|祝贺|感谢|欢迎)$/;
const NO_SUBJECT_BEFORE = /^(?:的|关于|在)/;

/** What somebody else said ends here: “中方重视加方愿……的表态，愿同加方一道努力” goes on with whom the sentence began with. */
const REPORT_ENDS = /的(?:表态|立场|承诺|愿望|意愿|声明|态度)|我们|双方|[;；。]/;

/** In English the subject stands right before its promise: a name further off may be anything. */
const RIGHT_BEFORE = /^(?: side)?(?: (?:has|have|had|also|again|repeatedly|always|further))* $/;

/** “Japan and China will continue to cooperate.” */
const JOINED = /\b(?:and|or|nor) (?:the )?$/;

/** Characters before its promise that a subject is looked for in. */
const REACH = 300;

/**
 * Tells whether what a sentence of one side's own words has as promised is a promise of the other side by the clause
 * that it stands in: “杨洁篪指出，美方多次表示不寻求‘新冷战’”, “… saying that the United States does not seek a Cold War”.
 *
 * @param actors of the sentence, sorted
 */
export function isOthersPromise(
  { folded, language }: ReadText,
  actors: readonly Actor[],
  cue: Span,
): boolean {
  const isSubject = language === 'zh' ? isChineseSubject : isEnglishSubject;
  for (let at = firstEndingBehind(actors, cue.start) - 1; at >= 0; at -= 1) {
    const actor = actors[at];
    if (actor === undefined || actor.end < cue.start - REACH) return false;
    const before = folded.slice(Math.max(0, actor.start - 10), actor.start);
    const between = folded.slice(actor.end, cue.start);
    const found = isSubject(before, between);
    if (found !== null) return found && actor.side === 'other';
  }
  return false;
}

/** True for the subject of what follows `between`, false where there is none, null where one further off may be it. */
function isEnglishSubject(before: string, between: string): boolean {
  return RIGHT_BEFORE.test(between) && !JOINED.test(before);
}

function isChineseSubject(before: string, between: string): boolean | null {
  if (NO_SUBJECT_BEHIND.test(before) || NO_SUBJECT_BEFORE.test(between)) return null;
  return !REPORT_ENDS.test(between);
}
