import type { ToneMark, Voice } from '../../model/comparison.ts';
import type { Hit } from '../../model/hit.ts';
import type { Language } from '../../model/language.ts';
import type { ReadSentence, ReadText } from '../../model/reading.ts';
import { firstEndingBehind } from '../../model/span.ts';
import { WE_REACHED } from './chinese/without-subject.ts';
import { describesFromBefore } from './tone/before-talk.ts';
import { describesFromBehind, isOver, isThisTalk } from './tone/behind-talk.ts';
import { tellsOtherDay } from './tone/other-day.ts';
import { describesOtherTalk, findOtherTalk } from './tone/other-talk.ts';
import { pointsAtTalk } from './tone/points-at-talk.ts';
import { describesPronoun } from './tone/pronoun-talk.ts';
import type { TonePlace } from './tone/tone-place.ts';

/** "In detailed discussions on Hong Kong, he stressed …": the frame that a speaker's words stand in. */
const OPENS_FRAME = /^(?:In|During|Through|Over|Following|After) (?:the |a |an |their |these )?(?:very )?$/i;

/**
 * Finds the words that a sentence has for the talk itself: a word of tone right before a word for the talk ("a
 * candid and constructive discussion", 坦诚深入交换意见) or said of it ("the meeting was positive"), other words of
 * tone between them allowed. "A constructive relationship" describes no talk. Only sentences about the talk as
 * such are looked at: what one side hopes the next talk will be is not what this one was.
 *
 * @param isAfterTalk asked at need: true where the sentence before tells of the talk, so that "it was candid" means it
 */
export function findTone(
  sentence: ReadSentence,
  read: ReadText,
  voice: Voice,
  isAfterTalk: () => boolean,
): readonly ToneMark[] {
  const { hits, start } = sentence;
  const { language, folded, lists } = read;
  const tones = hits.filter(({ kind }) => kind === 'tone');
  const talks = hits.filter(({ kind, id }) => kind === 'cue' && id === 'talk');
  if (tones.length === 0) return [];
  if (talks.length === 0)
    return language === 'en' && isAfterTalk()
      ? tones
          .filter((tone, index) => describesPronoun(folded, sentence, tone, nearTones(tones, index)))
          .map(toMark)
      : [];
  const reported =
    JUST_NOW[language].test(folded.slice(start, Math.min(sentence.end, start + REACH))) ||
    (voice === 'both' && !(language === 'zh' && WE_REACHED.test(folded.slice(start, sentence.end)))) ||
    voice === 'none' ||
    (language === 'en' && ONE_HAD.test(folded.slice(start, Math.min(sentence.end, start + REACH)))) ||
    OPENS_FRAME.test(folded.slice(start, Math.min(tones[0]?.start ?? start, start + 40)));
  const otherFrom = findOtherTalk(read, sentence);
  return tones
    .filter((tone, index) => {
      const isOther = describesOtherTalk(read, sentence, tone, otherFrom);
      const near = nearTones(tones, index);
      return nearTalks(talks, tone).some((talk) => {
        const place: TonePlace = { language, lists, folded, sentence, tone, talk, tones: near };
        if (tellsOtherDay(place)) return false;
        if ((reported || (isThisTalk(place) && !isElsewhere(place, hits))) && describesFromBehind(place))
          return !isOther || isOver(place);
        return describesFromBefore(place) && ((!isOther && reported) || pointsAtTalk(place));
      });
    })
    .map(toMark);
}

function toMark({ id, start, end }: Hit): ToneMark {
  return { id, start, end };
}

/** "Over the past two days …", 过去两天: of this talk, though one side tells of it. */
const JUST_NOW: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:over the (?:past|last) (?:two|three|four|couple of) days|(?:he|she|they|we|I) (?:just )?(?:had|held|concluded) [^.;]{0,60}\b(?:today|this (?:morning|afternoon|evening)|tonight|yesterday)\b)/i,
  zh: /过去\p{Script=Han}天|刚才|(?<!元首|领导人)刚刚/u,
};

/** "He had frank conversations on …": the talk that the text tells of, whoever is its subject. */
const ONE_HAD =
  /^\W*(?:he|she|the (?:[\w-]+ ){0,3}?(?:secretary|minister|president|premier|chancellor|ambassador|envoy|leader)) (?:also |then )?(?:had|held) (?:an? )?(?:very )?(?:[\w-]+,? (?:and )?){1,4}(?:talks?|conversations?|discussions?|exchanges?|meetings?)\b(?! (?:last|in|earlier)\b)/;

/** "The meeting in Geneva was very successful", said by one side: of a talk that is named by its place. */
const IN_PLACE = /^ (?:in|at) $/;

function isElsewhere({ folded, talk }: TonePlace, hits: readonly Hit[]): boolean {
  const place = talk.end + ' in '.length;
  return (
    IN_PLACE.test(folded.slice(talk.end, place)) &&
    hits.some(({ kind, start }) => kind === 'name' && start === place)
  );
}

/** Characters that are looked through between a word of tone and the talk: a sentence without an end may have many. */
const REACH = 240;

/** Words for a talk that are looked at to either side: the next one is nearly always it. */
const NEAREST = 4;

function nearTalks(talks: readonly Hit[], tone: Hit): readonly Hit[] {
  const next = firstEndingBehind(talks, tone.start);
  return talks
    .slice(Math.max(0, next - NEAREST), next + NEAREST + 1)
    .filter((talk) => talk.start - tone.end <= REACH && tone.start - talk.end <= REACH);
}

/** Words of tone to either side that may stand in a list with one: a sentence of nothing else has thousands near. */
const LONGEST_LIST = 8;

/** The words of tone that may stand between the one at `index` and a talk near it. */
function nearTones(tones: readonly Hit[], index: number): readonly Hit[] {
  return tones.slice(Math.max(0, index - LONGEST_LIST), index + LONGEST_LIST + 1);
}
