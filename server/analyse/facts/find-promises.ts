import type { CommitmentKind, Voice } from '../../model/comparison.ts';
import type { CueHit } from '../../model/hit.ts';
import type { ReadSentence, ReadText } from '../../model/reading.ts';
import { firstEndingBehind, type Span } from '../../model/span.ts';
import type { Actor, FindActors } from '../voice/actors.ts';
import { isUnderAsk } from '../voice/is-under-ask.ts';
import { clauseEnd } from './clause-end.ts';
import { isBareWill } from './is-bare-will.ts';
import { isForetold } from './is-foretold.ts';
import { isOfAnother } from './is-of-another.ts';
import { isOthersEvent } from './is-others-event.ts';
import { isThreat } from './is-threat.ts';
import { listItemEnd } from './list-item-end.ts';
import { namesPromise } from './names-promise.ts';
import { promiseEnder } from './promise-ender.ts';
import { promiseOwner } from './promise-owner.ts';
import { isDenied, promiseStart } from './promise-start.ts';
import { sharesSubject } from './shares-subject.ts';
import { stepStart } from './step-start.ts';
import { tellsNothing } from './tells-nothing.ts';
import { isToldOfLeaders } from './told-of-leaders.ts';

/** What a text commits somebody to, in its words. */
export interface CommitmentSpan extends Span {
  readonly kind: CommitmentKind;
  /** Whose it is, where that is one of the two and not who the voice of the sentence says; else null. */
  readonly owner: 'self' | 'other' | null;
}

/** What a promise is called by that holds cues of several kinds: a meeting that is agreed on is a next step. */
const MOST_TELLING: readonly CommitmentKind[] = ['next-step', 'joint', 'pledge'];

/** What marks one promise off from the next, between their cues: a clause, a list, “and” with what leads on from it. */
const APART =
  /[,;:，：；。]|、$|\band (?:(?:he|she|they|we|it|that|to|also|both|the two sides|said|\p{L}+ed) )*$/u;

/**
 * The promises, agreements and next steps of a sentence whose voice is known, in text order, none in another; may be
 * empty. Cues that stand in one clause are one promise, which goes on to its end or to the next one. What a contact
 * line names as to happen is the talk itself; what its words alone do not tell of is none.
 */
export function findPromises(
  read: ReadText,
  sentence: ReadSentence,
  voice: Voice,
  isContact: boolean,
  findActors: FindActors,
): readonly CommitmentSpan[] {
  const hits = promisingHits(sentence);
  if (hits.length === 0) return [];
  const actors = findActors(sentence);
  const all = promiseCues(read, sentence, voice, hits, actors);
  const cues = isContact ? all.filter(({ kind }) => kind !== 'next-step') : all;
  const promises: (Cue & { readonly firstEnd: number })[] = [];
  for (const cue of cues) {
    const last = promises.at(-1);
    const isApart = last === undefined || startsAnother(read, last, cue);
    // A plan has no subject of its own: “accepted President Xi's invitation to visit at a mutually convenient time”.
    const owner = cue.isPlan ? (isApart ? null : last.owner) : cue.owner;
    if (isApart || last.owner !== owner) promises.push({ ...cue, owner, firstEnd: cue.end });
    else
      promises[promises.length - 1] = {
        ...last,
        kind: tellingMost(last, cue),
        end: Math.max(last.end, cue.end),
      };
  }
  const endOf = promiseEnder(read, sentence, actors);
  let behind = sentence.start;
  let open: Open | null = null;
  return promises.flatMap(({ kind, isPlan, owner, start, end: from, firstEnd }, at) => {
    const limit = promises[at + 1]?.start ?? sentence.end;
    const whole = isPlan
      ? clauseEnd(read.text, from, limit, sentence, read.language)
      : listItemEnd(read, sentence, { start, end: firstEnd }, endOf(from, limit));
    if (!isPlan) {
      const reach = Math.min(from + LIST_REACH, sentence.end);
      open = promises[at + 1]?.isPlan ? { kind, owner, end: endOf(from, reach) } : null;
    }
    const end = whole - calledPromise(read.folded.slice(start, whole));
    if (tellsNothing(read.folded.slice(start, end), firstEnd - start, kind)) return [];
    const step = kind === 'next-step' ? stepStart(read, start, from, behind) : start;
    const told = {
      kind,
      owner,
      start: step < start || isPlan ? step : promiseStart(read, { start, end: firstEnd }, behind),
      end,
    };
    const isTheirs = kind === 'next-step' && voice === 'self' && owner === 'other';
    if (isTheirs && isOthersEvent(read, told, actors)) return [];
    behind = end;
    const rest = isPlan && open !== null ? goesOn(read, open, end, limit) : null;
    if (rest === null) return [told];
    behind = rest.end;
    return [told, rest];
  });
}

/** Characters behind the cue of a promise within which a step may stand in its list. */
const LIST_REACH = 1_000;

/** A promise in whose list a step stands, with where the list ends. */
interface Open extends Pick<CommitmentSpan, 'kind' | 'owner'> {
  readonly end: number;
}

/** What leads on to the next item of a list: “，”, “, and ”. */
const NEXT_ITEM = { en: /^, (?:and )?(?!and )(?=\p{Ll}+ )/u, zh: /^[，,、](?=\p{Script=Han})/u } as const;

/** “Agreed to strengthen exchanges, hold the next round of talks | and expand trade”: what is promised behind the step, or null. */
function goesOn(read: ReadText, open: Open, from: number, limit: number): CommitmentSpan | null {
  if (limit < open.end) return null;
  const { kind, owner, end } = open;
  const lead = NEXT_ITEM[read.language].exec(read.folded.slice(from, Math.min(from + 40, end)));
  return lead === null ? null : { kind, owner, start: from + lead[0].length, end };
}

/** “作出不支持‘台独’的承诺”, “无意对抗等重要承诺”: what a denial is called is no part of it. */
const CALLED_PROMISE = /(?:等(?:一系列)?|的)(?:重要|庄重|严肃|政治|有关)?(?:承诺|表态|保证)$/;

function calledPromise(words: string): number {
  return /^(?:不[寻支会]|无意)/.test(words) ? (CALLED_PROMISE.exec(words.slice(-12))?.[0].length ?? 0) : 0;
}

/** “Agreed that the ministers of energy, science and trade | will visit”: what comes before its first verb is the subject of it. */
const AGREED_THAT = /\bthat$/;
const FIRST_VERB = /^(?:will|would|shall) /;
const SUBJECT =
  /^(?:(?! (?:that|which|who|will|would|shall|should|is|are|was|were|has|had|have) |, (?:and|but|while) (?:the|they|both) )[^;:])*$/;

/** Tells whether the words of a cue begin another promise than those before them. */
function startsAnother(read: ReadText, last: Span, cue: Span): boolean {
  const { folded } = read;
  const between = folded.slice(last.end, cue.start);
  if (!APART.test(between)) return false;
  // “Neither side will open fire and will cross the line”: both are denied by what stands before the first.
  if (sharesSubject(read, cue) && promiseStart(read, last, 0) < last.start) return false;
  return !(
    AGREED_THAT.test(folded.slice(last.start, last.end)) &&
    FIRST_VERB.test(folded.slice(cue.start, cue.end)) &&
    SUBJECT.test(between)
  );
}

/** Words that tell of a promise. */
interface Cue extends CommitmentSpan {
  /** True for words that only name what is planned: “the upcoming visit”. */
  readonly isPlan: boolean;
}

/** Ids of the cues that promise, plan or agree; most sentences have none. */
const PROMISING: ReadonlySet<string> = new Set([...MOST_TELLING, 'plan']);

function promisingHits({ hits }: ReadSentence): readonly CueHit[] {
  return hits.filter((hit): hit is CueHit => hit.kind === 'cue' && PROMISING.has(hit.id));
}

/** The cues of a sentence that promise or plan, in text order; what is asked for, warned of or foretold does neither. */
function promiseCues(
  read: ReadText,
  sentence: ReadSentence,
  voice: Voice,
  promising: readonly CueHit[],
  actors: readonly Actor[],
): readonly Cue[] {
  const acts = (...ids: readonly string[]) =>
    sentence.hits.filter(({ kind, id }) => kind === 'act' && ids.includes(id));
  const asks = acts('urge');
  const threats = acts('warn', 'oppose');
  let before: ReturnType<typeof promiseOwner> = null;
  return promising.flatMap((hit) => {
    const { start, end } = hit;
    const isPlan = hit.id === 'plan';
    const isPledge = hit.id === 'pledge';
    if (isBareWill(read, sentence, hit)) return [];
    if (isUnsaid(read, hit) || (!isPlan && isOfAnother(read, sentence, hit))) return [];
    if (read.language === 'zh' && voice !== 'both' && isToldOfLeaders(read, sentence, hit)) return [];
    const named = isPlan ? null : promiseOwner(read, sentence, voice, actors, hit);
    const found = named === null && sharesSubject(read, hit) ? before : named;
    if (!isPlan) before = found;
    const kind =
      isPledge && found === 'both' && voice !== 'both' && isAgreed(read, sentence, hit)
        ? 'joint'
        : promisedBy(hit, found ?? voice, read.folded);
    if (kind === null || isUnderAsk(read, asks, hit)) return [];
    if (isPledge && (touchesOne(hit, threats) || isThreat(read, sentence, hit))) return [];
    if (isPledge && isForetold(read, sentence, actors, hit)) return [];
    return [{ kind, isPlan, owner: found === 'both' ? null : found, start, end }];
  });
}

/**
 * “The Minister asked for support, and the two confirmed that they | will go on”, “and both leaders affirmed their |
 * commitment to”: agreed, in whoever’s sentence it stands. What one says that both will do is not.
 */
const CONFIRMED_THAT_BOTH =
  /\b(?:agreed|confirmed|reconfirmed|affirmed|reaffirmed|concurred|decided) that (?:they|both|both sides|the two(?: \w+)?) $/;

function isAgreed({ folded, language }: ReadText, sentence: Span, { start, end }: Span): boolean {
  return (
    language === 'en' &&
    (namesPromise(folded.slice(start, end)) ||
      CONFIRMED_THAT_BOTH.test(folded.slice(Math.max(sentence.start, start - 50), start)))
  );
}

/** “Get the two to agree to that”, “whether to commit to it”: what somebody may yet say is not said. */
const INFINITIVE = /^(?:agree|decide|concur|commit|pledge) /;
const MAY_YET = /\b(?:(?<!managed |able )to|can|could|may|might|should|must) (?:also |both |jointly )?$/;

/** “Neither side | agreed to”, “have not | committed to”, “no agreement | was reached on”: nor is what they did not. */
const SAYS =
  /^(?:agreed?|decided?|concur(?:red)?|resolved|committ?(?:ed)?|pledged?|promised|undertook|reached|agreements?|understandings?|consensus) /;
const NOT_YET = /\b(?:not|never|no|yet to) (?:yet |been |further |final )?$/;

function isUnsaid({ folded, language, lists }: ReadText, { start, end }: Span): boolean {
  if (language === 'zh') return false;
  const cue = folded.slice(start, end);
  const says = SAYS.test(cue);
  if (!says && !INFINITIVE.test(cue)) return false;
  const before = folded.slice(Math.max(0, start - 80), start);
  return MAY_YET.test(before) || (says && (NOT_YET.test(before) || isDenied(before, lists)));
}

/** “Will | respond decisively”, “will not | sit idly by”: what warns or refuses promises nothing. */
function touchesOne({ start, end }: Span, acts: readonly Span[]): boolean {
  const act = acts[firstEndingBehind(acts, start)];
  return act !== undefined && act.start <= end + 1;
}

function promisedBy({ id, start, end }: CueHit, voice: Voice, folded: string): CommitmentKind | null {
  if (id === 'plan') return 'next-step';
  // “The two sides committed to maintain the channel” is agreed between them.
  if (
    id === 'pledge' &&
    voice === 'both' &&
    /^(?:committed|pledged|undertook) to/.test(folded.slice(start, end))
  )
    return 'joint';
  if (id === 'joint') return agreedBy(voice, folded.slice(start, end));
  return MOST_TELLING.find((kind) => kind === id) ?? null;
}

/**
 * What an agreement is in a sentence of this voice. Where one side's words are reported, who “agreed to share” promises
 * something, and what “was reached” was reached in an earlier talk.
 */
function agreedBy(voice: Voice, cue: string): CommitmentKind | null {
  if (voice === 'both') return 'joint';
  return /^(?:agree(?!ment)|decide|undert|同意)/.test(cue) ? 'pledge' : null;
}

/** The kind of a promise that goes on with `cue`; a plan inside it does not make it one. */
function tellingMost(promise: CommitmentSpan, cue: Cue): CommitmentKind {
  if (cue.isPlan) return promise.kind;
  return MOST_TELLING.find((kind) => kind === promise.kind || kind === cue.kind) ?? promise.kind;
}
