import { expect } from 'chai';
import RssParser from 'rss-parser';
import request from 'supertest';
import type { ComparisonKey } from '../../server/archive/archive.ts';
import { buildDraft, buildSide, buildText } from '../support/drafts.ts';
import { BASE_URL } from '../support/test-app.ts';
import { useTestSite } from '../support/use-test-site.ts';

describe('across comparisons', function () {
  this.timeout(30_000);
  const site = useTestSite();
  let code: string;

  before(async () => {
    const draft = buildDraft();
    ({ code } = await site.stores.flow.receivePair(draft));
    const hidden = { ...draft.a, issuer: { id: null, name: 'Hiddenland', body: null } };
    await site.stores.flow.receivePair({ ...draft, a: hidden, visibility: 'unlisted' });
  });

  const get = (path: string) => request(site.app).get(path);

  it('shows how much of each readout of a party goes to which topic, each figure with its sentences', async () => {
    const long = buildText(
      'a1',
      `They discussed trade. ${'They said much more on other matters. '.repeat(20)}`,
    );
    const draft = buildDraft();
    const title = 'A long <b>call</b>';
    const { code: other } = await site.stores.flow.receivePair({
      ...draft,
      call: { ...draft.call, title, date: '2026-04-01' },
      a: { ...draft.a, texts: [long] },
    });
    const { text, status } = await get('/parties/Norvane');
    expect(status).to.equal(200);
    expect(text).to.include('<h1><bdi>What Norvane’s readouts speak of</bdi></h1>');
    expect(text).to.match(new RegExp(`<td class="s1"><a href="/c/${other}/t/trade">\\d</a></td>`));
    expect(text).to.match(new RegExp(`<a href="/c/${code}/t/[\\w-]+">named</a>`));
    expect(text).to.include('<span class="vh">not in this text</span>');
    // Oldest call first, as time runs.
    expect(text.indexOf(`href="/c/${code}"`)).to.be.lessThan(text.indexOf(`href="/c/${other}"`));
    expect(text).to.include(`${BASE_URL}/feed.xml?party&#x3D;Norvane`);
  });

  it('shows a list without what its address says unreadably, and says so', async () => {
    const noteOf = async (path: string) => {
      const { status, text } = await get(path);
      expect(status, path).to.equal(200);
      return [...text.matchAll(/<p class="note"><bdi>(.*?)<\/bdi><\/p>/g)].map(([, note]) => note);
    };
    for (const path of ['/', '/parties/Norvane', '/topics/taiwan', '/drift?party=Norvane', '/?q=&from='])
      expect(await noteOf(path), path).to.deep.equal([]);
    const ofDay = 'The day “nope” could not be read and is left out.';
    for (const path of [
      '/?from=nope',
      '/?q=trade&to=nope',
      '/drift?from=nope',
      '/drift?party=Norvane&to=nope',
    ])
      expect(await noteOf(path), path).to.deep.equal([ofDay]);
    expect((await get('/?from=nope')).text)
      .to.include(`/c/${code}`)
      .and.include('Show all');
    for (const path of ['/?cursor=nope', '/parties/Norvane?cursor=nope', '/topics/taiwan?cursor=nope'])
      expect(await noteOf(path), path).to.deep.equal([
        'The place in the list could not be read and is left out.',
      ]);
    expect(await noteOf('/?q=a&q=b&from=%3Cb%3E%E2%80%AE')).to.deep.equal([
      'The search was given more than once and is left out.',
      'The day “&lt;b&gt;[U+202E]” could not be read and is left out.',
    ]);
    expect(await noteOf(`/?q=${'w'.repeat(501)}`)).to.deep.equal([
      'The search is longer than 500 characters and is left out.',
    ]);
    for (const path of ['/?from=2026-03-12&to=2026-03-11', '/drift?from=2026-03-12&to=2026-03-11'])
      expect(await noteOf(path), path).to.deep.equal([
        'The last day, 11 Mar 2026, is before the first day and is left out.',
      ]);
    expect((await get('/?q=!!!')).text).to.include('No public comparison has all of this.');
    const feed = await get('/feed.xml?from=nope');
    expect([feed.status, feed.type]).to.deep.equal([422, 'text/html']);
    expect(feed.text).to.include('A day should look like 2026-03-12.');
    const { status, body } = await get('/api/pairs?from=2026-03-12&to=2026-03-11');
    expect([status, body.error.field, body.error.code]).to.deep.equal([422, 'to', 'dates_reversed']);
  });

  it('explains only what the table of a party holds', async () => {
    const captionOf = async (party: string) =>
      /<p class="cap left">([^<]*)/.exec((await get(`/parties/${party}`)).text)?.[1];
    const store = async (text: string) => {
      const draft = buildDraft({ b: buildSide('b', text, 'Captionland') });
      await site.stores.flow.receivePair(draft);
    };
    await store('They discussed trade.');
    expect(await captionOf('Captionland')).to.equal('Each “named” opens its sentences.');
    await store(`They discussed steel. ${'They said much more on other matters. '.repeat(20)}`);
    expect(await captionOf('Captionland')).to.equal(
      'Numbers are percent of that readout’s own words. A dot says that no term of the topic was found in that readout, not that the matter was not raised. Texts under 80 words are not measured: their topics are named. Each number opens its sentences.',
    );
  });

  it('finds a party by its name as somebody types it, and keeps the name in the form', async () => {
    const found = async (party: string) => (await get(`/?party=${party}`)).text;
    const list = (text: string) => /<ul class="list">.*<\/ul>/s.exec(text)?.[0];
    const draft = buildDraft();
    const issuer = { id: 'cn-mfa', name: 'China', body: 'Ministry of Foreign Affairs' };
    const { code: stored } = await site.stores.flow.receivePair({ ...draft, b: { ...draft.b, issuer } });
    expect(list(await found('china')))
      .to.equal(list(await found('cn')))
      .and.include(`/c/${stored}`);
    expect(await found('cn')).to.include('name="party" value="China"');
    expect((await get('/drift?party=us&with=china')).text)
      .to.include('name="party" value="United States"')
      .and.include('name="with" value="China"');
  });

  it('shows which set phrases of a party are new, kept or dropped, each with its passages', async () => {
    const say = async (date: string, text: string, visibility: 'public' | 'unlisted' = 'public') => {
      const draft = buildDraft({ b: buildSide('b', text, 'Phraseland'), visibility });
      return (await site.stores.flow.receivePair({ ...draft, call: { ...draft.call, date } })).code;
    };
    await say('2025-01-10', 'Taiwan is the first red line.');
    await say('2025-02-10', 'Taiwan is the first red line. Norvane should abide by the one-China principle.');
    await say('2025-03-10', 'There was a unilateral change to the status quo.', 'unlisted');
    const newest = await say(
      '2025-04-10',
      'Taiwan is the first red line. Norvane should respect core concerns.',
    );
    const page = (await get('/drift?party=Phraseland')).text;
    const stand = /<p class="stand">([^<]*)/.exec(page)?.[1];
    expect(stand).to.equal(
      'New in the readout of 10 Apr 2025: “core interests or core concerns”. Not in it, but in the one before: “one-China principle”.',
    );
    expect(page).to.match(/red line <span class="with">since 10 Jan 2025/);
    expect(page).to.include(`<a href="/c/${newest}#b1">B1</a>`);
    expect(page).to.not.include('10 Mar 2025').and.not.include('status quo');
    const words = /href="([^"]+)" aria-label="words of 10 Apr 2025 against those of 10 Feb 2025"/.exec(
      page,
    )?.[1];
    const told = await get((words ?? '').replaceAll('&#x3D;', '=').replaceAll('&amp;', '&'));
    expect(told.text).to.include(
      'Phraseland’s readout of 10 Apr 2025, word by word against that of 10 Feb 2025',
    );
    const earlier = (await get('/drift?party=Phraseland&to=2025-01-31')).text;
    expect(earlier).to.include('There is one readout only, of 10 Jan 2025').and.include('In this readout');
    expect(earlier).to.not.include('New in the newest').and.not.include('<span class="with">new');
    expect((await get('/drift?party=Phraseland&with=Norvane')).text).to.include('B1</a>');
    expect((await get('/drift?party=Phraseland&with=Elsewhere')).text).to.include('No public comparison');
    await say('2025-05-10', 'The ministers met.');
    const silent = (await get('/drift?party=Phraseland')).text;
    expect(silent).to.include('Not in the readout of 10 May 2025, but in the one before: “red line”');
    expect((await get('/drift?party=%3Cscript%3E')).text).to.not.include('<script>');
  });

  it('offers the parties of public comparisons, each once, from every page’s masthead', async () => {
    const { text } = await get('/drift');
    expect(text)
      .to.include('<a href="/drift" aria-current="page">Timelines</a>')
      .and.include('Choose a party');
    const offered = [...text.matchAll(/<b><bdi>([^<]+)<\/bdi><\/b>/g)].map(([, name]) => name);
    expect(offered).to.include('Norvane').and.not.include('Hiddenland');
    expect(offered).to.deep.equal([...new Set(offered)]);
    expect(text).to.include('href="/parties/Norvane"').and.include('href="/drift?party&#x3D;Norvane"');
    expect((await get('/methods')).text).to.include('<a href="/drift">Timelines</a>');
  });

  it('leads from a comparison to the party pages that there are', async () => {
    const linked = async (name: string, visibility: 'public' | 'unlisted') => {
      const draft = buildDraft({ a: buildSide('a', 'They met.', name), visibility });
      const { code: stored } = await site.stores.flow.receivePair(draft);
      const { text } = await get(`/c/${stored}`);
      return [...text.matchAll(/<a href="(\/parties\/[^"]+)" title="Its readouts over time">/g)].map(
        ([, href]) => href,
      );
    };
    const other = (await linked('Linkland & Sons', 'public'))[1];
    expect(await linked('Linkland & Sons', 'public')).to.deep.equal([
      '/parties/Linkland%20%26%20Sons',
      other,
    ]);
    expect(await linked('Lonelyland', 'unlisted')).to.deep.equal([other]);
    expect((await get(other ?? '')).status).to.equal(200);
  });

  it('shows the set phrases of a party without a pair whose comparison is damaged, and says so', async () => {
    const say = async (date: string, text: string) => {
      const draft = buildDraft({ b: buildSide('b', text, 'Brokenland') });
      return (await site.stores.flow.receivePair({ ...draft, call: { ...draft.call, date } })).code;
    };
    const [broken, whole] = [
      await say('2025-01-10', 'Taiwan is the first red line.'),
      await say('2025-02-10', 'Taiwan is the first red line.'),
    ];
    const { archive } = site.stores;
    const damage = (...codes: readonly string[]) =>
      Object.assign(archive, {
        findComparison: async (key: ComparisonKey) => {
          if (codes.includes(key.code)) throw new SyntaxError('Unexpected end of JSON input');
          return await Object.getPrototypeOf(archive).findComparison.call(archive, key);
        },
      });
    damage(broken);
    const { status, text } = await get('/drift?party=Brokenland');
    expect(status).to.equal(200);
    const stand = (page: string) => /<p class="stand">([^<]*)/.exec(page)?.[1];
    expect(stand(text)).to.equal(
      'There is one readout that can be shown, of 10 Feb 2025: nothing to set it against. The readout of 10 Jan 2025 was withdrawn or cannot be read, and is left out.',
    );
    expect(text).to.include(`href="/c/${whole}#b1"`).and.not.include(`href="/c/${broken}`);
    const damaged = (await get('/drift?party=Brokenland&to=2025-01-31')).text;
    damage();
    expect(stand(damaged)).to.equal(
      'The readout of 10 Jan 2025 was withdrawn or cannot be read, and is left out.',
    );
  });

  it('tells two readouts of a party apart word by word, whichever side it is and whichever is named first', async () => {
    const { flow } = site.stores;
    const say = async (side: 'a' | 'b', date: string, text: string, party = 'Wordland') => {
      const draft = buildDraft({ [side]: buildSide(side, text, party), visibility: 'unlisted' });
      const { code } = await flow.receivePair({ ...draft, call: { ...draft.call, date } });
      return `${code}.${side}`;
    };
    const older = await say(
      'a',
      '2025-01-10',
      'Minister Dovic stressed that Taiwan is the first red line. Norvane adheres to its one China policy. He raised soybeans.',
    );
    const newer = await say(
      'b',
      '2025-02-10',
      'Norvane adheres to its one China principle. They discussed fentanyl. Minister Dovic stressed that Taiwan is the first red line.',
    );
    const of = (one: string, other: string) => `/drift/words?older=${one}&newer=${other}`;
    const { text, headers } = await get(of(older, newer));
    expect(headers['x-robots-tag']).to.equal('noindex');
    expect(text).to.include('<h2>In much the same words</h2>').and.not.include('in other words</h2>');
    expect(text).to.include('Wordland’s readout of 10 Feb 2025, word by word against that of 10 Jan 2025');
    expect(text).to.include(
      'Set against the readout of 10 Jan 2025: of 3 sentences, 2 repeat it in much the same words (1 to the word) and 1 has no counterpart. 1 sentence of the earlier readout has no counterpart.',
    );
    const [newerCode, olderCode] = [newer, older].map((key) => key.slice(0, -2));
    expect(text).to.include(`href="/c/${newerCode}#b2">B2, 10 Feb 2025</a>`);
    expect(text).to.include(`href="/c/${olderCode}#a2">A2, 10 Jan 2025</a>`);
    expect(text)
      .to.match(/<span class="d">policy\.<\/span>/)
      .and.match(/<span class="d">principle\.<\/span>/);
    expect((await get(of(newer, older))).text).to.equal(text);
    const others = await say('b', '2025-03-10', 'They discussed fentanyl.', 'Elsewhere');
    const inChinese = { ...buildText('b1', '双方谈到稀土问题。'), language: 'zh' as const };
    const draft = buildDraft({ b: { ...buildSide('b', '', 'Wordland'), texts: [inChinese] } });
    const chinese = `${(await flow.receivePair(draft)).code}.b`;
    for (const path of [
      of(older, older),
      of(older, others),
      of(older, chinese),
      of(older, 'none.a'),
      of(older, ''),
    ])
      expect((await get(path)).status, path).to.equal(404);
  });

  it('lists every public comparison that has a topic, with the side that has it not', async () => {
    const { text } = await get('/topics/taiwan');
    expect(text).to.include(`href="/c/${code}/t/taiwan"`);
    expect(text).to.match(/Norvane<\/bdi><\/a> <span class="none">not in this text<\/span>/);
    expect(text).to.match(/was found in \d+ of \d+ public comparisons/);
    expect((await get('/topics/climate')).text).to.include('in 0 of');
  });

  it('knows nothing of unlisted pairs, and answers unknown names alike', async () => {
    const unlisted = await get('/parties/Hiddenland');
    const unknown = await get('/parties/Nowhere');
    expect([unlisted.status, unknown.status]).to.deep.equal([404, 404]);
    expect(unlisted.text).to.equal(unknown.text);
    for (const path of ['/topics/taiwan', '/parties/Sarune', '/sitemap.xml', '/feed.xml', '/'])
      expect((await get(path)).text, path).to.not.include('Hiddenland');
    expect((await get('/topics/no-topic')).status).to.equal(404);
    expect((await get('/parties/%3Cscript%3E')).text).to.not.include('<script>');
  });

  it('finds a party by the name that it is stored under, whichever sign no database holds stands in an address', async () => {
    const fields = { 'a.text': 'We discussed trade.', 'b.text': 'We discussed fish.', visibility: 'public' };
    const named = { ...fields, 'a.issuer': 'Nul\0land', 'b.issuer': 'Sarune', 'call.date': '1999-02-01' };
    await request(site.app).post('/api/pairs').send(named).expect(201);
    for (const name of ['Nul%00land', 'Nul%EF%BF%BDland'])
      expect((await get(`/parties/${name}`)).status, name).to.equal(200);
    expect((await get('/api/pairs?party=Nul%00land')).body.total).to.equal(1);
  });

  it('has feeds that bring what was stored last first, however old the call', async () => {
    const draft = buildDraft();
    const old = { ...draft, call: { ...draft.call, title: 'An old call', date: '1999-01-01' } };
    await site.stores.flow.receivePair(old);
    const feed = await new RssParser().parseString((await get('/feed.xml?party=Norvane')).text);
    expect(feed.items[0]?.title).to.equal('An old call');
    expect(feed.title).to.include('Norvane');
    const topic = await new RssParser().parseString((await get('/feed.xml?topic=taiwan')).text);
    expect(topic.title).to.equal('Diptych: comparisons for Taiwan');
    const { text } = await get('/sitemap.xml');
    for (const path of ['/parties/Norvane', '/topics/taiwan'])
      expect(text).to.include(`<loc>${BASE_URL}${path}</loc>`);
  });

  it('tells programs in the words of schema.org what is public, and nothing can leave that element', async () => {
    const draft = buildDraft();
    const title = '</script><script>alert(1)</script><!-- & \u2028';
    const call = { ...draft.call, title };
    const { code: open } = await site.stores.flow.receivePair({ ...draft, call });
    const dataOf = (html: string) => /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html)?.[1];
    for (const path of [`/c/${open}`, `/c/${open}/t/taiwan`]) {
      const data = dataOf((await get(path)).text) ?? '';
      const { name, '@context': context } = JSON.parse(data);
      expect(context).to.equal('https://schema.org');
      expect(name).to.include('</script><script>alert(1)</script><!-- &');
      expect(data).to.not.match(/[<>&\u2028]/);
    }
    const { isBasedOn, distribution } = JSON.parse(dataOf((await get(`/c/${open}`)).text) ?? '');
    expect(isBasedOn).to.have.length(2);
    for (const { contentUrl, encodingFormat } of distribution) {
      const { status, type } = await get(contentUrl.slice(BASE_URL.length));
      expect([status, type], contentUrl).to.deep.equal([200, encodingFormat]);
    }
    const { code: unlisted } = await site.stores.flow.receivePair({ ...draft, visibility: 'unlisted' });
    for (const path of [`/c/${unlisted}`, `/c/${unlisted}/t/taiwan`])
      expect((await get(path)).text, path).to.not.include('ld+json');
  });
});
