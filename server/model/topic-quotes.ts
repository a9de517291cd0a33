import type { ComparedSide } from './comparison.ts';
import type { Span } from './span.ts';

/** Words of one text that earned a topic, and the sentence that they stand in. */
export interface TopicQuote extends Span {
  readonly sentence: string;
}

/** The words of one text that earned a topic, in text order; marks that overlap or touch become one quote. */
export function topicQuotes({ text, sentences }: ComparedSide, topic: string): readonly TopicQuote[] {
  return sentences.flatMap(({ id: sentence, topics }) =>
    joinMarks(
      text,
      topics.filter((mark) => mark.id === topic),
    ).map((span) => ({ ...span, sentence })),
  );
}

function joinMarks(text: string, marks: readonly Span[]): readonly Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of marks.toSorted((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last !== undefined && text.slice(last.end, start).trim() === '') last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
