import { expect } from 'chai';
import request, { type Response } from 'supertest';
import type { Comparison } from '../../server/model/comparison.ts';
import { useForeignSite } from '../support/foreign-site.ts';
import { BASE_URL } from '../support/test-app.ts';
import { useTestSite } from '../support/use-test-site.ts';

const PAIR = {
  'call.title': 'A call',
  'call.date': '2026-03-12',
  'a.issuer': 'Norvane, Ministry of Trade',
  'a.text': 'The Secretary raised fentanyl. He spoke of grain. They agreed to talk again.',
  'b.issuer': 'Sarune',
  'b.text': 'Dovic spoke of Taiwan. Dovic said that Norvane should respect core interests.',
};

interface Stored {
  readonly code: string;
  readonly editKey: string;
}

describe('the edit pages', function () {
  this.timeout(240_000);
  const site = useTestSite({ DIPTYCH_ALLOW_PRIVATE_FETCH: 'on' });
  const foreign = useForeignSite();

  const get = (path: string) => request(site.app).get(path);
  const store = async (fields: object = PAIR) =>
    (await request(site.app).post('/api/pairs').send(fields)).body as Stored;
  const post = (path: string, fields: Record<string, string>, cookie = '') =>
    request(site.app)
      .post(path)
      .set('Sec-Fetch-Site', 'same-origin')
      .set('Cookie', cookie)
      .type('form')
      .send(fields);
  const cookieOf = ({ headers }: Response) => String(headers['set-cookie']).split(';')[0] ?? '';
  const enter = async (pair: Stored) => {
    const entered = await post(`/c/${pair.code}/edit`, { editKey: pair.editKey });
    expect([entered.status, entered.headers.location]).to.deep.equal([303, `/c/${pair.code}/edit`]);
    return cookieOf(entered);
  };
  const comparison = async (code: string, query = '') =>
    (await get(`/c/${code}.json${query}`)).body as Comparison;

  it('ask for the key, take it from a form, and keep it out of every address', async () => {
    const pair = await store();
    const asked = await get(`/c/${pair.code}/edit`);
    expect(asked.status).to.equal(200);
    expect(asked.text).to.include('name="editKey"').and.not.include('name="a.text"');
    const entered = await post(`/c/${pair.code}/edit`, { editKey: pair.editKey });
    expect(entered.headers.location).to.not.include(pair.editKey);
    const [cookie = ''] = entered.headers['set-cookie'] ?? [];
    expect(cookie)
      .to.match(/; HttpOnly/)
      .and.match(/; SameSite=Strict/)
      .and.match(/; Secure/);
    expect(cookie).to.include(`Path=/c/${pair.code}/edit`);
    const opened = await get(`/c/${pair.code}/edit`).set('Cookie', cookieOf(entered));
    expect(opened.text).to.include('name="a.text"').and.not.include(pair.editKey);
    for (const { headers } of [asked, entered, opened]) {
      expect(headers['cache-control']).to.equal('no-store');
      expect(headers['referrer-policy']).to.equal('no-referrer');
      expect(headers['x-robots-tag']).to.equal('noindex');
    }
  });

  it('open for programs by a header', async () => {
    const pair = await store();
    const opened = await get(`/c/${pair.code}/edit`).set('Authorization', `Bearer ${pair.editKey}`);
    expect([opened.status, opened.text.includes('name="a.text"')]).to.deep.equal([200, true]);
    const stored = await request(site.app)
      .post(`/c/${pair.code}/edit`)
      .set('Authorization', `Bearer ${pair.editKey}`)
      .type('form')
      .send({ ...PAIR, 'call.title': 'Another call' });
    expect([stored.status, stored.headers.location]).to.deep.equal([303, `/c/${pair.code}/edit?stored=2`]);
    // Only whoever types the key is remembered.
    for (const { headers } of [opened, stored]) expect(headers).to.not.have.property('set-cookie');
  });

  it('stay shut for every other key, and change nothing', async () => {
    const pair = await store();
    const other = await store();
    const { editKey } = pair;
    const swapped = editKey === editKey.toLowerCase() ? editKey.toUpperCase() : editKey.toLowerCase();
    for (const key of [other.editKey, editKey.slice(1), swapped, `${editKey}\u0000`, '%', '']) {
      for (const [path, fields] of [
        ['', { ...PAIR, 'a.text': 'Changed.' }],
        ['', {}],
        ['/withdraw', { confirm: 'yes' }],
        ['/passages/a1', { voice: 'other' }],
        ['/corrections/c1/take-back', {}],
      ] as const) {
        const { status, headers } = await post(`/c/${pair.code}/edit${path}`, { ...fields, editKey: key });
        expect(status, `${path} ${key}`).to.equal(403);
        expect(String(headers['set-cookie'])).to.not.include(editKey);
      }
    }
    const cookie = (await enter(other)).replace('edit=', 'edit=');
    const shut = await get(`/c/${pair.code}/edit`).set('Cookie', cookie);
    expect(shut.status).to.equal(403);
    // A key that does not fit is of no use to anybody.
    expect(String(shut.headers['set-cookie'])).to.match(/-edit=; /);
    expect(shut.text).to.include('That edit key does not belong to this comparison.');
    expect((await post(`/c/${pair.code}/edit/withdraw`, { confirm: 'yes' })).status).to.equal(403);
    expect((await get(`/api/pairs/${pair.code}`)).body.latestRevision).to.equal(1);
  });

  it('refuse what another site sends', async () => {
    const pair = await store();
    const cookie = await enter(pair);
    for (const headers of [
      { 'Sec-Fetch-Site': 'cross-site' },
      { Origin: 'https://evil.example' },
      { Origin: 'null' },
      { Origin: `${BASE_URL}.evil.example` },
    ]) {
      const sent = request(site.app).post(`/c/${pair.code}/edit/withdraw`).set('Cookie', cookie);
      expect((await sent.set(headers).type('form').send({ confirm: 'yes' })).status).to.equal(403);
    }
    expect((await get(`/c/${pair.code}`)).status).to.equal(200);
  });

  it('answer alike for a code that is not there', async () => {
    const { status } = await get(`/c/${'A'.repeat(22)}/edit`);
    expect(status).to.equal(404);
    expect((await post(`/c/${'A'.repeat(22)}/edit`, { editKey: 'x' })).status).to.equal(404);
  });

  it('give the form back as it was stored, and make no revision where nothing changed', async () => {
    const text = '\n  First line with "quotes" & <b>marks</b>.\n\nSecond paragraph, 第二段。  \n';
    const pair = await store({ ...PAIR, 'a.text': text, 'a.url': 'https://norvane.example/x?a=1&b=2' });
    const cookie = await enter(pair);
    const { text: html } = await get(`/c/${pair.code}/edit`).set('Cookie', cookie);
    const sent = await post(`/c/${pair.code}/edit`, fieldsIn(html), cookie);
    const unchanged = `/c/${pair.code}/edit?unchanged=1`;
    expect([sent.status, sent.headers.location]).to.deep.equal([303, unchanged]);
    const told = await get(unchanged).set('Cookie', cookie);
    expect(told.text)
      .to.include('You changed nothing, so no revision was stored.')
      .and.include('name="a.text"');
    const passage = `/c/${pair.code}/edit/passages/a1`;
    const { text: form } = await get(passage).set('Cookie', cookie);
    const voice = /name="voice" value="(\w+)"[^>]* checked/.exec(form)?.[1] ?? '';
    const decided = await post(passage, { voice, note: '' }, cookie);
    expect(decided.headers.location).to.equal(`${unchanged}#passages`);
    expect((await get(`/api/pairs/${pair.code}`)).body.latestRevision).to.equal(1);
  });

  it('make no revision for a program that changes nothing, and answer with the newest', async () => {
    const { code, editKey } = await store();
    const put = async (path: string, body: object) => {
      const sent = request(site.app).put(`/api/pairs/${code}${path}`);
      const answer = await sent.set('Authorization', `Bearer ${editKey}`).send(body);
      return [answer.status, answer.body.code, answer.body.revision, answer.body.fallen];
    };
    const same = [200, code, 1, 0];
    for (const fields of [{}, PAIR, { revision: 1 }]) expect(await put('', fields)).to.deep.equal(same);
    expect(await put('/passages/a1', {})).to.deep.equal(same);
    const note = { note: 'On fentanyl.' };
    for (const revision of [2, 2])
      expect(await put('/passages/a1', note)).to.deep.equal([200, code, revision, 0]);
    expect(await put('', { 'call.title': 'A call' })).to.deep.equal([200, code, 2, 0]);
    expect(await put('', { 'call.title': 'Another call' })).to.deep.equal([200, code, 3, 0]);
  });

  it('store changed texts, facts and visibility as a revision', async () => {
    const pair = await store();
    const cookie = await enter(pair);
    const { text: html } = await get(`/c/${pair.code}/edit`).set('Cookie', cookie);
    const changed = {
      ...fieldsIn(html),
      'a.text': 'The Secretary raised steel.',
      'call.title': 'Another call',
      'call.notes': 'A visit was put off.\nIt was later made.',
      'b.channel': 'ministry website',
      'a.participants': 'Secretary Ellery; Minister Dovic',
      visibility: 'public',
    };
    const sent = await post(`/c/${pair.code}/edit`, changed, cookie);
    expect(sent.headers.location).to.equal(`/c/${pair.code}/edit?stored=2`);
    const { body } = await get(`/api/pairs/${pair.code}`);
    expect(body.call).to.include({ title: 'Another call' });
    expect(body.call.notes.map(({ text }: { text: string }) => text)).to.have.length(2);
    expect([body.visibility, body.a.texts[0].text, body.b.texts[0].channel]).to.deep.equal([
      'public',
      'The Secretary raised steel.',
      'ministry website',
    ]);
    expect(body.a.participants).to.deep.equal(['Secretary Ellery', 'Minister Dovic']);
    expect(body.a.issuer).to.deep.equal({ id: null, name: 'Norvane', body: 'Ministry of Trade' });
    const { text: done } = await get(`/c/${pair.code}/edit?stored=2`).set('Cookie', cookie);
    expect(done).to.include('Stored as revision 2.').and.include(`/c/${pair.code}/changes/1/2`);
    expect((await get('/api/pairs')).text).to.include(pair.code);
  });

  it('change further texts of a side, which keep their names', async () => {
    const pair = await store({ ...PAIR, 'b.texts.2.text': 'Dovic spoke of Taiwan, in translation.' });
    const cookie = await enter(pair);
    const { text: html } = await get(`/c/${pair.code}/edit`).set('Cookie', cookie);
    const fields = fieldsIn(html);
    expect(fields['b.texts.2.text']).to.equal('Dovic spoke of Taiwan, in translation.');
    const changed = { ...fields, 'b.texts.2.text': 'Dovic spoke about Taiwan, in translation.' };
    expect((await post(`/c/${pair.code}/edit`, changed, cookie)).status).to.equal(303);
    const { body } = await get(`/api/pairs/${pair.code}`);
    expect(
      body.b.texts.map(({ id, text }: { id: string; text: string }) => [id, text.slice(0, 17)]),
    ).to.deep.equal([
      ['b1', PAIR['b.text'].slice(0, 17)],
      ['b2', 'Dovic spoke about'],
    ]);
    expect((await get(`/c/${pair.code}/changes/1/2`)).text).to.include('official English translation');
  });

  it('take a text away and add one, and say which decisions fell away with it', async () => {
    const pair = await store({ ...PAIR, 'b.texts.2.text': 'Dovic spoke of Taiwan, in translation.' });
    const cookie = await enter(pair);
    const path = `/c/${pair.code}/edit`;
    const noted = `${path}/passages/b1?b=b2`;
    expect((await post(noted, { voice: 'self', note: 'On the translation.' }, cookie)).status).to.equal(303);
    const { text: html } = await get(path).set('Cookie', cookie);
    expect(html).to.include('name="b.texts.2.remove"').and.not.include('name="a.remove"');
    expect(html).to.include('name="b.texts.3.text"').and.include('name="a.texts.2.text"');
    const changed = {
      ...fieldsIn(html),
      'b.texts.2.remove': 'yes',
      'b.texts.3.text': '多维奇谈到台湾问题。',
      'b.texts.3.kind': 'original',
    };
    const sent = await post(path, changed, cookie);
    expect(sent.headers.location).to.equal(`${path}?stored=3`);
    const { body } = await get(`/api/pairs/${pair.code}`);
    expect(body.b.texts.map(({ id, kind, text }: Record<string, string>) => [id, kind, text])).to.deep.equal([
      ['b1', 'original', PAIR['b.text']],
      ['b3', 'original', '多维奇谈到台湾问题。'],
    ]);
    const { text: stored } = await get(`${path}?stored=3`).set('Cookie', cookie);
    const [, done = ''] = /<div class="note edited"(.*?)<\/div>/s.exec(stored) ?? [];
    expect(done).to.include('These decisions fell away').and.include('On the translation.');
    expect((await get(`/c/${pair.code}/changes/2/3`)).text)
      .to.include('This text was removed.')
      .and.include('This text was added.');
    expect((await get(`/c/${pair.code}/r/2?b=b2`)).status).to.equal(200);
  });

  it('read a file or a link into the form, and store nothing before it was seen', async () => {
    const link = `${foreign.origin}/readout`;
    foreign.serve(
      '/readout',
      'text/plain; charset=utf-8',
      'The Secretary raised steel, as the page now says.',
    );
    const pair = await store({ ...PAIR, 'a.url': link });
    const cookie = await enter(pair);
    const path = `/c/${pair.code}/edit`;
    const { text: html } = await get(path).set('Cookie', cookie);
    const fields = { ...fieldsIn(html), 'call.title': 'Typed' };
    const send = async (more: Record<string, string>, file: Buffer | null = null) => {
      const form = request(site.app).post(path).set('Sec-Fetch-Site', 'same-origin').set('Cookie', cookie);
      for (const [name, value] of Object.entries({ ...fields, ...more })) form.field(name, value);
      if (file !== null) form.attach('b.texts.2.file', file, { filename: 'b.txt' });
      return await form;
    };

    const again = await send({ do: 'read-a' });
    expect([again.status, fieldsIn(again.text)['a.text']]).to.deep.equal([
      200,
      'The Secretary raised steel, as the page now says.',
    ]);
    expect(again.text).to.include('Nothing is stored yet.').and.include('value="Typed"');
    const filed = await send({ do: 'store' }, Buffer.from('March 13, 2026\n\n多维奇谈到台湾问题。'));
    expect([filed.status, fieldsIn(filed.text)['b.texts.2.published']]).to.deep.equal([200, '2026-03-13']);
    expect(filed.text).to.include('多维奇谈到台湾问题。').and.include('found, please check');
    const broken = await send({ do: 'store' }, Buffer.from([0x4d, 0x5a, 0x90, 0x00, 0xff]));
    expect([broken.status, broken.text.includes('b-texts-2-file-error')]).to.deep.equal([422, true]);
    const gone = await send({ do: 'read-a', 'a.url': `${foreign.origin}/gone` });
    expect([gone.status, gone.text.includes('a-url-error')]).to.deep.equal([422, true]);
    const none = await send({ do: 'read-b' });
    expect([none.status, none.text.includes('b-url-error')]).to.deep.equal([422, true]);
    expect((await get(`/api/pairs/${pair.code}`)).body.latestRevision).to.equal(1);

    const stored = await post(path, { ...fieldsIn(filed.text), do: 'store' }, cookie);
    expect(stored.headers.location).to.equal(`${path}?stored=2`);
    const { body } = await get(`/api/pairs/${pair.code}`);
    expect(body.b.texts[1]).to.include({ id: 'b2', language: 'zh', published: '2026-03-13' });
  });

  it('refuse to take the last text of a side away, with what was typed', async () => {
    const pair = await store({ ...PAIR, 'b.texts.2.text': 'Dovic spoke of Taiwan, in translation.' });
    const cookie = await enter(pair);
    const { text: html } = await get(`/c/${pair.code}/edit`).set('Cookie', cookie);
    const both = { ...fieldsIn(html), 'b.remove': 'yes', 'b.texts.2.remove': 'yes', 'call.title': 'Typed' };
    const { status, text } = await post(`/c/${pair.code}/edit`, both, cookie);
    expect(status).to.equal(422);
    expect(text).to.include('<a href="#b-remove">Side B: A side has a text');
    expect(text)
      .to.match(/id="b-remove-error">A side has a text at the least/)
      .and.include('value="Typed"');
    expect(text).to.match(/name="b\.texts\.2\.remove" value="yes" checked/);
  });

  it('refuse a decision about a passage whose text was revised meanwhile, with what was typed', async () => {
    const pair = await store();
    const cookie = await enter(pair);
    const passage = `/c/${pair.code}/edit/passages/a1`;
    const { text: form } = await get(passage).set('Cookie', cookie);
    const seen = { 'a.sha256': hiddenIn(form, 'a.sha256'), 'b.sha256': hiddenIn(form, 'b.sha256') };
    await post(`/c/${pair.code}/edit`, { ...PAIR, 'a.text': 'Nobody raised anything.' }, cookie);
    const late = await post(passage, { ...seen, voice: 'self', note: 'On fentanyl.' }, cookie);
    expect(late.status).to.equal(409);
    expect(late.text).to.include('was revised since you read this passage').and.include('On fentanyl.');
    const { status, body } = await request(site.app)
      .put(`/api/pairs/${pair.code}/passages/a1`)
      .set('Authorization', `Bearer ${pair.editKey}`)
      .send({ note: 'On fentanyl.', sha256: { a: seen['a.sha256'] } });
    expect([status, body.error.code]).to.deep.equal([409, 'text_revised']);
    const now = { 'a.sha256': hiddenIn(late.text, 'a.sha256'), 'b.sha256': seen['b.sha256'] };
    expect((await post(passage, { ...now, voice: 'self', note: 'On nothing.' }, cookie)).status).to.equal(
      303,
    );
  });

  it('name to a program the key that it sent, where a decision cannot be', async () => {
    const { code, editKey } = await store();
    const decide = async (passage: string, wish: object) => {
      const { status, body } = await request(site.app)
        .put(`/api/pairs/${code}/passages/${passage}`)
        .set('Authorization', `Bearer ${editKey}`)
        .send(wish);
      return [status, body.error?.code, body.error?.field];
    };
    for (const [wish, problem, field] of [
      [{ answers: ['b9'] }, 'passage_unknown', 'answers'],
      [{ topic: { id: 'no-topic' } }, 'topic_unknown', 'topic.id'],
      [{ topic: { id: 'iran', words: 'absent' } }, 'words_not_here', 'topic.words'],
      [{ note: 'x'.repeat(2_001) }, 'note_too_long', 'note'],
      [{ voice: 7 }, 'value_unfit', 'voice'],
    ] as const)
      expect(await decide('a1', wish), field).to.deep.equal([422, problem, field]);
    expect(await decide('a1', { sha256: { a: '0' } })).to.deep.equal([409, 'text_revised', 'passage']);
    await request(site.app).delete(`/api/pairs/${code}`).set('Authorization', `Bearer ${editKey}`);
    expect(await decide('a1', { answers: ['b9'] })).to.deep.equal([410, 'withdrawn', null]);
  });

  it('are not in the way of one another where only decisions were stored meanwhile', async () => {
    const pair = await store();
    const cookie = await enter(pair);
    const { text: html } = await get(`/c/${pair.code}/edit`).set('Cookie', cookie);
    await post(`/c/${pair.code}/edit/passages/a1`, { voice: 'both' }, cookie);
    const sent = await post(`/c/${pair.code}/edit`, { ...fieldsIn(html), 'call.title': 'Late' }, cookie);
    expect(sent.headers.location).to.equal(`/c/${pair.code}/edit?stored=3`);
    expect((await comparison(pair.code)).corrections).to.have.length.above(0);
  });

  it('refuse once what was made from an older revision', async () => {
    const pair = await store();
    const cookie = await enter(pair);
    const { text: html } = await get(`/c/${pair.code}/edit`).set('Cookie', cookie);
    await post(`/c/${pair.code}/edit`, { ...PAIR, 'call.title': 'Stored meanwhile' }, cookie);
    const late = await post(`/c/${pair.code}/edit`, { ...fieldsIn(html), 'call.title': 'Late' }, cookie);
    expect(late.status).to.equal(409);
    expect(late.text).to.include('was changed meanwhile').and.include('value="Late"');
    const again = await post(`/c/${pair.code}/edit`, fieldsIn(late.text), cookie);
    expect(again.headers.location).to.equal(`/c/${pair.code}/edit?stored=3`);
    for (const [refusal, revisions] of [
      ['409 revised_meanwhile', [2, '2', 4]],
      ['422 revision_invalid', ['two', null, [3], { toString: 3 }]],
    ] as const)
      for (const revision of revisions) {
        const { status, body } = await request(site.app)
          .put(`/api/pairs/${pair.code}`)
          .set('Authorization', `Bearer ${pair.editKey}`)
          .send({ ...PAIR, revision });
        const { code, field } = body.error;
        expect([`${status} ${code}`, field], JSON.stringify(revision)).to.deep.equal([refusal, 'revision']);
      }
  });

  it('keep what was typed and name the problem beside its field', async () => {
    const pair = await store();
    const cookie = await enter(pair);
    const sent = await post(
      `/c/${pair.code}/edit`,
      { ...PAIR, 'a.text': 'Typed <b>once</b>', 'b.text': '', 'b.participants': '外长多维奇' },
      cookie,
    );
    expect(sent.status).to.equal(422);
    expect(sent.text)
      .to.include('<title>Error: ')
      .and.include('Typed &lt;b&gt;once')
      .and.include('id="b-text-error"')
      .and.include('value="外长多维奇"');
  });

  it('correct a voice, topics, what answers what and a note, and say who decided what', async () => {
    const pair = await store();
    const cookie = await enter(pair);
    const passage = `/c/${pair.code}/edit/passages/a1`;
    const { text: form } = await get(passage).set('Cookie', cookie);
    expect(form).to.include('found by the machine: “fentanyl”');
    const sent = await post(
      passage,
      {
        voice: 'both',
        'topic.add': 'taiwan',
        'topic.words': 'The Secretary',
        'answer.add': 'b1',
        note: 'Heard <i>live</i>.',
      },
      cookie,
    );
    expect(sent.status).to.equal(303);

    const now = await comparison(pair.code);
    const [first] = now.a.sentences;
    expect([first?.voice, first?.voiceBy]).to.deep.equal(['both', 'editor']);
    expect(first?.topics.map(({ id, by }) => [id, by])).to.deep.equal([['taiwan', 'editor']]);
    expect(now.matches.filter(({ by }) => by === 'editor').map(({ a, b }) => [...a, ...b])).to.deep.equal([
      ['a1', 'b1'],
    ]);
    const machine = await comparison(pair.code, '?machine=1');
    expect(machine.a.sentences[0]?.topics.map(({ id }) => id)).to.deep.equal(['narcotics']);

    // Whatever is made of the machine's comparison leads back to it, and not to the decided one.
    for (const extension of ['html', 'md', 'txt', 'csv', 'bundle.json'])
      for (const place of ['', '/t/narcotics']) {
        const { text } = await get(`/c/${pair.code}${place}.${extension}?machine=1`);
        expect(text, extension).to.include(`/c/${pair.code}/r/2${place}?machine=1`);
      }
    const alone = (await get(`/c/${pair.code}?machine=1`)).text.replaceAll('&#x3D;', '=');
    for (const link of ['/t/narcotics?machine=1"', '?topic=narcotics&amp;machine=1#texts"'])
      expect(alone).to.include(link);
    expect(alone).to.include(`href="/c/${pair.code}/r/2">Read it with what an editor decided`);
    const asked = encodeURIComponent(`${BASE_URL}/c/${pair.code}?machine=1`);
    expect((await get(`/oembed?url=${asked}`)).body.html).to.include(`/c/${pair.code}/embed?machine=1"`);

    const { text: page } = await get(`/c/${pair.code}`);
    for (const words of [
      'An editor decided: it speaks for both sides. The machine: it speaks for Norvane.',
      'An editor added the topic “Taiwan”. The machine had not.',
      'which the machine had marked',
      'An editor set this beside B1. The machine had not.',
      'Heard &lt;i&gt;live&lt;/i&gt;.',
      '5 decisions of an editor',
      '2 topic marks of this table were decided by an editor',
    ]) {
      expect(page, words).to.include(words);
    }
    expect((await get(`/c/${pair.code}/r/1`)).text).to.not.include('An editor decided');

    const { text: again } = await get(passage).set('Cookie', cookie);
    expect(again)
      .to.include('decided by an editor')
      .and.include('removed by an editor')
      .and.include('set by an editor');
    const back = await post(passage, { voice: 'self', 'keep.narcotics': 'on' }, cookie);
    expect(back.status).to.equal(303);
    expect((await comparison(pair.code)).corrections).to.equal(undefined);
  });

  it('refuse a decision that cannot be, with what was typed', async () => {
    const pair = await store();
    const cookie = await enter(pair);
    const passage = `/c/${pair.code}/edit/passages/a1`;
    for (const [fields, id] of [
      [{ voice: 'self', 'topic.add': 'taiwan', 'topic.words': 'not here' }, 'topic-words-error'],
      [{ voice: 'self', 'topic.add': 'nonsense' }, 'topic-add-error'],
      [{ voice: 'self', 'answer.add': 'b99' }, 'answer-add-error'],
      [{ voice: 'self', note: 'x'.repeat(2001) }, 'note-error'],
      [{ note: 'Typed once' }, 'Choose whose words'],
    ] as const) {
      const { status, text } = await post(passage, { ...fields }, cookie);
      expect([status, text.includes(id)], id).to.deep.equal([422, true]);
    }
    expect((await post(`/c/${pair.code}/edit/passages/a99`, { voice: 'self' }, cookie)).status).to.be.oneOf([
      404, 422,
    ]);
    expect((await get(`/c/${pair.code}/edit/passages/a99`).set('Cookie', cookie)).status).to.equal(404);
    expect((await get(`/api/pairs/${pair.code}`)).body.latestRevision).to.equal(1);
  });

  it('say which decisions fell away with their words, and take one back', async () => {
    const pair = await store();
    const cookie = await enter(pair);
    for (const [passage, note] of [
      ['a1', 'On fentanyl.'],
      ['a3', 'On talks.'],
    ] as const) {
      await post(
        `/c/${pair.code}/edit/passages/${passage}`,
        { voice: 'self', 'keep.narcotics': 'on', note },
        cookie,
      );
    }
    const sent = await post(
      `/c/${pair.code}/edit`,
      { ...PAIR, 'a.text': 'The Secretary raised steel. They agreed to talk again.' },
      cookie,
    );
    const { text } = await get(sent.headers.location ?? '').set('Cookie', cookie);
    const [, done = ''] = /<div class="note edited"(.*?)<\/div>/s.exec(text) ?? [];
    expect(done).to.include('On fentanyl.').and.not.include('On talks.');
    const kept = (await comparison(pair.code)).corrections ?? [];
    expect(kept.map(({ note, sentences }) => [note, sentences])).to.deep.include(['On talks.', ['a2']]);
    for (const { id } of kept) {
      const taken = await post(`/c/${pair.code}/edit/corrections/${id}/take-back`, {}, cookie);
      expect(taken.status).to.equal(303);
    }
    expect((await comparison(pair.code)).corrections).to.equal(undefined);
  });

  it('withdraw after a second word, and leave the hashes', async () => {
    const pair = await store();
    const cookie = await enter(pair);
    const unsure = await post(`/c/${pair.code}/edit/withdraw`, {}, cookie);
    expect([unsure.status, unsure.text.includes('confirm-error')]).to.deep.equal([422, true]);
    const [, summary] = /role="alert".*?<ul>(.*?)<\/ul>/s.exec(unsure.text) ?? [];
    expect(summary).to.match(/^<li><a href="#confirm">Tick the box/);
    const { a } = await comparison(pair.code);
    const gone = await post(`/c/${pair.code}/edit/withdraw`, { confirm: 'yes' }, cookie);
    expect([gone.status, gone.headers.location]).to.deep.equal([303, `/c/${pair.code}`]);
    expect(String(gone.headers['set-cookie'])).to.match(/edit=; /);
    const tomb = await get(`/c/${pair.code}`);
    expect([tomb.status, tomb.text.includes(a.sha256)]).to.deep.equal([410, true]);
    expect((await get(`/c/${pair.code}/edit`).set('Cookie', cookie)).status).to.equal(410);
  });

  it('are left by clearing the cookie', async () => {
    const pair = await store();
    const left = await post(`/c/${pair.code}/edit/close`, {}, await enter(pair));
    expect(String(left.headers['set-cookie']))
      .to.match(/edit=;/)
      .and.include('1970');
    for (const none of ['a%3Bb', 'a%0Ab', 'short'])
      expect((await post(`/c/${none}/edit/close`, {})).status, none).to.equal(404);
  });
});

function hiddenIn(html: string, name: string): string {
  return new RegExp(`type="hidden" name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
}

/** What a browser would send from the first large form of a page, nothing changed. */
function fieldsIn(html: string): Record<string, string> {
  const [, form = ''] = /<form method="post" action="[^"]+" enctype[^>]*>(.*?)<\/form>/s.exec(html) ?? [];
  const fields: Record<string, string> = {};
  for (const [input, name = '', value = ''] of form.matchAll(
    /<input [^>]*name="([^"]+)" value="([^"]*)"[^>]*>/g,
  ))
    if (!input.includes('type="checkbox"') || input.includes(' checked')) fields[name] = plain(value);
  // A browser drops the line break that follows the tag.
  for (const [, name = '', value = ''] of form.matchAll(
    /<textarea [^>]*name="([^"]+)"[^>]*>\n(.*?)<\/textarea>/gs,
  ))
    fields[name] = plain(value).replaceAll('\n', '\r\n');
  for (const [, name = '', options = ''] of form.matchAll(
    /<select [^>]*name="([^"]+)"[^>]*>(.*?)<\/select>/gs,
  ))
    fields[name] = plain(/value="([^"]*)" selected/.exec(options)?.[1] ?? '');
  return fields;
}

function plain(html: string): string {
  const names: Readonly<Record<string, string>> = {
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#x27;': "'",
    '&#x3D;': '=',
    '&amp;': '&',
    '&#x60;': '`',
  };
  return html.replace(/&[^;]+;/g, (entity) => names[entity] ?? entity);
}
