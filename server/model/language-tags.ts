import type { Language } from './language.ts';

/** Common characters that only one script has, the same words in both: 国會… against 國會…. */
const TRADITIONAL = /[國會對話關係與這個們來時說為經濟發開問題臺灣總長點後將應進兩強調實現議邊爾區]/g;
const SIMPLIFIED = /[国会对话关系与这个们来时说为经济发开问题台湾总长点后将应进两强调实现议边尔区]/g;

/**
 * What `lang` says of a text, so that the browser chooses the right face and line breaks: for Chinese the script
 * that more of its characters belong to, since one character is drawn differently in each.
 */
export function languageTag(language: Language, text: string): string {
  if (language === 'en') return 'en';
  const count = (script: RegExp) => text.match(script)?.length ?? 0;
  return count(TRADITIONAL) > count(SIMPLIFIED) ? 'zh-Hant' : 'zh-Hans';
}

/** What `lang` says of a label that somebody typed; null where it needs nothing said. */
export function labelTag(label: string | null): string | null {
  return label !== null && /\p{Script=Han}/u.test(label) ? languageTag('zh', label) : null;
}
