import { counted } from '../model/counted.ts';
import { detectLanguage, NEITHER_LANGUAGE } from '../model/detect-language.ts';
import { isFew } from '../model/few-words.ts';
import type { Language } from '../model/language.ts';

/** One short note on a text in the form; a warning where the comparison will rest on little, or cannot be made. */
export interface TextNote {
  readonly words: string;
  readonly warns: boolean;
}

/** Characters beyond which a text is refused anyhow, and counting its words would only cost. */
const MOST_COUNTED = 1_000_000;

/** What a text is measured by, by its language, and by none that Diptych reads. */
const UNITS: Readonly<
  Record<Language | 'none', { readonly runs: RegExp; readonly noun: string; readonly name: string }>
> = {
  en: { runs: /[\p{L}\p{N}’'-]+/gu, noun: 'word', name: ', English' },
  zh: { runs: /\p{Script=Han}/gu, noun: 'character', name: ', Chinese' },
  none: { runs: /[\p{L}\p{N}]/gu, noun: 'character', name: '' },
};

/**
 * Says how long a text is and in what language it seems to be, for whoever is about to compare it; empty for no
 * text. The form's script says it with this same function while somebody types.
 */
export function noteText(text: string): readonly TextNote[] {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > MOST_COUNTED) return [];
  const language = detectLanguage(trimmed);
  const { runs, noun, name } = UNITS[language ?? 'none'];
  const count = trimmed.match(runs)?.length ?? 0;
  const paragraphs = counted(trimmed.split(/\n\s*\n/).length, 'paragraph');
  const notes = [{ words: `${counted(count, noun)}${name}, ${paragraphs}`, warns: false }];
  if (language === null) notes.push({ words: NEITHER_LANGUAGE, warns: true });
  else if (isFew(count)) notes.push({ words: 'Short text: its shares will rest on few words', warns: true });
  return notes;
}
