import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { openSlowLine } from './slow-line.ts';
import { useBrowserSite } from './use-browser-site.ts';

const KIB = 1024;
const PAIRS = ['Blinken', 'Shen', 'Dovic'];

describe('the weight of the reading page', function () {
  this.timeout(240_000);
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
    expect(html.match(/<script src=/g)).to.have.length(1);
    expect(readFileSync('dist/assets/app.js').length).to.be.below(15 * KIB);
  });

  it('paints before its script is there', async () => {
    await site.visit({}, async (page) => {
      await page.route('**/app.js', () => {});
      await page.goto(await site.pair('Dovic'), { waitUntil: 'commit' });
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length === 1);
    });
  });

  // A page that comes in pieces, and a script that comes when the page was painted: what a loaded machine does by chance.
  for (const width of [360, 768, 1440]) {
    it(`shifts nothing while it comes piece by piece and its script comes late, at ${width} px`, async () => {
      const line = await openSlowLine(site.origin());
      try {
        // The line is what takes the time: all come over it at once, each to a browser window of its own.
        const shown = [...PAIRS.map((pair) => [pair, ''] as const), ['Blinken', '?topic=taiwan'] as const];
        const shifts = shown.map(async ([words, query]) => {
          const address = `${await site.pair(words)}${query}`.replace(site.origin(), line.origin);
          return await site.visit({ viewport: { width, height: 900 } }, async (page) => {
            let release = () => {};
            const painted = new Promise<void>((resolve) => {
              release = resolve;
            });
            // What is intercepted is kept by no cache: the stylesheet comes anew as well.
            await page.route('**/app.js', async (route) => {
              await painted;
              await route.continue();
            });
            await page.goto(address, { waitUntil: 'commit' });
            await page.waitForFunction(
              () => performance.getEntriesByName('first-contentful-paint').length === 1,
            );
            release();
            await page.waitForLoadState('networkidle');
            return await page.evaluate(shiftsSoFar);
          });
        });
        expect(await Promise.all(shifts)).to.deep.equal(shown.map(() => []));
      } finally {
        await line.close();
      }
    });
  }
});

/** What moved since the page began, and by how much; runs in the page. */
function shiftsSoFar(): Promise<string[]> {
  type Shift = PerformanceEntry & {
    readonly value: number;
    readonly sources: readonly { readonly node: Node | null }[];
  };
  return new Promise((resolve) => {
    const shifts: string[] = [];
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as Shift[]) {
        const moved = sources.map(({ node }) => (node instanceof Element ? node.outerHTML : node?.nodeValue));
        shifts.push(`${value}: ${moved.map((part) => part?.slice(0, 80)).join(' | ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
    requestAnimationFrame(() => setTimeout(() => resolve(shifts), 300));
  });
}
