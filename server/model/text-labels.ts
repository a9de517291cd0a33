import type { Language } from './language.ts';
import type { ReadoutText, TextKind } from './pair.ts';

/** What a text is, for those who choose between several: "Chinese original", "official English translation". */
export function textLabel({ language, kind }: Pick<ReadoutText, 'language' | 'kind'>): string {
  if (kind === 'original') return `${LANGUAGES[language]} original`;
  return `${KINDS[kind]} ${LANGUAGES[language]} translation`;
}

const LANGUAGES: Readonly<Record<Language, string>> = { en: 'English', zh: 'Chinese' };

const KINDS: Readonly<Record<Exclude<TextKind, 'original'>, string>> = {
  'official-translation': 'official',
  'unofficial-translation': 'unofficial',
};
