import type { Language } from '../model/language.ts';

/** From this share of Han characters among the letters on, a text is Chinese: English readouts cite a few at most. */
const HAN_SHARE = 0.2;

/**
 * Recognises the language of a text by its script; null where it is neither of the two that Diptych reads: too
 * few letters, mostly another script, or kana among the Han, which make it Japanese. English stands for every
 * text in Latin letters: the uploader can set the language, and a wrong one finds no topics.
 */
export function detectLanguage(text: string): Language | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  const share = (pattern: RegExp) => (text.match(pattern)?.length ?? 0) / letters;
  if (share(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > 0.1) return null;
  if (share(/\p{Script=Han}/gu) >= HAN_SHARE) return 'zh';
  return share(/\p{Script=Latin}/gu) > 0.5 ? 'en' : null;
}
