/** `npm run screenshots -- ADDRESS`: every page at four widths, light and dark, and on paper, into `screenshots/`. */
import { mkdir } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const WIDTHS = [360, 768, 1440, 2560];

const address = process.argv[2] ?? 'http://127.0.0.1:3000';
await mkdir('screenshots', { recursive: true });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const list = await browser.newPage();
await list.goto(address);
const pairs = await list.$$eval('.list h3 a', (links) =>
  links.map((link) => link.getAttribute('href') ?? ''),
);
await list.close();
const pages = ['/', '/new', '/methods', ...pairs, ...pairs.slice(0, 1).map((pair) => `${pair}?view=paired`)];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of WIDTHS) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    for (const [index, path] of pages.entries()) {
      await page.goto(address + path);
      await page.screenshot({ path: `screenshots/${index}-${width}-${colorScheme}.png`, fullPage: true });
    }
    await page.close();
  }
}
const paper = await browser.newPage();
for (const [index, path] of pages.entries()) {
  await paper.goto(address + path);
  await paper.pdf({
    path: `screenshots/${index}-print.pdf`,
    preferCSSPageSize: true,
    printBackground: false,
  });
}
await browser.close();
