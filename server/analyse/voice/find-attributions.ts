import { foldText } from '../../fold-text.ts';
import type { ActId } from '../../model/act-id.ts';
import type { Attribution, Sentence } from '../../model/comparison.ts';
import { otherSide, type SideId } from '../../model/side.ts';
import type { Echoes } from '../facts/echoes.ts';
import type { WordsOf } from '../facts/echoes-of-words.ts';
import { mayEcho } from '../facts/may-echo.ts';
import type { KnownTopics } from '../known-topics.ts';
import { echoesOfTalks } from './echoes-of-talks.ts';

/** Acts that take a stand by themselves, whatever the matter. */
const STANCES: ReadonlySet<ActId> = new Set(['commit', 'agree', 'urge', 'oppose', 'warn', 'concern']);

/** Words of a sentence that says something, though of no topic on the list; a shorter one agrees or explains. */
const SAYS_SOMETHING = 12;

/**
 * Finds the sentences of a side that put a position, a promise or an admission in the other side's mouth: those
 * that report the other's words. What a side's own speaker cites of the other ("you have promised …") is that
 * speaker's claim and no report. `echoed` are the other side's own sentences that answer it, as `echoes` has
 * them; where there are none, its text does not say it. Sorted by place.
 */
export function findAttributions(
  side: SideId,
  wordsOf: WordsOf,
  sentences: readonly Sentence[],
  opposite: readonly Sentence[],
  echoes: Echoes,
  topics: Pick<KnownTopics, 'courtesies' | 'frames'>,
): readonly Attribution[] {
  const own = opposite.filter(({ voice }) => voice === 'self' || voice === 'both');
  const owned = new Set(own.map(({ id }) => id));
  return sentences
    .filter((sentence) => isAttributed(sentence, wordsOf(sentence.id), topics))
    .map((sentence) => {
      const said = wordsOf(sentence.id);
      const matched = (echoes.get(sentence.id) ?? []).filter(
        (id) => owned.has(id) && mayEcho(said, wordsOf(id)),
      );
      const echoed =
        matched.length > 0 ? matched : echoesOfTalks(sentence, foldText(said), own, topics.frames);
      const named = [...new Set(sentence.topics.map(({ id }) => id))];
      return { sentence: sentence.id, by: side, to: otherSide(side), topics: named, echoed };
    });
}

/** "Minister Wang explained China's position on trade", 介绍了有关立场: which, it does not say. */
const EXPLAINS =
  /^[^.;:]{0,140}?\b(?:explained|elaborated (?:on )?|outlined|set out|presented|laid out|expounded on|stated|reiterated|conveyed|shared|gave|provided|responded with) (?:\S+ ){0,3}(?:positions?|views?|stance|perspectives?|understanding|assessments?|explanations?|account)\b(?![^.]{0,200}\b(?:that|and (?:said|stressed|urged|called|asked|expressed|emphasi[sz]ed|noted))\b)|^[^，,。]{0,30}(?:介绍|阐述|阐明|通报|说明)了[^，,。]{0,24}(?:立场|看法|主张|情况|考虑)[。]?$/;

/** "Minister Qin expressed the same view": a nod, of which the view stands elsewhere. */
const NODS =
  /^[^.;:]{0,90}?\b(?:expressed|shared|indicated|had|held|voiced|was of|stated) (?:\S+ ){0,5}?(?:same|similar) (?:views?|opinions?|understanding|positions?|recognition)\.?$/;

/** "Suggested Budapest as a venue": a proposal, however short and of whatever topic. */
const PROPOSES = /\b(?:suggested|proposed|offered|promised|supported|requested)\b|提议|建议|承诺/;

/** "Has never accepted the theory", 从未接受: what somebody rules out, however few the words. */
const RULES_OUT =
  /\b(?:never|no longer|(?:does|do|will|would|is|are|has|have|had) not)\b|从未|从不|从来(?:没有|不)|绝不|决不|并未|不会/;

/** "Informed him of the decision to launch an operation": what was told is said. */
const TELLS_WHAT = /\b(?:decisions?|intentions?|plans?|readiness) to\b|通报[^，,。]{0,12}(?:决定|计划|打算)/;

/** Words up to which thanks and congratulations are nothing more. */
const LONGEST_COURTESY = 20;

/** Thanks and congratulations are no position. */
const COURTESY =
  /\b(?:thank|congratulat|gratitude|condolenc|greetings|well wishes|best wishes|regards to)|感谢|祝贺|谢意|慰问|问候/i;

function isCourtesy(
  { topics, acts, words }: Sentence,
  said: string,
  courtesies: ReadonlySet<string>,
): boolean {
  return (
    words <= LONGEST_COURTESY &&
    COURTESY.test(said) &&
    acts.every(({ id }) => id === 'welcome' || id === 'state' || id === 'urge') &&
    topics.every(({ id }) => courtesies.has(id))
  );
}

/**
 * Tells whether a sentence gives the other side a position. One that only tells that it "briefed on its views"
 * (通报了看法) or that it agrees gives none.
 */
export function isAttributed(
  sentence: Sentence,
  words: string,
  { courtesies }: Pick<KnownTopics, 'courtesies'>,
): boolean {
  const { voice, topics, acts } = sentence;
  if (voice !== 'other') return false;
  const said = foldText(words);
  if (acts.length > 0 && acts.every(({ id }) => id === 'inform') && !TELLS_WHAT.test(said)) return false;
  if (isCourtesy(sentence, said, courtesies) || EXPLAINS.test(said) || NODS.test(said)) return false;
  if (PROPOSES.test(said) || RULES_OUT.test(said)) return true;
  return topics.length > 0 || sentence.words >= SAYS_SOMETHING || acts.some(({ id }) => STANCES.has(id));
}
