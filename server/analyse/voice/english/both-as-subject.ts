import { part, pattern } from '../../pattern.ts';
import { spoken } from '../spoken.ts';
import { type EnglishSentence, settled, type VoiceRule } from './english-sentence.ts';
import { doneByBoth } from './passive-of-both.ts';
import { opensWithPronoun } from './pronoun.ts';
import { findSubject } from './subject.ts';
import { AGREED, ARE_AGREED, SAID, TALK } from './talk-words.ts';

/** "He noted …, and both sides agreed …": a clause of both, whoever opens the sentence. */
const JOINT_CLAUSE = pattern`
  , and (?:the two |both )(?:sides|leaders|ministers|parties|of them )?\s?(?:also )?${AGREED}\b`;

/** What both are, or do just now, in a sentence of theirs: "are now expected to", "are holding talks". */
const ARE_DOING = part`
  (?:also |both |now )?(?:${ARE_AGREED}|to\b|holding|meeting|resuming|continuing|launching|starting|establishing|taking|
  making|conducting|negotiating|finali[sz]ing)`;

/** What both have done in a sentence of theirs: "have reached", "have also begun". */
const HAVE_DONE = part`
  (?:also |both |now |since |already |always |jointly |thus |again |further |long |been |recently |therefore )*
  (?:\w+ed|held|had|made|reached|taken|met|begun|come|found|set|spoken|kept|been|sought|built|given|done|drawn|gone|
  sent|shown|laid|put)\b`;

const SHOULD = part`
  should|must|needs?|ought|have to|can|cannot|could|may|differ|share|belong|stand to|stand at|bear|enjoy|face|remain|
  benefit|gain|lose|shoulder|boast`;

/** What both should do or are is a position of whoever speaks; what both did is both's. */
const SHOULD_BE = pattern`
  ^(?: (?:(?:\p{Ll}+ )?\p{Ll}+s|heads of state|armed forces))?(?: (?:both|all|each|also))?,?
  (?: ${SHOULD}| are (?!${ARE_DOING})| have (?!${HAVE_DONE}))\b`;

/** "The two sides should also ensure …", behind what they agreed they should do: agreed as well. */
const SHOULD_TOO = /^(?: \p{Ll}+s)? (?:should|must|need to) (?:also|further|therefore|then|thus)\b/u;

const COUNTRIES = part`countries|nations|peoples|economies`;

/** "Both China and India": two countries by their names. */
const BOTH_NAMED = part`
  [Bb]oth (?:the )?\p{Lu}[\p{L}. ]{1,24} and (?:the )?\p{Lu}[\p{L}.]{1,12}(?: \p{Lu}\p{L}+)?`;

const ALWAYS_DO = part`
  adhere|uphold|advocate|champion|attach|pursue|follow|practi[sc]e|seek|want|value|depend|represent|constitute|play|
  support|oppose|respect|stand (?:for|against)`;

/** "Both China and India support multilateralism": what countries, not those who talk, always do. */
const COUNTRIES_DO = pattern`
  (?<!\bof (?:the two|both|our two|our) )\b(?:${COUNTRIES}|${BOTH_NAMED})(?: both| all| each| also)?
  (?: ${ALWAYS_DO}| are (?!${ARE_AGREED}|in |to ))`;

/** "Both countries have benefited from closer ties": how it went for countries, told by whoever speaks. */
const COUNTRIES_HAVE = pattern`\b${COUNTRIES}$(?<!\bof (?:the two|both|our two|our) \p{Ll}+)`;
const HAVE_FARED =
  /^ have (?:both |all |long |always |thus |since )*(?:benefit+ed|maintained|enjoyed|shared|grown|witnessed|experienced|weathered|gained|profited|seen|had)\b/;

/** "Over the past 50 years, the two sides have reached …": history, told by whoever speaks. */
const OVER_YEARS = pattern`
  ^(?:Over|In|During|For|Throughout) the (?:past|last) (?:[\w-]+ ){0,3}
  (?:years|decades|decade|half[- ]century|century)\b`;

/** "Whether the two countries keep to the right course …": a thought about both, not their act. */
const THOUGHT =
  /^(?:(?:Whether|If|As long as|So long as|Only|How|Should)\b|It is (?:also )?(?:hoped|imperative|important|essential|necessary|vital|crucial)\b)/;

/** "Had a long and frank conversation". */
const HAD_TALKS = part`had (?:an? )?(?:[\p{L}-]+,? (?:and )?){0,4}(?:${TALK}|communication)`;

const AGREE = part`${AGREED}|agree|decide|discuss|exchange|(?:re-?)?affirm`;

const FELT = part`
  acknowledged|recogni[sz]ed|expressed|voiced|shared|welcomed?|support(?:ed)?|believed?|considered|assessed|evaluated|
  deemed|viewed|regarded|felt|found|appreciated|commended|condemned|look(?:ed)? forward|hope[sd]?|intend(?:ed)?|
  plan(?:ned)?`;

const DEALT_WITH = part`
  addressed|raised|covered|touched|met|spoke|talked|held|conducted|engaged|took (?:note|stock)|announced|signed|
  instructed|tasked|directed|charged|identified|called|urged`;

/** Before the verb: at most three words of a longer name, or an aside. */
const REST_OF_SUBJECT = part`(?: [\p{L}'’-]+){0,3}?(?<!\bto) |, [^,;]{3,60}, `;

/** What the two do who talk; anything else that a speaker tells of both is that speaker's view of them. */
const DO_TOGETHER = pattern`
  ^${REST_OF_SUBJECT}?
  (?:(?:have |had |has )?(?:also |both |then |again |further |jointly |each |fully |previously |therefore |all )*
  (?:${AGREE}|${SAID}|${FELT}|${DEALT_WITH}|${HAD_TALKS}|will (?!not\b|never\b|both\b|benefit|gain|lose|do )|
  were (?!not\b)|are (?:also |both |now )?${ARE_AGREED}))\b`;

/** "The two sides completed the review": told of what they did, where no other occasion stands before it. */
const DID = pattern`
  ^(?: (?:sides|leaders|presidents|ministers|parties|officials))?(?: (?:also|then|both|jointly))? \p{Ll}+ed\b`;
const PLAIN_SUBJECT = 40;

/** "The two countries will host …, and China stands ready to …": of both only what the speaker goes on from. */
const THEN_ONE_IS_READY = pattern`
  , and (?:the )?\p{Lu}[\p{L}.]*(?: Kingdom| States| side)? (?:also )?
  (?:stands? ready|(?:is|are) (?:also )?(?:ready|willing|prepared)|hopes?|looks? forward|wishes) `;

/** How far behind the subject its verb may stand where both are named: "both China and the United Kingdom uphold". */
const CLAUSE_REACH = 70;

/** "They will help us …" of a post, behind what the other side promised: the others. */
function meansOthers({ words, post, lastSingle }: EnglishSentence): boolean {
  return post && lastSingle === 'other' && /^\W*They\b.*\b(?:us|our)\b/.test(words);
}

/** "The two heads of state set the course", told by ministers: what their leaders did; what they "will" do, behind what was agreed, is agreed too. */
const OTHER_LEADERS =
  /\b(?:heads of state|two (?:presidents|prime ministers)|(?:presidents|leaders) of (?:the two|both|our two))\b[^,;]{0,24}$/i;

/** "Both sides agreed …" is both's; "both sides should …" and "he said both sides …" whoever speaks. */
export const bothAsSubject: VoiceRule = (sentence) => {
  const subject = findSubject(sentence);
  if (subject?.side !== 'both') return null;
  if (meansOthers(sentence)) return spoken('other');
  if (
    sentence.ofMinisters &&
    !(
      sentence.carried === 'both' &&
      /^ will\b/.test(sentence.words.slice(subject.end - sentence.sentence.start))
    ) &&
    OTHER_LEADERS.test(sentence.words.slice(0, subject.end - sentence.sentence.start))
  )
    return spoken(settled(sentence.carried));
  if (opensWithPronoun(sentence) && !JOINT_CLAUSE.test(sentence.words)) return spoken(sentence.lastSingle);
  const at = subject.end - sentence.sentence.start;
  const after = sentence.words.slice(at);
  const always = COUNTRIES_DO.exec(sentence.words.slice(0, at + CLAUSE_REACH));
  const position =
    SHOULD_BE.test(after) ||
    THOUGHT.test(sentence.words) ||
    (sentence.heard && (THEN_ONE_IS_READY.test(sentence.words) || OVER_YEARS.test(sentence.words))) ||
    (sentence.heard &&
      !doneByBoth(sentence) &&
      !DO_TOGETHER.test(after) &&
      !(at < PLAIN_SUBJECT && DID.test(after))) ||
    (always !== null && always.index < at) ||
    (COUNTRIES_HAVE.test(sentence.words.slice(0, at)) && HAVE_FARED.test(after));
  if (position && sentence.carried === 'both' && SHOULD_TOO.test(after)) return spoken('both');
  return spoken(position ? settled(sentence.carried) : 'both');
};
