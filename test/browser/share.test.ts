import { writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { buildDraft, buildSide } from '../support/drafts.ts';
import { useTempDir } from '../support/temp-dir.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';
import { axeObjections, LOOKS } from './axe-objections.ts';
import { launchBrowser } from './launch-browser.ts';

describe('what is passed on, in Chromium', function () {
  this.timeout(240_000);
  const dir = useTempDir();
  let site: TestApp;
  let server: Server;
  let browser: Browser;
  let origin: string;
  let page: string;
  let words: string;

  before(async () => {
    site = await openTestApp(dir.path);
    server = site.app.listen(0, '127.0.0.1');
    await new Promise((listening) => server.once('listening', listening));
    origin = originOf(server, '127.0.0.1');
    const { code } = await site.stores.flow.receivePair(buildDraft());
    page = `${origin}/c/${code}`;
    const text =
      'Secretary Ellery met Minister Dovic today. He raised fentanyl and steel. 双方谈到稀土问题。';
    const later = await site.stores.flow.receivePair(buildDraft({ b: buildSide('b', text, 'Norvane') }));
    words = `/drift/words?older=${code}.a&newer=${later.code}.b`;
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    await new Promise((closed) => server?.close(closed));
    await site?.stores.close();
  });

  async function visit<T>(options: BrowserContextOptions, look: (page: Page) => Promise<T>): Promise<T> {
    const context = await browser.newContext(options);
    try {
      return await look(await context.newPage());
    } finally {
      await context.close();
    }
  }

  /** Serves a page of somebody else's from another address while `look` looks at it. */
  async function elsewhere(
    html: string,
    headers: Readonly<Record<string, string>>,
    look: (address: string) => Promise<void>,
  ): Promise<void> {
    const other = createServer((_request, response) => {
      for (const [name, value] of Object.entries({ 'Content-Type': 'text/html', ...headers }))
        response.setHeader(name, value);
      response.end(`<!doctype html>${html}`);
    }).listen(0, '127.0.0.2');
    await new Promise((listening) => other.once('listening', listening));
    try {
      await look(originOf(other, '127.0.0.2'));
    } finally {
      await new Promise((closed) => other.close(closed));
    }
  }

  const KINDS: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
    ['without script or anything else', 'sandbox', {}],
    ['with script alone', 'sandbox="allow-scripts"', {}],
    ['without credentials', 'credentialless', {}],
    ['of a page that isolates itself', '', { 'Cross-Origin-Embedder-Policy': 'require-corp' }],
  ];
  for (const [kind, attributes, headers] of KINDS) {
    it(`stands in a frame ${kind}, with its style and without a cookie`, async () => {
      const html = `<iframe src="${page}/t/taiwan/embed" width="700" height="500" ${attributes}></iframe>`;
      await elsewhere(html, headers, (address) =>
        visit({}, async (tab) => {
          const failed: string[] = [];
          tab.on('requestfailed', (request) => failed.push(request.url()));
          await tab.goto(address);
          const silence = tab.frameLocator('iframe').locator('.sil');
          await silence.waitFor();
          expect(await silence.innerText()).to.equal('Not in this text');
          const badge = tab.frameLocator('iframe').locator('.bdg').first();
          expect((await badge.boundingBox())?.width).to.be.within(12, 40);
          expect(failed.filter((url) => !url.endsWith('.js'))).to.deep.equal([]);
          expect(await tab.context().cookies()).to.deep.equal([]);
          expect(await tab.evaluate(() => document.querySelector('iframe')?.contentDocument)).to.equal(null);
        }),
      );
    });
  }

  for (const path of ['', '/t/taiwan']) {
    it(`opens from a disk, offline and without script: ${path || 'the comparison'}`, async () => {
      const file = join(dir.path, 'comparison.html');
      await writeFile(file, await (await fetch(`${page}${path}.html`)).text());
      await visit({ offline: true, javaScriptEnabled: false }, async (tab) => {
        const asked: string[] = [];
        const complaints: string[] = [];
        tab.on('request', (request) => asked.push(request.url()));
        tab.on('console', (message) => complaints.push(message.text()));
        await tab.goto(`${pathToFileURL(file)}#b2`);
        expect(asked).to.have.length(1);
        expect(complaints).to.deep.equal([]);
        expect(await tab.locator('#b2').isVisible()).to.equal(true);
        expect(await tab.locator('.sil').first().innerText()).to.equal('Not in this text');
        // The stylesheet is let in by the file's own policy: its margins are there.
        expect((await tab.locator('main').boundingBox())?.x).to.be.greaterThan(10);
      });
    });
  }

  it('has nothing for axe to object to, no wider than a phone, in light and in dark mode', async () => {
    await visit({ viewport: { width: 360, height: 800 } }, async (tab) => {
      const look = async (what: string) => {
        expect(await tab.evaluate(() => document.documentElement.scrollWidth), what).to.be.at.most(360);
        expect(await axeObjections(tab), what).to.deep.equal([]);
        await tab.emulateMedia({ colorScheme: 'dark' });
        expect(await axeObjections(tab, LOOKS), `${what}, dark`).to.deep.equal([]);
        await tab.emulateMedia({ colorScheme: 'light' });
      };
      for (const path of ['.html', '/t/taiwan.html', '/embed', '/r/1/embed', '/t/taiwan/embed']) {
        await tab.goto(page + path);
        await look(path);
      }
      for (const path of ['/parties/Norvane', '/drift?party=Norvane', words, '/topics/taiwan', '/']) {
        await tab.goto(origin + path);
        await look(path);
      }
      for (const path of ['', '/t/taiwan']) {
        await tab.goto(page + path);
        expect(await tab.evaluate(() => document.documentElement.scrollWidth), path).to.be.at.most(360);
        await tab.getByRole('button', { name: 'Share, cite, download' }).click();
        await look(`share panel of ${path}`);
      }
    });
  });

  it('carries data for programs that the policy of the page does not mind', async () => {
    await visit({}, async (tab) => {
      const complaints: string[] = [];
      tab.on('console', (message) => complaints.push(message.text()));
      for (const path of ['', '/t/taiwan']) {
        await tab.goto(page + path);
        const data = await tab.locator('script[type="application/ld+json"]').textContent();
        expect(JSON.parse(data ?? '').url, path).to.include('/c/');
      }
      expect(complaints).to.deep.equal([]);
    });
  });

  it('says on the button and to those who do not see it that a field was copied', async () => {
    await visit({ permissions: ['clipboard-read', 'clipboard-write'] }, async (tab) => {
      await tab.goto(page);
      await tab.getByRole('button', { name: 'Share, cite, download' }).click();
      await tab.locator('[data-copies="sh-apa"]').click();
      await tab.getByRole('status').getByText('Copied: Citation, APA').waitFor({ state: 'attached' });
      expect(await tab.locator('[data-copies="sh-apa"]').innerText()).to.equal('Copied');
      const copied = await tab.evaluate(() => navigator.clipboard.readText());
      expect(copied)
        .to.include('Norvane')
        .and.match(/revision 1/i);
    });
  });

  it('lists every link in the panel without script', async () => {
    await visit({ javaScriptEnabled: false }, async (tab) => {
      await tab.goto(page);
      await tab.getByRole('button', { name: 'Share, cite, download' }).click();
      expect(await tab.locator('#share .dl a:visible').count()).to.equal(8);
      expect(await tab.locator('#share [data-copies]:visible').count()).to.equal(0);
      expect(await tab.locator('#sh-l').inputValue()).to.match(/\/c\/[\w-]{22}\?r=1$/);
    });
  });

  it('offers the share sheet of the device where there is one', async () => {
    await visit({}, async (tab) => {
      // As text: a function would be sent with names of the test's own build in it.
      await tab.addInitScript(
        'navigator.share = async (data) => { document.title = JSON.stringify(data); };',
      );
      await tab.goto(page);
      await tab.getByRole('button', { name: 'Share, cite, download' }).click();
      await tab.getByRole('button', { name: 'Share with an app' }).click();
      expect(JSON.parse(await tab.title()).url).to.match(/\/c\/[\w-]{22}\?r=1$/);
    });
  });

  it('has the link and its code on paper only', async () => {
    await visit({}, async (tab) => {
      await tab.goto(page);
      expect(await tab.locator('.pcite').isVisible()).to.equal(false);
      await tab.emulateMedia({ media: 'print' });
      expect(await tab.locator('.pcite').innerText()).to.match(/\/c\/[\w-]{22}\b/);
      expect((await tab.locator('.pcite .qr').boundingBox())?.width).to.be.greaterThan(80);
    });
  });
});

function originOf(server: Server, host: string): string {
  return `http://${host}:${(server.address() as AddressInfo).port}`;
}
