import { expect } from 'chai';
import { useBrowserSite } from './use-browser-site.ts';

const HOST = 'diptych.test';
const PAIR = {
  'call.title': 'A call',
  'a.issuer': 'Norvane',
  'a.text': 'The Secretary raised fentanyl with Minister Dovic.',
  'b.issuer': 'Sarune',
  'b.text': 'Minister Dovic spoke of Taiwan at length.',
};

describe('a server on an inside network, over plain http', function () {
  this.timeout(240_000);
  // Browsers say there nothing of where a request comes from but its origin.
  const site = useBrowserSite({ DIPTYCH_BASE_URL: `http://${HOST}` }, HOST);

  it('lets an editor store, edit, decide and withdraw, and keeps addresses of edit pages to itself', async () => {
    await site.visit({}, async (page) => {
      const posts: (readonly [path: string, origin: string | undefined])[] = [];
      page.on('request', async (sent) => {
        if (sent.method() !== 'POST') return;
        posts.push([
          new URL(sent.url()).pathname.replace(/[\w-]{22}/, 'CODE'),
          (await sent.allHeaders()).origin,
        ]);
      });
      await page.goto(`${site.origin()}/new`);
      for (const [name, words] of Object.entries(PAIR)) await page.locator(`[name="${name}"]`).fill(words);
      await page.getByRole('button', { name: 'Compare' }).click();
      await page.getByRole('button', { name: 'Edit now' }).click();
      await page.getByRole('heading', { name: 'Texts and facts' }).waitFor();
      await page.getByLabel('Title', { exact: true }).fill('Another call');
      await page.getByRole('button', { name: 'Store as revision 2' }).click();
      await page.getByText('Stored as revision 2.').waitFor();
      await page.getByRole('link', { name: /^A1/ }).click();
      await page.getByLabel(/It speaks for both sides/).check();
      await page.getByRole('button', { name: 'Store the decision' }).click();
      await page.getByText('Stored as revision 3.').waitFor();

      const edit = page.url();
      await page.route('http://elsewhere.test/', (route) => route.fulfill({ body: 'Elsewhere.' }));
      const left = page.waitForRequest('http://elsewhere.test/');
      await page.evaluate(() => location.assign('http://elsewhere.test/'));
      expect(await (await left).allHeaders()).to.not.have.property('referer');
      await page.getByText('Elsewhere.').waitFor();
      await page.goto(edit);

      await page.getByLabel('Yes, withdraw this comparison').check();
      await page.getByRole('button', { name: 'Withdraw', exact: true }).click();
      await page.getByRole('heading', { name: 'This comparison was withdrawn' }).waitFor();
      expect(posts.map(([path]) => path)).to.deep.equal([
        '/new',
        '/c/CODE/edit',
        '/c/CODE/edit',
        '/c/CODE/edit/passages/a1',
        '/c/CODE/edit/withdraw',
      ]);
      expect([...new Set(posts.map(([, origin]) => origin))]).to.deep.equal([`http://${HOST}`]);
    });
  });
});
