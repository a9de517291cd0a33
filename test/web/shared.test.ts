import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extract } from '@extractus/oembed-extractor';
import { expect } from 'chai';
import { parse } from 'csv-parse/sync';
import { XMLValidator } from 'fast-xml-parser';
import ogs from 'open-graph-scraper';
import RssParser from 'rss-parser';
import request, { type Response } from 'supertest';
import { unfurl } from 'unfurl.js';
import { buildDraft, buildSide, buildText } from '../support/drafts.ts';
import { startCpuClock } from '../support/start-cpu-clock.ts';
import { useTempDir } from '../support/temp-dir.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

const EXTENSIONS = ['json', 'html', 'md', 'csv', 'txt', 'bundle.json', 'svg', 'png'] as const;

describe('a comparison, passed on', function () {
  this.timeout(240_000);
  const dir = useTempDir();
  let site: TestApp;
  let server: Server;
  let origin: string;
  let open: string;
  let unlisted: string;

  before(async () => {
    // The server's own address is the base of its links, so that clients can follow them.
    const probe = (await openTestApp(dir.path)).stores;
    await probe.close();
    const { createServer } = await import('node:http');
    server = createServer((incoming, outgoing) => site.app(incoming, outgoing)).listen(0, '127.0.0.1');
    await new Promise((listening) => server.once('listening', listening));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    site = await openTestApp(dir.path, { DIPTYCH_BASE_URL: origin });
    const { flow } = site.stores;
    const draft = buildDraft();
    const title = 'Hostile <title> & “quotes” =1+1 \u0000\u0008\ud800 end';
    open = (await flow.receivePair({ ...draft, call: { ...draft.call, title } })).code;
    unlisted = (await flow.receivePair({ ...draft, visibility: 'unlisted' })).code;
  });
  after(async () => {
    await new Promise((closed) => server.close(closed));
    await site.stores.close();
  });

  const get = (path: string) => request(site.app).get(path);

  it('is there in every format, for the newest and for every revision', async () => {
    for (const extension of EXTENSIONS) {
      for (const path of [`/c/${open}.${extension}`, `/c/${open}/r/1.${extension}`]) {
        const { status, headers } = await get(path);
        expect(status, path).to.equal(200);
        expect(headers['x-content-type-options'], path).to.equal('nosniff');
        expect(headers['content-security-policy'], path).to.match(/default-src 'none'/);
        const isSandboxed = /; sandbox$/.test(headers['content-security-policy'] ?? '');
        expect(isSandboxed, path).to.equal(extension !== 'html');
      }
      expect((await get(`/c/${open}/r/9.${extension}`)).status).to.equal(404);
      expect((await get(`/c/AAAAAAAAAAAAAAAAAAAAAA.${extension}`)).status).to.equal(404);
      const { headers } = await get(`/c/${unlisted}.${extension}`);
      expect(headers['x-robots-tag'], extension).to.equal('noindex');
    }
    for (const place of ['', '/corrections']) {
      const { headers } = await get(`/api/pairs/${unlisted}${place}`);
      expect(headers['x-robots-tag'], place).to.equal('noindex');
      expect((await get(`/api/pairs/${open}${place}`)).headers).to.not.have.property('x-robots-tag');
    }
  });

  it('has every topic in every format, for the newest and for every revision', async () => {
    for (const extension of EXTENSIONS) {
      for (const place of [`/c/${open}`, `/c/${open}/r/1`]) {
        const { status, headers } = await get(`${place}/t/taiwan.${extension}`);
        expect(status, extension).to.equal(200);
        expect(headers['content-security-policy'], extension).to.match(/default-src 'none'/);
        expect((await get(`${place}/t/no-topic.${extension}`)).status, extension).to.equal(404);
      }
      expect((await get(`/c/${open}/r/9/t/taiwan.${extension}`)).status, extension).to.equal(404);
    }
    for (const path of [`/c/${open}/r/1/t/taiwan`, `/c/${open}/r/1/t/taiwan/embed`])
      expect((await get(path)).status, path).to.equal(200);
  });

  it('leads back from every file: address, hashes, taxonomy', async () => {
    for (const extension of ['json', 'html', 'md', 'txt', 'csv', 'bundle.json']) {
      const { text } = await get(`/c/${open}.${extension}`);
      const { taxonomy, a, provenance } = JSON.parse((await get(`/c/${open}.json`)).text);
      expect(text, extension).to.include(`${origin}/c/${open}/r/1`);
      expect(text, extension).to.include(a.sha256);
      expect(text, extension).to.include(taxonomy.version);
      expect(text, extension).to.include(provenance.a.captured);
      if (extension !== 'bundle.json') expect(text, extension).to.include('English original');
    }
    for (const extension of ['json', 'html', 'md', 'txt', 'csv'])
      for (const address of [`${origin}/c/${open}/t/taiwan`, `${origin}/c/${open}/r/1/t/taiwan`])
        expect((await get(`/c/${open}/t/taiwan.${extension}`)).text, extension).to.include(address);
  });

  it('is a table that parsers of others read, sent as a download with a name of our own', async () => {
    const { text, headers } = await get(`/c/${open}.csv`);
    const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
    expect(rows.length).to.be.greaterThan(1);
    expect(headers['content-disposition']).to.match(/^attachment; filename="diptych-[\w.-]+\.csv"$/);
  });

  it('is one HTML file that asks for nothing and carries no markup of a visitor', async () => {
    const { text } = await get(`/c/${open}.html`);
    expect(text).to.not.match(/<(?:script|link|img|iframe)\b/);
    expect(text).to.not.include('<title> &');
  });

  it('is framed by others in its embed view only', async () => {
    const embed = await get(`/c/${open}/embed`);
    expect(embed.headers['content-security-policy']).to.include('frame-ancestors *');
    expect(embed.headers).to.not.have.property('x-frame-options');
    expect(embed.headers).to.not.have.property('set-cookie');
    for (const path of [`/c/${open}`, '/', '/new', `/c/${open}.html`, `/c/${open}.svg`]) {
      const { headers } = await get(path);
      expect(headers['content-security-policy'], path).to.include("frame-ancestors 'none'");
    }
    expect((await get(`/c/${open}/t/taiwan/embed`)).status).to.equal(200);
    expect((await get(`/c/${open}/t/no-topic/embed`)).status).to.equal(404);
  });

  it('has no script in its embed, and where it is asked to tell its height nothing but that', async () => {
    const { body: oembed } = await get(`/oembed?url=${origin}/c/${open}`);
    expect(oembed.html).to.include(`/c/${open}/embed"`).and.not.include('script');
    for (const place of ['', '/r/1', '/t/taiwan', '/r/1/t/taiwan']) {
      const path = `/c/${open}${place}/embed`;
      for (const query of ['', '?fit=', '?fit=0', '?fit=1&fit=1'])
        expect((await get(path + query)).text, path + query).to.not.match(/<script|javascript:|\son\w+=/i);
      const scripts = [...(await get(`${path}?fit=1`)).text.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
      expect(scripts, path).to.have.length(1);
      const address = /^<script src="(\/assets\/[^"]+)" defer>$/.exec(scripts[0] ?? '')?.[1] ?? '';
      const { text } = await get(address);
      expect(text, address).to.include('diptych:height');
      expect(text.length, address).to.be.below(400);
    }
  });

  it('answers oEmbed for its own addresses alone, within the size asked for', async () => {
    const ask = (url: string, more = '') => get(`/oembed?url=${encodeURIComponent(url)}${more}`);
    const refusalOf = ({ status, body }: Response) => [status, body.error.code, body.error.field];
    const { body } = await ask(`${origin}/c/${open}`, '&maxwidth=300&maxheight=200');
    expect([body.version, body.type, body.width, body.height]).to.deep.equal(['1.0', 'rich', 300, 200]);
    expect(body.html).to.include(`src="${origin}/c/${open}/embed"`);
    expect((await ask(`${origin}/c/${open}/t/taiwan`)).body.html).to.include('/t/taiwan/embed');
    for (const url of ['https://other.example/c/x', `${origin}.evil.example/c/${open}`, `${origin}/new`, ''])
      expect(refusalOf(await ask(url)), url).to.deep.equal([404, 'not_found', 'url']);
    for (const page of ['/c/AAAAAAAAAAAAAAAAAAAAAA', `/c/${open}/t/no-topic`, `/c/${open}?a=no-text`])
      expect(refusalOf(await ask(`${origin}${page}`)), page).to.deep.equal([404, 'not_found', 'url']);
    expect((await ask(`${origin}/c/${open}`, '&format=xml')).status).to.equal(501);
  });

  it('says no more in oEmbed than it may: no large thumbnail, no private page, errors as data', async () => {
    const ask = (url: string, more = '') => get(`/oembed?url=${encodeURIComponent(url)}${more}`);
    expect((await ask(`${origin}/c/${open}`)).body.thumbnail_width).to.equal(1200);
    expect((await ask(`${origin}/c/${open}`, '&maxwidth=800')).body).to.not.have.property('thumbnail_url');
    const refused = await ask(`${origin}/c/${open}/edit`);
    expect([refused.status, refused.body.error.code]).to.deep.equal([401, 'private']);
    expect(refused.headers['www-authenticate']).to.equal('Bearer');
    const topic = await ask(`${origin}/c/${open}/r/1/t/taiwan?utm_source=x#b1`);
    expect(topic.body.html).to.include(`/c/${open}/r/1/t/taiwan/embed"`);
    expect(topic.body.title).to.match(/^Taiwan: /);
    expect((await ask(`${origin}/c/${open}/r/1`)).body.html).to.include(`/c/${open}/r/1/embed"`);
    expect((await ask(`${origin}/c/${open}/t/no-topic`)).status).to.equal(404);
    expect((await ask(`${origin}/c/${unlisted}`)).headers['x-robots-tag']).to.equal('noindex');
  });

  it('is found by an oEmbed consumer of others, by the page alone', async () => {
    const found = await extract(`${origin}/c/${open}`, { maxwidth: 400 });
    expect([found.type, found.version, found.width]).to.deep.equal(['rich', '1.0', 400]);
    expect(found.title).to.include('Hostile <title> &');
    const topic = await extract(`${origin}/c/${open}/t/taiwan`);
    expect(topic.html).to.include(`${origin}/c/${open}/t/taiwan/embed`);
  });

  it('leads back to the texts that were compared where a side has several', async () => {
    const draft = buildDraft({ visibility: 'unlisted' });
    const other = buildText('b2', 'Dovic discussed trade \u202ewith hidden letters\u001b[31m.');
    const b = { ...draft.b, texts: [...draft.b.texts, other] };
    const { code } = await site.stores.flow.receivePair({ ...draft, b });
    for (const extension of ['json', 'html', 'md', 'txt', 'csv', 'bundle.json']) {
      const { text } = await get(`/c/${code}.${extension}?b=b2`);
      expect(text, extension).to.include(`${origin}/c/${code}/r/1?b=b2`);
      if (extension.endsWith('json')) continue;
      // Files are read in terminals and pasted into pages: what hides or reorders words stands by its code.
      expect(text, extension).to.include('U+202E').and.include('U+001B');
      for (const hidden of ['\u202e', '\u001b']) expect(text, extension).to.not.include(hidden);
    }
    for (const path of [`/c/${code}`, `/c/${code}/t/taiwan`])
      expect((await get(`${path}?b=b2`)).text, path).to.match(/\/r\/1(?:\/t\/taiwan)?\.csv\?b/);
    const asked = encodeURIComponent(`${origin}/c/${code}?b=b2`);
    expect((await get(`/oembed?url=${asked}`)).body.html).to.include(`/c/${code}/embed?b=b2"`);
  });

  it('shows hidden characters by their codes in whatever words are taken out of a text', async () => {
    const draft = buildDraft({ visibility: 'unlisted' });
    const own = buildText(
      'a1',
      'At the re\u200bquest of Sarune, Ellery spoke with Dovic. They had a can\u00addid discussion. Norvane will provide 500 \u202emillion dollars in aid by June 2026. Ellery reaffirmed the one China po\u200blicy.',
    );
    const other = buildText('b1', 'Dovic said that Norvane must abide by the one-China prin\u200bciple.');
    const sides = { a: { ...draft.a, texts: [own] }, b: { ...draft.b, texts: [other] } };
    const { code } = await site.stores.flow.receivePair({ ...draft, ...sides });
    const page = (await get(`/c/${code}`)).text;
    for (const part of ['At the re[U+200B]quest of', '“can[U+00AD]did”', 'one China po[U+200B]licy'])
      expect(page, 'the page').to.include(part);
    expect(page).to.match(/<q[^>]*>[^<]*500 \[U\+202E\]million/);
    const files = ['html', 'md', 'txt', 'csv', 'svg'].map((extension) => `/c/${code}.${extension}`);
    for (const path of [`/c/${code}`, `/c/${code}/embed`, ...files]) {
      const answer = await get(path);
      expect(answer.text ?? String(answer.body), path).to.not.match(/[\u00ad\u200b\u202e]/);
    }
  });

  it('says in the embed by what its topics were chosen', async () => {
    const draft = buildDraft({
      a: buildSide(
        'a',
        `They raised ${['Taiwan', 'trade', 'climate', 'Ukraine', 'fentanyl', 'artificial intelligence', 'the South China Sea', 'cyber attacks', 'visas', 'tariffs', 'Tibet'].join('. They raised ')}. ${'They said more. '.repeat(40)}`,
        'Norvane',
      ),
    });
    const { code, editKey } = await site.stores.flow.receivePair(draft);
    expect((await get(`/c/${code}/embed`)).text).to.match(/The 9 topics with the largest shares, of \d+\./);
    await site.stores.flow.withdrawPair(code, editKey);
  });

  it('shows a silence in the embed of a topic, and the words of the side that speaks of it', async () => {
    const { text } = await get(`/c/${open}/t/taiwan/embed`);
    expect(text).to.include('“Taiwan” is not in Norvane’s text.');
    expect(text).to.include('<p class="sil">Not in this text</p>');
    expect(text).to.include('exchanged views on Taiwan');
    expect((await get(`/c/${open}/r/1/embed`)).status).to.equal(200);
    expect((await get(`/c/${open}/r/2/embed`)).status).to.equal(404);
  });

  it('has its card for at most 300 ms of work the first time', async () => {
    const { code } = await site.stores.flow.receivePair(buildDraft({ visibility: 'unlisted' }));
    const elapsed = startCpuClock();
    const { body } = await get(`/c/${code}.png`);
    expect(elapsed()).to.be.at.most(300);
    expect([body.readUInt32BE(16), body.readUInt32BE(20)]).to.deep.equal([1200, 630]);
  });

  it('is unfurled by two libraries that unfurl links', async () => {
    const link = `${origin}/c/${open}`;
    const first = await unfurl(link, { oembed: true });
    expect(first.open_graph?.images?.[0]?.url).to.equal(`${link}.png`);
    expect(first.oEmbed?.type).to.equal('rich');
    const { result } = await ogs({ html: (await get(`/c/${open}`)).text });
    expect(result.ogImage?.[0]?.url).to.equal(`${link}.png`);
    expect(result.twitterCard).to.equal('summary_large_image');
    expect(result.ogTitle).to.include('Hostile <title> & “quotes”');
  });

  it('is in the feed and the sitemap when public, and only then', async () => {
    const feed = await new RssParser().parseString((await get('/feed.xml')).text);
    expect(feed.items.map(({ link }) => link)).to.deep.equal([`${origin}/c/${open}`]);
    expect(feed.items[0]?.title).to.include('Hostile <title> &');
    const found = await new RssParser().parseString((await get('/feed.xml?topic=taiwan')).text);
    expect(found.items).to.have.length(1);
    const none = await new RssParser().parseString((await get('/feed.xml?topic=climate')).text);
    expect(none.items).to.have.length(0);
    const sitemap = (await get('/sitemap.xml')).text;
    expect(XMLValidator.validate(sitemap)).to.equal(true);
    expect(sitemap).to.include(open);
    expect(sitemap).to.not.include(unlisted);
    expect((await get('/')).text).to.include(`${origin}/feed.xml`);
    expect((await get('/robots.txt')).text).to.include(`${origin}/sitemap.xml`);
  });

  it('is gone from every address when it was withdrawn', async () => {
    const { flow } = site.stores;
    const { code, editKey } = await flow.receivePair(buildDraft());
    await flow.withdrawPair(code, editKey);
    const paths = [...EXTENSIONS.map((extension) => `.${extension}`), '/embed', '/t/taiwan.json'];
    for (const path of paths) expect((await get(`/c/${code}${path}`)).status, path).to.equal(410);
    const url = encodeURIComponent(`${origin}/c/${code}`);
    expect((await get(`/oembed?url=${url}`)).status).to.equal(410);
  });
});
