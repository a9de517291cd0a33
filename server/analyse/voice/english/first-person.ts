import type { EnglishSentence, VoiceRule } from './english-sentence.ts';
import { spoken } from './english-sentence.ts';

const FIRST_PERSON = /^(?:["“(]?)(?:\d+[.)]\s*)?(?:\w+[,]?\s+){0,3}(I|[Ww]e|My|[Oo]ur)\b/;

/** "We reaffirmed …", "Wang and I agreed …": a first-person post reports what both did. */
const FIRST_PERSON_JOINT =
  /^\W*(?:\w+[,]?\s+){0,3}(?:and I|[Ww]e)\s+(?:(?:also|both|again|further|have|had|jointly|fully|then)\s+)*(?:\w+ed|spoke|met|had|held|talked|took|made)\b/;

const BARE_PAST =
  /^(?:Spoke|Met|Discussed|Had|Talked|Joined|Held|Pleased|Good|Great|Thanked|Raised|Emphasized|Reiterated|Underscored|Welcomed)\b/;

/** "We reaffirmed …" is both's; "I hope …" is one's own. */
export const iOrWeDid: VoiceRule = ({ words }) => {
  if (FIRST_PERSON_JOINT.test(words)) return spoken('both');
  return /^\W*(?:\w+[,]?\s+){0,3}I\b/.test(words) ? spoken('self') : null;
};

/** "We had discussed …" is both's, "Our position …" one's own. */
export const weOrOur: VoiceRule = (sentence) => {
  const first = FIRST_PERSON.exec(sentence.words)?.[1];
  if (first === undefined) return null;
  return spoken(/^we$/i.test(first) && jointAct(sentence) ? 'both' : 'self');
};

/** "Raised human rights.": a post that leaves out its "I". */
export const verbWithoutSubject: VoiceRule = ({ words }) => (opensWithVerb(words) ? spoken('self') : null);

export function opensInFirstPerson(words: string): boolean {
  return FIRST_PERSON.test(words);
}

export function opensWithVerb(words: string): boolean {
  return BARE_PAST.test(words);
}

function jointAct({ sentence }: EnglishSentence): boolean {
  return sentence.hits.some(({ kind, id }) => kind === 'act' && (id === 'discuss' || id === 'agree'));
}
