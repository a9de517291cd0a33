import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** Draws an SVG as PNG. */
export type DrawImage = (svg: string) => Buffer;

/** Drawn images that are kept; one has some 60 kB. */
const KEPT = 200;

/**
 * Prepares the drawing of cards with the fonts that the build unpacked into `fonts`, and with no others: a server
 * may have none. The latest drawings are kept, by their SVG. The first one costs some 100 ms, another some 20 ms.
 *
 * @throws Error where the fonts have not been built
 */
export function createDrawImage(fonts: string): DrawImage {
  const fontFiles = readdirSync(fonts)
    .filter((name) => name.endsWith('.ttf'))
    .map((name) => join(fonts, name));
  if (fontFiles.length === 0) throw new Error(`There are no fonts in ${fonts}: run the build.`);
  const kept = new Map<string, Buffer>();
  return (svg) => {
    const known = kept.get(svg);
    if (known !== undefined) return known;
    const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Noto Sans SC' };
    const image = new Resvg(svg, { font }).render().asPng();
    if (kept.size >= KEPT) kept.delete(kept.keys().next().value ?? '');
    kept.set(svg, image);
    return image;
  };
}
