import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { useBrowserSite } from './use-browser-site.ts';

const KIB = 1024;
const PAIRS = ['Blinken', 'Shen', 'Dovic'];

describe('the weight of the reading page', function () {
  this.timeout(60_000);
  const site = useBrowserSite();

  it('is under 80 KiB of compressed HTML for every shipped comparison', async () => {
    for (const words of PAIRS) {
      const html = await (await fetch(await site.pair(words))).text();
      expect(gzipSync(html).length, words).to.be.below(80 * KIB);
    }
  });

  it('is one stylesheet and under 15 KiB of script', async () => {
    const html = await (await fetch(await site.pair('Dovic'))).text();
    expect(html.match(/<link rel="stylesheet"/g)).to.have.length(1);
    expect(html.match(/<script\b/g)).to.have.length(1);
    expect(readFileSync('dist/assets/app.js').length).to.be.below(15 * KIB);
  });

  it('paints before its script is there', async () => {
    await site.visit({}, async (page) => {
      await page.route('**/app.js', () => {});
      await page.goto(await site.pair('Dovic'), { waitUntil: 'commit' });
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length === 1);
    });
  });

  for (const width of [360, 768, 1440, 2560]) {
    it(`shifts nothing while it loads, at ${width} px`, async () => {
      for (const words of PAIRS) {
        const shift = await site.visit({ viewport: { width, height: 900 } }, async (page) => {
          await page.goto(await site.pair(words), { waitUntil: 'networkidle' });
          return await page.evaluate(
            () =>
              new Promise<number>((resolve) => {
                let sum = 0;
                new PerformanceObserver((list) => {
                  for (const entry of list.getEntries())
                    sum += (entry as PerformanceEntry & { value: number }).value;
                }).observe({ type: 'layout-shift', buffered: true });
                setTimeout(() => resolve(sum), 300);
              }),
          );
        });
        expect(shift, words).to.equal(0);
      }
    });
  }
});
