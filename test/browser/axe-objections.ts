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
 * What lies across words, or above them as far as axe can tell: it gives no verdict on colours there. The lines between
 * the texts go, headings stay with their table, and below an open panel, which the browser shows above all else, the
 * page goes.
 */
const ASIDE = `
  .rib { visibility: hidden !important }
  .psg::after, .m::before { content: none !important }
  .heat th { position: static !important }
  body:has(:popover-open) { visibility: hidden !important }
  :popover-open { visibility: visible }
`;

/**
 * What axe objects to on a page as it is, and words whose colours it cannot judge: one line for each rule and element.
 * Only these leave the page; what passed is a list of every element, which takes longer to bring over than axe to write.
 *
 * @param only ids of the rules to try; all without it
 * @param within selector of the part to look at; the whole page without it
 */
export async function axeObjections(
  page: Page,
  only?: readonly string[],
  within = ':root',
): Promise<readonly string[]> {
  // A page that was looked at before has it still, and runs it faster.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(SOURCE);
  const look = async ({ aside, part, rules }: Wish) => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(aside);
    const sheets = document.adoptedStyleSheets;
    document.adoptedStyleSheets = [...sheets, sheet];
    const { violations, incomplete } = await inPage.run(part, {
      resultTypes: ['violations', 'incomplete'],
      // Media alone: the rules that want stylesheets fetched again are experimental, and off.
      preload: { assets: ['media'] },
      // Of WCAG 2.2, and off in axe until it is asked for.
      ...(rules === undefined ? { rules: { 'target-size': { enabled: true } } } : { runOnly: [...rules] }),
    });
    document.adoptedStyleSheets = sheets;
    // A single letter is judged only where it fails, and words that a table hides until it is scrolled not at all.
    const undecided = incomplete
      .filter(({ id }) => id === 'color-contrast')
      .map(({ id, nodes }) => ({
        id: `${id} undecided`,
        nodes: nodes.filter(({ any, target }) => {
          if (any.some(({ data }) => data?.messageKey === 'shortTextContent')) return false;
          const element = document.querySelector(String(target[0]));
          const table = element?.closest('.tbl');
          if (!element || !table) return true;
          return element.getBoundingClientRect().right <= table.getBoundingClientRect().right;
        }),
      }));
    const objections = [...violations, ...undecided];
    return objections.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html.slice(0, 120)}`));
  };
  return await page.evaluate(look, { aside: ASIDE, part: within, rules: only });
}

interface Wish {
  readonly aside: string;
  readonly part: string;
  readonly rules: readonly string[] | undefined;
}
