import axe from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * What axe objects to on a page as it is: one line for each rule and element. Only the objections leave the page; what
 * passed is a list of every element, which takes longer to bring over than axe to write.
 */
export async function axeObjections(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return await page.evaluate(async () => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await inPage.run({ resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html.slice(0, 120)}`));
  });
}
