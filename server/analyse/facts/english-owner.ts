import type { Voice } from '../../model/comparison.ts';
import type { ReadText } from '../../model/reading.ts';
import { firstEndingBehind, type Span } from '../../model/span.ts';
import type { Actor } from '../voice/actors.ts';
import { namesPromise } from './names-promise.ts';

/** The subject stands right before its promise: a name further off may be anything. */
const RIGHT_BEFORE =
  /^\.?(?: (?:side|government|administration))?(?:,? (?:has|have|had|also|again|repeatedly|always|further|likewise|then|in turn|both|jointly))*,? $/;

/** “China | will agree to”: of what is yet to be agreed. */
const WILL_AGREE = /\b(?:will|would|shall) $/;
const TO_AGREE = /^(?:agree|commit|undertake|pledge) /;

/** “Dovic expressed his readiness to”, “the United States’ enduring commitment to”. */
const HOLDS =
  /^\.?['’]?s?(?: (?:also|again|then))?(?: \p{L}+(?:ed|es|s))?(?: (?:his|her|its|their|a|the))?(?: \p{L}+)? $/u;

/**
 * “Japan and China will continue to cooperate”, “with Minister Dovic”: whoever is named does not act alone. A verb or
 * “that” between the two opens a clause with its own subject: “of trade and said that Minister Dovic”.
 */
const JOINED =
  /(?<!,) (?:and|or|nor|with|of|to|for|from|by) (?:the )?(?:(?!(?:that|says?|said|stat(?:es|ed)|not(?:es|ed)|stress(?:es|ed)|add(?:s|ed)|hope[sd]?|expect(?:s|ed)|believe[sd]?|announce[sd]|confirm(?:s|ed)|reiterate[sd]|emphasi[sz]e[sd]|underscore[sd]|underline[sd]) )[\p{L}.]+ ){0,5}$/u;
/** “Mr. Ellery, Adviser to the President, and Minister Dovic agreed”. */
const WITH_ONE_BEFORE = /^(?:,[^;]{0,80},)?,? (?:and|or|nor) (?:the )?(?:[\p{L}.]+ ){0,6}$/u;

/** “…, and the other one expressed his readiness”: a clause as good as the first. */
const MAIN_CLAUSE = /(?:[,;] (?:and|while|but|whereas)|;) (?:the )?(?:[\p{L}.]+ ){0,6}$/u;

/** “That I would travel there”: whoever writes in the first person; “Minister Dovic and I” are two. */
const FIRST_PERSON = /(?<!\band )\bI (?:also |then )?$/;

/** “I am pleased that we have agreed on a plan”, “should manage …, and they agreed to set up …”: agreed by both, whoever tells of it. */
const WE_AGREED =
  /\b(?:[Ww]e|they|[Ii]t (?:was|is|has been)|(?:both|the two) (?:sides|countries|leaders|ministers|presidents)) (?:have |had |also |both |again |then |managed to |were able to |jointly )*$/;
const AGREES = /^(?:agree|decide|resolved|concur)/;

/** “… lifting the count (They have committed to more next season!)”: an aside of one who writes for both, about the other. */
const THEY_HAVE = /[([–—] ?[Tt]hey (?:have |had |also |now )*$/;

/** “…, something which I will be doing right now”: what the first person says that “we” will do is their own. */
const DONE_BY_ME = /\bwhich I (?:will|shall|am)\b/;
const WE = /\b[Ww]e (?:also |then )?$/;
const WILL = /^will /;

/** Characters right before its promise in which a pronoun stands as its subject. */
const LEADING = 40;

/** Characters before its promise that a subject is looked for in, and before a subject what it stands behind. */
const REACH = 300;
const BEFORE = 80;

/** Whose promise the words of a cue are in an English sentence, where its clause tells; see `promiseOwner`. */
export function englishOwner(
  read: ReadText,
  sentence: Span,
  voice: Voice,
  actors: readonly Actor[],
  cue: Span,
): Actor['side'] | null {
  return pronounOf(read, sentence, voice, cue) ?? subjectOf(read, sentence, voice, actors, cue);
}

/** Whom “I”, “we” or “they” right before the words means, where that is not who the voice says. */
function pronounOf({ text }: ReadText, sentence: Span, voice: Voice, cue: Span): Actor['side'] | null {
  const leading = text.slice(Math.max(sentence.start, cue.start - LEADING), cue.start);
  const words = text.slice(cue.start, cue.end);
  if (voice === 'self') return WE_AGREED.test(leading) && AGREES.test(words) ? 'both' : null;
  if (voice !== 'both') return null;
  if (THEY_HAVE.test(leading)) return 'other';
  const isMine =
    FIRST_PERSON.test(leading) ||
    (WE.test(leading) &&
      WILL.test(words) &&
      DONE_BY_ME.test(text.slice(cue.end, Math.min(cue.end + REACH, sentence.end))));
  return isMine ? 'self' : null;
}

/** The subject of the clause, where it is one who can be told apart from whoever speaks. */
function subjectOf(
  { folded }: ReadText,
  sentence: Span,
  voice: Voice,
  actors: readonly Actor[],
  cue: Span,
): Actor['side'] | null {
  const at = firstEndingBehind(actors, cue.start) - 1;
  const actor = actors[at];
  if (actor === undefined || actor.end < cue.start - REACH) return null;
  const words = folded.slice(cue.start, cue.end);
  const behind = folded.slice(actor.end, cue.start);
  const between = TO_AGREE.test(words) ? behind.replace(WILL_AGREE, '') : behind;
  const isSubject = RIGHT_BEFORE.test(between) || (namesPromise(words) && HOLDS.test(between));
  if (!isSubject) return null;
  const before = folded.slice(Math.max(sentence.start, actor.start - BEFORE), actor.start);
  if (JOINED.test(before)) return null;
  const last = actors[at - 1];
  if (last?.kind === actor.kind && WITH_ONE_BEFORE.test(folded.slice(last.end, actor.start))) return null;
  return voice === 'other' && !MAIN_CLAUSE.test(before) ? null : actor.side;
}
