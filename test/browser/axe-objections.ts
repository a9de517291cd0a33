import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The small edition of axe: a page takes half as long to read it, and many pages are read. */
const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules that look at boxes, which depend on the width. */
export const BOXES = ['target-size', 'scrollable-region-focusable'] as const;

/** Rules that look at colours and boxes; what the others look at is the same in every width and colour scheme. */
export const LOOKS = ['color-contrast', 'link-in-text-block', ...BOXES] as const;

/**
 * What axe objects to on a page as it is: one line for each rule and element. Only the objections leave the page; what
 * passed is a list of every element, which takes longer to bring over than axe to write.
 *
 * @param only ids of the rules to try; all without it
 */
export async function axeObjections(page: Page, only?: readonly string[]): Promise<readonly string[]> {
  // A page that was looked at before has it still, and runs it faster.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(SOURCE);
  return await page.evaluate(async (rules) => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await inPage.run({
      resultTypes: ['violations'],
      // Media alone: the rules that want stylesheets fetched again are experimental, and off.
      preload: { assets: ['media'] },
      // Of WCAG 2.2, and off in axe until it is asked for.
      ...(rules === undefined ? { rules: { 'target-size': { enabled: true } } } : { runOnly: [...rules] }),
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html.slice(0, 120)}`));
  }, only);
}
