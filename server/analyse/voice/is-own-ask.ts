import type { ReadSentence, ReadText } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { comparableWords } from '../comparable-words.ts';
import type { FindActors } from './actors.ts';

/** Characters before an ask in which a clause with its subject may open. */
const REACH = 120;

/** “…, and the Secretary also ”, “…; Minister Dovic ”: a clause of its own, with who asks. */
const CLAUSE =
  /[,;] (?:(?:and|while|where|with) )?((?:(?:[Tt]he )?\p{Lu}[\p{L}.’'-]* ?){1,6})(?:\p{Ll}+ly |also |again |once |further ){0,2}$/u;

/** 王毅再次敦促…, 中方要求…: who asks right before it. */
const CHINESE_CLAUSE = /[，,；;](?:其中|同时|并)?(\p{Script=Han}{2,16})$/u;

/** What somebody does who asks; not what should be done. */
const VERB =
  /^(?:ask|urg|call|press|request|demand|appeal|encourag|insist|express|strongly|firmly|要求|敦促|呼吁|督促|促请|奉劝)/;

/**
 * Tells whether in a sentence about both an ask is one’s own: “the ministers exchanged views on the strait, and Minister
 * Dovic asked that ships be let through”. An office alone is one’s own where the sentence opens with it (“The Secretary and
 * Minister Wang …, and the Secretary asked …”).
 */
export function isOwnAsk(act: Span, sentence: ReadSentence, read: ReadText, findActors: FindActors): boolean {
  if (!VERB.test(read.folded.slice(act.start, act.end))) return false;
  const words = comparableWords(read);
  const from = Math.max(sentence.start, act.start - REACH);
  const clause = (read.language === 'zh' ? CHINESE_CLAUSE : CLAUSE).exec(words.slice(from, act.start));
  const subject = clause?.[1];
  if (clause === null || subject === undefined) return false;
  const at = from + clause.index;
  const named = findActors(sentence).filter((actor) => actor.start >= at && actor.end <= act.start);
  if (named.length > 0) return named.every(({ side }) => side === 'self');
  const office = subject.trim().replace(/^the /u, 'The ');
  return (
    read.language === 'en' && office.startsWith('The ') && words.startsWith(`${office} `, sentence.start)
  );
}
