import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import request, { type Response } from 'supertest';
import { useForeignSite } from '../support/foreign-site.ts';
import { useTestSite } from '../support/use-test-site.ts';
import { buildDocx } from '../support/zip.ts';

const A = 'The Secretary raised fentanyl with Foreign Minister Dovic. He underscored open channels.';
const B = 'Dovic stressed that the Veyra Strait is at the core of Sarune’s core interests.';
const FORM = {
  'call.title': 'A call',
  'call.date': '2026-03-12',
  'a.issuer': 'Norvane, Department of State',
  'a.text': A,
  'b.issuer': 'Sarune, Ministry of Foreign Affairs',
  'b.text': B,
};
const page = (words: string) =>
  `<!doctype html><html lang="en"><head><title>Call | Ministry of Norvane</title><meta property="og:site_name" content="Ministry of Norvane"></head>
  <body><nav><a href="/">Home</a></nav><main><h1>Call</h1><p class="date">March 12, 2026</p><p>${words}</p></main></body></html>`;

/** What a field of an answered form holds, as a browser would take it. */
function valueIn(html: string, name: string): string | null {
  const escaped = name.replaceAll('.', '\\.');
  const found =
    new RegExp(`<textarea[^>]*name="${escaped}"[^>]*>\\n([^<]*)</textarea>`).exec(html) ??
    new RegExp(`<input[^>]*name="${escaped}"[^>]*value="([^"]*)"`).exec(html);
  return found?.[1]?.replaceAll('&#x27;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&') ?? null;
}

const errorOf = (html: string, id: string) =>
  new RegExp(`<p class="msg" id="${id}-error">([^<]*)</p>`).exec(html)?.[1] ?? null;

describe('the ways in', function () {
  this.timeout(240_000);
  const site = useTestSite({ DIPTYCH_ALLOW_PRIVATE_FETCH: 'on' });
  const foreign = useForeignSite();
  before(async () => {
    foreign.serve('/a', 'text/html; charset=utf-8', page(A));
    foreign.serve('/b', 'text/plain; charset=utf-8', B);
    foreign.answer('/refuses', (_request, response) => response.writeHead(403).end('No robots.'));
  });

  const submit = async (
    fields: Readonly<Record<string, string>>,
    files: Readonly<Record<string, readonly [Buffer, string]>> = {},
  ): Promise<Response> => {
    const form = request(site.app).post('/new').set('Sec-Fetch-Site', 'same-origin');
    for (const [name, value] of Object.entries(fields)) form.field(name, value);
    for (const [name, [bytes, filename]] of Object.entries(files)) form.attach(name, bytes, { filename });
    return await form;
  };
  const store = (fields: object) => request(site.app).post('/api/pairs').send(fields);
  const count = async () => (await site.stores.archive.allCodes()).length;

  describe('from the list, by two addresses', () => {
    it('shows what was read in the form, and stores nothing yet', async () => {
      const before = await count();
      const home = await request(site.app).get('/');
      const form = /<form class="start"[\s\S]*?<\/form>/.exec(home.text)?.[0] ?? '';
      const names = [...form.matchAll(/name="([^"]+)"/g)].map(([, name]) => name);
      expect(names).to.deep.equal(['a.url', 'b.url', 'do']);
      const { status, text } = await request(site.app)
        .post('/new')
        .set('Sec-Fetch-Site', 'same-origin')
        .type('form')
        .send({ 'a.url': `${foreign.origin}/a`, 'b.url': `${foreign.origin}/b`, do: 'preview' });
      expect([valueIn(text, 'a.text'), valueIn(text, 'b.text')]).to.deep.equal([A, B]);
      // Nobody is known to publish at the second address.
      expect([status, errorOf(text, 'a-issuer')]).to.deep.equal([422, null]);
      expect(errorOf(text, 'b-issuer')).to.match(/^Name the government/);
      expect(await count()).to.equal(before);
    });
  });

  describe('by words in a request', () => {
    /** Status, day and what was proposed. */
    const dayOf = async (fields: object) => {
      const { status, body } = await store({ ...FORM, 'call.date': '', ...fields });
      const { body: pair } = await request(site.app).get(`/api/pairs/${body.code}`);
      return [status, pair.call.date, body.proposed];
    };

    it('take the day of the call from the words where a program sent none, and say so', async () => {
      const stated = { 'a.text': '(June 14, 2023) The Secretary spoke with Minister Dovic.' };
      for (const none of [{}, { 'call.date': null }, { 'call.date': ' ' }])
        expect(await dayOf({ ...stated, ...none })).to.deep.equal([201, '2023-06-14', ['call.date']]);
      expect(await dayOf({ ...stated, 'call.date': '2023-06-13' })).to.deep.equal([201, '2023-06-13', []]);
      const published = { 'b.published': '2023-06-15T08:00:00Z' };
      expect(await dayOf(published)).to.deep.equal([201, '2023-06-15', ['call.date']]);
      const today = new Date().toISOString().slice(0, 10);
      expect(await dayOf({})).to.deep.equal([201, today, ['call.date']]);
    });

    it('leave to be refused what is no day', async () => {
      const { status, body } = await store({ ...FORM, 'call.date': 20230614 });
      expect([status, body.error.code, body.error.field]).to.deep.equal([422, 'not_text', 'call.date']);
    });
  });

  describe('by address', () => {
    const linked = () => ({
      'a.url': `${foreign.origin}/a`,
      'b.url': `${foreign.origin}/b`,
      'b.issuer': 'Sarune',
    });

    it('shows what was read before anything is stored, with title, day and issuer to be checked', async () => {
      const before = await count();
      const { status, text } = await submit({ ...linked(), do: 'compare' });
      expect(status).to.equal(200);
      expect(await count()).to.equal(before);
      expect(valueIn(text, 'a.text')).to.include(A).and.not.include('Home');
      expect(valueIn(text, 'b.text')).to.equal(B);
      expect(valueIn(text, 'a.title')).to.equal('Call');
      expect(valueIn(text, 'a.published')).to.equal('2026-03-12');
      expect(valueIn(text, 'a.issuer')).to.equal('Ministry of Norvane');
      expect(valueIn(text, 'call.date')).to.equal('2026-03-12');
      expect(text.match(/found, please check/g)).to.have.length(4);
      expect(text).to.include(`Read from ${foreign.origin}/a`);
    });

    it('stores what was shown when it is sent again, without asking the site a second time', async () => {
      const shown = (await submit({ ...linked(), do: 'preview' })).text;
      const names = [
        'a.text',
        'b.text',
        'a.url',
        'b.url',
        'a.read',
        'b.read',
        'a.issuer',
        'b.issuer',
        'proposed',
        'seen',
      ];
      const again = Object.fromEntries(names.map((name) => [name, valueIn(shown, name) ?? '']));
      const asked = foreign.asked.length;
      const { status, headers } = await submit({ ...again, 'call.date': '2026-03-12', do: 'compare' });
      expect(status).to.equal(303);
      expect(foreign.asked.length).to.equal(asked);
      const stored = await request(site.app).get(`/api/pairs/${headers.location?.slice(3)}`);
      expect(stored.body.a.texts[0].sourceUrl).to.equal(`${foreign.origin}/a`);
    });

    it('says clearly beside the field that a site refused, and keeps everything else', async () => {
      const { status, text } = await submit({
        ...FORM,
        'a.text': '',
        'a.url': `${foreign.origin}/refuses`,
        do: 'preview',
      });
      expect(status).to.equal(422);
      expect(errorOf(text, 'a-url')).to.match(/refused our reader \(status 403\).*paste the text/);
      expect(errorOf(text, 'a-text')).to.equal(null);
      expect(valueIn(text, 'b.text')).to.equal(B);
      expect(text).to.match(/value="url" id="a-way-url" checked/);
    });

    it('fetches once more where that button is pressed, and only there', async () => {
      const asked = foreign.asked.length;
      const { text } = await submit({ ...FORM, ...linked(), 'a.text': 'An older text.', do: 'read-a' });
      expect(valueIn(text, 'a.text')).to.include(A);
      expect(valueIn(text, 'b.text')).to.equal(B);
      expect(foreign.asked.slice(asked)).to.deep.equal(['/a']);
    });

    it('is a way into the API, which says what it took from the page', async () => {
      const { status, body } = await store({
        'a.url': `${foreign.origin}/a`,
        'b.issuer': 'Sarune',
        'b.text': B,
      });
      expect(status).to.equal(201);
      expect(body.proposed).to.deep.equal(['a.title', 'a.published', 'a.issuer', 'call.date']);
      const refused = await store({ ...FORM, 'a.text': '', 'a.url': `${foreign.origin}/nowhere` });
      expect([refused.status, refused.body.error.field]).to.deep.equal([422, 'a.url']);
    });

    it('empties what a program sends empty beside a page that says it, and refuses a call without a day', async () => {
      const { body } = await store({ ...FORM, 'a.title': 'An older headline' });
      const put = (fields: object) =>
        request(site.app)
          .put(`/api/pairs/${body.code}`)
          .set('Authorization', `Bearer ${body.editKey}`)
          .send({ 'a.url': `${foreign.origin}/a`, ...fields });
      expect((await put({ 'a.title': '' })).status).to.equal(200);
      const { body: pair } = await request(site.app).get(`/api/pairs/${body.code}`);
      expect([pair.a.texts[0].title, pair.call.date]).to.deep.equal([null, '2026-03-12']);
      const refused = await put({ 'call.date': '' });
      expect([refused.status, refused.body.error.code, refused.body.error.field]).to.deep.equal([
        422,
        'date_missing',
        'call.date',
      ]);
    });

    for (const [charset, type, bytes] of [
      [
        'gb18030 by its header',
        'text/html; charset=gb18030',
        '<p>\xcb\xab\xb7\xbd\xcd\xac\xd2\xe2\xa1\xa3</p>',
      ],
      [
        'gb2312 by its meta element',
        'text/html',
        '<meta charset="gb2312"><p>\xcb\xab\xb7\xbd\xcd\xac\xd2\xe2\xa1\xa3</p>',
      ],
      [
        'big5 by its meta element',
        'text/html',
        '<meta http-equiv="Content-Type" content="text/html; charset=big5"><p>\xc2\xf9\xa4\xe8\xa6P\xb7N\xa1C</p>',
      ],
      [
        'utf-16 without a mark',
        'text/html; charset=utf-16le',
        Buffer.from('<p>双方同意。</p>', 'utf16le').toString('latin1'),
      ],
    ] as const) {
      it(`reads ${charset}`, async () => {
        foreign.serve('/charset', type, Buffer.from(bytes, 'latin1'));
        const { body } = await request(site.app)
          .post('/api/read')
          .send({ url: `${foreign.origin}/charset` });
        expect(body.text).to.match(/^[双雙]方同意。$/);
        expect(body.language).to.equal('zh');
      });
    }

    it('reads windows-1252, and files behind an address', async () => {
      foreign.serve(
        '/western',
        'text/plain; charset=windows-1252',
        Buffer.from('The \x93core\x94 \x96 he said.', 'latin1'),
      );
      foreign.serve(
        '/word',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        buildDocx('<w:p><w:t>They spoke.</w:t></w:p>'),
      );
      const read = async (path: string) =>
        (
          await request(site.app)
            .post('/api/read')
            .send({ url: foreign.origin + path })
        ).body.text;
      expect(await read('/western')).to.equal('The “core” – he said.');
      expect(await read('/word')).to.equal('They spoke.');
    });

    it('refuses pictures that call themselves text, and pages without any', async () => {
      foreign.serve('/png', 'text/html', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'));
      foreign.serve('/empty', 'text/html', '<div id="app"></div><script>render()</script>');
      const codeOf = async (path: string) => {
        const { status, body } = await request(site.app)
          .post('/api/read')
          .send({ url: foreign.origin + path });
        return `${status} ${body.error.code}`;
      };
      expect(await codeOf('/png')).to.equal('422 url_type');
      expect(await codeOf('/empty')).to.equal('422 document_empty');
    });
  });

  describe('by file', () => {
    it('keeps the text of a file that was read, so that it need not be chosen again', async () => {
      const docx = buildDocx(`<w:p><w:r><w:t>${A}</w:t></w:r></w:p>`);
      const { status, text } = await submit(
        { ...FORM, 'a.text': '', 'b.issuer': '', do: 'compare' },
        { 'a.file': [docx, 'call.docx'] },
      );
      expect(status).to.equal(422);
      expect(valueIn(text, 'a.text')).to.equal(A);
      expect(errorOf(text, 'b-issuer')).to.be.a('string');
      expect(text).to.include('Read from the file call.docx');
    });

    it('stores at once for a program that presses no button', async () => {
      const { status } = await submit({ ...FORM, 'b.text': '' }, { 'b.file': [Buffer.from(B), 'b.txt'] });
      expect(status).to.equal(303);
    });

    it('is a way into the API too', async () => {
      const form = request(site.app)
        .post('/api/pairs')
        .field('a.issuer', 'Norvane')
        .field('b.issuer', 'Sarune')
        .field('b.text', B);
      const { status, body } = await form.attach('a.file', Buffer.from(A), { filename: 'a.txt' });
      expect(status).to.equal(201);
      const spoofed = await request(site.app)
        .post('/api/read')
        .attach('file', Buffer.from('<svg/>'), { filename: 'a.pdf' });
      expect([spoofed.status, spoofed.body.error.code]).to.deep.equal([422, 'file_kind']);
      const empty = await request(site.app)
        .post('/api/read')
        .attach('file', Buffer.from(''), { filename: 'a.txt' });
      expect([empty.status, empty.body.error.code, empty.body.error.field]).to.deep.equal([
        422,
        'document_empty',
        'file',
      ]);
      expect(body.code).to.match(/^[\w-]{22}$/);
    });
  });

  describe('several texts of one side', () => {
    const zh = '多维奇强调，韦拉海峡问题是萨方核心利益中的核心。';

    it('are stored with what is known of each', async () => {
      const { body } = await store({
        ...FORM,
        'b.text': zh,
        'b.channel': 'ministry website',
        'b.texts.2.text': B,
        'b.texts.2.url': 'https://mfa.sarune.example/en/1',
        'b.texts.3.text': `${B} Unofficially.`,
        'b.texts.3.kind': 'unofficial-translation',
        'b.texts.4.text': '',
      });
      const { body: pair } = await request(site.app).get(`/api/pairs/${body.code}`);
      expect(
        pair.b.texts.map(({ id, kind, language }: Record<string, string>) => [id, language, kind]),
      ).to.deep.equal([
        ['b1', 'zh', 'original'],
        ['b2', 'en', 'official-translation'],
        ['b3', 'en', 'unofficial-translation'],
      ]);
      expect(pair.b.texts[0].channel).to.equal('ministry website');
      expect(pair.b.texts[1].sourceUrl).to.equal('https://mfa.sarune.example/en/1');
    });

    it('are read from files and addresses as the first is', async () => {
      const { body } = await store({ ...FORM, 'a.texts.2.url': `${foreign.origin}/b` });
      const { body: pair } = await request(site.app).get(`/api/pairs/${body.code}`);
      expect(pair.a.texts[1].text).to.equal(B);
    });

    it('are refused where one has facts and no words, twice the same words, or too many', async () => {
      const codesOf = async (more: object) =>
        (await store({ ...FORM, ...more })).body.errors?.map(
          ({ field, code }: Record<string, string>) => `${field} ${code}`,
        );
      expect(await codesOf({ 'a.texts.2.title': 'A title' })).to.deep.equal(['a.texts.2.text text_missing']);
      expect(await codesOf({ 'a.texts.2.text': A })).to.deep.equal(['a.texts.2.text text_twice']);
      expect(await codesOf({ 'a.texts.6.text': B })).to.deep.equal(['a.texts.6.text too_many_texts']);
    });

    it('are offered by a button, and keep what was typed', async () => {
      const { status, text } = await submit({ ...FORM, do: 'add-b' });
      expect(status).to.equal(200);
      expect(valueIn(text, 'b.texts.2.text')).to.equal('');
      expect(valueIn(text, 'a.text')).to.equal(A);
      const more = (await submit({ ...FORM, 'b.texts.2.text': zh, do: 'add-b' })).text;
      expect([valueIn(more, 'b.texts.2.text'), valueIn(more, 'b.texts.3.text')]).to.deep.equal([zh, '']);
    });
  });

  describe('one click', () => {
    it('swaps everything that belongs to a side, and stores nothing', async () => {
      const before = await count();
      const { status, text } = await submit({
        ...FORM,
        'a.texts.2.text': 'More of A.',
        'a.url': 'https://a.example/',
        do: 'swap',
      });
      expect(status).to.equal(200);
      expect(valueIn(text, 'b.text')).to.equal(A);
      expect(valueIn(text, 'a.text')).to.equal(B);
      expect(valueIn(text, 'b.texts.2.text')).to.equal('More of A.');
      expect(valueIn(text, 'b.url')).to.equal('https://a.example/');
      expect(valueIn(text, 'call.title')).to.equal('A call');
      expect(await count()).to.equal(before);
    });

    it('previews what would be stored, and says how long it is', async () => {
      const { status, text } = await submit({ ...FORM, do: 'preview' });
      expect(status).to.equal(200);
      expect(text).to.include('Nothing is stored yet').and.include('12 words, English, 1 paragraph');
    });
  });

  describe('a revision', () => {
    const full = {
      ...FORM,
      'call.date': '2020-02-03',
      'call.format': 'video',
      'call.place': 'Geneva',
      'a.channel': 'A network',
      visibility: 'public',
    };
    const revise = async (send: (put: request.Test) => request.Test) => {
      const { body } = await store(full);
      const put = request(site.app)
        .put(`/api/pairs/${body.code}`)
        .set('Authorization', `Bearer ${body.editKey}`);
      const revised = await send(put);
      if (revised.status !== 200) throw new Error(JSON.stringify(revised.body));
      return (await request(site.app).get(`/api/pairs/${body.code}`)).body;
    };

    it('keeps what was not sent', async () => {
      const pair = await revise((put) => put.send({ 'a.text': `${A} New words.`, 'call.place': '' }));
      expect(pair.call).to.include({
        title: 'A call',
        date: '2020-02-03',
        format: 'video',
        place: null,
      });
      expect([pair.visibility, pair.revision]).to.deep.equal(['public', 2]);
      expect(pair.a.texts[0]).to.include({ text: `${A} New words.`, channel: 'A network' });
      expect([pair.a.issuer.name, pair.b.texts[0].text]).to.deep.equal(['Norvane', B]);
    });

    it('takes the text of a file and nothing that the file says of itself', async () => {
      const pair = await revise((put) =>
        put.attach('a.file', Buffer.from(page(`${A} More words.`)), { filename: 'a.html' }),
      );
      expect(pair.a.texts[0]).to.include({ text: `${A} More words.`, title: null, published: null });
      expect(pair.call.date).to.equal('2020-02-03');
      expect(pair.a.issuer.name).to.equal('Norvane');
    });
  });

  describe('a pair that is there already', () => {
    const twin = { ...FORM, 'call.date': '2025-01-02', 'a.text': `${A} Twin.`, 'b.text': `${B} Twin.` };

    it('is pointed out where it is public, and can be stored all the same', async () => {
      const { body } = await store({ ...twin, visibility: 'public' });
      const first = await submit({ ...twin, do: 'compare' });
      expect(first.status).to.equal(200);
      expect(first.text).to.include(`<a href="/c/${body.code}">`).and.include('very same words');
      const second = await submit({ ...twin, do: 'compare', seen: valueIn(first.text, 'seen') ?? '' });
      expect(second.status).to.equal(303);
    });

    it('is recognised by its day and its two names, whichever side is which', async () => {
      const swapped = {
        ...twin,
        'a.issuer': FORM['b.issuer'],
        'b.issuer': FORM['a.issuer'],
        'a.text': 'Other words of Sarune.',
        'b.text': 'Other words of Norvane.',
      };
      const { body } = await store(swapped);
      expect(body.alike.map(({ same }: { same: string }) => same)).to.deep.equal(['call']);
    });

    it('is not told of where it is unlisted', async () => {
      const hidden = {
        ...FORM,
        'call.date': '2024-01-02',
        'a.text': `${A} Hidden.`,
        'b.text': `${B} Hidden.`,
      };
      await store(hidden);
      expect((await store(hidden)).body.alike).to.deep.equal([]);
      expect((await submit({ ...hidden, do: 'compare' })).status).to.equal(303);
    });
  });
});

/** As `openssl rand -base64 16` makes them. */
const KEY = 'kF+8rZ/Qm3x0Yw9bT1uVhA==';

describe('the ways in, to those who have the upload key', function () {
  this.timeout(240_000);
  const site = useTestSite({ DIPTYCH_UPLOAD_KEY: KEY, DIPTYCH_ALLOW_PRIVATE_FETCH: 'on' });
  const foreign = useForeignSite();
  before(() => foreign.serve('/a', 'text/html; charset=utf-8', page(A)));

  it('are open, and to others closed before anything is read', async () => {
    const asked = foreign.asked.length;
    const read = await request(site.app)
      .post('/api/read')
      .send({ url: `${foreign.origin}/a` });
    const form = await request(site.app)
      .post('/new')
      .field('a.url', `${foreign.origin}/a`)
      .field('a.text', 'Kept.');
    const put = await request(site.app)
      .put('/api/pairs/AAAAAAAAAAAAAAAAAAAAAA')
      .send({ 'a.url': `${foreign.origin}/a` });
    expect([read.status, form.status, put.status]).to.deep.equal([403, 422, 404]);
    expect(valueIn(form.text, 'a.text')).to.equal('Kept.');
    expect(foreign.asked.length).to.equal(asked);
    const allowed = await request(site.app)
      .post('/api/read')
      .set('Authorization', `Bearer ${KEY}`)
      .send({ url: `${foreign.origin}/a` });
    expect(allowed.status).to.equal(200);
  });

  it('are shut to whoever has another key, and name the field for it', async () => {
    for (const key of ['', KEY.slice(1), KEY.toLowerCase(), `${KEY}${KEY}`]) {
      const asked = foreign.asked.length;
      const linked = { ...FORM, 'a.text': '', 'a.url': `${foreign.origin}/a` };
      const sent = request(site.app).post('/api/pairs');
      const shut = [
        await sent.set('Authorization', `Bearer ${key}`).send(linked),
        await request(site.app)
          .post('/api/pairs')
          .send({ ...linked, 'upload.key': key }),
      ];
      for (const { status, body } of shut)
        expect([status, body.error.code, body.error.field], key).to.deep.equal([
          403,
          'upload_key_wrong',
          'upload.key',
        ]);
      expect(foreign.asked.length).to.equal(asked);
      const form = await request(site.app)
        .post('/new')
        .type('form')
        .send({ ...FORM, 'upload.key': key });
      expect([form.status, errorOf(form.text, 'upload-key')], key).to.deep.equal([
        422,
        'Uploading here needs the upload key of this server.',
      ]);
    }
    expect(await site.stores.archive.isEmpty()).to.equal(true);
  });

  it('take the key in a header or in a field, and for a revision the edit key alone', async () => {
    const form = await request(site.app)
      .post('/new')
      .type('form')
      .send({ ...FORM, 'upload.key': KEY });
    expect(form.status).to.equal(303);
    const read = await request(site.app)
      .post('/api/read')
      .send({ url: `${foreign.origin}/a`, 'upload.key': KEY });
    expect(read.status).to.equal(200);
    const stored = await request(site.app)
      .post('/api/pairs')
      .set('Authorization', `Bearer ${KEY}`)
      .send(FORM);
    expect(stored.status).to.equal(201);
    const byField = { ...FORM, 'a.text': '', 'a.url': `${foreign.origin}/a`, 'upload.key': KEY };
    expect((await request(site.app).post('/api/pairs').send(byField)).status).to.equal(201);
    const parts = request(site.app).post('/api/pairs').field('upload.key', KEY);
    for (const [name, value] of Object.entries(FORM)) parts.field(name, value);
    expect((await parts).status).to.equal(201);
    const put = (key: string) =>
      request(site.app)
        .put(`/api/pairs/${stored.body.code}`)
        .set('Authorization', `Bearer ${key}`)
        .send({ 'call.place': 'Geneva' });
    expect([(await put(KEY)).status, (await put(stored.body.editKey)).status]).to.deep.equal([403, 200]);
  });
});

describe('the script of the form', () => {
  it('weighs under 8 KiB', () => expect(readFileSync('dist/assets/form.js').length).to.be.below(8 * 1024));
});
