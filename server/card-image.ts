import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { keepLatest } from './keep-latest.ts';

/** Draws an SVG as PNG. */
export type DrawImage = (svg: string) => Promise<Buffer>;

/** Drawn images that are kept; one has some 60 kB. */
const KEPT = 200;

/**
 * Prepares the drawing of cards with the fonts that the build unpacked into `fonts`, and with no others: a server
 * may have none. Drawing happens off the request thread. The latest drawings are kept, by their SVG. The first costs
 * some 100 ms, another some 40 ms.
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
  const keep = keepLatest<Buffer>(KEPT);
  return (svg) => keep(svg, async () => (await renderAsync(svg, { font })).asPng());
}
