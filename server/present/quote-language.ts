import type { ComparedSide } from '../model/comparison.ts';
import { languageTag } from '../model/language-tags.ts';

/** What `lang` says of words quoted from a text; null where they are in the language of the page. Linear in the text. */
export function quoteLanguage({ language, text }: Pick<ComparedSide, 'language' | 'text'>): string | null {
  return language === 'en' ? null : languageTag(language, text);
}
