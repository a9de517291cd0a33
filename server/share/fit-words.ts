/** Words laid out for a drawing that cannot break lines itself. */
export interface FittedWords {
  /** Font size in units of the drawing. */
  readonly size: number;
  /** Never more than were asked for; the last ends with an ellipsis where something was cut. */
  readonly lines: readonly string[];
}

/** A font size, and how many lines of that size there is room for. */
export interface LineChoice {
  readonly size: number;
  readonly lines: number;
}

/**
 * Sets words into lines no wider than `room`, in the first of `choices` that holds them all; what the last choice
 * cannot hold is cut. Widths are estimates for bold letters, some 5 % on the wide side: no font is opened here.
 *
 * @param choices largest size first, never empty
 * @example fitWords('Trade', 300, [{ size: 20, lines: 1 }]) // { size: 20, lines: ['Trade'] }
 */
export function fitWords(words: string, room: number, choices: readonly LineChoice[]): FittedWords {
  const plain = words.replace(/\s+/gu, ' ').trim();
  let fitted: FittedWords = { size: 0, lines: [] };
  for (const { size, lines: most } of choices) {
    const lines = breakLines(plain, room / size);
    if (lines.length <= most) return { size, lines };
    const kept = lines.slice(0, most);
    fitted = { size, lines: [...kept.slice(0, -1), `${shorten(kept.at(-1) ?? '', room / size - 1)}…`] };
  }
  return fitted;
}

/** Words stay whole, but Chinese may break between any two characters, and so may what is wider than a line. */
function breakLines(words: string, room: number): readonly string[] {
  const parts = words.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const part of parts.flatMap((found) => cutWide(found, room))) {
    if (line !== '' && widthOf((line + part).trimEnd()) > room) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += part;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

function cutWide(part: string, room: number): readonly string[] {
  if (widthOf(part) <= room) return [part];
  const head = shorten(part, room);
  return head === '' || head === part ? [part] : [head, ...cutWide(part.slice(head.length), room)];
}

/** As many letters from the front as fit into `room` em. */
function shorten(words: string, room: number): string {
  let kept = '';
  let width = 0;
  for (const letter of words) {
    width += widthOf(letter);
    if (width > room) break;
    kept += letter;
  }
  return kept.trimEnd();
}

/** Width in em. Classes measured on Noto Serif Bold, whose letters are the widest that the cards use. */
function widthOf(words: string): number {
  let width = 0;
  for (const letter of words) width += emOf(letter);
  return width;
}

function emOf(letter: string): number {
  if (
    /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u.test(
      letter,
    )
  )
    return 1;
  if (/\p{M}/u.test(letter)) return 0;
  if (/[mwMW@%—…]/.test(letter)) return 0.95;
  if (/[iljtfrI.,;:'’‘|!()[\]\s-]/.test(letter)) return 0.38;
  return /\p{Lu}/u.test(letter) ? 0.72 : 0.6;
}
