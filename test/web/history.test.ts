import { expect } from 'chai';
import request from 'supertest';
import { useTestSite } from '../support/use-test-site.ts';

const PAIR = {
  'call.title': 'A call',
  'call.date': '2026-03-12',
  'a.issuer': 'Norvane',
  'a.text': 'The Secretary raised fentanyl. He spoke of grain.',
  'a.url': 'https://norvane.example/readout',
  'a.published': '2026-03-12T18:40Z',
  'a.channel': 'ministry website',
  'b.issuer': 'Sarune',
  'b.text': 'Dovic spoke of Taiwan.',
};

describe('the custody of a pair', function () {
  this.timeout(240_000);
  const site = useTestSite();

  const get = (path: string) => request(site.app).get(path);
  const store = async (fields: object = PAIR) =>
    (await request(site.app).post('/api/pairs').send(fields)).body as { code: string; editKey: string };
  const revise = async ({ code, editKey }: { code: string; editKey: string }, fields: object) => {
    const { status } = await request(site.app)
      .put(`/api/pairs/${code}`)
      .set('Authorization', `Bearer ${editKey}`)
      .send({ ...PAIR, ...fields });
    expect(status).to.equal(200);
  };

  it('is told on the page: hash, time of capture, source, who is said to have published when', async () => {
    const { code } = await store();
    const { text } = await get(`/c/${code}`);
    const [, custody = ''] = text.split('id="custody"');
    const { body } = await get(`/c/${code}.json`);
    expect(custody).to.include(body.a.sha256).and.include(body.b.sha256);
    expect(custody).to.include(
      'Said to have been published by Norvane (ministry website) on 12 Mar 2026, 18:40 UTC',
    );
    expect(custody)
      .to.include('href="https://norvane.example/readout"')
      .and.match(/Captured \d+ \w+ \d{4}/);
    expect(custody).to.include('Said to have been published by Sarune, day not stated');
  });

  it('tells who took part as each side names them, and what of it changed', async () => {
    const named = {
      'call.participants': 'Ellery; Dovic',
      'a.participants': 'Secretary Ellery; Minister <b>Dovic</b>',
      'b.participants': '外长多维奇',
    };
    const pair = await store({ ...PAIR, ...named });
    const [, custody = ''] = (await get(`/c/${pair.code}`)).text.split('id="custody"');
    const [call = '', a = '', b = ''] = custody.split('<h3>');
    expect(call).to.include('<bdi>Ellery</bdi>; <bdi>Dovic</bdi>');
    expect(a).to.include('<bdi>Secretary Ellery</bdi>; <bdi>Minister &lt;b&gt;Dovic&lt;/b&gt;</bdi>');
    expect(b).to.include('<bdi lang="zh-Hans">外长多维奇</bdi>');
    await revise(pair, { ...named, 'b.participants': '外长多维奇; 国务卿埃勒里' });
    expect((await get(`/c/${pair.code}/history`)).text).to.include(
      'Participants as side B names them changed.',
    );
    expect((await get(`/c/${pair.code}/changes/1/2`)).text)
      .to.include('Who took part, as side B names them')
      .and.include('外长多维奇; 国务卿埃勒里')
      .and.not.include('as side A names them');
  });

  it('lists revisions newest first and says what each changed', async () => {
    const pair = await store();
    await revise(pair, { 'a.text': 'The Secretary raised steel. He spoke of grain.' });
    await revise(pair, {
      'a.text': 'The Secretary raised steel. He spoke of grain!',
      'call.title': 'Two calls',
    });
    const { text, status } = await get(`/c/${pair.code}/history`);
    expect(status).to.equal(200);
    expect([...text.matchAll(/<li id="(r\d)">/g)].map(([, id]) => id)).to.deep.equal(['r3', 'r2', 'r1']);
    const [, third = '', second = '', first = ''] = text.split('<li id=');
    expect(third).to.include('Punctuation or white space of Norvane’s text changed, no word.');
    expect(third).to.include('Title changed.');
    expect(second).to.include('The words of Norvane’s text changed.').and.include('/changes/1/2');
    expect(first).to.include('First stored.').and.not.include('/changes/');
  });

  it('tells the words of two revisions apart', async () => {
    const pair = await store();
    await revise(pair, {
      'a.text': 'The Secretary raised <b>steel</b>. He spoke of grain.',
      visibility: 'public',
    });
    const { text, status } = await get(`/c/${pair.code}/changes/1/2`);
    expect(status).to.equal(200);
    expect(text).to.match(/<del><span class="vh">Removed: <\/span>fentanyl<\/del>/);
    expect(text).to.match(/<ins><span class="vh">Added: <\/span>&lt;b&gt;steel&lt;\/b&gt;<\/ins>/);
    expect(text).to.include('Who can find it').and.include('unlisted').and.include('public');
    for (const path of ['changes/1/3', 'changes/0/2', 'changes/x/2', 'history?before=x']) {
      expect((await get(`/c/${pair.code}/${path}`)).status, path).to.equal(404);
    }
  });

  it('keeps earlier revisions as they were and says that they are earlier', async () => {
    const pair = await store();
    await revise(pair, { 'a.text': 'The Secretary raised steel.' });
    const { text } = await get(`/c/${pair.code}/r/1`);
    expect(text).to.include('fentanyl').and.include('This is an earlier revision');
    expect((await get(`/c/${pair.code}/r/1.json`)).body.a.text).to.equal(PAIR['a.text']);
  });

  it('says “edited since you got this link” where it was, and not for punctuation or visibility', async () => {
    const pair = await store();
    const link = `/c/${pair.code}?r=1`;
    const isEdited = async () => (await get(link)).text.includes('Edited since you got this link');
    expect((await get(`/c/${pair.code}`)).text).to.include(
      `value="https://diptych.example${link.replace('=', '&#x3D;')}"`,
    );
    expect((await get(`/c/${pair.code}`)).text).to.include(
      'With r=1 that page says what was edited since revision 1.',
    );
    expect((await get(`/c/${pair.code}/t/narcotics`)).text).to.not.include('was edited since');
    expect(await isEdited()).to.equal(false);
    await revise(pair, {
      'a.text': 'The Secretary raised fentanyl; He spoke of grain.',
      visibility: 'public',
    });
    expect(await isEdited()).to.equal(false);
    await revise(pair, { 'a.text': 'The Secretary raised steel; He spoke of grain.' });
    expect(await isEdited()).to.equal(true);
    const { text } = await get(link);
    expect(text).to.include(`/c/${pair.code}/changes/1/3`).and.include(`/c/${pair.code}/r/1`);
    for (const r of ['3', '4', '0', '1.5', 'x', '1e0', '0x1', '01']) {
      const page = await get(`/c/${pair.code}?r=${r}`);
      expect([page.status, page.text.includes('Edited since')], r).to.deep.equal([200, false]);
    }
  });

  it('leaves a tombstone with the hashes of every revision, as a page and as JSON', async () => {
    const pair = await store();
    const hashes = [(await get(`/c/${pair.code}.json`)).body.a.sha256];
    await revise(pair, { 'a.text': 'A secret of steel.' });
    hashes.push((await get(`/c/${pair.code}.json`)).body.a.sha256);
    await request(site.app).delete(`/api/pairs/${pair.code}`).set('Authorization', `Bearer ${pair.editKey}`);
    for (const path of ['', '/r/1', '/r/2', '/history', '/changes/1/2', '/edit']) {
      const { status, text, headers } = await get(`/c/${pair.code}${path}`);
      expect(status, path).to.equal(410);
      expect(text).to.include(hashes[0]).and.include(hashes[1]).and.not.include('secret');
      expect(headers['x-robots-tag']).to.equal('noindex');
    }
    for (const path of [`/c/${pair.code}.json`, `/api/pairs/${pair.code}`]) {
      const { status, body } = await get(path);
      expect([status, body.error.code]).to.deep.equal([410, 'withdrawn']);
      expect(body.withdrawn.sha256.a).to.have.members(hashes);
      expect(body.withdrawn.at).to.match(/^\d{4}-/);
    }
  });
});
