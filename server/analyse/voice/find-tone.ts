import type { ToneMark, Voice } from '../../model/comparison.ts';
import type { Hit } from '../../model/hit.ts';
import type { Language } from '../../model/language.ts';
import type { ReadSentence, ReadText } from '../../model/reading.ts';
import { firstEndingBehind } from '../../model/span.ts';

/** What may stand between a word of tone and the talk that it describes: other such words, and little else. */
const BEFORE_TALK: Readonly<Record<Language, RegExp>> = {
  en: /^(?:[\s,]|and|but|very|a|the|phone|telephone|video|bilateral|strategic|face-to-face|high-level|economic|one-on-one|introductory|first|conversation|set of|round of|in-person|exchange of)*$/,
  zh: /^(?:[ 、，,地的和、而又且]|地|的|进行了?|富有|而|也|高效|开展了?)*$/,
};

/** What may stand between the talk and a word of tone said of it. */
const BEHIND_TALK: Readonly<Record<Language, RegExp>> = {
  en: /^(?:,? ?which)? ?(?:(?:with|between) [^.;]{3,60} )?(?:was|were|is|as|has been|proved|being|on [\w ,]{3,60}|views|held|in a|in|:|[\s,]|and|a|both|very|spirit|atmosphere|manner)*$/,
  zh: /^(?: |是|为|有|都|很|十分|非常|总体|气氛|氛围|[、，,]|也|既|又|和|而且|具有|了)*$/,
};

/** "In detailed discussions on Hong Kong, he stressed …": the frame that a speaker's words stand in. */
const OPENS_FRAME = /^(?:In|During|Through|Over|Following|After) (?:the |a |an |their |these )?(?:very )?$/i;

/** "The meeting was …", "this call has been …": the very talk, of which one side may speak as well. */
const THIS_TALK: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:the|this|their|our|today['’]s)(?: \w+){0,2} $/i,
  zh: /(?:此次|这次|本次|今天的|这是一次|今日)[^，,。]{0,6}$/,
};

/** What the next talk will be, or what other people's talks were, is not what this one was. */
const OTHER_TALK =
  /\b(?:will|would|should|must|hopes?|hoped|looks? forward|expects?|next|future|willing|willingness|ready|readiness|welcom(?:e|ed|es|ing)|calls? for|called for|importance of|continue to|follow-?\s?up to)\b|希望|期待|应(?!对|约|邀)|愿|下次|下一|责成|欢迎|进一步/i;

/** 富有成效对话的重要性: a talk that is praised in general. */
const VALUE_OF_TALK = /^的(?:重要|必要|意义|价值|前提|基础)/;

/** "How to handle isolated cases in a calm and professional manner" is no manner of talking. */
const OTHER_MANNER =
  /\b(?:how to|handl(?:e|es|ing)|resolv(?:e|es|ing)|treat(?:s|ing)?|behav\w{0,5}|approach(?:es|ing)?)\b[^,;]{0,60}\bin an? [^,;]{0,20}$/i;

/** "Dialogue and practical cooperation": the word behind the talk belongs to what follows it. */
const OF_SOMETHING_ELSE =
  /^ (?:and \w+ )?(?:cooperation|relations?|relationships?|ties|measures|steps|partnership|actions?|issues?|progress|results)\b/;

/**
 * Finds the words that a sentence has for the talk itself: a word of tone right before a word for the talk ("a
 * candid and constructive discussion", 坦诚深入交换意见) or said of it ("the meeting was positive"), other words of
 * tone between them allowed. "A constructive relationship" describes no talk. Only sentences about the talk as
 * such are looked at: what one side hopes the next talk will be is not what this one was.
 */
export function findTone(
  { hits, start, end: sentenceEnd }: ReadSentence,
  { language, folded }: ReadText,
  voice: Voice,
): readonly ToneMark[] {
  const reported = voice === 'both' || voice === 'none';
  const tones = hits.filter(({ kind }) => kind === 'tone');
  if (tones.length === 0) return [];
  const talks = hits.filter(({ kind, id }) => kind === 'cue' && id === 'talk');
  const framed = OPENS_FRAME.test(folded.slice(start, tones[0]?.start ?? start));
  const other = OTHER_TALK.exec(folded.slice(start, sentenceEnd));
  const otherFrom = other === null ? sentenceEnd : start + other.index + other[0].length;
  return tones
    .filter((tone, index) => {
      if (tone.start >= otherFrom) return false;
      if (OTHER_MANNER.test(folded.slice(Math.max(start, tone.start - 120), tone.start))) return false;
      const near = nearTalks(talks, tone);
      if (near.length === 0) return false;
      const tonesNear = nearTones(tones, index);
      const between = (from: number, to: number) => blankTones(folded.slice(from, to), from, tonesNear);
      return near.some((talk) => {
        if (talk.start >= tone.end)
          return (
            !VALUE_OF_TALK.test(folded.slice(talk.end, talk.end + 6)) &&
            (reported || framed) &&
            BEFORE_TALK[language].test(between(tone.end, talk.start))
          );
        const said =
          reported || THIS_TALK[language].test(folded.slice(Math.max(start, talk.start - REACH), talk.start));
        const behind = between(talk.end, tone.start);
        return said && BEHIND_TALK[language].test(behind) && !OF_SOMETHING_ELSE.test(folded.slice(tone.end));
      });
    })
    .map(({ id, start, end }) => ({ id, start, end }));
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

/** The words of tone that may stand between the one at `index` and a talk near it. */
function nearTones(tones: readonly Hit[], index: number): readonly Hit[] {
  const [from, to] = [(tones[index]?.start ?? 0) - REACH, (tones[index]?.end ?? 0) + REACH];
  let first = index;
  while ((tones[first - 1]?.start ?? Number.NEGATIVE_INFINITY) >= from) first -= 1;
  let last = index;
  while ((tones[last + 1]?.start ?? Number.POSITIVE_INFINITY) <= to) last += 1;
  return tones.slice(first, last + 1);
}

/** Takes the words of tone out of a stretch, so that a list of them reads like one. */
function blankTones(words: string, offset: number, tones: readonly Hit[]): string {
  return tones
    .reduce((left, { start, end }) => {
      const inside = start >= offset && end <= offset + words.length;
      return inside
        ? left.slice(0, start - offset) + ' '.repeat(end - start) + left.slice(end - offset)
        : left;
    }, words)
    .replace(/ {2,}/g, ' ');
}
