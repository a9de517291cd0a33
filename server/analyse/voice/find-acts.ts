import type { ActMark, Voice } from '../../model/comparison.ts';
import type { Hit } from '../../model/hit.ts';
import type { ReadSentence, ReadText } from '../../model/reading.ts';
import { firstEndingBehind, type Span } from '../../model/span.ts';
import type { Actor, FindActors } from './actors.ts';
import { isOwnAsk } from './is-own-ask.ts';
import { isUnderAsk } from './is-under-ask.ts';

/**
 * Finds the acts that a sentence names, by place. A contact line informs that the two met or spoke; what asked
 * for the talk ("at the request of", 应约) asks for nothing in it; what both agree should be done is asked of nobody, unless
 * one's own official asks in a clause of their own, nor is what one asks of oneself or one's own staff;
 * what somebody is asked to oppose nobody opposes; concerns that are raised are voiced and not discussed; who threatens
 * to act commits to nothing. A sentence
 * in nobody's voice has none.
 */
export function findActs(
  sentence: ReadSentence,
  read: ReadText,
  voice: Voice,
  contact: boolean,
  findActors: FindActors,
): readonly ActMark[] {
  if (voice === 'none') return [];
  const { hits } = sentence;
  const acts = hits.filter((hit) => hit.kind === 'act');
  const requests = hits.filter(({ kind, id }) => kind === 'cue' && id === 'requested');
  const concerns = acts.filter(({ id }) => id === 'concern');
  const named = acts.filter(
    (act, index) =>
      !overlapsOne(act, requests) &&
      !runsInto(act, acts[index + 1]) &&
      !(
        act.id === 'urge' &&
        ((voice === 'both' && !isOwnAsk(act, sentence, read, findActors)) ||
          asksNobody(act, read.folded, sentence, () => findActors(sentence)))
      ),
  );
  const warnings = named.filter(({ id }) => id === 'warn');
  const asks = named.filter(({ id }) => id === 'urge');
  const marks = named.filter(
    (act) =>
      !(act.id === 'discuss' && isInsideOne(act, concerns)) &&
      !(act.id === 'oppose' && isUnderAsk(read, asks, act)) &&
      !(act.id === 'commit' && overlapsOne(act, warnings)),
  );
  const met = contact ? hits.find((hit) => hit.kind === 'cue' && hit.id === 'contact') : undefined;
  const known = marks.some(({ id }) => id === 'inform');
  return (met === undefined || known ? marks : [{ ...met, id: 'inform' as const }, ...marks])
    .map(({ id, start: from, end }) => ({ id, start: from, end }))
    .sort((one, other) => one.start - other.start);
}

/** “The need to”, but not “the hope that”; “a line that must not be crossed”, “there should be no war”: a noun, or nobody who is to do it. */
const BEFORE_NO_ASK = /\b(?:the|there|(that)) $/;
/** “Said that it is imperative to …” is no relative clause. */
const IS_IMPERATIVE = /^it (?:is|was) (?:\w+ ){0,2}(?:imperative|necessary)\b/;

/** “Should the situation get worse”: a condition. 必须坚守的底线: what one has to do tells what kind of line it is. */
const CONDITION = /^should (?:the|any|an?|this|that|these|those|tensions|they|it|he|she|we)\b/;
const OF_A_KIND = /^(?:必须|应当|应该|需要)\p{Script=Han}{1,2}的/u;

/** “Competition should be about …”, “should never have started”, “should serve as a guarantee”: what is right, asked of nobody. */
const NO_ASK = /^(?:should|must) (?:(?:not|never|also|always) ){0,2}(?:be|have|serve as)\b/;

/**
 * “The line must be respected”, “costs should not be shifted to others”: asked of whoever has it in hand, passive though
 * it is. “It should be noted” only says so, and “the matter must be resolved” nothing that anybody is to do.
 */
const MUST_BE_DONE =
  /^(?:must (?:(?:not|never|also|always) ){0,2}be (?:\w+ly ){0,2}(?:respected|honou?red|observed|upheld|implemented|enforced|handled|challenged|lifted|released|stopped|removed|followed|fulfilled|maintained|preserved|kept|dealt|abandoned|corrected|withdrawn|defended|safeguarded|returned|avoided|prevented)|should (?:(?:not|never|also|always) ){0,2}be (?:\w+ly ){0,2}(?!open\b|guided|built|based|settled|resolved|noted|said|seen|recalled|stressed|emphasi|remembered|mentioned|pointed|acknowledged|understood|admitted|added|indeed)(?:\w{2,}ed|\w{2,}en|made|held|kept|met|put|brought|sought|found|left|lost|dealt|set|paid|cut|won|overcome|drawn|shown|begun))\b/;

/** “It must end”: a wish for what nobody does. */
const MUST_END = /\b(?:it|this|that) $/;
const END = /^(?:must|has to|needs to|should) (?:end|stop|cease)(?! \p{L})/u;

/** “We must take action”: what one asks of oneself, unless both are meant. */
const OF_OURSELVES = /\bwe (?:also |all )?$/;
const FIRM_MODAL = /^(?:must|need to|have to|has to)\b/;
const OF_BOTH = /\b(?:together|both|each other|one another|jointly|two|mutual\w*|common|shared?|our)\b/;

/** “I have asked the Secretary to lead the talks”: one’s own staff is told. */
const OWN_STAFF =
  /^(?:asked|instructed|directed|requested) (?:my|his|her|our|their) (?:[\w-]+ ){0,3}?(?:team|teams|staff|officials|ministers?|secretar(?:y|ies)|cabinet|advis[eo]rs?|envoys?|negotiators?|departments?|representatives?|colleagues)\b/;
const ASKS_SOMEBODY = /^(?:asked|requested)$/;
/** Characters between having asked and whom. */
const ASKED_REACH = 30;

/** 共识是，双方要…: told as agreed. 不应成为对立的理由: no reason is asked to be none. */
const AGREED_THAT = /共识就?是[，,：:]?(?:双方|两国|中.)?$/;
const NO_REASON = /^不应[该当]?成为[^，。；]{0,24}(?:理由|借口|藉口)/;

function asksNobody(
  act: Hit,
  folded: string,
  { start, end }: Span,
  findActors: () => readonly Actor[],
): boolean {
  const before = folded.slice(Math.max(start, act.start - 12), act.start);
  const words = folded.slice(act.start, act.end + 60);
  const noun = BEFORE_NO_ASK.exec(before);
  if (noun !== null && !(noun[1] !== undefined && IS_IMPERATIVE.test(words)) && !words.startsWith('hope'))
    return true;
  if (NO_ASK.test(words) && !MUST_BE_DONE.test(words)) return true;
  if (CONDITION.test(words) || OF_A_KIND.test(words)) return true;
  if (MUST_END.test(before) && END.test(words)) return true;
  if (OF_OURSELVES.test(before) && FIRM_MODAL.test(words)) return !OF_BOTH.test(folded.slice(start, end));
  if (AGREED_THAT.test(before) || NO_REASON.test(words)) return true;
  if (OWN_STAFF.test(words)) return true;
  return (
    ASKS_SOMEBODY.test(folded.slice(act.start, act.end)) &&
    findActors().find(
      ({ start: from, kind }) => from > act.end && from <= act.end + ASKED_REACH && kind === 'person',
    )?.side === 'self'
  );
}

/** 方应 of 方应停止, where 应停止 asks: one act, told by the words that say more. */
function runsInto({ id, end }: Hit, next: Hit | undefined): boolean {
  return id === 'urge' && next?.id === 'urge' && next.start === end - 1 && next.end > end;
}

/** `others` are of one cue or act: sorted, none inside another, so that one of them is all that can be it. */
function overlapsOne({ start, end }: Hit, others: readonly Hit[]): boolean {
  const other = others[firstEndingBehind(others, start)];
  return other !== undefined && other.start < end;
}

function isInsideOne(inner: Hit, others: readonly Hit[]): boolean {
  const other = others[firstEndingBehind(others, inner.end - 1)];
  return other !== undefined && other.start <= inner.start;
}
