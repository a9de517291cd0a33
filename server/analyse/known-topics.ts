import type { Frame } from '../model/frame.ts';
import type { Topic } from '../model/knowledge.ts';
import { onceFor } from './once-for.ts';

/** What is asked of topics after they have been found, by id. */
export interface KnownTopics {
  readonly labels: ReadonlyMap<string, string>;
  /** Those that thank, congratulate or condole: a short sentence of nothing else takes no position. */
  readonly courtesies: ReadonlySet<string>;
  /** The frames of those that have one. */
  readonly frames: ReadonlyMap<string, Frame>;
  /** Topics whose sentences answer those of a topic: Taiwan, where one-China wording is spoken of. */
  readonly answeredBy: ReadonlyMap<string, readonly string[]>;
  /** Two party ids, joined by a hyphen in the order of the alphabet → topics watched in their talks, in the taxonomy's order. */
  readonly watched: ReadonlyMap<string, readonly string[]>;
}

/** Gathers it, once for each list of topics. */
export const knownTopics = onceFor(
  (topics: readonly Topic[]): KnownTopics => ({
    labels: new Map(topics.map(({ id, label }) => [id, label])),
    courtesies: new Set(topics.flatMap(({ id, isCourtesy }) => (isCourtesy ? id : []))),
    frames: new Map(topics.flatMap(({ id, frame }) => (frame === null ? [] : [[id, frame]]))),
    answeredBy: new Map(topics.map(({ id, answeredBy }) => [id, answeredBy])),
    watched: watchedTopics(topics),
  }),
);

function watchedTopics(topics: readonly Topic[]): ReadonlyMap<string, readonly string[]> {
  const watched = new Map<string, string[]>();
  for (const { id, watchedBetween } of topics) {
    for (const [one, other] of watchedBetween) {
      const key = pairKey(one, other);
      watched.set(key, [...(watched.get(key) ?? []), id]);
    }
  }
  return watched;
}

/** Two parties under one key, whichever comes first. */
export function pairKey(one: string, other: string): string {
  return [one, other].sort().join('-');
}
