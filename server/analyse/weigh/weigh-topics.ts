import type { LedgerCell, LedgerRow, Sentence, Standing } from '../../model/comparison.ts';

/** A side as far as the ledger needs it. */
export interface WeighedSide {
  readonly sentences: readonly Sentence[];
  /** Words of the whole side. */
  readonly words: number;
}

/**
 * Weighs the topics of both sides: one row a topic found on either. A sentence's words are divided equally among
 * its topics, and a topic's share is its words over the words of its side, so that the shares of a side and its
 * untagged rest sum to 1. A share says how much of this text is given to the topic, nothing of how strongly.
 *
 * Rows come in three blocks: only A, both (by lean, from all A to all B), only B, the outer ones with the largest
 * share first. Swapping the sides swaps the outer blocks and turns the middle one round.
 */
export function weighTopics(
  a: WeighedSide,
  b: WeighedSide,
  labels: ReadonlyMap<string, string>,
): readonly LedgerRow[] {
  const cellsA = weighSide(a);
  const cellsB = weighSide(b);
  const topics = [...new Set([...cellsA.keys(), ...cellsB.keys()])];
  const rows = topics.map((topic) => {
    const cellA = cellsA.get(topic) ?? NOT_IN_THIS_TEXT;
    const cellB = cellsB.get(topic) ?? NOT_IN_THIS_TEXT;
    const standing: Standing = cellA.rank === null ? 'only-b' : cellB.rank === null ? 'only-a' : 'both';
    const lean = (cellA.share - cellB.share) / (cellA.share + cellB.share);
    return { topic, label: labels.get(topic) ?? topic, a: cellA, b: cellB, standing, lean };
  });
  return rows.sort(compareRows);
}

/** Share 0–1 of a side's words that stand in sentences without a topic; 0 for a side without words. */
export function untaggedShare({ sentences, words }: WeighedSide): number {
  const untagged = sentences.reduce(
    (sum, sentence) => (sentence.topics.length === 0 ? sum + sentence.words : sum),
    0,
  );
  return words === 0 ? 0 : untagged / words;
}

const NOT_IN_THIS_TEXT: LedgerCell = { sentences: [], mentions: 0, share: 0, rank: null };

function weighSide({ sentences, words }: WeighedSide): ReadonlyMap<string, LedgerCell> {
  const cells = new Map<string, { sentences: string[]; mentions: number; words: number; rank: number }>();
  for (const sentence of sentences) {
    const topics = new Set(sentence.topics.map(({ id }) => id));
    for (const topic of topics) {
      const cell = cells.get(topic) ?? { sentences: [], mentions: 0, words: 0, rank: cells.size + 1 };
      cell.sentences.push(sentence.id);
      cell.mentions += sentence.topics.filter(({ id }) => id === topic).length;
      cell.words += sentence.words / topics.size;
      cells.set(topic, cell);
    }
  }
  return new Map(
    [...cells].map(([topic, cell]) => [
      topic,
      { sentences: cell.sentences, mentions: cell.mentions, share: cell.words / words, rank: cell.rank },
    ]),
  );
}

const BLOCKS: readonly Standing[] = ['only-a', 'both', 'only-b'];

function compareRows(one: LedgerRow, other: LedgerRow): number {
  return (
    BLOCKS.indexOf(one.standing) - BLOCKS.indexOf(other.standing) ||
    (one.standing === 'both' ? other.lean - one.lean : 0) ||
    other.a.share + other.b.share - (one.a.share + one.b.share) ||
    (one.topic < other.topic ? -1 : 1)
  );
}
