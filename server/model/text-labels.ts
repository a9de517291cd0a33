import type { Language } from './language.ts';
import type { ReadoutText, TextKind } from './pair.ts';

/** What a text is, for those who choose between several: "Chinese original", "official English translation". */
export function textLabel({ language, kind }: Pick<ReadoutText, 'language' | 'kind'>): string {
  if (kind === 'original') return `${LANGUAGES[language]} original`;
  return `${KINDS[kind]} ${LANGUAGES[language]} translation`;
}

const NUMBERS = ['first', 'second', 'third', 'fourth', 'fifth'];

/**
 * What a text is among those of its side: as `textLabel` says it where no other one is called so, and else with its
 * place among those that are, such as "second English original". Of a text that is none of them, as `textLabel` says it.
 */
export function textLabelAmong(text: ReadoutText, texts: readonly ReadoutText[]): string {
  const label = textLabel(text);
  const alike = texts.filter((other) => textLabel(other) === label);
  const place = alike.findIndex(({ id }) => id === text.id);
  const number = alike.length > 1 ? NUMBERS[place] : undefined;
  return number === undefined ? label : `${number} ${label}`;
}

const LANGUAGES: Readonly<Record<Language, string>> = { en: 'English', zh: 'Chinese' };

const KINDS: Readonly<Record<Exclude<TextKind, 'original'>, string>> = {
  'official-translation': 'official',
  'unofficial-translation': 'unofficial',
};
