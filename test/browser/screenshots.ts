/**
 * `npm run screenshots`: every page at four widths, light and dark, in forced colours, without script and on paper,
 * into `screenshots/`. Serves the shipped pairs for it, or takes the pages of a site: `npm run screenshots -- ADDRESS`.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { loadFolders } from '../../server/cli/load-folders.ts';
import { openTestApp } from '../support/test-app.ts';

const WIDTHS = [360, 768, 1440, 2560];

const site = process.argv[2] === undefined ? await openShippedSite() : null;
const address = process.argv[2] ?? site?.address ?? '';
await mkdir('screenshots', { recursive: true });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });

/** Serves the shipped pairs from an archive of its own. */
async function openShippedSite(): Promise<{ address: string; close: () => Promise<void> }> {
  const dir = await mkdtemp(join(tmpdir(), 'diptych-'));
  const { app, stores } = await openTestApp(dir);
  await loadFolders('readouts/pairs', stores.flow);
  const server = app.listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      await new Promise((closed) => server.close(closed));
      await stores.close();
      await rm(dir, { recursive: true });
    },
  };
}

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
const forced = await browser.newPage({
  viewport: { width: 1440, height: 900 },
  forcedColors: 'active',
  reducedMotion: 'reduce',
});
const paper = await browser.newPage();
for (const [name, path] of pages) {
  await plain.goto(address + path);
  await shoot(plain, `${name}-no-script`);
  await forced.goto(address + path);
  await shoot(forced, `${name}-forced-colours`);
  await paper.goto(address + path);
  await paper.pdf({ path: `screenshots/${name}-print.pdf`, preferCSSPageSize: true, printBackground: false });
}
await browser.close();
await site?.close();
console.log(
  `${pages.length} pages at ${WIDTHS.join(', ')} px, in forced colours, without script and on paper are in screenshots/`,
);
