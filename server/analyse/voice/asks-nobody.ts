import type { ReadSentence, ReadText } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { WordLists } from '../../model/word-lists.ts';
import { onceFor } from '../once-for.ts';
import { part, pattern } from '../pattern.ts';
import type { FindActors } from './actors.ts';

/** “The need to”; “a line that must not be crossed”, “there should be no war”: a noun, or nobody who is to do it. */
const BEFORE_NO_ASK = /\b(?:the|there|(that)) $/;
/** “The hope that …”, “the need of the hour was for the other side to …” */
const NOUN_ASKS = /^(?:hope|need of)/;
/** “Said that it is imperative to …” is no relative clause. */
const IS_IMPERATIVE =
  /^it (?:is|was) (?:\w+ ){0,2}(?:imperative|necessary|essential|vital|crucial|important (?:in|at) th)/;

/** “Should the situation get worse”: a condition. 必须坚守的底线: what one has to do tells what kind of line it is. */
const CONDITION = /^should (?:the|any|an?|this|that|these|those|tensions|they|it|he|she|we)\b/;
const OF_A_KIND = /^(?:必须|应当|应该|需要)\p{Script=Han}{1,2}的/u;

/** “Competition should be about …”, “should never have started”, “should serve as a guarantee”: what is right, asked of nobody. */
const NO_ASK = /^(?:should|must) (?:(?:not|never|also|always) ){0,2}(?:be|have|serve as)\b/;

/** “Must not be”, “should also be fully”. */
const ALSO_BE = part`(?:(?:not|never|also|always) ){0,2}be (?:\w+ly ){0,2}`;

/**
 * “The line must be respected”, “costs should not be shifted to others”: asked of whoever has it in hand, passive though
 * it is. “It should be noted” only says so, and “the matter must be resolved” nothing that anybody is to do.
 */
const mustBeDone = onceFor(
  (lists: WordLists) => pattern`
    ^(?:must ${ALSO_BE}${lists['must-be']}|should ${ALSO_BE}(?!${lists['should-be']})
    (?:\w{2,}ed|\w{2,}en|made|held|kept|met|put|brought|sought|found|left|lost|dealt|set|paid|cut|won|overcome|drawn|
    shown|begun)\b)`,
);

/** “It must end”: a wish for what nobody does. */
const MUST_END = /\b(?:it|this|that) $/;
const END = /^(?:must|has to|needs to|should) (?:end|stop|cease)(?! \p{L})/u;

/** “We must take action”: what one asks of oneself, unless both are meant. */
const OF_OURSELVES = /\bwe (?:also |all )?$/;
const FIRM_MODAL = /^(?:must|need to|have to|has to)\b/;
const OF_BOTH = /\b(?:together|both|each other|one another|jointly|two|mutual\w*|common|shared?|our)\b/;

/** “I have asked the Secretary to lead the talks”: one’s own staff is told. */
const ownStaff = onceFor(
  ({ staff }: WordLists) => pattern`
    ^(?:asked|instructed|directed|requested) (?:my|his|her|our|their) (?:[\w-]+ ){0,3}?${staff}`,
);
const ASKS_SOMEBODY = /^(?:asked|requested)$/;
/** Characters between having asked and whom. */
const ASKED_REACH = 30;

/** 共识是，双方要…: told as agreed. 不应成为对立的理由: no reason is asked to be none. */
const AGREED_THAT = /共识就?是[，,：:]?(?:双方|两国|中.)?$/;
const NO_REASON = /^不应[该当]?成为[^，。；]{0,24}(?:理由|借口|藉口)/;

/** 答|应, 重|要: a character of another word. */
const insideWord = onceFor(({ 'before-ask': words }: WordLists) => pattern`${words}$`);
const ONE_CHARACTER = /^[应要]/;

/** “应美方邀请，…”: at whose invitation. 应邀请专家 asks for it. */
const AT_INVITATION = /^应(?![该当邀])[^，。；]{1,16}(?:邀请|之邀|邀约)(?=[，,对赴来前访出参于在抵]|$)/u;

/**
 * Tells whether an act of asking asks nothing of anybody else: a noun (“the need to”), a condition, what would be right,
 * what one asks of oneself or one’s own staff, a part of another word.
 *
 * @param act an act of asking of the sentence
 */
export function asksNobody(
  act: Span,
  sentence: ReadSentence,
  { folded, lists }: ReadText,
  findActors: FindActors,
): boolean {
  const { start, end } = sentence;
  const before = folded.slice(Math.max(start, act.start - 12), act.start);
  const words = folded.slice(act.start, act.end + 60);
  const noun = BEFORE_NO_ASK.exec(before);
  if (noun !== null && !(noun[1] !== undefined && IS_IMPERATIVE.test(words)) && !NOUN_ASKS.test(words))
    return true;
  if (NO_ASK.test(words) && !mustBeDone(lists).test(words)) return true;
  if (CONDITION.test(words) || OF_A_KIND.test(words)) return true;
  if (MUST_END.test(before) && END.test(words)) return true;
  if (OF_OURSELVES.test(before) && FIRM_MODAL.test(words)) return !OF_BOTH.test(folded.slice(start, end));
  if (ONE_CHARACTER.test(words)) {
    if (AT_INVITATION.test(words)) return true;
    if (insideWord(lists).test(folded.slice(Math.max(start, act.start - 1), act.start + 1))) return true;
  }
  if (AGREED_THAT.test(before) || NO_REASON.test(words)) return true;
  if (ownStaff(lists).test(words)) return true;
  return (
    ASKS_SOMEBODY.test(folded.slice(act.start, act.end)) &&
    findActors(sentence).find(
      ({ start: from, kind }) => from > act.end && from <= act.end + ASKED_REACH && kind === 'person',
    )?.side === 'self'
  );
}
