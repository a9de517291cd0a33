/** Charsets tried when the bytes are no UTF-8, in this order when they fit equally well. */
const LEGACY: readonly string[] = ['gb18030', 'big5', 'windows-1252'];

/** Characters that ministries' texts are made of; the charset whose reading has most of them is believed. */
const EXPECTED = /[\p{Script=Latin}\p{N}\s.,;:!?'"()“”‘’–—，。！？、；：（）《》]/u;

/**
 * Turns bytes into text. A byte-order mark decides; then UTF-8 where the bytes are valid UTF-8, whatever was
 * declared, since nothing else looks like it by accident, save UTF-16 of Latin letters, which has a NUL beside each;
 * then what the source declared; then the legacy charset whose reading looks most like prose. Bytes that fit nothing
 * become U+FFFD; it never throws.
 *
 * @param declared charset that the source names, null for none
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): string {
  const marked = byteOrderMark(bytes);
  if (marked !== null) return decode(bytes, marked);
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8 !== null && !(isUtf16(declared) && utf8.includes('\0'))) return utf8;
  const named = declared === null ? null : tryDecode(bytes, declared);
  if (named !== null) return named;
  const readings = LEGACY.flatMap((charset) => tryDecode(bytes, charset) ?? []);
  const best = readings.toSorted((one, other) => plausibility(other) - plausibility(one))[0];
  return best ?? decode(bytes, 'utf-8');
}

/**
 * The charset that an HTML page names of itself, in its first kilobytes as the standard demands; null for none.
 * A hint like any other declaration: `decodeText` decides.
 */
export function declaredCharset(bytes: Uint8Array): string | null {
  const opening = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{1,40})/i.exec(opening)?.[1] ?? null;
}

/** Tells whether a source declares UTF-16, in whichever order of bytes. */
export function isUtf16(declared: string | null): boolean {
  return declared !== null && /^utf-?16/i.test(declared);
}

function byteOrderMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

function decode(bytes: Uint8Array, charset: string): string {
  const decoder = new TextDecoder(charset);
  return mend(decoder.decode(bytes), decoder.encoding);
}

const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Node 20 reads windows-1252 as Latin-1: its curly quotes and dashes come out as control characters. */
function mend(text: string, charset: string): string {
  if (charset !== 'windows-1252') return text;
  return text.replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80));
}

/** Null where the platform does not know the charset or the bytes break its rules. */
function tryDecode(bytes: Uint8Array, charset: string): string | null {
  try {
    const decoder = new TextDecoder(charset, { fatal: true });
    return mend(decoder.decode(bytes), decoder.encoding);
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return null;
    throw error;
  }
}

/** The commonest 的 是 不 一 在 … make up a tenth of any Chinese prose; misread bytes make rare characters. */
const COMMON_HAN = new Set(
  '的是不一在人有和国中同方王表示关系将于我两双美为合作加强重要发展会谈部长對與國關係發會',
);

/** Part 0–1 of a sample's characters that prose is made of. */
function plausibility(text: string): number {
  const sample = [...text.slice(0, 4000)];
  const fitting = sample.reduce((sum, character) => {
    if (COMMON_HAN.has(character)) return sum + 1.5;
    if (/\p{Script=Han}/u.test(character)) return sum + 0.7;
    return EXPECTED.test(character) ? sum + 1 : sum;
  }, 0);
  return sample.length === 0 ? 0 : fitting / sample.length;
}
