import type { Language } from '../model/language.ts';

/** What `lang` says of each language, so that the browser chooses the right face and line breaks. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-Hans' };
