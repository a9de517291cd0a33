import { Converter } from 'opencc-js/t2cn';

/**
 * Folds a text for comparing: lower case, no diacritics, straight quotes, plain hyphens, half-width letters and
 * digits, simplified characters. The result has exactly the length of `text`, so that an offset into one is an
 * offset into the other; a character whose folded form would be longer or shorter stays as it is. What is shown
 * is always the original.
 *
 * Conversion is character by character (OpenCC's Taiwan table). Phrase tables would choose better between
 * readings, but they change lengths, and both sides of a comparison pass through the same table anyway.
 */
export function foldText(text: string): string {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    units[at] = FOLDED[unit] ?? unit;
  }
  return Buffer.from(units.buffer).toString('utf16le');
}

const MARKS: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '﹁': '"',
  '﹂': '"',
  '〝': '"',
  '〞': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '\u00a0': ' ',
  '\u3000': ' ',
};

const FOLDED: Uint16Array = buildTable();

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < table.length; unit += 1) table[unit] = foldUnit(unit);
  for (const [mark, plain] of Object.entries(MARKS)) table[mark.charCodeAt(0)] = plain.charCodeAt(0);
  const first = 0x3400;
  const last = 0x9fff;
  const ideographs = Array.from({ length: last - first + 1 }, (_, index) =>
    String.fromCharCode(first + index),
  );
  const simplified = Converter({ from: 'tw', to: 'cn' })(ideographs.join('\n')).split('\n');
  for (const [index, character] of simplified.entries()) {
    if (character.length === 1) table[first + index] = character.charCodeAt(0);
  }
  // Hong Kong writes 衞, which the table of Taiwan leaves.
  table['衞'.charCodeAt(0)] = '卫'.charCodeAt(0);
  // 麼 becomes 么, which on its own becomes 幺: the last form of the chain stands for all of it.
  return table.map((unit) => table[unit] ?? unit);
}

/** Surrogates, and letters whose lower case or base form is not one unit, fold to themselves. */
function foldUnit(unit: number): number {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit;
  if (unit >= 0xd800 && unit <= 0xdfff) return unit;
  if (unit >= 0xff01 && unit <= 0xff5e && /[！-～]/.test(String.fromCharCode(unit))) {
    const ascii = unit - 0xfee0;
    const alphanumeric = /[0-9A-Za-z]/.test(String.fromCharCode(ascii));
    return alphanumeric ? foldUnit(ascii) : unit;
  }
  if (unit > 0x24f && !(unit >= 0x1e00 && unit <= 0x1eff) && !(unit >= 0x370 && unit <= 0x52f)) return unit;
  const base = String.fromCharCode(unit).normalize('NFD').charAt(0).toLowerCase();
  return base.length === 1 ? base.charCodeAt(0) : unit;
}
