import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { loadFolders } from '../../server/cli/load-folders.ts';
import { useTempDir } from '../support/temp-dir.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';
import { axeObjections, BOXES, LOOKS } from './axe-objections.ts';
import { launchBrowser } from './launch-browser.ts';
import { PATIENCE } from './use-browser-site.ts';

/**
 * Each page is loaded once, on a phone, and looked at on the other screens without loading it again, which costs as much
 * as looking; what its script does with a screen it does anew when that changes. Colours do not depend on the width: they
 * are tried on the narrowest screen and on a common one, light and dark, and boxes on the others too. What is no matter
 * of colours and boxes depends on neither, and is tried on the phone.
 */
const SCREENS: readonly Screen[] = [
  { colorScheme: 'light', width: 360, rules: undefined },
  { colorScheme: 'dark', width: 360, rules: LOOKS },
  { colorScheme: 'dark', width: 1440, rules: LOOKS },
  { colorScheme: 'light', width: 1440, rules: LOOKS },
  { colorScheme: 'light', width: 768, rules: BOXES },
  { colorScheme: 'light', width: 2560, rules: BOXES },
];
const FIRST_PAIR = 'Blinken';

interface Screen {
  readonly colorScheme: 'light' | 'dark';
  readonly width: number;
  /** The rules that axe tries; all where undefined. */
  readonly rules: readonly string[] | undefined;
}

/** What was found on all pages; everything empty where nothing is wrong. */
interface Survey {
  readonly objections: ReadonlyMap<Screen, readonly string[]>;
  /** Pages that can be scrolled sideways. */
  readonly wide: readonly string[];
  /** Addresses on other sites that pages asked for. */
  readonly foreign: readonly string[];
  /** What pages wrote to the console as errors. */
  readonly complaints: readonly string[];
}

const nameOf = ({ width, colorScheme }: Screen) => `at ${width} px in ${colorScheme} mode`;

/** Makes `make` run at its first call alone; whoever calls again gets what it made, or why it failed. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

describe('the pages in Chromium', function () {
  // The first test of the survey does the work of all of it.
  this.timeout(600_000);
  const dir = useTempDir();
  let site: TestApp;
  let server: Server;
  let browser: Browser;
  let origin: string;
  let paths: readonly string[];
  let pair: string;
  let long: string;

  before(async () => {
    site = await openTestApp(dir.path);
    await loadFolders('readouts/pairs', site.stores.flow);
    server = site.app.listen(0, '127.0.0.1');
    await new Promise((listening) => server.once('listening', listening));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launchBrowser();
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.goto(origin);
    const pairs = await page.$$eval('.list h3 a', (links) => links.map((link) => link.getAttribute('href')));
    pair = (await page.getByRole('link', { name: FIRST_PAIR }).first().getAttribute('href')) ?? '';
    const several = (await page.getByRole('link', { name: 'Shen' }).first().getAttribute('href')) ?? '';
    long = (await page.getByRole('link', { name: 'Dovic' }).first().getAttribute('href')) ?? '';
    await page.close();
    paths = [
      '/',
      '/new',
      '/methods',
      '/c/nothing-here',
      ...pairs.flatMap((path) => path ?? []),
      `${pair}?view=paired`,
      `${pair}/t/taiwan`,
      `${pair}?topic=taiwan`,
      `${several}?b=b2`,
      `${several}/translation/b`,
      `${pair}/r/1`,
      `${pair}.html`,
      `${pair}/embed`,
      `${pair}/t/taiwan/embed`,
    ];
  });

  after(async () => {
    await browser?.close();
    await new Promise((closed) => server?.close(closed));
    await site?.stores.close();
  });

  /** Runs `look` on a fresh page and closes it. */
  async function visit<T>(options: BrowserContextOptions, look: (page: Page) => Promise<T>): Promise<T> {
    const context = await browser.newContext(options);
    context.setDefaultTimeout(PATIENCE);
    try {
      return await look(await context.newPage());
    } finally {
      await context.close();
    }
  }

  /** Loads every page on the first screen, and looks at it on each. */
  const survey = once(async (): Promise<Survey> => {
    const objections = new Map(SCREENS.map((screen) => [screen, [] as string[]]));
    const [wide, foreign, complaints]: [string[], string[], string[]] = [[], [], []];
    await visit({}, async (page) => {
      page.on('request', (request) => {
        if (!request.url().startsWith(origin)) foreign.push(request.url());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        const isMissingPage = message.location().url.endsWith('/c/nothing-here');
        if (message.type() === 'error' && !isMissingPage) complaints.push(message.text());
      });
      for (const path of paths) {
        for (const screen of SCREENS) {
          await page.setViewportSize({ width: screen.width, height: 900 });
          await page.emulateMedia({ colorScheme: screen.colorScheme });
          if (screen === SCREENS[0]) await page.goto(origin + path);
          const needed = await page.evaluate(() => document.documentElement.scrollWidth);
          if (needed > screen.width) wide.push(`${path}: ${needed} px of ${screen.width}`);
          const objected = await axeObjections(page, screen.rules);
          objections.get(screen)?.push(...objected.map((objection) => `${path}: ${objection}`));
        }
        // Half a second without a request went by while the page was looked at, and is not waited for again.
        await page.waitForLoadState('networkidle');
      }
    });
    return { objections, wide, foreign, complaints };
  });

  for (const screen of SCREENS) {
    it(`have nothing for axe to object to, ${nameOf(screen)}`, async () => {
      expect((await survey()).objections.get(screen)).to.deep.equal([]);
    });
  }

  it('are no wider than their screen', async () => {
    expect((await survey()).wide).to.deep.equal([]);
  });

  it('ask no other site for anything, and break no rule of their own policy', async () => {
    const { foreign, complaints } = await survey();
    expect(foreign).to.deep.equal([]);
    expect(complaints).to.deep.equal([]);
  });

  it('have nothing for axe to object to while a filter is on or a panel open, in light and in dark mode', async () => {
    await visit({ colorScheme: 'light', viewport: { width: 1440, height: 900 } }, async (page) => {
      const look = async (what: string, within?: string) => {
        expect(await axeObjections(page, undefined, within), what).to.deep.equal([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await axeObjections(page, LOOKS, within), `${what}, dark`).to.deep.equal([]);
        await page.emulateMedia({ colorScheme: 'light' });
      };
      await page.goto(origin + long);
      await page.locator('.chip[data-topic=taiwan]').click();
      expect(await page.locator('.psg.hit').count()).to.be.greaterThan(0);
      await look('filter');
      for (const opener of ['.psg.hit .wd', '[popovertarget=keys]', '[popovertarget=share]']) {
        await page.locator(opener).first().click();
        expect(await page.locator(':popover-open').count(), opener).to.equal(1);
        await look(opener, ':popover-open');
        await page.keyboard.press('Escape');
      }
    });
  });

  it('show both texts and the ledger without script', async () => {
    await visit({ javaScriptEnabled: false }, async (page) => {
      await page.goto(origin + pair);
      for (const words of ['I spoke tonight by phone', 'Qin urged the United States', 'not in this text']) {
        expect(await page.getByText(words).first().isVisible(), words).to.equal(true);
      }
    });
  });

  it('stand in a frame of another site as the embed, and as nothing else', async () => {
    const other = createServer((incoming, outgoing) => {
      const path =
        incoming.url === '/page' ? pair : `${pair}/embed${incoming.url === '/plain' ? '' : '?fit=1'}`;
      outgoing.setHeader('Content-Type', 'text/html');
      outgoing.end(
        `<!doctype html><iframe src="${origin}${path}" height="100"></iframe><script src="${origin}/embed-size.js"></script>`,
      );
    }).listen(0, '127.0.0.2');
    await new Promise((listening) => other.once('listening', listening));
    const elsewhere = `http://127.0.0.2:${(other.address() as AddressInfo).port}`;
    try {
      await visit({}, async (page) => {
        await page.goto(elsewhere);
        await page.frameLocator('iframe').getByText('not in this text').first().waitFor();
        await page.waitForFunction(() => Number(document.querySelector('iframe')?.height) > 200);
        await page.goto(`${elsewhere}/plain`);
        await page.frameLocator('iframe').getByText('not in this text').first().waitFor();
        expect(await page.evaluate(() => document.querySelector('iframe')?.height)).to.equal('100');
        await page.goto(`${elsewhere}/page`);
        expect(await page.frameLocator('iframe').getByText('not in this text').count()).to.equal(0);
      });
    } finally {
      await new Promise((closed) => other.close(closed));
    }
  });

  it('say that a link was copied', async () => {
    await visit({ permissions: ['clipboard-write'] }, async (page) => {
      await page.goto(origin + pair);
      await page.getByRole('button', { name: 'Share, cite, download' }).click();
      const copy = page.locator('[data-copies="sh-l"]');
      await copy.click();
      await page.waitForFunction(
        () => document.querySelector('[data-copies="sh-l"]')?.textContent?.trim() !== 'Copy',
      );
      expect(await copy.innerText()).to.match(/Copied/);
    });
  });

  it('begin with a link past the head of the page for those who use the keyboard', async () => {
    await visit({}, async (page) => {
      await page.goto(origin + pair);
      await page.keyboard.press('Tab');
      const target = await page.evaluate(() => document.activeElement?.getAttribute('href'));
      expect(target).to.match(/^#/);
      expect(await page.locator(String(target)).count()).to.equal(1);
    });
  });

  for (const javaScriptEnabled of [true, false]) {
    it(`take a pair through the form ${javaScriptEnabled ? 'with' : 'without'} script`, async () => {
      await visit({ javaScriptEnabled }, async (page) => {
        await page.goto(`${origin}/new`);
        await page.locator('[name="call.title"]').fill('A call between two ministers');
        await page.locator('[name="call.date"]').fill('2026-03-12');
        await page.locator('[name="a.issuer"]').fill('Ministry of Norvane');
        await page.locator('[name="a.text"]').fill('The ministers discussed trade and the climate.');
        await page.locator('[name="b.issuer"]').fill('Ministry of Sarune');
        await page.locator('[name="b.text"]').fill('The minister urged Norvane to lift the sanctions.');
        await page.getByRole('button', { name: 'Compare' }).click();
        await page.getByText('urged Norvane to lift the sanctions').first().waitFor();
        expect(await page.locator('h1').innerText()).to.include('A call between two ministers');
      });
    });
  }
});
