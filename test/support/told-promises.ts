import { compare } from './readings.ts';

const OPENING = 'Secretary of State Antony J. Blinken spoke today with PRC Foreign Minister Wang Yi.';

/** What an English text promises or plans behind its contact line, as “kind: words”. */
export function toldPromises(text: string): readonly string[] {
  return toldBeside(text, 'en');
}

/** The same of a Chinese text. */
export function toldPromisesInChinese(text: string): readonly string[] {
  return toldBeside(text, 'zh');
}

function toldBeside(text: string, language: 'en' | 'zh'): readonly string[] {
  const { a, commitments } = compare(`${OPENING} ${text}`, OPENING, [language, 'en']);
  return commitments
    .filter(({ sentence }) => sentence.startsWith('a'))
    .map(({ kind, start, end }) => `${kind}: ${a.text.slice(start, end)}`);
}
