import { counted } from './phrases.ts';

/** One short note on a text in the form; a warning where the comparison will rest on little. */
export interface TextNote {
  readonly words: string;
  readonly warns: boolean;
}

/** Words below which shares say little; domain experts take readouts of this length for lists. */
const FEW_WORDS = 80;

/** Characters beyond which a text is refused anyhow, and counting its words would only cost. */
const MOST_COUNTED = 1_000_000;

/**
 * Says how long a text is and in what language it seems to be, for whoever is about to compare it; empty for no
 * text. `views/browser/pane.ts` says the same while somebody types.
 */
export function noteText(text: string): readonly TextNote[] {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > MOST_COUNTED) return [];
  const letters = trimmed.match(/\p{L}/gu)?.length ?? 0;
  const han = trimmed.match(/\p{Script=Han}/gu)?.length ?? 0;
  const isChinese = han > letters / 5;
  const count = isChinese ? han : (trimmed.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0);
  const paragraphs = trimmed.split(/\n\s*\n/).length;
  const length = isChinese ? `${counted(count, 'character')}, Chinese` : `${counted(count, 'word')}, English`;
  const notes = [{ words: `${length}, ${counted(paragraphs, 'paragraph')}`, warns: false }];
  if (count < FEW_WORDS) notes.push({ words: 'Short text: its shares will rest on few words', warns: true });
  return notes;
}
