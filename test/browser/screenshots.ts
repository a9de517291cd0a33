/**
 * `npm run screenshots`: every page at four widths, light and dark, in forced colours, without script and on paper,
 * into `screenshots/`. Serves the shipped pairs for it, or takes the pages of a site: `npm run screenshots -- ADDRESS`.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { loadFolders } from '../../server/cli/load-folders.ts';
import { openTestApp } from '../support/test-app.ts';
import { launchBrowser } from './launch-browser.ts';

const WIDTHS = [360, 768, 1440, 2560];

const site = process.argv[2] === undefined ? await openShippedSite() : null;
const address = process.argv[2] ?? site?.address ?? '';
await mkdir('screenshots', { recursive: true });
const browser = await launchBrowser();

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

/** What a file shows, and how the page gets there. */
interface Shot {
  readonly name: string;
  open(page: Page): Promise<unknown>;
}

/** The pages of a site that anybody can open. */
async function findPages(): Promise<readonly Shot[]> {
  const page = await browser.newPage();
  const linksOn = async (path: string, selector: string) => {
    await page.goto(address + path);
    return await page.$$eval(selector, (links) => links.map((link) => link.getAttribute('href') ?? ''));
  };
  const pairs = await linksOn('/', '.list h3 a');
  const [party] = await linksOn('/', '.list a[href^="/parties/"]');
  const words = await linksOn(`/drift?party=${party?.split('/').at(-1)}`, 'tfoot a');
  const found: [string, string | undefined][] = [
    ['home', '/'],
    ['home-nothing-found', '/?q=zzzz'],
    ['new', '/new'],
    ['methods', '/methods'],
    ['party', party],
    ['drift', `/drift?party=${party?.split('/').at(-1)}`],
    ['drift-words', words.at(-1)],
    ['drift-nobody', '/drift'],
    ['topic', '/topics/taiwan'],
    ['nothing', '/c/nothing-here'],
  ];
  for (const [index, pair] of pairs.entries()) {
    const name = `pair-${index + 1}`;
    const [silence] = await linksOn(pair, '.row a.none');
    const versions = await linksOn(pair, '.versions-of .btn');
    found.push([name, pair], [`${name}-paired`, `${pair}?view=paired`], [`${name}-embed`, `${pair}/embed`]);
    found.push([`${name}-history`, `${pair}/history`], [`${name}-silence`, silence]);
    if (silence) found.push([`${name}-filter`, `${pair}?topic=${silence.split('/').at(-1)}`]);
    for (const path of versions) found.push([`${name}-versions`, path]);
  }
  await page.close();
  const shots = found.flatMap(([name, path]): readonly Shot[] =>
    path ? [{ name, open: (page) => page.goto(address + path) }] : [],
  );
  const refusal = async (page: Page) => {
    await page.goto(`${address}/new`);
    await page.locator('[name="a.text"]').fill('The ministers spoke of trade.');
    await page.locator('.sub button[value=compare]').click();
  };
  return [...shots, { name: 'new-refused', open: refusal }];
}

/** The pages of a pair's owner, for whom a pair is stored. */
async function findOwnPages(): Promise<readonly Shot[]> {
  const pair = {
    'call.title': 'A call between two invented ministers',
    'call.date': '2026-03-12',
    'a.issuer': 'Norvane, Ministry of Trade',
    'a.text': 'The Secretary raised fentanyl. He spoke of grain. They agreed to talk again.',
    'b.issuer': 'Sarune',
    'b.text': 'Dovic spoke of Taiwan. Dovic said that Norvane should respect core interests.',
  };
  const headers = { 'Content-Type': 'application/json' };
  const stored = await fetch(`${address}/api/pairs`, { method: 'POST', headers, body: JSON.stringify(pair) });
  const { code, editKey } = (await stored.json()) as { code: string; editKey: string };
  const changed = { ...pair, 'a.text': `${pair['a.text']} They named no day.` };
  await fetch(`${address}/api/pairs/${code}`, {
    method: 'PUT',
    headers: { ...headers, Authorization: `Bearer ${editKey}` },
    body: JSON.stringify(changed),
  });
  const enter = async (page: Page) => {
    await page.goto(`${address}/c/${code}/edit`);
    const key = page.locator('[name=editKey]');
    if ((await key.count()) === 0) return;
    await key.fill(editKey);
    await key.press('Enter');
    await page.locator('[name="call.title"]').waitFor();
  };
  return [
    { name: 'own-edit-key', open: (page) => page.goto(`${address}/c/${code}/edit`) },
    { name: 'own-edit', open: enter },
    {
      name: 'own-passage',
      async open(page) {
        await enter(page);
        await page.goto(`${address}/c/${code}/edit/passages/a1`);
      },
    },
    { name: 'own-changes', open: (page) => page.goto(`${address}/c/${code}/changes/1/2`) },
    { name: 'own-history', open: (page) => page.goto(`${address}/c/${code}/history`) },
    { name: 'own-earlier', open: (page) => page.goto(`${address}/c/${code}/r/1`) },
  ];
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `screenshots/${name}.png`, fullPage: true });
}

const pages = [...(await findPages()), ...(site ? await findOwnPages() : [])];
for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of WIDTHS) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    for (const { name, open } of pages) {
      await open(page);
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
for (const { name, open } of pages) {
  await open(plain);
  await shoot(plain, `${name}-no-script`);
  await open(forced);
  await shoot(forced, `${name}-forced-colours`);
  await open(paper);
  await paper.pdf({ path: `screenshots/${name}-print.pdf`, preferCSSPageSize: true, printBackground: false });
}
await browser.close();
await site?.close();
console.log(
  `${pages.length} pages at ${WIDTHS.join(', ')} px, in forced colours, without script and on paper are in screenshots/`,
);
