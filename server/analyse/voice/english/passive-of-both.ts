import { part, pattern } from '../../pattern.ts';
import { findCue } from '../find-cue.ts';
import { spoken } from '../spoken.ts';
import type { EnglishSentence, VoiceRule } from './english-sentence.ts';
import { findSubject } from './subject.ts';
import { SAID } from './talk-words.ts';

/** "It was agreed …": done by both, with nobody named; "Russia-US relations were discussed" names a matter. */
const OWN_CLAUSE =
  /, and (?:(?:he|she)|the (?:[A-Z]\w+ )?(?:Secretary|Minister|President|Premier|Chancellor)) \w/;

/** "A mutual willingness to cooperate was outlined": felt by both. */
const MUTUAL = pattern`
  ^(?:[Aa] |[Tt]he )?(?:[Mm]utual|[Ss]hared|[Cc]ommon|[Rr]eciprocal|[Jj]oint) [^.;]{3,120}?
  \b(?:was|were) (?:also )?\w+ed\b`;

const FEELING = part`
  [Rr]eadiness|[Ww]illingness|[Ii]nterest|[Cc]ommitment|[Ss]atisfaction|[Cc]oncern|[Hh]ope|[Cc]onfidence|
  [Ii]ntention|[Dd]etermination`;

const BY_ONE = part`\bby (?:the |our )?(?:\p{Lu}|side)`;

/** "Readiness was expressed to build up cooperation": of both, where it is not said whose. */
const FELT = pattern`
  ^(?:[Aa]n? |[Tt]he )?${FEELING}(?: (?:to|in|for|with|about|over|at|that) [^.;]{2,80}?)?
  (?: was| were)(?: also)? (?:${SAID}|expressed|confirmed|reaffirmed|voiced)\b(?![^.;]{0,60}${BY_ONE})`;

const WORTH = part`effectiveness|success|results?|usefulness|relevance|timeliness|intensity|high level`;

/** "The effectiveness of the agreement …, which has led to …, was noted", "It was noted that …": by both, where it is not said by whom. */
const WAS_NOTED = pattern`
  ^(?:[Tt]he ${WORTH} of [^;]{2,200}? (?:was|were) (?:also )?(?:noted|acknowledged|commended|praised)\b(?! by)|
  It was (?:also )?noted that )`;

export const mutual: VoiceRule = ({ words, openings, heard }) =>
  openings.some((opening) => MUTUAL.test(opening) || FELT.test(opening)) || (!heard && WAS_NOTED.test(words))
    ? spoken('both')
    : null;

const JOINT_EFFORTS = /\bjoint efforts\b/;

/** Tells whether a sentence says what was done by both; "with joint efforts they can …", told by a speaker, does not. */
export function doneByBoth(sentence: EnglishSentence): boolean {
  return (
    findCue(sentence, 'passive-joint') !== undefined &&
    !(sentence.heard && JOINT_EFFORTS.test(sentence.words))
  );
}

export const passiveOfBoth: VoiceRule = (sentence) =>
  !OWN_CLAUSE.test(sentence.words) &&
  doneByBoth(sentence) &&
  (findSubject(sentence)?.kind ?? 'party') === 'party'
    ? spoken('both')
    : null;
