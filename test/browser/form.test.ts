import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { useForeignSite } from '../support/foreign-site.ts';
import { useTempDir } from '../support/temp-dir.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';
import { axeObjections, LOOKS } from './axe-objections.ts';
import { launchBrowser } from './launch-browser.ts';
import { PATIENCE } from './use-browser-site.ts';

const A = 'The Secretary raised fentanyl with Foreign Minister Dovic and underscored open channels.';
const B = 'Dovic stressed that the Veyra Strait is at the core of Sarune’s core interests.';
const PAGE = `<!doctype html><html><head><title>Statement | Sarune</title></head><body><main><h1>Statement</h1><p>March 12, 2026</p><p>${B}</p></main></body></html>`;

describe('the upload form in Chromium', function () {
  this.timeout(240_000);
  const dir = useTempDir();
  const foreign = useForeignSite();
  let site: TestApp;
  let server: Server;
  let browser: Browser;
  let origin: string;

  before(async () => {
    site = await openTestApp(dir.path, { DIPTYCH_ALLOW_PRIVATE_FETCH: 'on' });
    server = site.app.listen(0, '127.0.0.1');
    await new Promise((listening) => server.once('listening', listening));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launchBrowser();
    foreign.serve('/b', 'text/html; charset=utf-8', PAGE);
    foreign.answer('/refuses', (_request, response) => response.writeHead(403).end());
  });
  after(async () => {
    await browser?.close();
    await new Promise((closed) => server?.close(closed));
    await site?.stores.close();
  });

  /** Runs `look` on a fresh page; complaints of the page, its policy included, fail the test. */
  const visit = async (options: BrowserContextOptions, look: (page: Page) => Promise<void>) => {
    const context = await browser.newContext(options);
    context.setDefaultTimeout(PATIENCE);
    const complaints: string[] = [];
    try {
      const page = await context.newPage();
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (/Content Security Policy/.test(message.text())) complaints.push(message.text());
      });
      await page.goto(`${origin}/new`);
      await look(page);
    } finally {
      await context.close();
    }
    expect(complaints).to.deep.equal([]);
  };
  const way = (page: Page, side: 'a' | 'b', name: string) =>
    page.locator(`label[for=${side}-way-${name}]`).click();
  const value = (page: Page, name: string) => page.locator(`[name="${name}"]`).inputValue();
  const compare = (page: Page) => page.locator('.sub [value="compare"]').click();

  it('says that a file is too large before it is sent, and leaves the form fit to be sent', async () => {
    await visit({}, async (page) => {
      let sent = 0;
      page.on('request', (request) => {
        if (request.method() === 'POST') sent += 1;
      });
      await way(page, 'a', 'file');
      const buffer = Buffer.alloc(10 * 1024 * 1024 + 1, 'They met. ');
      await page.locator('[name="a.file"]').setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer });
      await page.getByText('That file is too large.').waitFor();
      expect([await value(page, 'a.file'), sent]).to.deep.equal(['', 0]);
    });
  });

  it('reads an address in place and marks what it found; then one click stores the pair', async () => {
    await visit({}, async (page) => {
      await page.locator('[name="a.text"]').fill(A);
      await page.locator('[name="a.issuer"]').fill('Norvane');
      await way(page, 'b', 'url');
      await page.locator('[name="b.url"]').fill(`${foreign.origin}/b`);
      await page.keyboard.press('Enter');
      await page.getByText(`Read from ${foreign.origin}/b`).waitFor();
      expect(await value(page, 'b.text')).to.include(B);
      expect(await value(page, 'call.date')).to.equal('2026-03-12');
      expect(await page.getByText('found, please check').count()).to.equal(3);
      await page.locator('[name="b.issuer"]').fill('Sarune');
      await compare(page);
      await page.waitForURL(/\/c\/[\w-]{22}/);
      await page.goto(`${origin}/new`);
      expect(await value(page, 'a.text')).to.equal('');
    });
  });

  it('says beside the address that a site refused, and lets the text be pasted instead', async () => {
    await visit({}, async (page) => {
      await way(page, 'a', 'url');
      await page.locator('[name="a.url"]').fill(`${foreign.origin}/refuses`);
      await page.locator('.a [data-read]').click();
      await page.locator('#a-url-error').waitFor();
      expect(await page.locator('#a-url-error').innerText()).to.include('refused our reader (status 403)');
      expect(await page.locator('[name="a.url"]').getAttribute('aria-describedby')).to.include('a-url-error');
      await way(page, 'a', 'paste');
      expect(await page.locator('[name="a.text"]').isVisible()).to.equal(true);
    });
  });

  it('reads a file that is dropped on a side, whichever way is chosen', async () => {
    await visit({}, async (page) => {
      const dropped = await page.evaluateHandle((words) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([words], 'call.txt', { type: 'text/plain' }));
        return transfer;
      }, A);
      await page.dispatchEvent('.pane.a .one', 'drop', { dataTransfer: dropped });
      await page.getByText('Read from the file call.txt').waitFor();
      expect(await value(page, 'a.text')).to.equal(A);
      expect(await page.locator('.a .live').innerText()).to.include('12 words, English, 1 paragraph');
      await page.locator('[name="b.text"]').fill(A);
      expect(await page.locator('.b .live').innerText()).to.include('The same text stands elsewhere');
    });
  });

  it('lets nothing that was asked for earlier take the place of what is read or typed later', async () => {
    await visit({}, async (page) => {
      const held: (() => void)[] = [];
      let asked = 0;
      await page.route('**/api/read', async (route) => {
        asked += 1;
        if (asked !== 2) await new Promise<void>((release) => held.push(release));
        // What was given up cannot be sent on any more.
        await route.continue().catch(() => {});
      });
      const give = async (words: string) => {
        const sent = page.waitForRequest('**/api/read');
        const buffer = Buffer.from(words);
        await page
          .locator('[name="a.file"]')
          .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer });
        await sent;
      };
      await way(page, 'a', 'file');
      await give('The wrong file.');
      await give(A);
      await page.getByText('Read from the file a.txt').waitFor();
      await give('Another wrong file.');
      await way(page, 'a', 'paste');
      await page.locator('[name="a.text"]').fill('What was typed.');
      for (const release of held) release();
      await page.waitForTimeout(500);
      expect([await value(page, 'a.text'), await value(page, 'a.file')]).to.deep.equal([
        'What was typed.',
        '',
      ]);
      expect(await page.locator('.a .prog').count()).to.equal(0);
    });
  });

  it('keeps a draft over a reload, further texts included', async () => {
    await visit({}, async (page) => {
      await page.locator('[name="a.text"]').fill(A);
      await page.locator('[name="call.format"]').selectOption('summit');
      await page.reload();
      expect([await value(page, 'a.text'), await value(page, 'call.format')]).to.deep.equal([A, 'summit']);
      await page.locator('[value="add-b"]').click();
      await page.locator('[name="b.texts.2.text"]').fill(B);
      await page.goto(`${origin}/new`);
      await page.getByText('What you typed earlier in this browser is back').waitFor();
      expect([await value(page, 'a.text'), await value(page, 'b.texts.2.text')]).to.deep.equal([A, B]);
    });
  });

  it('says that a draft is back, and starts empty where that is asked for', async () => {
    await visit({}, async (page) => {
      const back = page.getByText('What you typed earlier in this browser is back');
      expect(await back.isVisible(), 'on a fresh form').to.equal(false);
      await page.locator('[name="a.text"]').fill(A);
      await page.locator('[name="call.title"]').fill('A call of last week');
      expect(await back.isVisible(), 'while typing').to.equal(false);
      await page.goto(`${origin}/methods`);
      await page.goto(`${origin}/new`);
      await back.waitFor();
      await page.getByRole('link', { name: 'Start empty' }).press('Enter');
      await back.waitFor({ state: 'hidden' });
      expect([await value(page, 'a.text'), await value(page, 'call.title')]).to.deep.equal(['', '']);
      await page.reload();
      expect([await value(page, 'a.text'), await back.isVisible()]).to.deep.equal(['', false]);
    });
  });

  it('starts empty as well where further texts had to be asked of the server', async () => {
    await visit({}, async (page) => {
      await page.locator('[value="add-b"]').click();
      await page.locator('[name="b.texts.2.text"]').fill(B);
      await page.goto(`${origin}/new`);
      await page.locator('[name="b.texts.2.text"]').waitFor();
      await page.getByRole('link', { name: 'Start empty' }).click();
      await page.locator('[name="b.texts.2.text"]').waitFor({ state: 'detached' });
      expect(await page.getByRole('link', { name: 'Start empty' }).isVisible()).to.equal(false);
    });
  });

  it('needs no script: reads, keeps, swaps, and stores', async () => {
    await visit({ javaScriptEnabled: false }, async (page) => {
      await page.locator('[name="a.text"]').fill(A);
      await way(page, 'b', 'url');
      await page.locator('[name="b.url"]').fill(`${foreign.origin}/b`);
      await compare(page);
      await page.locator('.esum').waitFor();
      expect(await value(page, 'b.text')).to.include(B);
      expect(await value(page, 'a.text')).to.equal(A);
      await page.getByRole('link', { name: /Left side: Name the government/ }).click();
      await page.locator('[name="a.issuer"]').fill('Norvane');
      await page.locator('[name="b.issuer"]').fill('Sarune');
      await page.getByRole('button', { name: 'Swap the two sides' }).click();
      expect([await value(page, 'a.issuer'), await value(page, 'b.text')]).to.deep.equal(['Sarune', A]);
      await compare(page);
      await page.waitForURL(/\/c\/[\w-]{22}/);
    });
  });

  for (const width of [360, 1440]) {
    it(`has nothing for axe to object to with refusals and three texts, at ${width} px in light and in dark mode`, async () => {
      await visit({ colorScheme: 'light', viewport: { width, height: 900 } }, async (page) => {
        await way(page, 'a', 'url');
        await page.locator('[name="a.url"]').fill(`${foreign.origin}/refuses`);
        await page.locator('[value="add-b"]').click();
        await compare(page);
        await page.locator('.esum').waitFor();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).to.be.at.most(width);
        const rules = width === 360 ? undefined : LOOKS;
        expect(await axeObjections(page, rules), 'light').to.deep.equal([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await axeObjections(page, LOOKS), 'dark').to.deep.equal([]);
      });
    });
  }
});
