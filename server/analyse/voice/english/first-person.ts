import type { ReadText } from '../../../model/reading.ts';
import { part, pattern } from '../../pattern.ts';
import { spoken } from '../spoken.ts';
import type { EnglishSentence, VoiceRule } from './english-sentence.ts';
import { settled } from './english-sentence.ts';
import { MARK } from './opening.ts';

const FIRST_PERSON = pattern`^${MARK}(?:\w+,?\s+){0,3}?(I|[Ww]e|My|[Oo]ur)\b`;

/** Asked before the patterns below, which try many beginnings: most sentences have none of these words. */
const IN_FIRST_PERSON = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur)\b/;

/** A phrase of at most a few words, and “we”. */
const WE = part`\W*(?:\w+,? ){0,3}[Ww]e`;

const DID = part`(?!need\b)\w+ed|spoke|met|had|held|talked|took|made|done|reached|come|begun`;

/** "We reaffirmed …", "Wang and I agreed …": a first-person post reports what both did. */
const FIRST_PERSON_JOINT = pattern`
  ^\W*(?:(?:[\w.’-]+,?\s+){0,10}and I|(?:\w+,?\s+){0,3}[Ww]e)\s+
  (?:(?:also|both|again|further|have|had|jointly|fully|then)\s+)*${DID}\b`;

/** "In addition to market access, we discussed the climate": of both in a post, however long the phrase before. */
const WE_BEHIND_PHRASE = pattern`
  ^(?:In|On|At|After|During|Following|Besides|Beyond|Building|As) (?:[^.;]|(?<=\b[A-Z])\.){3,160}, we
  (?: also| both| then)? ${DID}\b`;

/** "We have worked well in the BRICS": in a text that is no post, what a quoted official says of the two countries. */
const QUOTED_WE = pattern`
  ^${WE} (?:have |had |also |both |all )*(?:worked|cooperated|collaborated|come|made|done|taken|begun|built|seen|learnt|
  learned|gone|lived|traded|benefited|moved)\b`;

/** "I hope to strengthen communication", behind "he said": the words of whoever speaks, rendered as they fell. */
const QUOTED_I = /^\W*(?:\w+,? ){0,2}I (?!spoke|met|held|had|raised|told|thanked|urged)\p{Ll}/u;

/** "President Xi and I will do everything possible": what the speaker says for both. */
const AND_I = /^[^\p{L}]{0,5}(?!(?:I|We)\b)(?:[\p{L}.’-]{1,30},? ){1,10}and I\b/u;

/** "After this historic trip to Asia, I am now heading back": one's own, however long the phrase before. */
const I_BEHIND_PHRASE = pattern`
  ^(?:After|Following|During|Before|As|In|On|With|At|For|To|Over|While|When)\b[^.;]{3,90}, I(?: |['’])`;

/** "But we continue to challenge, including on human rights": one government against the other. */
const WE_CHALLENGE = pattern`
  ^${WE} (?:will |also |always )*(?:continue[sd]? to |keep )?
  (?:challeng|press(?:ed|ing)?\b|urg|condemn|oppos|call(?:ed|ing)? (?:on|for)|stand firm|stand up for)`;

const ALSO = part`(?:have |had |also |again |once again |further |then |strongly |repeatedly )*`;

/** "We encouraged China to …", "We told the Minister …": "we" are those who say it to the other. */
const WE_TOLD = pattern`
  ^${WE} ${ALSO}(?:encouraged|asked|told|reminded|informed|warned|requested|assured|advised) (?:the |Minister |President |Premier )?`;

/** "We raised our concerns about human rights": one's own, unless they are called shared. */
const WE_RAISED_OUR = pattern`
  ^${WE} ${ALSO}(?:raised|registered|voiced|conveyed|(expressed|reiterated|repeated|underlined|stressed)) our
  (?: (?!shared|common|joint|mutual)[\w-]+,?){0,3} (?:concerns?|objections?|opposition|alarm|dismay)\b`;

/** Tells whether “we” set themselves against the other side: whom they tell something, or what troubles them about it. */
function setsAgainstOther({ words, sentence, actors, sides }: EnglishSentence): boolean {
  const told = WE_TOLD.exec(words);
  if (told !== null)
    return actors.some(
      ({ side, start }) =>
        side === 'other' && start - sentence.start <= told[0].length && start > sentence.start,
    );
  const raised = WE_RAISED_OUR.exec(words);
  return raised !== null && (raised[1] === undefined || sides.has('other'));
}

const BARE_PAST =
  /^(?:Spoke|Met|Discussed|Had|Talked|Joined|Held|Pleased|Good|Great|Thanked|Raised|Emphasized|Reiterated|Underscored|Welcomed|Conveyed|Expressed|Underlined|Appreciated|Urged|Stressed)\b/;

/** "We reaffirmed …" is both's; "I hope …" is one's own. */
export const iOrWeDid: VoiceRule = (reading) => {
  const { words, post, carried, heard } = reading;
  if (!IN_FIRST_PERSON.test(words)) return null;
  if (!post && heard && carried === 'other' && QUOTED_I.test(words)) return spoken(carried);
  if (!post && carried !== 'both' && QUOTED_WE.test(words)) return spoken(carried);
  if (WE_CHALLENGE.test(words) || setsAgainstOther(reading)) return spoken('self');
  if (FIRST_PERSON_JOINT.test(words) || AND_I.test(words) || (post && WE_BEHIND_PHRASE.test(words)))
    return spoken('both');
  return /^\W*(?:[\w’']+[,]?\s+){0,3}(?:I|my)\b/.test(words) || I_BEHIND_PHRASE.test(words)
    ? spoken('self')
    : null;
};

/** "Thank you for your attention!", "We will inform the media": to the readers. */
export const thanks: VoiceRule = ({ words }) =>
  /^\W*(?:Thank you|We (?:will|shall) (?:inform|announce|let|keep you))\b/i.test(words)
    ? spoken('self')
    : null;

/** "Minister Ross and our respective energy teams will be meeting …" too. */
const OUR_TEAMS = pattern`
  ^\W*(?:(?:\w+,? ){0,3}[Oo]ur (?:respective |two |negotiating )*|
  (?:\p{Lu}[\p{L}.]*,? ){1,8}and our (?:respective|two) (?:[\p{L}-]+ ){0,2})
  (?:teams|countries|nations|governments|sides|militaries|delegations)\b`;

/** "Our respective teams will be meeting shortly": the teams of both. */
export const ourTeams: VoiceRule = ({ words }) => (OUR_TEAMS.test(words) ? spoken('both') : null);

const THIS_DAY = part`this (?:morning|afternoon|evening)|today|earlier today|tonight`;

/** "Today, I …", "Just …". */
const I_JUST = part`(?:(?:Today|Just now|Earlier today|This (?:morning|afternoon|evening)),? )?(?:I|Just)\b`;

/** "President Putin called me", "… called this morning to …". */
const CALLED = part`[^.!?]{3,60} called me\b|[^.!?]{3,40} called ${THIS_DAY} to\b`;

/** "Great call with …". */
const TALKED_WITH = part`
  (?:Had|Spoke|Met|Held|Concluded|Finished|Great|Good|Excellent|Productive) [^.!?]{0,80}\bwith\b`;

const POST = pattern`^\W*(?:${I_JUST}|${CALLED}|${TALKED_WITH})`;

/** Tells whether a text is a post in the first person: "I just spoke with …". */
export function isPost({ text, sentences }: ReadText): boolean {
  const [first] = sentences;
  return first !== undefined && POST.test(text.slice(first.start, first.end));
}

/** "We need to manage risks": asked of both by whoever speaks. */
const WE_NEED = pattern`^${WE} (?:all |both |also |now )?(?:need|should|must|ought|have to)\b`;

/** What a government says of itself: "will not …", "do not accept", "are concerned". */
const OWN_POLICY = part`
  (?: will| would| shall) (?:not|never|always|impose|defend|respond|support|protect|act|hold|pursue|judge)\b|
  (?: do| did| would) not (?:recogni[sz]e|accept|seek|support|want)\b|
  (?:[’']re| are) (?:looking (?:to|for)|clear|concerned)\b`;

/** "We will not recognize land seized by force": in a post too a government says it for itself. */
const GOVERNMENT_WE = pattern`^${WE}${OWN_POLICY}`;

/** "We will meet next week": it takes two. */
const WE_WILL_TALK = /\b[Ww]e (?:will|shall|are going to) (?:\w+ )?(?:meet|speak|talk)\b/;

/** “We will continue discussions with the Sarunian Army”: whom it is done with is none of us. */
const WE_WILL_WITH = pattern`^${WE} (?:will|shall|would) (?!meet|speak|talk)[^.;,]{3,60} with (?:the )?\p{Lu}`;

/** "We had discussed …" is both's, "what we need now …" a thought of one's own, "Our position …" one's own. */
export const weOrOur: VoiceRule = (sentence) => {
  const first = IN_FIRST_PERSON.test(sentence.words) ? FIRST_PERSON.exec(sentence.words)?.[1] : undefined;
  if (first === undefined) return null;
  if (/^\W*What\b/.test(sentence.words) || GOVERNMENT_WE.test(sentence.words)) return spoken('self');
  if (sentence.post && WE_WILL_WITH.test(sentence.words)) return spoken('self');
  if (!sentence.post && WE_NEED.test(sentence.words)) return spoken(settled(sentence.carried));
  const joint = sentence.post || jointAct(sentence) || WE_WILL_TALK.test(sentence.words);
  return spoken(/^we$/i.test(first) && joint ? 'both' : 'self');
};

/** "Discussed the border.", "Agreed to stay in touch.": a post that leaves out its "we". */
const BARE_JOINT =
  /^(?:(?:Also|Then) )?(?:[Dd]iscussed|[Ee]xchanged|[Aa]greed|[Rr]eviewed|[Tt]alked (?:about|through)|[Ss]poke about|[Ee]xplored|[Cc]overed|[Tt]ook stock)\b/;

/** "Raised human rights.": a post that leaves out its "I". */
export const verbWithoutSubject: VoiceRule = ({ words }) => {
  if (BARE_JOINT.test(words)) return spoken('both');
  return opensWithVerb(words) ? spoken('self') : null;
};

export function opensInFirstPerson(words: string): boolean {
  return FIRST_PERSON.test(words);
}

export function opensWithVerb(words: string): boolean {
  return BARE_PAST.test(words);
}

function jointAct({ sentence }: EnglishSentence): boolean {
  return sentence.hits.some(({ kind, id }) => kind === 'act' && (id === 'discuss' || id === 'agree'));
}
