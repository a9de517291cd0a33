import type { ActId } from '../../model/act-id.ts';
import type { Sentence } from '../../model/comparison.ts';
import type { WordListsOf } from '../../model/word-lists.ts';
import type { KnownTopics } from '../known-topics.ts';
import { onceFor } from '../once-for.ts';
import { pattern } from '../pattern.ts';

/** Acts that take a stand by themselves, whatever the matter. */
const STANCES: ReadonlySet<ActId> = new Set(['commit', 'agree', 'urge', 'oppose', 'warn', 'concern']);

/** Words of a sentence that says something, though of no topic on the list; a shorter one agrees or explains. */
const SAYS_SOMETHING = 12;

/** "Minister Wang explained China's position on trade", 介绍了有关立场: which, it does not say. */
const explains = onceFor(
  ({ en, zh }: WordListsOf) => pattern`
    ^[^.;:]{0,140}?${en.explaining} (?:\S+ ){0,3}${en.position}
    (?![^.]{0,200}\b(?:that|and (?:said|stressed|urged|called|asked|expressed|emphasi[sz]ed|noted))\b)|
    ^[^，,。]{0,30}${zh.explaining}了[^，,。]{0,24}${zh.position}。?$`,
);

/** "Minister Qin expressed the same view": a nod, of which the view stands elsewhere. */
const nods = onceFor(
  ({ en }: WordListsOf) => pattern`
    ^[^.;:]{0,90}?\b(?:expressed|shared|indicated|had|held|voiced|was of|stated) (?:\S+ ){0,5}?
    (?:same|similar) ${en.position}\.?$`,
);

/** "Suggested Budapest as a venue": a proposal, however short and of whatever topic. */
const proposes = onceFor(({ en, zh }: WordListsOf) => pattern`${en.proposing}|${zh.proposing}`);

/** "Has never accepted the theory", 从未接受: what somebody rules out, however few the words. */
const RULES_OUT =
  /\b(?:never|no longer|(?:does|do|will|would|is|are|has|have|had) not)\b|从未|从不|从来(?:没有|不)|绝不|决不|并未|不会/;

/** "Informed him of the decision to launch an operation": what was told is said. */
const TELLS_WHAT = /\b(?:decisions?|intentions?|plans?|readiness) to\b|通报[^，,。]{0,12}(?:决定|计划|打算)/;

/** Words up to which thanks and congratulations are nothing more, and no position. */
const LONGEST_COURTESY = 20;

const courtesy = onceFor(({ en, zh }: WordListsOf) => pattern`${en.courtesy}|${zh.courtesy}`);

function isCourtesy(
  { topics, acts, words }: Sentence,
  said: string,
  courtesies: ReadonlySet<string>,
  lists: WordListsOf,
): boolean {
  return (
    words <= LONGEST_COURTESY &&
    courtesy(lists).test(said) &&
    acts.every(({ id }) => id === 'welcome' || id === 'state' || id === 'urge') &&
    topics.every(({ id }) => courtesies.has(id))
  );
}

/**
 * Tells whether a sentence in the other side's voice gives that side a position. One that only tells that it "briefed on
 * its views" (通报了看法) or that it agrees gives none.
 *
 * @param said its words, folded
 */
export function isAttributed(
  sentence: Sentence,
  said: string,
  { courtesies }: Pick<KnownTopics, 'courtesies'>,
  lists: WordListsOf,
): boolean {
  const { topics, acts } = sentence;
  if (acts.length > 0 && acts.every(({ id }) => id === 'inform') && !TELLS_WHAT.test(said)) return false;
  if (isCourtesy(sentence, said, courtesies, lists)) return false;
  if (explains(lists).test(said) || nods(lists).test(said)) return false;
  if (proposes(lists).test(said) || RULES_OUT.test(said)) return true;
  return topics.length > 0 || sentence.words >= SAYS_SOMETHING || acts.some(({ id }) => STANCES.has(id));
}
