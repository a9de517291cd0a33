import { expect } from 'chai';
import request from 'supertest';
import { useTestSite } from '../support/use-test-site.ts';

const LIMIT = 60;
/** As many bytes as a Chinese text of so many characters has. */
const FILE = 3 * LIMIT;

describe('apiRoutes(site)', function () {
  this.timeout(60_000);
  const site = useTestSite({ DIPTYCH_LIMIT_TEXT: String(LIMIT), DIPTYCH_LIMIT_FILE: String(FILE) });

  /** Words of this many characters. */
  const words = (count: number) =>
    'They spoke of steel. '
      .repeat(20)
      .slice(0, count - 1)
      .concat('.');
  const post = (path: string, body: object) => request(site.app).post(path).send(body);
  const problemsOf = async (sent: PromiseLike<request.Response>) => {
    const { status, body } = await sent;
    const errors: { field: string; code: string }[] = body.errors ?? [];
    return [status, ...errors.map(({ field, code }) => `${field} ${code}`)];
  };

  describe('POST /api/compare', () => {
    const compare = (a: object, b: object = { text: 'They met.' }) => post('/api/compare', { a, b });

    it('takes a text of as many characters as are allowed, and names one that has more', async () => {
      expect(await problemsOf(compare({ text: words(LIMIT) }))).to.deep.equal([200]);
      const { status, body } = await compare({ text: words(LIMIT + 1) });
      expect([status, body.error.code, body.error.field]).to.deep.equal([422, 'text_too_long', 'a.text']);
      expect(body.error.message).to.include('61 characters; the limit is 60');
    });

    it('names every fault of either side by its field', async () => {
      const far = { text: words(LIMIT * 30), issuer: 'x'.repeat(501) };
      expect(await problemsOf(compare(far, { text: '…', language: 'fr' }))).to.deep.equal([
        422,
        'a.text text_too_long',
        'a.issuer line_too_long',
        'b.text text_missing',
        'b.language language_unknown',
      ]);
      const noTexts = { text: 7, language: ['en'], issuer: { name: 'Norvane' } };
      expect(await problemsOf(compare(noTexts))).to.deep.equal([
        422,
        'a.text not_text',
        'a.issuer not_text',
        'a.language not_text',
      ]);
      for (const a of [{}, { text: null }, null, 'They met.'])
        expect(await problemsOf(post('/api/compare', { a, b: { text: 'They met.' } }))).to.deep.equal([
          422,
          'a.text text_missing',
        ]);
      expect(
        await problemsOf(compare({ text: 'Ils se sont vus.', issuer: 'x'.repeat(500), language: 'en' })),
      ).to.deep.equal([200]);
    });

    it('stores nothing', async () => {
      expect(await site.stores.archive.isEmpty()).to.equal(true);
    });
  });

  describe('POST /api/pairs', () => {
    const pair = {
      'a.issuer': 'Norvane',
      'a.text': 'They met.',
      'b.issuer': 'Sarune',
      'b.text': 'They spoke.',
    };

    it('takes texts of as many characters as are allowed, and names each that has more', async () => {
      expect((await post('/api/pairs', { ...pair, 'a.text': words(LIMIT) })).status).to.equal(201);
      const long = { 'b.text': words(LIMIT + 1), 'b.texts.2.text': words(LIMIT + 2) };
      expect(await problemsOf(post('/api/pairs', { ...pair, ...long }))).to.deep.equal([
        422,
        'b.text text_too_long',
        'b.texts.2.text text_too_long',
      ]);
    });
  });

  describe('POST /api/read', () => {
    const read = (bytes: Buffer, filename = 'a.txt') =>
      request(site.app).post('/api/read').attach('file', bytes, { filename });

    it('takes a file of as many bytes as are allowed, and a text in it of as many characters', async () => {
      const full = '会晤'.repeat(LIMIT / 2);
      expect(await problemsOf(read(Buffer.from(full)))).to.deep.equal([200]);
      expect(await problemsOf(read(Buffer.from(`${full}。`)))).to.deep.equal([422, 'file file_too_large']);
      expect(await problemsOf(read(Buffer.from(words(LIMIT + 1))))).to.deep.equal([
        422,
        'file text_too_long',
      ]);
    });

    it('proposes the day of the call that the text states, not that of its publication', async () => {
      const published = '<meta property="article:published_time" content="2026-03-14T10:00:00Z">';
      const dayOf = async (words: string) => {
        const { body } = await read(
          Buffer.from(`<html><head>${published}</head><p>${words}</p></html>`),
          'a.html',
        );
        return body.callDay;
      };
      expect(await dayOf('On March 12, 2026, the ministers spoke.')).to.equal('2026-03-12');
      expect(await dayOf('The ministers spoke.')).to.equal('2026-03-14');
    });

    it('says what to send where nothing was, and stores nothing of it', async () => {
      for (const body of [{}, { url: 7 }, { url: ['https://norvane.example/'] }])
        expect(await problemsOf(post('/api/read', body))).to.deep.equal([422, 'url source_missing']);
      expect(await problemsOf(post('/api/read', { url: 'no address' }))).to.deep.equal([
        422,
        'url url_invalid',
      ]);
    });
  });

  describe('a body of another kind', () => {
    it('is told of every kind that is taken in its place', async () => {
      const kindsOf = async (sent: request.Test) => {
        const { status, body } = await sent.type('text/plain').send('They met.');
        return [status, body.error.code, body.error.message];
      };
      const refusal = (kinds: string) => [415, 'body_kind', `A body of ${kinds} is expected here.`];
      const either = refusal('application/json or multipart/form-data');
      const { app } = site;
      expect(await kindsOf(request(app).post('/api/pairs'))).to.deep.equal(either);
      expect(await kindsOf(request(app).post('/api/read'))).to.deep.equal(either);
      expect(await kindsOf(request(app).post('/api/compare'))).to.deep.equal(refusal('application/json'));
      const { body } = await post('/api/pairs', {
        'a.issuer': 'Norvane',
        'a.text': 'They met.',
        'b.issuer': 'Sarune',
        'b.text': 'They spoke.',
      });
      const put = request(app).put(`/api/pairs/${body.code}`).set('Authorization', `Bearer ${body.editKey}`);
      expect(await kindsOf(put)).to.deep.equal(either);
    });
  });
});
