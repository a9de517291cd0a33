import type { Sentence } from '../../model/comparison.ts';
import type { Span } from '../../model/span.ts';
import { type Decisions, refuse } from './decisions.ts';
import { anchorTo, type Passage } from './passage.ts';

/** A topic that a passage is to have as well, with the words of it that say it; empty words stand for all of it. */
export interface NewTopic {
  readonly id: string;
  readonly words: string;
}

/** Adds a topic to the words of a passage that say it; null adds none. */
export function decideNewTopic(
  { machine, texts, side, sentence }: Passage,
  topic: NewTopic | null,
  knownTopics: ReadonlySet<string>,
): Decisions {
  if (topic === null) return { ok: true, value: [] };
  if (!knownTopics.has(topic.id)) return refuse('topic.add', 'topic_unknown', 'There is no such topic.');
  const place = placeWords(machine[side].text, sentence, topic.words);
  if (place === null) {
    const message =
      'These words are not in the passage. Copy them from it, or leave the field empty for all of it.';
    return refuse('topic.words', 'words_not_here', message);
  }
  const at = anchorTo(machine, texts, side, place);
  return { ok: true, value: [{ kind: 'add-topic', at, topic: topic.id }] };
}

function placeWords(text: string, { start, end }: Sentence, words: string): Span | null {
  const wanted = words.trim();
  if (wanted === '') return { start, end };
  const at = text.slice(start, end).indexOf(wanted);
  return at < 0 ? null : { start: start + at, end: start + at + wanted.length };
}
