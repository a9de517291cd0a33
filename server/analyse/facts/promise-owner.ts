import type { Voice } from '../../model/comparison.ts';
import type { ReadText } from '../../model/reading.ts';
import { firstEndingBehind, type Span } from '../../model/span.ts';
import type { Actor } from '../voice/actors.ts';

/** A name behind one of these, or before one of those, is no subject: “同美方”, “英方关于加强对话的愿望”. */
const NO_SUBJECT_BEHIND = /(?:[同与和跟对向给为由把将被受于以按在从见]|祝贺|感谢|欢迎)$/;
const NO_SUBJECT_BEFORE = /^(?:的|关于|在)/;

/** What somebody else said ends here: “中方重视加方愿……的表态，愿同加方一道努力” goes on with whom the sentence began with. */
const REPORT_ENDS = /的(?:表态|立场|承诺|愿望|意愿|声明|态度)|我们|双方|[;；。]/;

/** In English the subject stands right before its promise: a name further off may be anything. */
const RIGHT_BEFORE =
  /^\.?(?: (?:side|government|administration))?(?:,? (?:has|have|had|also|again|repeatedly|always|further|likewise|then|in turn|both|jointly))*,? $/;

/** “Dovic expressed his readiness to”, “the United States’ enduring commitment to”. */
const HOLDS =
  /^\.?['’]?s?(?: (?:also|again|then))?(?: \p{L}+(?:ed|es|s))?(?: (?:his|her|its|their|a|the))?(?: \p{L}+)? $/u;

/** Cues that name a promise: “commitment to”. */
const IS_NOUN = /^(?:commitment|pledge|readiness|willingness|resolve|determination|intention) to$/;

/** “Japan and China will continue to cooperate”, “with Minister Dovic”: whoever is named does not act alone. */
const JOINED = /(?<!,) (?:and|or|nor|with|of|to|for|from|by) (?:the )?(?:[\p{L}.]+ ){0,5}$/u;
/** “Mr. Ellery, Adviser to the President, and Minister Dovic agreed”. */
const WITH_ONE_BEFORE = /^(?:,[^;]{0,80},)?,? (?:and|or|nor) (?:the )?(?:[\p{L}.]+ ){0,6}$/u;

/** “…, and the other one expressed his readiness”: a clause as good as the first. */
const MAIN_CLAUSE = /(?:[,;] (?:and|while|but|whereas)|;) (?:the )?(?:[\p{L}.]+ ){0,6}$/u;

/** “That I would travel there”: whoever writes in the first person; “Minister Dovic and I” are two. */
const FIRST_PERSON = /(?<!\band )\bI (?:also |then )?$/;

/** “I am pleased that we have agreed on a plan”: agreed by both, whoever is pleased. */
const WE_AGREED = /\b[Ww]e (?:have |had |also |both |again |then |managed to |were able to |jointly )*$/;
const AGREES = /^(?:agree|decide|resolved|concur)/;

/** “… lifting the count (They have committed to more next season!)”: an aside of one who writes for both, about the other. */
const THEY_HAVE = /[([–—] ?[Tt]hey (?:have |had |also |now )*$/;

/** In Chinese a subject opens its clause, and what it promises follows at once: “，美方将取消”. */
const OPENS_CLAUSE = /(?:^|[，,；;：:。！？、]|表示|指出|强调|重申|其中|并且|而|且)$/;
const FOLLOWS_AT_ONCE = /^[^，,；;。]{0,8}$/;

/** “…, something which I will be doing right now”: what the first person says that “we” will do is their own. */
const DONE_BY_ME = /\bwhich I (?:will|shall|am)\b/;
const WE_WILL = /\b[Ww]e (?:also |then )?will /;

/** What a list goes on with that has named whom it is about: “does not seek …, does not support … and has no intention to”. */
const SAME_SUBJECT = /[,;](?: and| or| nor)? $|\b(?:and|or) $/;
const FINITE = /^(?:will|would|does|do|has|have|is|are|stands?|remains?) /;

/**
 * Whether in an English sentence the words of a cue go on with the subject of the one before it, of which they say one
 * thing more.
 */
export function sharesSubject({ folded, language }: ReadText, cue: Span): boolean {
  return (
    language === 'en' &&
    FINITE.test(folded.slice(cue.start, cue.end)) &&
    SAME_SUBJECT.test(folded.slice(Math.max(0, cue.start - 8), cue.start))
  );
}

/** Characters before its promise that a subject is looked for in. */
const REACH = 300;

/**
 * Whose promise the words of a cue are by the clause that they stand in, where that is not who the voice of their
 * sentence says; null where it is: “杨洁篪指出，美方多次表示不寻求‘新冷战’”, “they discussed trade, and the Secretary
 * underscored that the United States will …”. “both” only for what a side tells that the two agreed on.
 *
 * @param actors of the sentence, sorted
 */
export function promiseOwner(
  read: ReadText,
  sentence: Span,
  voice: Voice,
  actors: readonly Actor[],
  cue: Span,
): 'self' | 'other' | 'both' | null {
  const found =
    voice === 'self' && read.language === 'zh'
      ? reportedInChinese(read, actors, cue)
      : subjectOf(read, sentence, voice, actors, cue);
  return found === voice ? null : found;
}

/** The subject of the clause, where it is one who can be told apart from whoever speaks. */
function subjectOf(
  read: ReadText,
  sentence: Span,
  voice: Voice,
  actors: readonly Actor[],
  cue: Span,
): Actor['side'] | null {
  const { folded, text, language } = read;
  const at = firstEndingBehind(actors, cue.start) - 1;
  const actor = actors[at];
  const before = (from: number) => folded.slice(Math.max(sentence.start, from - 80), from);
  if (language === 'en' && voice === 'self') {
    const leading = text.slice(Math.max(sentence.start, cue.start - 24), cue.start);
    if (WE_AGREED.test(leading) && AGREES.test(folded.slice(cue.start, cue.end))) return 'both';
  }
  if (language === 'en' && voice === 'both') {
    if (THEY_HAVE.test(text.slice(Math.max(sentence.start, cue.start - 24), cue.start))) return 'other';
    const leading = text.slice(Math.max(0, cue.start - 14), cue.start);
    const isMine =
      FIRST_PERSON.test(leading) ||
      (WE_WILL.test(leading + text.slice(cue.start, cue.end)) &&
        DONE_BY_ME.test(text.slice(cue.end, sentence.end)));
    if (isMine) return 'self';
  }
  if (actor === undefined || actor.end < cue.start - REACH) return null;
  const between = folded.slice(actor.end, cue.start);
  if (language === 'zh')
    return OPENS_CLAUSE.test(before(actor.start)) && FOLLOWS_AT_ONCE.test(between) ? actor.side : null;
  const isSubject =
    RIGHT_BEFORE.test(between) || (IS_NOUN.test(folded.slice(cue.start, cue.end)) && HOLDS.test(between));
  if (!isSubject || JOINED.test(before(actor.start))) return null;
  const last = actors[at - 1];
  if (last?.kind === actor.kind && WITH_ONE_BEFORE.test(folded.slice(last.end, actor.start))) return null;
  return voice === 'other' && !MAIN_CLAUSE.test(before(actor.start)) ? null : actor.side;
}

/** Whom one’s own Chinese words report: the other side, whose subject may stand far off, or null. */
function reportedInChinese({ folded }: ReadText, actors: readonly Actor[], cue: Span): 'other' | null {
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
