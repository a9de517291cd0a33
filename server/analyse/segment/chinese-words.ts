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
  /** For each piece of the batch where it begins in the text less where it begins in the batch, and where it ends there. */
  let pieces: { readonly offset: number; readonly end: number }[] = [];
  const segment = () => {
    let piece = 0;
    for (const { segment: word, index } of WORDS.segment(batch)) {
      if (word === GAP) continue;
      while (index >= (pieces[piece]?.end ?? Number.POSITIVE_INFINITY)) piece += 1;
      const start = index + (pieces[piece]?.offset ?? 0);
      tokens.push({ start, end: start + word.length, folded: word, joined: false });
    }
    batch = '';
    pieces = [];
  };
  for (const run of runs) {
    for (let from = run.start; from < run.end; from += CHUNK) {
      const piece = folded.slice(from, Math.min(run.end, from + CHUNK));
      if (batch !== '' && batch.length + piece.length >= BATCH) segment();
      if (batch !== '') batch += GAP;
      pieces.push({ offset: from - batch.length, end: batch.length + piece.length });
      batch += piece;
    }
  }
  if (batch !== '') segment();
  return tokens;
}
