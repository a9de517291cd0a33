import type { Topic } from '../model/knowledge.ts';

/** What is asked of topics after they have been found, by id. */
export interface KnownTopics {
  readonly labels: ReadonlyMap<string, string>;
  /** Those that thank, congratulate or condole: a short sentence of nothing else takes no position. */
  readonly courtesies: ReadonlySet<string>;
}

/** Gathers it; done once a process. */
export function knownTopics(topics: readonly Topic[]): KnownTopics {
  return {
    labels: new Map(topics.map(({ id, label }) => [id, label])),
    courtesies: new Set(topics.flatMap(({ id, isCourtesy }) => (isCourtesy ? id : []))),
  };
}
