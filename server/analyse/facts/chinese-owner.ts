import type { Voice } from '../../model/comparison.ts';
import type { ReadText } from '../../model/reading.ts';
import { firstEndingBehind, type Span } from '../../model/span.ts';
import type { Actor } from '../voice/actors.ts';

/** A name behind one of these, or before one of those, is no subject: “同美方”, “请美方转达”, “英方关于加强对话的愿望”. */
const NO_SUBJECT_BEHIND = /(?:[同与和跟对向给为由把将被受于以按在从见请托]|委托|祝贺|感谢|欢迎)$/;
const NO_SUBJECT_BEFORE = /^(?:的|关于|在)/;

/** What somebody else said ends here: “中方重视加方愿……的表态，愿同加方一道努力” goes on with whom the sentence began with. */
const REPORT_ENDS = /的(?:表态|立场|承诺|愿望|意愿|声明|态度)|我们|双方|[;；。]/;

/** A subject opens its clause, and what it promises follows at once: “，美方将取消”. */
const OPENS_CLAUSE = /(?:^|[，,；;：:。！？、]|表示|指出|强调|重申|其中|并且|而|且)$/;
const FOLLOWS_AT_ONCE = /^[^，,；;。]{0,8}$/;

/** Characters before its promise that a subject is looked for in, and before a subject what it stands behind. */
const REACH = 300;
const BEFORE = 80;

/** Whose promise the words of a cue are in a Chinese sentence, where its clause tells; see `promiseOwner`. */
export function chineseOwner(
  read: ReadText,
  sentence: Span,
  voice: Voice,
  actors: readonly Actor[],
  cue: Span,
): Actor['side'] | null {
  if (voice === 'self') return reported(read, actors, cue);
  const { folded } = read;
  const actor = actors[firstEndingBehind(actors, cue.start) - 1];
  if (actor === undefined || actor.end < cue.start - REACH) return null;
  const before = folded.slice(Math.max(sentence.start, actor.start - BEFORE), actor.start);
  const isSubject = OPENS_CLAUSE.test(before) && FOLLOWS_AT_ONCE.test(folded.slice(actor.end, cue.start));
  return isSubject ? actor.side : null;
}

/** Whom one’s own words report: the other side, whose subject may stand far off, or null. */
function reported({ folded }: ReadText, actors: readonly Actor[], cue: Span): 'other' | null {
  for (let at = firstEndingBehind(actors, cue.start) - 1; at >= 0; at -= 1) {
    const actor = actors[at];
    if (actor === undefined || actor.end < cue.start - REACH) return null;
    const between = folded.slice(actor.end, cue.start);
    const before = folded.slice(Math.max(0, actor.start - 10), actor.start);
    if (NO_SUBJECT_BEHIND.test(before) || NO_SUBJECT_BEFORE.test(between)) continue;
    // “不寻求改变中国体制、不寻求……”: one’s own name in the middle of a clause is what it is about.
    if (actor.side === 'self' && !OPENS_CLAUSE.test(before)) continue;
    return !REPORT_ENDS.test(between) && actor.side === 'other' ? 'other' : null;
  }
  return null;
}
