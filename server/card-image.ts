import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';

/** Draws an SVG as PNG. */
export type DrawImage = (svg: string) => Promise<Buffer>;

/** Drawn images that are kept; one has some 60 kB. */
const KEPT = 200;

/**
 * Prepares the drawing of cards with the fonts that the build unpacked into `fonts`, and with no others: a server
 * may have none. Drawing happens off the request thread. The latest drawings are kept, by their SVG, from the
 * moment they are begun, so that many who ask at once cause one. The first costs some 100 ms, another some 40 ms.
 *
 * @throws Error where the fonts have not been built
 */
export function createDrawImage(fonts: string): DrawImage {
  const fontFiles = readdirSync(fonts)
    .filter((name) => name.endsWith('.ttf'))
    .sort()
    .map((name) => join(fonts, name));
  if (fontFiles.length === 0) throw new Error(`There are no fonts in ${fonts}: run the build.`);
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Noto Sans' };
  const kept = new Map<string, Promise<Buffer>>();
  return (svg) => {
    const known = kept.get(svg);
    if (known !== undefined) return known;
    const image = renderAsync(svg, { font }).then((drawn) => drawn.asPng());
    if (kept.size >= KEPT) kept.delete(kept.keys().next().value ?? '');
    kept.set(svg, image);
    // What failed is tried again; whoever waits for it learns of it from the promise itself.
    image.catch(() => kept.delete(svg));
    return image;
  };
}
