import type { Token } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';

/** Runs longer than this are segmented piece by piece: on Node 20 the segmenter's cost is quadratic in its input. */
const CHUNK = 160;

/** Pieces are segmented together up to this length: each call costs as much as some ten characters. */
const BATCH = 64;

/** What stands between pieces that are segmented together: no word reaches across it. */
const GAP = ' ';

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Parts runs of Chinese characters into words by the platform's dictionary. Linear.
 *
 * @param folded the folded text that the runs are of
 * @param runs sorted, not touching one another
 */
export function chineseWords(folded: string, runs: readonly Span[]): readonly Token[] {
  const tokens: Token[] = [];
  let batch = '';
  /** The pieces of the batch by their places in it, and how far behind these they stand in the text. */
  let pieces: (Span & { readonly offset: number })[] = [];
  const segment = () => {
    const words = WORDS.segment(batch);
    for (const { start, end, offset } of pieces) {
      // Asked for word by word: an iterator costs a tenth more, and gives the gaps too.
      for (let at = start; at < end; ) {
        const word = words.containing(at)?.segment ?? batch.slice(at, end);
        const next = at + word.length;
        tokens.push({ start: at + offset, end: next + offset, folded: word, joined: false });
        at = next;
      }
    }
    batch = '';
    pieces = [];
  };
  for (const run of runs) {
    for (let from = run.start; from < run.end; from += CHUNK) {
      const piece = folded.slice(from, Math.min(run.end, from + CHUNK));
      if (batch !== '' && batch.length + piece.length >= BATCH) segment();
      if (batch !== '') batch += GAP;
      const start = batch.length;
      batch += piece;
      pieces.push({ start, end: batch.length, offset: from - start });
    }
  }
  if (batch !== '') segment();
  return tokens;
}
