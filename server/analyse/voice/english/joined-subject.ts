import { pattern } from '../../pattern.ts';
import type { Actor } from '../actors.ts';
import { spoken } from '../spoken.ts';
import { opensWithContact } from './contact-line.ts';
import type { EnglishSentence, VoiceRule } from './english-sentence.ts';
import { isHalfOffice } from './half-office.ts';
import { DID_TOGETHER } from './subject.ts';
import { AGREED, MET, SAID } from './talk-words.ts';

/** "In Geneva, …", "2. …", "Following up on their last meeting in …, …": what may stand before the subject. */
const OPENING = /^\W*(?:\d+[.)]\s*)?(?:[^,;]{1,140}, (?:\d{4}(?: local time)?, )?)?/u;

const NAME = String.raw`\p{Lu}[\p{L}.’'-]*`;

/** "The Foreign Secretary", "EAM", "He", "Minister Iwaya": up to eight words of titles and names. */
const ONE = `(?:[Tt]he |[Hh]is |[Hh]er )?${NAME}(?: (?:of|for|the|and Rural|\\([A-Z]{2,5}\\)|${NAME})){0,10}`;

/** "Wang Yi, Member of the Political Bureau …, held": the titles of the second one. */
const TITLES =
  '(?:, (?:the )?(?:Member|Director|Minister|Chairman|State|Vice|Foreign|Secretary|President|Premier|Special)[^;.]{3,220}?,)?';

/** "… and Wang Yi discussed": two named as one subject, a verb behind them. */
const TWO = new RegExp(
  String.raw`^(${ONE}),? and ((?:his |her )?(?:\p{Ll}+ )?${ONE}|(?:his|her) \p{Ll}*\s?counterpart)${TITLES} (?=\p{Ll})`,
  'u',
);

/** "The Japanese side and the Chinese side agreed". */
const TWO_SIDES = /^[Tt]he \p{Lu}[\p{L}.]* side and (?:the )?\p{Lu}[\p{L}.]* side (?=\p{Ll})/u;

/** What may stand before an office without a name: “the”, a word that no list has with it. */
const BEFORE_OFFICE = /^(?:[Tt]he )?(?:\p{Lu}\p{L}+ )?$/u;

/** Tells whether the words between two places stand for one's own side without a name: “He”, “EAM”, “the Secretary”. */
function isOwnUnnamed({ sentence, words, offices }: EnglishSentence, from: number, behind: number): boolean {
  if (/^(?:He|She)$/.test(words.slice(from, behind))) return true;
  return offices.some(
    ({ id, start, end }) =>
      id !== 'official' &&
      end - sentence.start === behind &&
      BEFORE_OFFICE.test(words.slice(from, start - sentence.start)),
  );
}

/** What two governments do together: "Canada and China agreed to …". */
const ACT_OF_BOTH = pattern`
  ^(?:also |both |have |had |jointly |further |again )*(?:${AGREED}|shared|welcomed|acknowledged|recogni[sz]ed|expressed|
  held|launched|resumed|established|issued|signed|announced|finali[sz]ed|concluded|made (?:\w+ )?progress)\b`;

/**
 * "The Foreign Secretary and Wang Yi had …", "Canada and China agreed …": one of each side, joined as the subject.
 * Two governments that merely are something ("Japan and China are neighbours") are whoever's words they are.
 */
export const joinedSubject: VoiceRule = (sentence) => {
  if (areFromBoth(sentence)) return { voice: 'both', contact: true };
  if (areTitledTwo(sentence)) return { ...spoken('both'), contact: opensWithContact(sentence) };
  const opening = OPENING.exec(sentence.words)?.[0] ?? '';
  for (const from of new Set([0, opening.length])) {
    const sidesNamed = TWO_SIDES.exec(sentence.words.slice(from));
    if (sidesNamed !== null && ACT_OF_BOTH.test(sentence.words.slice(from + sidesNamed[0].length)))
      return spoken('both');
    const found = TWO.exec(sentence.words.slice(from));
    if (found === null) continue;
    const [whole, one = '', two = ''] = found;
    if (isHalfOffice(one, sentence.lists) || TOLD.test(sentence.words.slice(0, from))) return null;
    const at = from + whole.lastIndexOf(two);
    const sides = [sidesIn(sentence, from, one), sidesIn(sentence, at, two)];
    if (sides.some(({ size }) => size > 1)) return null;
    const [first, second] = sides.map((side) => [...side][0]);
    const governments = sentence.actors.some(
      ({ kind, end }) => kind === 'party' && end === sentence.sentence.start + from + one.length,
    );
    if (governments && !ACT_OF_BOTH.test(sentence.words.slice(from + whole.length))) return null;
    const joined =
      (first !== undefined && second !== undefined && first !== second) ||
      (second === 'other' && isOwnUnnamed(sentence, from, from + one.length)) ||
      (first === 'other' && isOwnUnnamed(sentence, at, at + two.length)) ||
      (first !== undefined && /counterpart$/.test(two));
    return joined ? { ...spoken('both'), contact: opensWithContact(sentence) } : null;
  }
  return null;
};

/** Between two who are joined, however long the titles of the second: "… Wang Yi and India's Special Representative …". */
const AND_TITLES = /^ and (?:(?:his |her |the )?(?:\p{Lu}[\p{L}.’'-]*|of|for|the|on|and) ){0,16}$/u;

/** What before the first one makes the two no subject: "the talks between …", "he said that …". */
const NO_SUBJECT = pattern`
  \b(?:between|(?<!accordance |line )with|${SAID}|says|that|when|where|which|had|held|was|were)\b`;

/** "Pursuant to …, China's Representative, Director of …, Wang Yi and India's Adviser Ajit Doval had …": with titles that `TWO` has no room for. */
function areTitledTwo({ sentence, words, actors }: EnglishSentence): boolean {
  const people = actors.filter(({ kind }) => kind === 'person');
  return people.some((one, index) => {
    const two = people[index + 1];
    if (two === undefined || new Set([one.side, two.side, 'both']).size < 3) return false;
    const at = ({ start, end }: Pick<Actor, 'start' | 'end'>) =>
      words.slice(start - sentence.start, end - sentence.start);
    return (
      AND_TITLES.test(at({ start: one.end, end: two.start })) &&
      DID_TOGETHER.test(at({ start: two.end, end: two.end + 30 })) &&
      !NO_SUBJECT.test(at({ start: sentence.start, end: one.start }))
    );
  });
}

/** "Senior officials from the U.S. Treasury and China's Ministry of Finance convened …": unnamed, of both sides. */
const FROM_BOTH = pattern`
  ^(?:(?:Senior|High-level|Working-level|Government) )?
  (?:[Oo]fficials|[Rr]epresentatives|[Dd]elegations|[Ee]xperts|[Tt]eams|[Nn]egotiators)
  (?: from| of) ([^;]{3,160}?) (?:also )?(?:${MET}|convened|gathered|discussed|exchanged|resumed)\b`;

function areFromBoth(sentence: EnglishSentence): boolean {
  const [whole = '', senders = ''] = FROM_BOTH.exec(sentence.words) ?? [];
  return / and /.test(senders) && sidesIn(sentence, whole.indexOf(senders), senders).has('other');
}

/** "Wang said that not long ago, President Xi and …": told by somebody, who is the speaker. */
const TOLD = pattern`\b(?:${SAID}|says|notes|believes?|believed|hoped)\b`;

function sidesIn({ sentence, actors }: EnglishSentence, from: number, words: string): ReadonlySet<string> {
  const start = sentence.start + from;
  return new Set(
    actors
      .filter((actor) => actor.start >= start && actor.end <= start + words.length && actor.side !== 'both')
      .map(({ side }) => side),
  );
}
