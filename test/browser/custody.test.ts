import { mkdirSync } from 'node:fs';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { axeObjections, LOOKS } from './axe-objections.ts';
import { useBrowserSite } from './use-browser-site.ts';

const PAIR = {
  'call.title': 'Call between Secretary Ellery and Minister Dovic',
  'call.date': '2026-03-12',
  'call.notes': 'A visit in February was put off.',
  'a.issuer': 'Norvane, Department of External Relations',
  'a.text':
    'Secretary Ellery spoke with Minister Dovic today. He raised fentanyl and the war in Ukraine. They agreed to keep channels of communication open.',
  'a.url': 'https://norvane.example/readouts/2026/03/12/a-very-long-address-that-goes-on-and-on',
  'a.published': '2026-03-12T18:40Z',
  'b.issuer': 'Sarune, Ministry of Foreign Affairs',
  'b.text': '杜维奇强调，台湾问题是核心利益中的核心。双方同意保持沟通渠道畅通。',
  visibility: 'public',
};

describe('the custody of a pair in Chromium', function () {
  this.timeout(120_000);
  const site = useBrowserSite({ DIPTYCH_BASE_URL: 'http://127.0.0.1:3000' });
  const shots = process.env.DIPTYCH_SHOTS ?? null;
  let home = '';
  let key = '';

  before(async () => {
    const stored = await fetch(`${site.origin()}/api/pairs`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(PAIR),
    });
    const { code, editKey } = (await stored.json()) as { code: string; editKey: string };
    home = `${site.origin()}/c/${code}`;
    key = editKey;
  });

  const enter = async (page: Page) => {
    await page.goto(`${home}/edit`);
    await page.getByLabel('Edit key').fill(key);
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByRole('heading', { name: 'Texts and facts' }).waitFor();
  };

  it('goes from the key to a decision, a revision and its page, without script', async () => {
    await site.visit({ javaScriptEnabled: false }, async (page) => {
      await enter(page);
      expect(page.url()).to.not.include(key);
      await page.getByRole('link', { name: /^A2/ }).click();
      await page.getByLabel(/It speaks for both sides/).check();
      await page.getByLabel('Add a topic').selectOption({ label: 'Taiwan' });
      await page.getByLabel(/At which words/).fill('war in Ukraine');
      await page.getByLabel('Set another one beside it').selectOption({ index: 1 });
      await page.getByLabel(/Shown beside the passage/).fill('Said before the cameras as well.');
      await page.getByRole('button', { name: 'Store the decision' }).click();
      await page.getByText('Stored as revision 2.').waitFor();
      await page.getByLabel('Text of the readout').first().fill(PAIR['a.text'].replace('fentanyl', 'steel'));
      await page.getByRole('button', { name: 'Store as revision 3' }).click();
      await page.getByText('Stored as revision 3.').waitFor();
      await page.getByText('These decisions fell away').waitFor();
      await page.getByRole('link', { name: /^A3/ }).click();
      await page.getByLabel(/Shown beside the passage/).fill('The communiqué says the same.');
      await page.getByLabel(/It speaks for nobody/).check();
      await page.getByRole('button', { name: 'Store the decision' }).click();
      await page.getByText('Stored as revision 4.').waitFor();
      await page.goto(`${home}?r=1`);
      await page.getByText('Edited since you got this link').waitFor();
      await page.getByRole('link', { name: 'See what changed' }).click();
      expect(await page.locator('del').allInnerTexts()).to.satisfy((words: string[]) =>
        words.some((word) => word.includes('fentanyl')),
      );
      await page.goto(home);
      expect(await page.getByText('The communiqué says the same.').first().isVisible()).to.equal(true);
      expect(await page.getByText(/An editor decided: it speaks for nobody/).isVisible()).to.equal(true);
    });
  });

  it('shows the key once, with the link and what both are for', async () => {
    await site.visit({}, async (page) => {
      await page.goto(`${site.origin()}/new`);
      for (const [name, words] of Object.entries(PAIR)) {
        // Words of its own: the form asks once more about a pair that a public one has the texts of.
        const own = /text$/.test(name) ? `${words} They spoke for an hour.` : words;
        if (/text|issuer|title$/.test(name)) await page.locator(`[name="${name}"]`).fill(own);
      }
      await page.getByRole('button', { name: 'Compare' }).click();
      const shown = page.getByLabel('Your edit key');
      expect(await shown.inputValue()).to.match(/^[\w-]{22}$/);
      expect(await page.getByLabel('The link to share').inputValue()).to.match(/\/c\/[\w-]{22}\?r=1$/);
      await shoot(page, 'stored');
      const address = page.url();
      await page.getByRole('button', { name: 'Edit now' }).click();
      await page.getByRole('heading', { name: 'Texts and facts' }).waitFor();
      await page.goto(address);
      expect(await shown.count()).to.equal(0);
    });
  });

  const pages = (): readonly (readonly [name: string, path: string])[] => [
    ['page', `${home}?r=1`],
    ['history', `${home}/history`],
    ['changes', `${home}/changes/1/4`],
    ['edit', `${home}/edit?stored=4`],
    ['passage', `${home}/edit/passages/a3`],
  ];
  const screens: readonly (readonly [width: number, height: number])[] = [
    [1440, 900],
    [360, 800],
  ];
  for (const [width, height] of screens) {
    it(`leaves axe nothing to object to in light and in dark mode, and is no wider than its screen of ${width} px`, async () => {
      await site.visit({ viewport: { width, height } }, async (page) => {
        const complaints: string[] = [];
        page.on('pageerror', (error) => complaints.push(error.message));
        page.on('console', (message) => {
          if (message.type() === 'error' && !/status of (?:403|410|422)/.test(message.text()))
            complaints.push(message.text());
        });
        const look = async (name: string) => {
          for (const [colorScheme, rules] of [
            ['light', width === 360 ? undefined : LOOKS],
            ['dark', LOOKS],
          ] as const) {
            await page.emulateMedia({ colorScheme });
            expect(await axeObjections(page, rules), `${name}, ${colorScheme}`).to.deep.equal([]);
            const needed = await page.evaluate(() => document.documentElement.scrollWidth);
            expect(needed, name).to.be.at.most(width);
            await shoot(page, `${name}-${width}-${colorScheme}`);
          }
          await page.emulateMedia({ colorScheme: 'light' });
        };
        await page.goto(`${home}/edit`);
        await look('key');
        await page.getByLabel('Edit key').fill('wrong');
        await page.getByRole('button', { name: 'Open' }).click();
        await look('key-wrong');
        await enter(page);
        for (const [name, path] of pages()) {
          await page.goto(path);
          await look(name);
        }
        await page.goto(`${home}/edit`);
        await page.getByRole('button', { name: 'Withdraw', exact: true }).click();
        await look('withdraw-unsure');
        expect(complaints).to.deep.equal([]);
      });
    });
  }

  it('leaves a tombstone that axe has nothing to object to', async () => {
    await site.visit({ viewport: { width: 360, height: 800 } }, async (page) => {
      await enter(page);
      await page.getByLabel('Yes, withdraw this comparison').check();
      await page.getByRole('button', { name: 'Withdraw', exact: true }).click();
      await page.getByRole('heading', { name: 'This comparison was withdrawn' }).waitFor();
      expect(await axeObjections(page)).to.deep.equal([]);
      expect(await page.locator('.hashes li').count()).to.equal(3);
      await shoot(page, 'withdrawn-360');
    });
  });

  /** Keeps a picture to look at where a folder is named for it. */
  async function shoot(page: Page, name: string): Promise<void> {
    if (shots === null) return;
    mkdirSync(shots, { recursive: true });
    await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
  }
});
