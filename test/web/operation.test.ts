import { join } from 'node:path';
import { expect } from 'chai';
import { sql } from 'kysely';
import request from 'supertest';
import { openSqlite } from '../../server/archive/sqlite.ts';
import { buildDraft } from '../support/drafts.ts';
import { useTempDir } from '../support/temp-dir.ts';
import { BASE_URL, openTestApp } from '../support/test-app.ts';
import { useTestSite } from '../support/use-test-site.ts';

describe('GET /readyz', () => {
  const dir = useTempDir();

  it('answers 503 once a newer program has brought the archive further, while pages are read on', async () => {
    const { app, stores } = await openTestApp(dir.path);
    const { code, editKey } = await stores.flow.receivePair(buildDraft());
    expect((await request(app).get('/readyz')).status).to.equal(200);
    const newer = openSqlite(join(dir.path, 'data', 'diptych.sqlite'));
    await sql`update schema_steps set steps = 99`.execute(newer.db);
    await newer.close();
    const { status, headers } = await request(app).get('/readyz');
    expect([status, Number(headers['retry-after']) > 0]).to.deep.equal([503, true]);
    expect((await request(app).get('/healthz')).status).to.equal(200);
    expect((await request(app).get(`/c/${code}`)).status).to.equal(200);
    const withdrawn = await request(app)
      .delete(`/api/pairs/${code}`)
      .set('Authorization', `Bearer ${editKey}`);
    expect([withdrawn.status, withdrawn.body.error.code]).to.deep.equal([503, 'archive_outgrown']);
    expect((await request(app).get(`/c/${code}`)).status).to.equal(200);
    await stores.close();
  });
});

describe('GET /robots.txt', () => {
  const site = useTestSite();

  it('keeps crawlers from forms and programs’ addresses, and leads them to the sitemap', async () => {
    const { text, type } = await request(site.app).get('/robots.txt');
    expect(type).to.equal('text/plain');
    expect(text.split('\n')).to.include.members([
      'User-agent: *',
      'Disallow: /api/',
      'Disallow: /new',
      `Sitemap: ${BASE_URL}/sitemap.xml`,
    ]);
  });
});
