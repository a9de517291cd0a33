import type { Voice } from '../../model/comparison.ts';
import type { ReadSentence, ReadText } from '../../model/reading.ts';
import type { Actor, FindActors } from './actors.ts';
import type { SentenceVoice } from './voice-sentences.ts';

/** A name after one of these is not who speaks: "the initiative of the President", "spoke with Wang". */
const NOT_SUBJECT_AFTER = new Set(
  'of with by for to from between toward towards against on in over about under alongside including via upon regarding concerning than behind into at within and or'.split(
    ' ',
  ),
);

/** Offices that a readout goes on with alone; they are its own side's unless a name follows. */
const OWN_OFFICE =
  /^(?:["“(]?)(?:\d+[.)]\s*)?(?:(?:In|At|During|On|Regarding|Concerning|Turning|With|Finally|Furthermore|Additionally|Moreover|Also|After|As|Following|Separately|For|Lastly|Further|Recalling|Noting|While)\b[^.;]{0,120}?,\s+)?(?:[Tt]he|The two)?\s*(?:Foreign Secretary|Secretary(?: of State)?|President|Prime Minister|External Affairs Minister|EAM|Foreign Minister|Minister|NSA|National Security Advis[eo]r|Chancellor|Premier|Ambassador|Deputy Secretary|Under Secretary|Secretary-General|Vice President|Treasury Secretary|Trade Representative|High Representative|State Councilor)\b/;

/** "The Secretary and the Foreign Minister opposed …", "Secretary Yellen and Vice Premier He had …". */
const TWO_OFFICES =
  /^(?:The )?(?:\p{Lu}\p{L}+ )?(?:Secretary|President|Minister|Premier|Chancellor|Director|Councilor|Advisor|Adviser|Representative|Admiral|General)(?: \p{Lu}[\p{L}.’'-]+){0,3} and (?:the |his |her )?(?:\p{L}+ ){0,4}(?:Secretary|President|Minister|Premier|Chancellor|Director|Councilor|Admiral|General|Representative|Ambassador|counterpart)\b/u;

const PRONOUN =
  /^(?:["“(]?)(?:\d+[.)]\s*)?(?:(?:In|At|During|On|Regarding|Concerning|Finally|Furthermore|Additionally|Moreover|Also|After|As|Separately|For|Lastly|Further|In addition|During)\b[^.;]{0,100}?,\s+)?([Hh]e|[Ss]he)\b/;

/** "The 23rd Meeting of …, was held in Beijing": the contact itself is the subject. */
const HELD_MEETING =
  /^(?:On [^,]{3,20}, )?(?:[Tt]he )?(?:\w+ ){0,3}(?:[Mm]eeting|[Rr]ound|[Dd]ialogue|[Tt]alks|[Cc]onversation|[Cc]all)\b.*\b(?:was|were|took place|has been) (?:held|place|convened|conducted)/;

const FIRST_PERSON = /^(?:["“(]?)(?:\d+[.)]\s*)?(?:\w+[,]?\s+){0,3}(I|[Ww]e|My|[Oo]ur)\b/;

/** "We reaffirmed …", "Wang and I agreed …": a first-person post reports what both did. */
const FIRST_PERSON_JOINT =
  /^\W*(?:\w+[,]?\s+){0,3}(?:and I|[Ww]e)\s+(?:(?:also|both|again|further|have|had|jointly|fully|then)\s+)*(?:\w+ed|spoke|met|had|held|talked|took|made)\b/;

/** "He noted …, and both sides agreed …": a clause of both, whoever opens the sentence. */
const JOINT_CLAUSE =
  /, and (?:the two |both )(?:sides|leaders|ministers|parties|of them )?\s?(?:also )?(?:agreed|decided|exchanged|discussed|affirmed)\b/;

/** "…, Cleverly said.", "…, he added.": the speaker comes last. */
const SPEECH_AT_END =
  /^[^.;:,]{0,40}?\b(?:said|added|noted|stressed|pointed out|emphasi[sz]ed|underscored|stated|continued|concluded|told|reiterated|explained)\b[^.;]{0,40}[.!]?["”’]?$/;
const PRONOUN_AT_END =
  /,["”’]?\s+(?:as\s+)?(?:he|she)\s+(?:also\s+|further\s+)?(?:said|added|noted|stressed|pointed out|emphasi[sz]ed|stated|continued|reiterated)\b[^.;,]{0,30}[.!]?["”’]?$/;

/** "Under the deal, China will:", and what a list under it begins with. */
const PROMISES_FOLLOW =
  /\b(?:will|agree[sd]? to|commit(?:s|ted)? to|pledge[sd]? to|undertook to)(?: \w+){0,4}:$/;
const LIST_ITEM = /^\W{0,2}(?:[-–—•*●▪·]|\d{1,2}[.)]|\([a-z\d]\)|[a-z]\))\s/;

/** "The Foreign Secretary agreed with Vice President Han …": reached by both. */
const AGREED_WITH = /^[^,;]{0,60}\bagreed with\b/;

/** "I just concluded a very good call with …": the contact of a first-person post. */
const FIRST_PERSON_CONTACT =
  /^\W*(?:Today,? )?(?:(?:I|We)\s+)?(?:(?:have|just|also|had the pleasure of|was pleased to)\s+)*(?:[Ss]poke|[Mm]et|[Mm]eet|[Tt]alked|[Hh]ad|[Hh]eld|[Cc]oncluded|[Ff]inished|[Cc]ompleted)\b[^.!]{0,60}\b(?:[Cc]all|[Cc]onversation|[Mm]eeting|[Tt]alks?|[Dd]iscussion|with)\b/;

const BARE_PAST =
  /^(?:Spoke|Met|Discussed|Had|Talked|Joined|Held|Pleased|Good|Great|Thanked|Raised|Emphasized|Reiterated|Underscored|Welcomed)\b/;

/** What both should do or are is a position of whoever speaks; what both did is both's. */
const SHOULD_BE =
  /^(?: (?:sides|countries|leaders|heads of state|peoples|governments|nations))?(?: both)?,? (?:should|must|need|needs|ought|have to|can|cannot|differ|share|are (?:both|each|important|close|permanent|neighbou?rs)|have (?:broad|extensive|every|a responsibility|common|many|far more))\b/;

/** Between two officials joined as one subject: "… Wang Yi and Indian Special Representative and Adviser …". */
const JOINT_REACH = 110;

/** How far into a sentence its subject may stand. */
const SUBJECT_REACH = 330;

/**
 * Tells whose words or acts each sentence of an English text reports.
 *
 * The subject decides: the first official, side or "both" that is not the object of a preposition. A sentence
 * without one belongs to whoever spoke last, in the same paragraph; a new paragraph goes back to the text's own
 * side unless it names another. A government as grammatical subject ("China should stop …") is a speaker only
 * with a verb of saying: what somebody says that it should do stays in that somebody's mouth.
 */
export function englishVoices(read: ReadText, findActors: FindActors): readonly SentenceVoice[] {
  let last: Voice = 'self';
  let lastSingle: Voice = 'self';
  let paragraph = -1;
  let promiser: Voice | null = null;
  return read.sentences.map((sentence) => {
    const words = read.text.slice(sentence.start, sentence.end);
    const actors = findActors(sentence);
    if (promiser !== null && LIST_ITEM.test(words)) {
      paragraph = sentence.paragraph;
      return { voice: promiser, contact: false };
    }
    promiser = promiserOf(sentence, words, actors);
    const fresh = sentence.paragraph !== paragraph;
    paragraph = sentence.paragraph;
    const carried: Voice = fresh || last === 'none' ? 'self' : last;
    const found = voiceOf(sentence, words, actors, carried, lastSingle);
    if (found.voice !== 'none') last = found.voice;
    if (found.voice === 'self' || found.voice === 'other') lastSingle = found.voice;
    return found;
  });
}

function voiceOf(
  sentence: ReadSentence,
  words: string,
  actors: readonly Actor[],
  carried: Voice,
  lastSingle: Voice,
): SentenceVoice {
  const cue = (id: string) => sentence.hits.find((hit) => hit.kind === 'cue' && hit.id === id);
  const sides = new Set(
    actors.filter(({ kind }) => kind === 'person' || kind === 'party').map(({ side }) => side),
  );
  if (isHeading(words, sentence) || (cue('preamble') && !hasSpeech(sentence)))
    return { voice: 'none', contact: false };
  const contact = cue('contact');
  const opening = contact !== undefined && contact.start - sentence.start < SUBJECT_REACH;
  if (sides.size > 1 && HELD_MEETING.test(words)) return { voice: 'both', contact: true };
  const own = OWN_OFFICE.test(words) || PRONOUN.test(words);
  const meets = sides.size > 1 || (sides.has('other') && own);
  if (opening && meets && isContact(sentence, contact.start, actors)) return { voice: 'both', contact: true };
  if (FIRST_PERSON_CONTACT.test(words)) {
    return { voice: 'both', contact: true };
  }
  const late = speakerAtEnd(sentence, words, actors, lastSingle);
  if (late !== null) return { voice: late, contact: false };
  if (sides.has('other') && own && AGREED_WITH.test(words)) return { voice: 'both', contact: false };
  if (TWO_OFFICES.test(words)) return { voice: 'both', contact: opening };
  if (OWN_OFFICE.test(words) && !namesOther(words, sentence, actors))
    return { voice: 'self', contact: false };
  if (FIRST_PERSON_JOINT.test(words)) return { voice: 'both', contact: false };
  if (/^\W*(?:\w+[,]?\s+){0,3}I\b/.test(words)) return { voice: 'self', contact: false };
  const subject = subjectOf(sentence, words, actors);
  const spoken = PRONOUN.test(words) && subject?.kind === 'joint' && !JOINT_CLAUSE.test(words);
  if (subject?.side === 'both' && !spoken) {
    return {
      voice: SHOULD_BE.test(words.slice(subject.end - sentence.start)) ? settled(carried) : 'both',
      contact: false,
    };
  }
  if (spoken) return { voice: lastSingle, contact: false };
  if (subject?.joint === true) return { voice: 'both', contact: opening };
  if (subject && subject.kind !== 'party') return { voice: subject.side, contact: false };
  const pronoun = PRONOUN.exec(words);
  if (pronoun) return { voice: lastSingle, contact: false };
  const first = FIRST_PERSON.exec(words)?.[1];
  if (first !== undefined)
    return { voice: /^we$/i.test(first) && jointAct(sentence) ? 'both' : 'self', contact: false };
  if (cue('passive-joint') && !subject) return { voice: 'both', contact: false };
  if (cue('background') && !hasSpeech(sentence))
    return { voice: aboutTalk(sentence) ? 'both' : 'none', contact: false };
  if (subject?.kind === 'party' && speaksAfter(sentence, subject))
    return { voice: subject.side, contact: false };
  if (aboutTalk(sentence)) return { voice: 'both', contact: false };
  if (BARE_PAST.test(words)) return { voice: 'self', contact: false };
  if (subject?.kind === 'party' && carried === 'both') return { voice: 'self', contact: false };
  return { voice: carried, contact: false };
}

/** Whose promises a list holds that the sentence opens ("China will:"); null for any other sentence. */
function promiserOf(sentence: ReadSentence, words: string, actors: readonly Actor[]): Voice | null {
  if (!PROMISES_FOLLOW.test(words)) return null;
  return subjectOf(sentence, words, actors)?.side ?? null;
}

/** Who speaks where the sentence names its speaker at its end; null where it does not. */
function speakerAtEnd(
  sentence: ReadSentence,
  words: string,
  actors: readonly Actor[],
  lastSingle: Voice,
): Voice | null {
  if (PRONOUN_AT_END.test(words)) return lastSingle;
  const speaker = actors.findLast(({ kind }) => kind === 'person' || kind === 'office');
  if (speaker === undefined) return null;
  const before = words.slice(0, speaker.start - sentence.start);
  const after = words.slice(speaker.end - sentence.start);
  const comesLast = /,["”’]?\s+(?:\p{Lu}\w+\s+){0,4}$/u.test(before) && SPEECH_AT_END.test(after);
  const saidBefore = /,["”’]?\s+said\s+(?:\w+\s+){0,4}$/.test(before) && after.length < 40;
  return comesLast || saidBefore ? speaker.side : null;
}

/** A position needs a mouth: behind a sentence about both, it is the text's own. */
function settled(carried: Voice): Voice {
  return carried === 'both' ? 'self' : carried;
}

/** An office that a name of the other side follows is not one's own: "Minister Wang said …". */
function namesOther(words: string, sentence: ReadSentence, actors: readonly Actor[]): boolean {
  const end = OWN_OFFICE.exec(words)?.[0].length ?? 0;
  const next = actors.find(({ start }) => start - sentence.start >= end - 1);
  const between = next ? words.slice(end, next.start - sentence.start) : '';
  return (
    next !== undefined && next.side !== 'self' && /^(?: of (?:the )?| and (?:\w+ ){0,6}|\s*)$/.test(between)
  );
}

/** A line without a final mark and without a verb of saying is a title. */
function isHeading(words: string, sentence: ReadSentence): boolean {
  if (/[.!?:;…]["'”’)\]]*$/.test(words) || sentence.words > 30)
    return /:["”]?$/.test(words) && sentence.words < 12;
  return !FIRST_PERSON.test(words) && !BARE_PAST.test(words);
}

function isContact(sentence: ReadSentence, at: number, actors: readonly Actor[]): boolean {
  const before = actors.some(({ start, kind }) => start < at + 60 && kind !== 'joint');
  const speech = sentence.hits.find(
    ({ kind, id, start }) => kind === 'act' && start < at && !CONTACT_ACTS.has(id),
  );
  return before && speech === undefined;
}

const CONTACT_ACTS = new Set(['discuss', 'inform']);

interface Subject {
  readonly side: Actor['side'];
  readonly kind: Actor['kind'];
  readonly end: number;
  /** True where both sides' officials stand joined as subject. */
  readonly joint: boolean;
}

function subjectOf(sentence: ReadSentence, words: string, actors: readonly Actor[]): Subject | null {
  for (const [index, actor] of actors.entries()) {
    const at = actor.start - sentence.start;
    if (at > SUBJECT_REACH) return null;
    const before = words.slice(0, at);
    if (actor.kind !== 'joint' && isObject(before)) continue;
    if (actor.kind === 'joint' && /\b(?:between|of|for|to|with|by|in|on) (?:the )?$/i.test(before)) continue;
    if (/^['’]s?\s/.test(words.slice(actor.end - sentence.start)) && actor.kind !== 'joint') continue;
    if (/['’]s$/.test(words.slice(at, actor.end - sentence.start))) continue;
    const after = words.slice(actor.end - sentence.start);
    if (actor.kind === 'person' && joinsOther(words, sentence, actor, actors.slice(index + 1, index + 4))) {
      return { side: actor.side, kind: actor.kind, end: actor.end, joint: true };
    }
    if (actor.kind === 'party' && OFFICE_ALONE.test(after)) {
      return { side: actor.side, kind: 'office', end: actor.end, joint: false };
    }
    if (standsForOffice(words, at, actor)) continue;
    return { side: actor.side, kind: actor.kind, end: actor.end, joint: false };
  }
  return null;
}

/** "the Russian President also …", "the Chinese side …": the country's office, without a name behind it. */
const OFFICE_ALONE =
  /^\s+(?:Foreign Minister|President|Minister|Secretary|Prime Minister|Premier|leader|side)\b(?!,? \p{Lu})/u;

/** Tells whether an official of the other side stands joined to this one: "Vladimir Putin and Donald Trump also …". */
function joinsOther(
  words: string,
  sentence: ReadSentence,
  actor: Actor,
  following: readonly Actor[],
): boolean {
  return following.some((next) => {
    const between = words.slice(actor.end - sentence.start, next.start - sentence.start);
    const joined =
      between.length < JOINT_REACH && /^,?\s+and\b/.test(between) && !/[.;]|\bthat\b/.test(between);
    return joined && next.side !== actor.side && next.kind === actor.kind;
  });
}

/** "the Chinese side", "U.S. Secretary Blinken": the country is part of a longer name that comes next. */
function standsForOffice(words: string, at: number, actor: Actor): boolean {
  if (actor.kind !== 'party') return false;
  const after = words.slice(at + (actor.end - actor.start));
  return /^\s+(?:State|Secretary|President|Foreign|Minister|Prime|Premier|Vice|Director|National|people|workers|companies|economy|government’s|nationals|citizens)\b/.test(
    after,
  );
}

const TITLE_WORDS = new Set(
  'the his her its their chinese us american russian japanese indian british canadian foreign minister secretary state president counterpart director councilor mr ms dr he prime prc ccp member antony marco joseph joe donald vladimir sergey'.split(
    ' ',
  ),
);

/** Tells whether a name stands as the object of a preposition; titles between the two are looked through. */
function isObject(before: string): boolean {
  const tail = before
    .trimEnd()
    .split(/\s+/)
    .slice(-5)
    .map((word) => word.toLowerCase().replace(/[^a-z]/g, ''));
  for (const [index, word] of tail.toReversed().entries()) {
    const inTitle = word === 'of' && /^(?:state|foreign|external)$/.test(tail.at(-index) ?? '');
    if (NOT_SUBJECT_AFTER.has(word) && !inTitle) return true;
    if (!inTitle && !TITLE_WORDS.has(word)) return false;
  }
  return false;
}

function speaksAfter(sentence: ReadSentence, subject: Subject): boolean {
  const verb = sentence.hits.find(
    ({ kind, id, start }) => kind === 'cue' && id === 'speech' && start >= subject.end,
  );
  const asked = sentence.hits.some(
    ({ kind, id, start }) =>
      kind === 'cue' && id === 'asking' && start >= subject.end && start - subject.end < 30,
  );
  return verb !== undefined && verb.start - subject.end < 25 && !asked;
}

function hasSpeech(sentence: ReadSentence): boolean {
  return sentence.hits.some(({ kind, id }) => kind === 'act' && id !== 'discuss' && id !== 'inform');
}

function jointAct(sentence: ReadSentence): boolean {
  return sentence.hits.some(({ kind, id }) => kind === 'act' && (id === 'discuss' || id === 'agree'));
}

/** "The call was candid": the talk itself is the subject. */
function aboutTalk(sentence: ReadSentence): boolean {
  const talk = sentence.hits.find(({ kind, id }) => kind === 'cue' && id === 'talk');
  const tone = sentence.hits.some(({ kind }) => kind === 'tone');
  return talk !== undefined && tone && talk.start - sentence.start < 30;
}
