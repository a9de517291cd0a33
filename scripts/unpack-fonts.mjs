/**
 * Turns the WOFF files of a font package into the TrueType files that the card's drawing library reads; given
 * WOFF it would draw no letter and report nothing. WOFF 1.0 is TrueType with each table deflated
 * (https://www.w3.org/TR/WOFF/), so zlib is all that it takes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

/**
 * Latin apart from Chinese: a Chinese font draws ’ as wide as a character. Of each family asked for by name one
 * subset alone: of several under one name the drawing library takes any, and looks for what that one lacks in
 * all other files, by name. Chinese in regular weight: its bold files call their family by another name.
 */
const FACES = [
  ...faces('noto-sans', ['latin', 'latin-ext', 'cyrillic', 'greek', 'vietnamese'], '400-normal'),
  ...['700-normal', '400-normal', '400-italic'].flatMap((style) => faces('noto-serif', ['latin'], style)),
  ...faces('noto-sans-sc', ['chinese-simplified'], '400-normal'),
];

function faces(family, subsets, style) {
  return subsets.map((subset) => ({ family, file: `${family}-${subset}-${style}` }));
}

/** Writes the fonts of the cards into `folder`, which is made. */
export function unpackFonts(root, folder) {
  mkdirSync(folder, { recursive: true });
  for (const { family, file } of FACES) {
    const woff = readFileSync(join(root, 'node_modules', '@fontsource', family, 'files', `${file}.woff`));
    writeFileSync(join(folder, `${file}.ttf`), woffToTrueType(woff));
  }
}

function woffToTrueType(woff) {
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const at = 44 + index * 20;
    const [offset, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(at + field));
    const raw = woff.subarray(offset, offset + packed);
    const data = packed < length ? inflateSync(raw) : raw;
    return { tag: woff.subarray(at, at + 4), checksum: woff.subarray(at + 16, at + 20), data };
  });
  const header = Buffer.alloc(12 + 16 * count);
  const power = 2 ** Math.floor(Math.log2(count));
  woff.copy(header, 0, 4, 8);
  header.writeUInt16BE(count, 4);
  header.writeUInt16BE(power * 16, 6);
  header.writeUInt16BE(Math.log2(power), 8);
  header.writeUInt16BE(count * 16 - power * 16, 10);
  const parts = [header];
  let at = header.length;
  for (const [index, { tag, checksum, data }] of tables.entries()) {
    const entry = 12 + index * 16;
    tag.copy(header, entry);
    checksum.copy(header, entry + 4);
    header.writeUInt32BE(at, entry + 8);
    header.writeUInt32BE(data.length, entry + 12);
    const padding = Buffer.alloc((4 - (data.length % 4)) % 4);
    parts.push(data, padding);
    at += data.length + padding.length;
  }
  return Buffer.concat(parts);
}
