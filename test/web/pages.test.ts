import { expect } from 'chai';
import request from 'supertest';
import { loadFolders } from '../../server/cli/load-folders.ts';
import { buildDraft, buildSide, buildText } from '../support/drafts.ts';
import { BASE_URL } from '../support/test-app.ts';
import { useTestSite } from '../support/use-test-site.ts';

const FORM = {
  'call.title': 'A call',
  'call.date': '2026-03-12',
  'a.issuer': 'us-state',
  'a.text': 'The Secretary raised fentanyl with Foreign Minister Wang Yi.',
  'b.issuer': 'Ministry of Foreign Affairs of Sarune',
  'b.text': 'Wang Yi stressed that Taiwan is at the core of China’s core interests.',
};

describe('the pages', function () {
  this.timeout(240_000);
  const site = useTestSite();
  before(async () => {
    await loadFolders('readouts/pairs', site.stores.flow);
  });

  const firstPair = async () => {
    const { items } = await site.stores.flow.listPairs({
      q: 'Blinken',
      topic: null,
      party: null,
      issuer: null,
      from: null,
      to: null,
      cursor: null,
      limit: 1,
    });
    return `/c/${items[0]?.code}`;
  };
  const submit = async (fields: Record<string, string> = FORM) => {
    const form = request(site.app).post('/new').set('Sec-Fetch-Site', 'same-origin');
    for (const [name, value] of Object.entries(fields)) form.field(name, value);
    return await form;
  };

  it('name what comes nearest to words that the other side’s text does not echo', async () => {
    const query = { topic: null, party: null, issuer: null, from: null, to: null, cursor: null, limit: 1 };
    const { items } = await site.stores.flow.listPairs({ q: 'Dovic', ...query });
    const { text } = await request(site.app).get(`/c/${items[0]?.code}`);
    const flags = [...text.matchAll(/<b>Words attributed to the other side\.<\/b> (.*?)<\/span>/g)].map(
      ([, flag]) => flag?.replace(/<[^>]+>/g, ''),
    );
    expect(flags).to.include('No clear echo in Norvane’s text; nearest: A5 A10');
    expect(flags).to.include('On the same matter in Norvane’s text: A11');
  });

  it('set apart that a phrase is but attributed from the passage where it is', async () => {
    const stored = await submit({
      ...FORM,
      'a.text': 'Secretary Blinken reaffirmed the one China policy.',
      'b.issuer': 'Ministry of Foreign Affairs of China',
      'b.text': 'Blinken said that the United States upholds the one China policy.',
    });
    const { text } = await request(site.app).get(
      String(stored.headers.location).replace(/^https?:\/\/[^/]+/, ''),
    );
    expect(text).to.include('only in words attributed to the other side</span> <a class="ref"');
  });

  it('say of words that nothing answers what their table says: that no clear echo was found', async () => {
    const stored = await submit({
      ...FORM,
      'a.text': 'Secretary Blinken raised steel.',
      'b.issuer': 'Ministry of Foreign Affairs of China',
      'b.text': 'Blinken said that the United States does not support “Taiwan independence”.',
    });
    const { text } = await request(site.app).get(
      String(stored.headers.location).replace(/^https?:\/\/[^/]+/, ''),
    );
    expect(text).to.include('other side.</b> No clear echo in the United States’ text.');
    expect(text).to.not.include('Not in the United');
  });

  it('show the first pair and say what only one side says', async () => {
    const { text, status } = await request(site.app).get(await firstPair());
    expect(status).to.equal(200);
    expect(text).to.include('Only China’s text speaks of');
    expect(text).to.include('not in this text');
    const statuses = [...text.matchAll(/id="([ab]\d)"[\s\S]*?<span class="st">([^<]*)/g)].map(
      ([, id, status]) => `${id}: ${status}`,
    );
    // A2 and B2 both name the ties, though neither answers the other.
    expect(statuses).to.deep.equal([
      'a1: No counterpart',
      'a2: No counterpart',
      'b1: Only China',
      'b2: No counterpart',
    ]);
    const facts = text.slice(text.indexOf('class="led"'), text.indexOf('class="grp'));
    expect([...facts.matchAll(/<th scope="row">([^<]*)/g)].map(([, label]) => label)).to.deep.equal([
      'Length',
      'Published',
      'Who asked for the call',
      'The call was',
      'Asks, opposes or warns',
      'Passages with a counterpart',
      'Words put in the other’s mouth',
    ]);
    const length = facts.slice(facts.indexOf('<tr>'), facts.indexOf('</tr>'));
    expect([...length.matchAll(/href="#(\w+)"/g)].map(([, id]) => id)).to.deep.equal([
      'a1',
      'a2',
      'b1',
      'b2',
    ]);
    expect(length).to.include('first and last:');
    expect(text).to.not.match(/not discussed|omit|admit|claims/i);
  });

  it('keep a place that is written from the right apart from the words around it', async () => {
    const stored = await submit({ ...FORM, 'call.place': 'الرياض' });
    expect((await request(site.app).get(stored.headers.location ?? '')).text).to.include(
      '<p class="kick"><bdi>Telephone call, Thursday 12 March 2026, الرياض</bdi></p>',
    );
  });

  it('set a passage from the left, also one that begins with a name written from the right', async () => {
    const stored = await submit({ ...FORM, 'a.text': 'נתן שרון raised fentanyl with Wang Yi.' });
    const { text } = await request(site.app).get(stored.headers.location ?? '');
    expect(text).to.match(/<p lang="en" dir="ltr">\s*נתן שרון raised/);
    expect(text).to.not.include('dir="auto"');
  });

  it('lead from a passage to its answer where that stands in another row', async () => {
    const stored = await submit({
      ...FORM,
      'a.text':
        'They agreed to resume military-to-military talks. Haiti was raised. They agreed that theater commanders will hold talks by telephone.',
      'b.text':
        'Both agreed to resume military talks, including a telephone call between theater commanders.',
    });
    const { text } = await request(site.app).get(String(stored.headers.location));
    const plain = text.replace(/\s+/g, ' ');
    expect(plain).to.include(
      'A3 is answered elsewhere in <bdi>the Ministry of Foreign Affairs of Sarune’s</bdi> text: <a href="#b1">B1</a>',
    );
  });

  it('say of words that they quote in which language they are', async () => {
    const stored = await submit({
      ...FORM,
      'a.text':
        '3月12日，王毅应约同布林肯通电话。王毅强调，台湾问题是中国核心利益中的核心，中方将采取坚决措施。',
      'b.text': '3月12日，王毅应约同布林肯通电话。王毅强调，台湾问题是中国核心利益中的核心。中方将采取措施。',
    });
    const { text } = await request(site.app).get(stored.headers.location ?? '');
    const panels = text.slice(text.indexOf('class="appx"'), text.indexOf('id="custody"'));
    expect(panels).to.match(/<p dir="ltr" lang="zh-Hans"><b class="no">A\d/);
    expect(panels).to.not.include('<p dir="ltr"><b class="no">');
    expect(text).to.include('<q dir="ltr" lang="zh-Hans">将采取措施</q>');
    expect(text).to.include('<bdi lang="zh-Hans">台湾</bdi>');
    expect(text).to.include('<small lang="zh-Hans">“应约”</small>');
    expect((await request(site.app).get(await firstPair())).text).to.not.match(/<(?:bdi|q)[^>]* lang="en"/);
  });

  it('show the archive, the form, the methods and a silence of its own', async () => {
    for (const path of ['/', '/new', '/methods', `${await firstPair()}/t/taiwan`]) {
      const { status, type } = await request(site.app).get(path);
      expect([status, type], path).to.deep.equal([200, 'text/html']);
    }
    const { text } = await request(site.app).get(`${await firstPair()}/t/taiwan`);
    expect(text).to.include('“Taiwan” is not in the United States’ text.');
    expect(text).to.include('<mark>Taiwan’s</mark>');
    expect(text).to.include('raised as number 2 of 7 topics');
  });

  it('name the other side of a readout as a sentence does', async () => {
    expect((await request(site.app).get('/drift?party=cn')).text).to.include(
      'with <bdi>the United States</bdi>',
    );
  });

  it('say of a search without a find that nothing fits, not that the archive is empty', async () => {
    const { text } = await request(site.app).get('/?q=zzzz');
    expect(text).to.include('0 comparisons found');
    expect(text).to.include('No public comparison has all of this.');
    expect(text).not.to.include('Nothing here yet');
    // What was asked for comes first, not the invitation to a new comparison.
    expect(text).to.include('<h1>Comparisons</h1>').and.not.include('class="start"');
    expect((await request(site.app).get('/')).text).to.include('class="start"');
  });

  it('show below each pair that was found the words around those searched for, marked and escaped', async () => {
    const draft = buildDraft({
      call: { ...buildDraft().call, title: 'A zorpish talk' },
      a: {
        ...buildSide('a', '', 'Norvane'),
        texts: [
          buildText('a1', `They spoke of <b>ferries</b> & "docks".`),
          { ...buildText('a2', 'They spoke of harbours.'), kind: 'unofficial-translation' },
        ],
      },
      b: {
        ...buildSide('b', '', 'Sarune'),
        texts: [{ ...buildText('b1', '兩國談到渡輪。Ferries.\n雙方討論了問題。'), language: 'zh' }],
      },
    });
    const { code, editKey } = await site.stores.flow.receivePair(draft);
    const { text } = await request(site.app).get('/?q=ferries');
    expect(text).to.include(
      `<p class="excerpt a"><a href="/c/${code}#a1"><bdi>Norvane’s text, A1</bdi></a>: <span lang="en" dir="ltr">They spoke of &lt;b&gt;<mark>ferries</mark>&lt;/b&gt; &amp; &quot;docks&quot;.</span></p>`,
    );
    expect(text).to.include(
      `<p class="excerpt b"><a href="/c/${code}#b2"><bdi>Sarune’s text, B2</bdi></a>: <span lang="zh-Hant" dir="ltr">兩國談到渡輪。<mark>Ferries</mark>.</span></p>`,
    );
    const chinese = (await request(site.app).get(`/?q=${encodeURIComponent('渡轮')}`)).text;
    expect(chinese).to.include('兩國談到<mark>渡輪</mark>。Ferries.').and.not.include('class="excerpt a"');
    // A text that is not compared has no passages to lead to.
    const harbours = (await request(site.app).get('/?q=harbours')).text;
    expect(harbours).to.include(`<a href="/c/${code}#texts"><bdi>Norvane’s text</bdi></a>: `);
    expect((await request(site.app).get('/?q=zorpish')).text).to.not.include('class="excerpt');
    expect((await request(site.app).get('/')).text).to.not.include('class="excerpt');
    await site.stores.flow.withdrawPair(code, editKey);
  });

  it('can be walked by their headings, the table of topics included', async () => {
    const { text } = await request(site.app).get(await firstPair());
    const headings = [...text.matchAll(/<h2[^>]*>(.*?)<\/h2>/gs)].map(([, words]) =>
      words?.replace(/<[^>]+>/g, ''),
    );
    expect(headings).to.include('At a glance').and.include('How this was computed');
  });

  it('filter without script and keep the chosen layout', async () => {
    const { text } = await request(site.app).get(`${await firstPair()}?topic=taiwan&view=paired`);
    expect(text).to.include('class="read filt"');
    expect(text).to.match(/id="vp" value="paired" checked/);
  });

  it('give the comparison as data, in the promised format', async () => {
    const { body, type } = await request(site.app).get(`${await firstPair()}.json`);
    expect(type).to.equal('application/json');
    expect(body.format).to.equal('diptych.comparison/1');
    expect(body.ledger.map(({ topic }: { topic: string }) => topic)).to.include('taiwan');
  });

  it('store an uploaded pair and show its edit key once', async () => {
    const stored = await submit();
    expect(stored.status).to.equal(303);
    const path = stored.headers.location ?? '';
    expect(path).to.match(/^\/c\/[\w-]{22}$/);
    const cookie = String(stored.headers['set-cookie']).split(';')[0] ?? '';
    const key = cookie.split('=')[1] ?? '';
    expect(path).to.not.include(key);

    const first = await request(site.app).get(path).set('Cookie', cookie);
    expect(first.text).to.include(key);
    expect(first.headers['cache-control']).to.equal('no-store');
    expect(first.headers['referrer-policy']).to.equal('no-referrer');
    const second = await request(site.app).get(path);
    expect(second.text).to.not.include(key);
    expect(second.headers['x-robots-tag']).to.equal('noindex');
  });

  it('leave the edit key to the page that shows it where another answer comes first', async () => {
    const stored = await submit();
    const path = stored.headers.location ?? '';
    const cookie = String(stored.headers['set-cookie']).split(';')[0] ?? '';
    const refused = await request(site.app).get(`${path}?a=none`).set('Cookie', cookie);
    expect([refused.status, refused.headers['set-cookie']]).to.deep.equal([404, undefined]);
    const shown = await request(site.app).get(path).set('Cookie', cookie);
    expect(shown.text).to.include(cookie.split('=')[1] ?? '');
    expect(String(shown.headers['set-cookie'])).to.match(/-key=; /);
  });

  it('keep what was typed and name every problem beside its field', async () => {
    const refused = await submit({ 'a.text': '\nTypedonce <b>as</b> typed', 'call.date': 'yesterday' });
    expect(refused.status).to.equal(422);
    expect(refused.text).to.include('<title>Error: New comparison – Diptych</title>');
    expect(refused.text).to.include('>\n\nTypedonce &lt;b&gt;as&lt;/b&gt; typed</textarea>');
    for (const id of ['b-text-error', 'a-issuer-error', 'b-issuer-error', 'call-date-error']) {
      expect(refused.text).to.include(`id="${id}"`);
    }
    // A proposal is promised where one may come, not beside the request to name an issuer.
    expect(refused.text).to.include('government or ministry').and.not.include('proposed if left empty');
    expect((await request(site.app).get('/new')).text).to.include('proposed if left empty');
    expect(
      await site.stores.flow.listPairs({
        q: 'Typedonce',
        topic: null,
        party: null,
        issuer: null,
        from: null,
        to: null,
        cursor: null,
        limit: 5,
      }),
    ).to.include({ total: 0 });
  });

  it('propose whose texts these are where nobody said, and store nothing before that was seen', async () => {
    const us = 'Secretary Blinken spoke with Foreign Minister Wang Yi. The Secretary raised fentanyl.';
    const china = '王毅应约同布林肯通电话。王毅强调，台湾问题是中国核心利益中的核心。';
    const unsaid = { 'a.text': us, 'b.text': china, 'call.date': '2026-03-12' };
    const shown = await submit({ ...unsaid, do: 'compare' });
    expect(shown.status).to.equal(200);
    expect(shown.text).to.include('name="a.issuer" value="United States"').and.include('value="China"');
    expect(shown.text).to.include('We found whose texts these are').and.include('found, please check');
    expect(shown.text).to.not.include('class="esum"');

    // A program presses no button and sees no form; texts that tell nothing are asked about; so is all else first.
    expect((await submit(unsaid)).status).to.equal(422);
    const nobody = await submit({ ...unsaid, 'b.text': 'They met. They left.', do: 'compare' });
    expect(nobody.status).to.equal(422);
    expect(nobody.text).to.include('id="b-issuer-error"').and.not.include('id="a-issuer-error"');
    const wrong = await submit({ ...unsaid, 'call.date': 'yesterday', do: 'compare' });
    expect(wrong.text).to.include('id="a-issuer-error"').and.include('id="call-date-error"');
  });

  it('propose the day of the call where the texts state it and nobody said one', async () => {
    const told = {
      ...FORM,
      'a.text': 'Secretary Ellery met Minister Dovic on Thursday, 12 March 2024 in Ostrava.',
      'b.text': '2024年3月13日，多维奇同埃勒里举行会谈。',
      'call.date': '',
    };
    const shown = await submit({ ...told, do: 'compare' });
    expect(shown.status).to.equal(200);
    expect(shown.text)
      .to.include('name="call.date" value="2024-03-12"')
      .and.include('found, please check')
      .and.include('We found the day of the call');
    const proposed = /name="proposed" value="([^"]*)"/.exec(shown.text)?.[1] ?? '';
    const note = proposed.replaceAll('&quot;', '"');
    expect(JSON.parse(note)).to.deep.equal({ 'call.date': '2024-03-12' });
    const stored = await submit({ ...told, 'call.date': '2024-03-12', proposed: note, do: 'compare' });
    expect(stored.status).to.equal(303);
    const previewed = await submit({ ...told, do: 'preview' });
    expect(previewed.text).to.include('value="2024-03-12"').and.include('Nothing is missing');
    // What was said stands; a program that presses no button, and who writes today, are asked nothing.
    const said = await submit({ ...told, 'call.date': '2024-03-11', do: 'preview' });
    expect(said.text).to.include('value="2024-03-11"');
    const { status, headers } = await submit(told);
    expect(status).to.equal(303);
    const { body } = await request(site.app).get(`/api/pairs${headers.location?.slice(2)}`);
    expect(body.call.date).to.equal('2024-03-12');
    const today = new Date().toISOString().slice(0, 10);
    const fresh = { 'a.text': `${today}\nThey met today in Ostrava.`, 'b.text': 'They met. They left.' };
    expect((await submit({ ...told, ...fresh, do: 'compare' })).status).to.equal(303);
  });

  it('say in the form what may be sent', async () => {
    const { text } = await request(site.app).get('/new');
    expect(text).to.include(
      'A text may have 200,000 characters, a file or a page 10 MiB; a page has 10 seconds to answer. All together may have 25 MiB.',
    );
  });

  it('refuse a text over the limit in words that say the limit', async () => {
    const refused = await submit({ ...FORM, 'b.text': 'word '.repeat(50_000) });
    expect(refused.status).to.equal(422);
    expect(refused.text).to.include('has 250,000 characters; the limit is 200,000');
  });

  it('answer alike for codes that are unknown and codes that are none', async () => {
    const paths = ['/c/AAAAAAAAAAAAAAAAAAAAAA', '/c/short', '/c/%2e%2e%2fetc', `/c/${'A'.repeat(500)}`];
    const answers = await Promise.all(paths.map((path) => request(site.app).get(path)));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).to.equal(1);
    expect(answers[0]?.status).to.equal(404);
  });

  it('make links from the configured address, whatever the request says', async () => {
    const { text } = await request(site.app)
      .get(await firstPair())
      .set('Host', 'evil.example')
      .set('X-Forwarded-Host', 'evil.example');
    expect(text).to.include(`<link rel="canonical" href="${BASE_URL}/c/`);
    expect(text).to.not.include('evil.example');
  });
});
