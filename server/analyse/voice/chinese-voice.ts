import type { Voice } from '../../model/comparison.ts';
import type { ReadText } from '../../model/reading.ts';
import type { FindActors } from './actors.ts';
import { talkIsSubject } from './chinese/about-talk.ts';
import { bothInTurn } from './chinese/both-in-turn.ts';
import type { ChineseSentence, ChineseVoiceRule } from './chinese/chinese-sentence.ts';
import { contactLine, invitedVisit, spokeAbout, talkTookPlace } from './chinese/contact-line.ts';
import { cameOfEarlierTalk, tellsOfEarlierTalk } from './chinese/earlier-talk.ts';
import { headingOrPreamble } from './chinese/heading.ts';
import { isListedPoint, opensPoints } from './chinese/listed-points.ts';
import { bothOpens, namedSubject } from './chinese/named-subject.ts';
import { addressed, firstPerson, iThink, positionBehindBoth, weReached } from './chinese/without-subject.ts';
import { findOffices } from './find-offices.ts';
import { findOpening } from './find-opening.ts';
import { spoken } from './spoken.ts';
import type { SentenceVoice } from './voice-sentences.ts';

/** The rules in the order in which they are asked; the first that decides is believed. */
const VOICE_RULES: readonly ChineseVoiceRule[] = [
  contactLine,
  invitedVisit,
  talkTookPlace,
  spokeAbout,
  headingOrPreamble,
  cameOfEarlierTalk,
  bothInTurn,
  talkIsSubject,
  addressed,
  weReached,
  iThink,
  namedSubject,
  bothOpens,
  firstPerson,
  positionBehindBoth,
];

/**
 * Like `englishVoices`, except that a Chinese readout gives its counterpart whole paragraphs (布林肯表示…): that
 * voice holds through the paragraph and no further. 美方 as subject speaks only with a verb of saying; 美方应… is
 * what the speaker asks of it.
 */
export function chineseVoices(read: ReadText, findActors: FindActors): readonly SentenceVoice[] {
  let last: Voice = 'self';
  let paragraph = -1;
  let told = false;
  let earlier = false;
  let points: Voice | null = null;
  const opening = findOpening(read) ?? read.sentences[0];
  const ofLeaders = opening !== undefined && findOffices(opening, read).some(({ id }) => id === 'leader');
  return read.sentences.map((sentence) => {
    const fresh = sentence.paragraph !== paragraph;
    paragraph = sentence.paragraph;
    let carried: Voice = fresh || last === 'none' ? 'self' : last;
    const words = read.folded.slice(sentence.start, sentence.end);
    const behindEarlier = !fresh && earlier;
    const actors = findActors(sentence);
    if ((fresh && !isListedPoint(words)) || actors.some(({ kind }) => kind === 'person')) points = null;
    if (fresh && points !== null) carried = points;
    const offices = findOffices(sentence, read);
    const found = voiceOf({
      sentence,
      words,
      lists: read.lists,
      actors,
      offices,
      carried,
      ofLeaders,
      told,
      behindEarlier,
    });
    earlier = found.voice !== 'both' && tellsOfEarlierTalk(words);
    told ||= found.contact;
    if (found.voice !== 'none') last = found.voice;
    if (found.voice !== 'none' && opensPoints(words)) points = found.voice;
    return found;
  });
}

function voiceOf(sentence: ChineseSentence): SentenceVoice {
  for (const rule of VOICE_RULES) {
    const found = rule(sentence);
    if (found !== null) return found;
  }
  return spoken(sentence.carried);
}
