import { foldText } from '../../fold-text.ts';
import type { ComparedSide, Sentence } from '../../model/comparison.ts';
import { firstEndingBehind, type Span } from '../../model/span.ts';
import type { WordListsOf } from '../../model/word-lists.ts';
import { mayEcho } from './may-echo.ts';

/** The topics of each sentence of both sides, by its id. */
export type TopicsById = ReadonlyMap<string, ReadonlySet<string>>;

/** The words of a sentence of either side, folded, by its id; empty for one that there is none of. */
type WordsOf = (id: string) => string;

/** What both sides say, sentence by sentence, and the lists of words by which it is judged. */
export interface Said {
  readonly topicsOf: TopicsById;
  readonly wordsOf: WordsOf;
  readonly lists: WordListsOf;
}

/** Gathers what two sides say. */
export function gatherSaid(a: SaidBy, b: SaidBy, lists: WordListsOf): Said {
  return { topicsOf: topicsById([...a.sentences, ...b.sentences]), wordsOf: wordsById(a, b), lists };
}

type SaidBy = Pick<ComparedSide, 'text' | 'sentences'>;

function topicsById(sentences: readonly Sentence[]): TopicsById {
  return new Map(sentences.map(({ id, topics }) => [id, new Set(topics.map((topic) => topic.id))]));
}

function wordsById(...sides: readonly SaidBy[]): WordsOf {
  const spans = new Map(
    sides.flatMap(({ text, sentences }) =>
      sentences.map(({ id, start, end }) => [id, { text, start, end }] as const),
    ),
  );
  // Few sentences of a text are asked for, and these again and again.
  const asked = new Map<string, string>();
  return (id) => {
    const known = asked.get(id);
    if (known !== undefined) return known;
    const span = spans.get(id);
    const words = span === undefined ? '' : foldText(span.text.slice(span.start, span.end));
    asked.set(id, words);
    return words;
  };
}

/**
 * Of the other side's sentences that answer a sentence, those that may answer some words of it. A sentence that promises
 * five things is answered by one that speaks of the first: of the others that one says nothing. Left out is what speaks
 * of a topic of the rest of the sentence and of none of these words, and of words that deny what does not deny.
 *
 * @param echoed what answers the sentence, in text order, as the result is
 */
export function echoesOfWords(
  words: Span,
  { id, start, topics }: Sentence,
  echoed: readonly string[],
  { topicsOf, wordsOf, lists }: Said,
): readonly string[] {
  if (echoed.length === 0) return echoed;
  const promise = wordsOf(id).slice(words.start - start, words.end - start);
  return onTopicsOf(words, { id, topics }, echoed, topicsOf).filter((answer) =>
    mayEcho(promise, wordsOf(answer), lists),
  );
}

/** Those that speak of what the words speak of, or of nothing else that their sentence does. */
function onTopicsOf(
  words: Span,
  { id, topics }: Pick<Sentence, 'id' | 'topics'>,
  echoed: readonly string[],
  topicsOf: TopicsById,
): readonly string[] {
  const inside = new Set<string>();
  for (
    let at = firstEndingBehind(topics, words.start);
    (topics[at]?.start ?? words.end) < words.end;
    at += 1
  ) {
    inside.add(topics[at]?.id ?? '');
  }
  const outside = [...(topicsOf.get(id) ?? [])].filter((topic) => !inside.has(topic));
  if (inside.size === 0 || outside.length === 0) return echoed;
  return echoed.filter((answer) => {
    const theirs = topicsOf.get(answer) ?? new Set();
    return [...inside].some((topic) => theirs.has(topic)) || !outside.some((topic) => theirs.has(topic));
  });
}
