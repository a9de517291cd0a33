/** `npm run screenshots -- ADDRESS`: every page at four widths, light and dark, and on paper, into `screenshots/`. */
import { mkdir } from 'node:fs/promises';
import { chromium, type Page } from 'playwright-core';

const WIDTHS = [360, 768, 1440, 2560];

const address = process.argv[2] ?? 'http://127.0.0.1:3000';
await mkdir('screenshots', { recursive: true });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });

/** The pages by the names of their files. */
async function findPages(): Promise<readonly (readonly [name: string, path: string])[]> {
  const page = await browser.newPage();
  const linksOn = async (path: string, selector: string) => {
    await page.goto(address + path);
    return await page.$$eval(selector, (links) => links.map((link) => link.getAttribute('href') ?? ''));
  };
  const pairs = await linksOn('/', '.list h3 a');
  const found: [string, string][] = [
    ['home', '/'],
    ['new', '/new'],
    ['methods', '/methods'],
    ['nothing', '/c/nothing-here'],
  ];
  for (const [index, pair] of pairs.entries()) {
    const name = `pair-${index + 1}`;
    const topics = await linksOn(pair, '.row a.none');
    const versions = await linksOn(pair, '.versions-of .btn');
    found.push([name, pair], [`${name}-paired`, `${pair}?view=paired`], [`${name}-embed`, `${pair}/embed`]);
    if (topics[0] !== undefined) {
      found.push([`${name}-silence`, topics[0]]);
      found.push([`${name}-filter`, `${pair}?topic=${topics[0].split('/').at(-1)}`]);
    }
    for (const path of versions) found.push([`${name}-versions`, path]);
  }
  await page.close();
  return found;
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `screenshots/${name}.png`, fullPage: true });
}

const pages = await findPages();
for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of WIDTHS) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    for (const [name, path] of pages) {
      await page.goto(address + path);
      await shoot(page, `${name}-${width}-${colorScheme}`);
    }
    await page.close();
  }
}
const plain = await browser.newPage({ viewport: { width: 1440, height: 900 }, javaScriptEnabled: false });
const paper = await browser.newPage();
for (const [name, path] of pages) {
  await plain.goto(address + path);
  await shoot(plain, `${name}-no-script`);
  await paper.goto(address + path);
  await paper.pdf({ path: `screenshots/${name}-print.pdf`, preferCSSPageSize: true, printBackground: false });
}
await browser.close();
console.log(
  `${pages.length} pages at ${WIDTHS.join(', ')} px, without script and on paper are in screenshots/`,
);
