import type { Language } from './language.ts';

/** What is said of a text that `detectLanguage` does not recognise. */
export const NEITHER_LANGUAGE =
  'Diptych compares English and Chinese texts; this one looks like neither. Set the language if it is one.';

/** From this share of Han characters among the letters on, a text is Chinese: English readouts cite a few at most. */
const HAN_SHARE = 0.2;

/**
 * Recognises the language of a text by its script; null where it is neither of the two that Diptych reads: too
 * few letters, mostly another script, or kana among the Han, which make it Japanese. English stands for every
 * text in Latin letters: the uploader can set the language, and a wrong one finds no topics.
 */
export function detectLanguage(text: string): Language | null {
  const letters = countIn(text, /\p{L}+/gu);
  if (letters === 0) return null;
  const share = (runs: RegExp) => countIn(text, runs) / letters;
  if (share(/[\p{Script=Hiragana}\p{Script=Katakana}]+/gu) > 0.1) return null;
  if (share(/\p{Script=Han}+/gu) >= HAN_SHARE) return 'zh';
  return share(/\p{Script=Latin}+/gu) > 0.5 ? 'en' : null;
}

/** Counts the characters in all runs of a kind: to find each by itself takes several times as long. */
function countIn(text: string, runs: RegExp): number {
  let count = 0;
  for (const [run] of text.matchAll(runs)) count += run.length - (run.match(/[\ud800-\udbff]/g)?.length ?? 0);
  return count;
}
