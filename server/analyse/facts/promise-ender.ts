import type { ActId } from '../../model/act-id.ts';
import type { ReadSentence, ReadText } from '../../model/reading.ts';
import { comparableWords } from '../comparable-words.ts';
import type { Actor } from '../voice/actors.ts';
import { closingMarks } from './closing-marks.ts';

/** Where a promise may end: at these marks it does, at the others by what follows. */
const MARKS = {
  en: /[;:!?](?=\s|["”’)]|$)|,(?=\s)|\s(?:and|but)\s/g,
  zh: /[；;：:。！？]|[，,](?=\p{Script=Han}|[“「])/gu,
} as const;

/** Marks behind which a promise may go on. */
const MAY_GO_ON = /^(?:[,，]|\s(?:and|but)\s)$/;

/** A list of what is agreed goes on behind these, to the end of the sentence: “加强对话合作，包括：建立……；恢复……”. */
const LIST_FOLLOWS = /包括[：:]$/;

/**
 * What follows a comma or “and” and is no further item of what is promised: a relative or another clause, somebody who
 * acts, and what was done (“and raised concern”), not an adjective that looks like it (“and elected officials”). A form in -ing is an item where the promise is one: “committed to
 * maintaining peace, promoting trade”.
 */
const ENGLISH_ENDS =
  /^(?:(?:and|but) )?(?:also |firmly |resolutely |strongly |always )?(?:which|who|whom|whose|where|while|whereas|when|whether|if|unless|but|yet|although|though|because|since|after|before|following (?!up|through)|given|despite|thus|as (?!well\b)|so (?!as\b)|that|this|these|those (?!of\b)|it|no (?!later\b)|he|she|they|we|i|there|not (?!only\b|threats?\b|rivals?\b|adversar|(?!(?:in|on|at|by|for|with|as|of|to|from|all|just|even|about|because|under)\b)\p{Ll}+ (?:it|them|any|the|its|their)\b)|nor (?!(?:should|shall|will|would|must|do|does|to)\b)|his|her|both|said|made|told|spoke|drew|gave|held|had|laid|took|set out|hopes|looks|wishes|welcomes|believes|opposes|(?:serious|grave|deep|strong|continued) concerns?|concerns? (?:about|over|at|regarding|with|was|were)|to which|in which|(?!(?:elected|united|shared|need|speed|detailed|advanced|increased|continued|related|dignified|balanced|sustained|coordinated)\b)\p{L}+ed)\b|^(?:(?:and|but) (?:the )?|(?:its|their|the|our) )(?:(?! (?:that|which|who|whose|where) )[^,;]){1,50}? (?:will|would|is|are|was|were|has|had|should|could|can|cannot|may|must)\b/iu;
/** “…, Xi said”, “…, he added”. */
const SPEAKER = /^(?:\p{Lu}[\p{L}.'’-]*\s){1,4}(?:also )?(?:said|added|noted|stressed|pointed|told)\b/u;
const ENGLISH_ING =
  /^(?:and )?(?:also )?(?!(?:including|bring|existing|ongoing|remaining|working)\b)\p{Ll}+ing\b(?! to\b)/u;
const PROMISES_ING = /^\s*(?:\p{Ll}+ly )?\p{Ll}+ing\b/u;

/**
 * The same in Chinese: another thought, a reason, a verdict, an ask, somebody’s duty, and what was done. 应 is a duty, but
 * not inside another word (应急, 供应).
 */
const CHINESE_ENDS =
  /^(?:但|而|不过|然而|却|这|此[举外次]|该|其|因此|因为|由于|如果?|若|只要|只有|否则|同时(?:希望|强调|指出)|也(?:是|应|要|希望|将为)|并(?:表示|希望|强调|指出|认为)|就?(?:应(?![对急邀约])|[要须])|必须|不能|正|已|是|希望|期待|相信|乐见|赞赏|感谢|请|敦促|要求|呼吁|国际社会|各方|任何|有关|[^，,；;。]{0,8}(?<![供响适相反效回对顺])应(?![对急邀约用付变])|[^，,；;。]{0,30}(?<![为除])了(?!解)|[^，,；;。]{0,30}(?:没有|从未|并未|不会)[^，,；;。]{0,4}(?:改变|变化|动摇))/u;

/** “Agreed that | on January 1, 2027, he will leave”: what stands before the clause that is agreed on, up to its verb. */
const OPENS_THAT = /\bthat$/;
const FRONTED =
  /^,? (?:on|in|at|by|from|before|after|during|over|within|until|starting|beginning|effective|as|under|through|for|with|without|together|following|pending|if|once|when|while|should|unless)\b/;
const FIRST_VERB = /\b(?:will|would|shall|should|must|can|could|may|is|are|was|were|has|had|have|needs?)\b/;

/** “Agreed that work has been done | and that they will go on”: one thing more that is agreed on. */
const AND_THAT = /^(?:and )?that\b/;

/** “A new, | but very small, amount of”: words put into a phrase, which goes on behind their second comma. */
const PUT_IN =
  /^(?:but|and|yet|if|albeit|though|although) (?:(?:not|very|also|still|always|highly|\p{Ll}+ly) )*(?!(?:he|she|it|they|we|i)\b)\p{Ll}+(?:-\p{Ll}+)?, (?!(?:and|or|but|which|who|while|where|when|as|to|with)\b)\p{Ll}+ /u;
const HAS_ARTICLE = /\b(?:an?|the|its|their|our|his|her) (?:[\p{L}-]+ ){0,4}[\p{L}-]+$/u;

/** Characters before a comma that may be a phrase, and behind “that” in which its verb may stand. */
const PHRASE = 60;
const CLAUSE = 160;

/** What stands between a mark and the words behind it. */
const GAP = /^[\s“「"]*/u;

/** Characters that tell whether another thought begins. */
const OPENING = 60;

/** Acts that are no item of a promise, and the characters within which one opens a Chinese clause: “坚决反对”. */
const OTHER_ACTS: ReadonlySet<ActId> = new Set(['state', 'welcome', 'concern', 'oppose', 'warn']);
const ACT_OPENS = 4;

/** Tells whether another thought begins with `next`, which stands `at` characters behind the cue, behind `mark`. */
type BeginsAnother = (next: string, at: number, mark: string, from: number) => boolean;

/**
 * Prepares the search for the end of what a sentence promises. Of the words before `from` that is, without the mark that
 * ends it, all that the sentence goes on to promise (“同意保持高层交往，继续开展两军交往”, “agreed to seek consensus, manage
 * disputes and avoid misunderstandings”), up to another thought or another one who acts, at most to `limit`. Each search
 * costs what lies between the two.
 *
 * @param actors of the sentence
 */
export function promiseEnder(
  read: ReadText,
  sentence: ReadSentence,
  actors: readonly Actor[],
): (from: number, limit: number) => number {
  const { language } = read;
  const text = comparableWords(read);
  const beginsAnother = language === 'zh' ? inChinese(sentence, actors) : null;
  return (from, limit) => {
    const words = text.slice(from, limit);
    const another = beginsAnother ?? inEnglish(words, OPENS_THAT.test(text.slice(from - 5, from)));
    for (const { index, 0: mark } of words.matchAll(MARKS[language])) {
      if (LIST_FOLLOWS.test(words.slice(Math.max(0, index - 2), index + 1))) break;
      const behind = index + mark.length;
      const next = behind + (GAP.exec(words.slice(behind, behind + OPENING))?.[0].length ?? 0);
      const opening = text.slice(from + next, Math.min(from + next + OPENING, sentence.end));
      if (!MAY_GO_ON.test(mark) || another(opening, next, mark, from)) return from + index;
    }
    return limit < sentence.end ? from + lastClauseEnd(words) : limit - closingMarks(words);
  };
}

/**
 * “Another” is asked of the words of a promise, since its own form tells what may be one more of it.
 *
 * @param isClause whether they stand behind “that”
 */
function inEnglish(words: string, isClause: boolean): BeginsAnother {
  const isIng = PROMISES_ING.test(words);
  const verb = isClause && FRONTED.test(words) ? words.slice(0, CLAUSE).search(FIRST_VERB) : -1;
  return (next, at, mark) => {
    if (at < verb || (isClause && AND_THAT.test(next))) return false;
    if (mark === ',' && PUT_IN.test(next) && HAS_ARTICLE.test(phraseBefore(words, at))) return false;
    return (
      ENGLISH_ENDS.test(next) || SPEAKER.test(next) || (mark === ',' && !isIng && ENGLISH_ING.test(next))
    );
  };
}

/** The words before the comma that stands before `at`. */
function phraseBefore(words: string, at: number): string {
  const before = words.slice(Math.max(0, at - PHRASE), at);
  return before.slice(0, before.lastIndexOf(','));
}

/** Whoever is named first in a Chinese clause acts in it; an English name may as well be one more of a list. */
function inChinese({ hits }: ReadSentence, actors: readonly Actor[]): BeginsAnother {
  const named = new Set(actors.map(({ start }) => start));
  const acts = new Set(
    hits.flatMap(({ kind, id, start }) => (kind === 'act' && OTHER_ACTS.has(id) ? [start] : [])),
  );
  return (next, behind, _, from) => {
    const at = from + behind;
    return (
      named.has(at) ||
      CHINESE_ENDS.test(next) ||
      Array.from({ length: ACT_OPENS + 1 }, (_, ahead) => at + ahead).some((start) => acts.has(start))
    );
  };
}

/** Where the last whole clause of `words` ends: what follows it leads on to the next promise. */
function lastClauseEnd(words: string): number {
  const last = [...words.matchAll(/[,;:，；：、]|\s(?:and|but)\s/g)].at(-1)?.index ?? words.length;
  const clauses = words.slice(0, last);
  return clauses.length - (/[\s,，]{1,9}$/.exec(clauses.slice(-9))?.[0].length ?? 0);
}
