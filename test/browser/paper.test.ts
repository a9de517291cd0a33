import { expect } from 'chai';
import { extractText } from 'unpdf';
import { useBrowserSite } from './use-browser-site.ts';

describe('the pages on paper', function () {
  this.timeout(240_000);
  const site = useBrowserSite();

  /** The words of each sheet. */
  const sheetsOf = (address: string, style = '') =>
    site.visit({ bypassCSP: true }, async (page) => {
      await page.goto(address);
      if (style !== '') await page.addStyleTag({ content: style });
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false });
      return (await extractText(new Uint8Array(pdf))).text;
    });

  it('hold the head and both texts of a very short pair on one sheet, also in fonts a sixth wider', async () => {
    for (const style of ['', '* { letter-spacing: 0.08em; }']) {
      const [first = ''] = await sheetsOf(await site.pair('Blinken'), style);
      const words = first.replaceAll(/\s/g, '');
      for (const wanted of ['OnlyChina’stext', 'Ispoketonight', 'Qinurged', 'stabilizeties'])
        expect(words, `${wanted} ${style}`).to.include(wanted);
    }
  });

  it('begin the two texts of a longer pair on a sheet of their own, and end with where they are found', async () => {
    const address = await site.pair('Dovic');
    const sheets = await sheetsOf(address);
    const text = sheets.findIndex((sheet) => sheet.includes('The following is attributable'));
    expect(text).to.be.greaterThan(0);
    expect(sheets[text]).to.not.include('Promises, next steps');
    expect(sheets.at(-1)).to.include(address.split('/').at(-1));
  });

  it('leave no sheet nearly empty before the texts, nor before the table of a very short pair', async () => {
    const [longer = ''] = await sheetsOf(
      await site.pair('Dovic'),
      'main > :not(header, #texts), .finding { display: none; }',
    );
    expect(longer).to.include('The following is attributable');
    const [short = ''] = await sheetsOf(
      await site.pair('Blinken'),
      '.read, .finding { display: none !important; }',
    );
    expect(short).to.include('Who asked for the call');
  });

  it('have every list of terms open', async () => {
    const sheets = await sheetsOf(`${site.origin()}/methods`);
    const words = sheets.join(' ').replaceAll(/\s/g, '');
    for (const term of ['dalailama', 'lawofthejungle', 'africanunion'])
      expect(words.toLowerCase(), term).to.include(term);
  });

  it('spell out the address of a page, however long it is', async () => {
    const [older, newer] = await Promise.all(['Shen', 'Dovic'].map((name) => site.pair(name)));
    const key = (address = '') => `${address.split('/').at(-1)}.a`;
    const path = `/drift/words?older=${key(older)}&newer=${key(newer)}`;
    const sheets = await sheetsOf(`${site.origin()}${path}`);
    expect(sheets.join('').replaceAll(/\s/g, '')).to.include(path);
  });

  it('lose no mark in black and white, and say where a side has nothing', async () => {
    await site.visit({ viewport: { width: 720, height: 1000 }, colorScheme: 'dark' }, async (page) => {
      await page.goto(await site.pair('Dovic'));
      await page.emulateMedia({ media: 'print' });
      const styleOf = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => {
            const { textDecorationLine, textDecorationStyle, borderInlineStartStyle } =
              getComputedStyle(element);
            return { textDecorationLine, textDecorationStyle, borderInlineStartStyle };
          });
      expect(await styleOf('.a mark')).to.include({
        textDecorationLine: 'underline',
        textDecorationStyle: 'solid',
      });
      expect(await styleOf('.b mark')).to.include({
        textDecorationLine: 'underline',
        textDecorationStyle: 'dashed',
      });
      expect(await styleOf('.col.a .only > .tx')).to.include({ borderInlineStartStyle: 'solid' });
      expect(await styleOf('.col.b .only > .tx')).to.include({ borderInlineStartStyle: 'dashed' });
      expect(await page.locator('.sil').first().isVisible()).to.equal(true);
      expect(await page.locator('.tools, .acts, .cl').filter({ visible: true }).count()).to.equal(0);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).to.be.at.most(720);
    });
  });
});
