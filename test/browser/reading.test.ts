import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { launchBrowser } from './launch-browser.ts';
import { useBrowserSite } from './use-browser-site.ts';

const WIDE = { viewport: { width: 1440, height: 900 } };

describe('the reading page in Chromium', function () {
  this.timeout(240_000);
  const site = useBrowserSite();

  let tab: Page;

  before(async () => {
    tab = await site.open({ ...WIDE, permissions: ['clipboard-read', 'clipboard-write'] });
  });

  /** Opens the long pair anew, in the tab that the tests share, with the focus on its passage A4. */
  const read = async <T>(look: (page: Page) => Promise<T>) => {
    // From elsewhere, so that no address of the page before makes it a jump within that page.
    await tab.goto('about:blank');
    await tab.goto(await site.pair('Dovic'));
    await tab.locator('#a4 .no').focus();
    return await look(tab);
  };
  const focused = (page: Page) =>
    page.evaluate(() => document.activeElement?.closest('.psg')?.id ?? document.activeElement?.id);
  const classesOf = (page: Page, id: string) => page.locator(`#${id}`).getAttribute('class');
  const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  for (const [key, place] of [
    ['j', 'a5'],
    ['k', 'a3'],
    ['o', 'b7'],
  ] as const) {
    it(`goes on “${key}” from A4 to ${place.toUpperCase()}`, () =>
      read(async (page) => {
        await page.keyboard.press(key);
        expect(await focused(page)).to.equal(place);
      }));
  }

  for (const [key, name] of [
    ['s', 'only'],
    ['q', 'att'],
  ] as const) {
    it(`goes on “${key}” to the next passage of the kind “${name}”`, () =>
      read(async (page) => {
        await page.keyboard.press(key);
        const id = (await focused(page)) ?? '';
        expect(id).to.not.equal('a4');
        expect((await classesOf(page, id))?.split(' ')).to.include(name);
      }));
  }

  it('opens the wording of a passage on “w” and the keys on “?”, and closes them on Escape', () =>
    read(async (page) => {
      for (const key of ['w', '?']) {
        await page.keyboard.press(key);
        expect(await page.locator(':popover-open').count(), key).to.equal(1);
        await page.keyboard.press('Escape');
        expect(await page.locator(':popover-open').count(), key).to.equal(0);
      }
      expect(await focused(page)).to.equal('a4');
    }));

  it('changes the layout on “v” and keeps it in the address', () =>
    read(async (page) => {
      await page.keyboard.press('v');
      expect(await page.locator('#vp').isChecked()).to.equal(true);
      expect(page.url()).to.include('view=paired');
    }));

  it('filters by a chip and shows everything again on Escape', () =>
    read(async (page) => {
      await page.locator('.chip[data-topic=taiwan]').focus();
      await page.keyboard.press('Enter');
      expect(page.url()).to.include('topic=taiwan');
      expect(await page.locator('.psg.hit').count()).to.be.greaterThan(0);
      expect(await page.locator('.fstat').innerText()).to.include('Taiwan');
      await page.locator('.psg.hit .no').first().focus();
      await page.keyboard.press('Escape');
      expect(await page.locator('.psg.hit').count()).to.equal(0);
      expect(page.url()).to.not.include('topic=');
    }));

  it('takes no key while the focus is outside the two texts', () =>
    read(async (page) => {
      await page.locator('.logo').focus();
      await page.keyboard.press('v');
      expect(await page.locator('#vp').isChecked()).to.equal(false);
    }));

  it('lights both passages and the ribbon between them while either has the focus or the pointer', () =>
    read(async (page) => {
      for (const act of [() => page.locator('#b7 .no').focus(), () => page.locator('#a4 .tx').hover()]) {
        await act();
        const lit = await page.$$eval('.psg.on', (passages) => passages.map(({ id }) => id));
        expect(lit).to.include.members(['a4', 'b7']);
        expect(await page.locator('.rib path.on').count()).to.be.greaterThan(0);
      }
    }));

  it('copies the link of a passage, of a topic and of chosen words by keyboard', () =>
    read(async (page) => {
      await page.keyboard.press('c');
      await page.getByText('Copied').first().waitFor();
      expect(await copied(page)).to.match(/#a4$/);
      await page.locator('.chip[data-topic=taiwan]').press('Enter');
      await page.getByRole('button', { name: 'copy its link' }).press('Enter');
      await page.locator('.fstat', { hasText: 'Copied' }).waitFor();
      expect(await copied(page)).to.match(/\/t\/taiwan$/);
      await page.evaluate(() => {
        const text = document.querySelector('#b7 .tx > p');
        if (text) getSelection()?.selectAllChildren(text);
      });
      await page.getByRole('button', { name: 'Copy link to these words' }).press('Enter');
      await page.locator('.sel', { hasText: 'Copied' }).waitFor();
      expect(await copied(page)).to.match(/#b7:~:text=The%20export%20controls/);
    }));

  it('shows on arrival at a passage what answers it', () =>
    site.visit(WIDE, async (page) => {
      await page.goto(`${await site.pair('Dovic')}#a4:~:text=raised%20serious%20concern`);
      expect(await classesOf(page, 'a4')).to.include('aim');
      expect(await classesOf(page, 'b7')).to.include('reply');
      await page.waitForFunction(() => {
        const { top = -1 } = document.querySelector('#a4')?.getBoundingClientRect() ?? {};
        return top >= 0 && top < innerHeight;
      });
    }));

  it('keeps within the screen when the page is read from the right', async () => {
    for (const width of [360, 1440]) {
      await site.visit({ viewport: { width, height: 900 } }, async (page) => {
        await page.goto(await site.pair('Dovic'));
        await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
        const { needed, left, right } = await page.evaluate(() => ({
          needed: document.documentElement.scrollWidth,
          left: document.querySelector('#b1 .tx')?.getBoundingClientRect().left ?? -1,
          right: document.querySelector('#a1 .tx')?.getBoundingClientRect().right ?? 9999,
        }));
        expect(needed).to.be.at.most(width);
        expect(left).to.be.at.least(0);
        expect(right).to.be.at.most(width);
      });
    }
  });

  it('frames the passage that was asked for and filters by topic without script', () =>
    site.visit({ ...WIDE, javaScriptEnabled: false }, async (page) => {
      await page.goto(`${await site.pair('Dovic')}?topic=taiwan#b4`);
      const [framed] = await page
        .locator('#b4 > .tx')
        .evaluateAll(([text]) => [text && getComputedStyle(text).outlineStyle]);
      expect(framed).to.equal('solid');
      expect(await page.locator('.psg.hit').count()).to.be.greaterThan(0);
      await page.getByRole('button', { name: 'Share, cite, download' }).press('Enter');
      expect(await page.locator('#share').isVisible()).to.equal(true);
      await page.keyboard.press('Escape');
      await page.locator('#vp').press(' ');
      expect(await page.locator('.sil').first().isVisible()).to.equal(true);
    }));

  for (const javaScriptEnabled of [true, false])
    it(`shows and hides the English under Chinese passages ${javaScriptEnabled ? 'with' : 'without'} script`, () =>
      site.visit({ ...WIDE, javaScriptEnabled }, async (page) => {
        await page.goto(await site.pair('Shen'));
        const english = page.locator('#b3 .gloss');
        expect(await english.isVisible()).to.equal(true);
        await page.locator('#gl').press(' ');
        expect(await english.isVisible()).to.equal(false);
        await page.locator('#gl').press(' ');
        expect(await english.isVisible()).to.equal(true);
      }));

  it('shows in forced colours which layout is chosen, and what the signs of the key stand for', async () => {
    await site.visit({ forcedColors: 'active', viewport: { width: 1440, height: 900 } }, async (page) => {
      await page.goto(await site.pair('Dovic'));
      const styleOf = (selector: string, property: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
      const [chosen, other] = [
        await styleOf('label[for=vf]', 'background-color'),
        await styleOf('label[for=vp]', 'background-color'),
      ];
      expect(chosen).to.not.equal(other);
      expect(await styleOf('.key .sw-a', 'border-top-style')).to.equal('solid');
      expect(await styleOf('.key .sw-rib', 'background-image')).to.include('gradient');
      const line = await page
        .locator('.att')
        .first()
        .evaluate((passage) => getComputedStyle(passage, '::after').forcedColorAdjust);
      expect(line).to.equal('none');
    });
  });

  it('keeps short words with a hyphen on one line, and copy them as they are', async () => {
    await site.visit({ viewport: { width: 360, height: 800 } }, async (page) => {
      await page.goto(await site.pair('Dovic'));
      const words = await page
        .locator('.nb')
        .evaluateAll((found) =>
          found.map((word) => ({ text: word.textContent, lines: word.getClientRects().length })),
        );
      for (const where of ['.tx', '.lab', '.bf', '.chip', '.finding'])
        expect(await page.locator(`${where} .nb`).count(), where).to.be.greaterThan(0);
      const boxes = await page
        .locator(':has(> .nb)')
        .evaluateAll((found) => found.map((box) => getComputedStyle(box).display));
      // A box that lays out its children drops the spaces between them.
      for (const display of boxes) expect(display).to.not.match(/flex|grid/);
      for (const { text, lines } of words) {
        expect(text).to.match(/^[\p{L}\p{N}]+-[\p{L}\p{N}]+$/u);
        // None in a panel that is closed.
        expect(lines, text ?? '').to.be.at.most(1);
      }
    });
  });

  it('sets what answers a passage in rows as high as a target, with the wording beside the last', async () => {
    await site.visit({ viewport: { width: 1280, height: 800 } }, async (page) => {
      await page.goto(await site.pair('Dovic'));
      const middles = await page.locator('.lk').evaluateAll((found) =>
        found.map((links) =>
          [...links.querySelectorAll('.to, .wd')].map((link) => {
            const { top, height } = link.getBoundingClientRect();
            return Math.round(top + height / 2);
          }),
        ),
      );
      const rows = middles.map((row) => [...new Set(row)]);
      expect(rows.filter(({ length }) => length > 1)).to.not.deep.equal([]);
      for (const row of rows)
        for (const [index, middle] of row.slice(1).entries()) expect(middle - (row[index] ?? 0)).to.equal(24);
      // On one row with the answer before it.
      for (const row of middles) expect(row.at(-1)).to.equal(row.at(-2) ?? row.at(-1));
      const arrows = await page
        .locator('.lk .to')
        .evaluateAll((found) =>
          found.map((link) => [
            link === link.closest('.lk')?.querySelector('.to'),
            getComputedStyle(link, '::before').content !== 'none',
          ]),
        );
      for (const [isFirst, hasArrow] of arrows) expect(hasArrow).to.equal(isFirst);
    });
  });

  it('keeps the links of the masthead together, also where the page is magnified', () =>
    site.visit({}, async (page) => {
      for (const [width, lines] of [
        [360, 2],
        [577, 1],
        [640, 1],
      ] as const) {
        await page.setViewportSize({ width, height: 450 });
        await page.goto(`${site.origin()}/new`);
        const tops = await page
          .locator('.mast nav a:not(.btn)')
          .evaluateAll((links) => links.map((link) => Math.round(link.getBoundingClientRect().top)));
        const button = (await page.locator('.mast .btn').boundingBox())?.y ?? 0;
        expect(new Set(tops).size, String(width)).to.equal(1);
        expect(Math.abs((tops[0] ?? 0) - button) < 24 ? 1 : 2, String(width)).to.equal(lines);
      }
    }));

  it('fits a phone with its letters at twice the size, with A above B', async () => {
    const browser = await launchBrowser('--blink-settings=defaultFontSize=32');
    try {
      const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
      for (const address of [`${site.origin()}/new`, await site.pair('Ellery')]) {
        await page.goto(address);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), address).to.be.at.most(360);
      }
      const [a, b] = await Promise.all(
        ['a', 'b'].map((side) => page.locator(`#glance thead .${side}`).boundingBox()),
      );
      expect((a?.y ?? 0) + (a?.height ?? 0)).to.be.at.most(b?.y ?? 0);
      expect(a?.width).to.be.above(250);
    } finally {
      await browser.close();
    }
  });

  it('leaves the room of a phone to the texts, however long the names of ministries are', async () => {
    const issuer =
      'Ministry of Foreign Affairs and International Trade and Development Cooperation of the Federated Republic of Sarune';
    const stored = await fetch(`${site.origin()}/api/pairs`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        'a.issuer': 'Norvane',
        'a.text': 'The Secretary raised trade.',
        'b.issuer': issuer,
        'b.text': 'The ministers spoke of trade.',
      }),
    });
    const { code } = (await stored.json()) as { code: string };
    await site.visit({ viewport: { width: 360, height: 800 } }, async (page) => {
      await page.goto(`${site.origin()}/c/${code}`);
      const bar = await page.locator('.stick').boundingBox();
      expect(bar?.height).to.be.lessThan(90);
    });
  });
});
