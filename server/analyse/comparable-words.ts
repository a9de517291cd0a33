import type { ReadText } from '../model/reading.ts';

/**
 * The words of a text as the rules of voice and facts read them, in its offsets: as written in English, where capitals
 * tell, and in simplified characters in Chinese, whose rules are written in one script.
 */
export function comparableWords({
  spoken,
  folded,
  language,
}: Pick<ReadText, 'spoken' | 'folded' | 'language'>): string {
  return language === 'zh' ? folded : spoken;
}
