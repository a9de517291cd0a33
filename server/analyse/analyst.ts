import type { Knowledge } from '../model/knowledge.ts';
import { type KnownTopics, knownTopics } from './known-topics.ts';
import { compileLexicon, type Lexicon } from './tag/compile-lexicon.ts';
import { type TopicRules, topicRules } from './tag/mark-topics.ts';

/** The knowledge together with what is compiled from it once, so that comparing is cheap. */
export interface Analyst {
  readonly knowledge: Knowledge;
  readonly lexicon: Lexicon;
  readonly rules: TopicRules;
  readonly topics: KnownTopics;
}

/** Prepares the knowledge for comparing. Done once a process: nearly all of its time is that of `compileLexicon`. */
export function createAnalyst(knowledge: Knowledge): Analyst {
  return {
    knowledge,
    lexicon: compileLexicon(knowledge),
    rules: topicRules(knowledge),
    topics: knownTopics(knowledge.topics),
  };
}
