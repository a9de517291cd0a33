/** The languages that Diptych reads, as primary subtags of BCP 47. Both scripts of Chinese are `zh`. */
export type Language = 'en' | 'zh';

export const LANGUAGES: readonly Language[] = ['en', 'zh'];

/** Narrows a tag such as `zh-Hant` or `EN` to a language that Diptych reads; null for any other tag. */
export function languageOfTag(tag: string): Language | null {
  const primary = tag.trim().toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === primary) ?? null;
}
