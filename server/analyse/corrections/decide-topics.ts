import type { Correction } from '../../model/corrections.ts';
import type { Decisions, Undated } from './decisions.ts';
import { isWithin, type Passage } from './passage.ts';

/**
 * What a passage keeps of its topics: those of the machine that are not wanted are removed, those that editors added
 * and that are wanted stay added.
 *
 * @param topics ids of those that it is to keep
 */
export function decideTopics(
  passage: Passage,
  topics: readonly string[],
  corrections: readonly Correction[],
): Decisions {
  const { sentence, at } = passage;
  const found = new Set(sentence.topics.map(({ id }) => id));
  const removed = [...found].filter((topic) => !topics.includes(topic));
  const added = corrections.flatMap((known): readonly Undated[] =>
    known.kind === 'add-topic' && isWithin(passage, known.at) && topics.includes(known.topic)
      ? [{ kind: 'add-topic', at: known.at, topic: known.topic }]
      : [],
  );
  return {
    ok: true,
    value: [...removed.map((topic) => ({ kind: 'remove-topic' as const, at, topic })), ...added],
  };
}
