import type { Container } from './html-page.ts';

/** How much more an element counts that the page declares as its text: enough to gather its sections, not to outweigh one. */
const DECLARED = 1.4;

/** Returns the paragraphs of the best container, `[from, to)`; all of `count` when no container holds prose. */
export function mainBlock(containers: readonly Container[], count: number): { from: number; to: number } {
  let best: Container | null = null;
  let bestScore = 0;
  for (const container of containers) {
    const score = container.declared ? container.score * DECLARED : container.score;
    if (score > bestScore) {
      best = container;
      bestScore = score;
    }
  }
  return best === null ? { from: 0, to: count } : { from: best.from, to: Math.max(best.to, best.from + 1) };
}
