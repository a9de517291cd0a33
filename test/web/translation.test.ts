import { expect } from 'chai';
import request from 'supertest';
import { loadFolders } from '../../server/cli/load-folders.ts';
import { buildDraft, buildText } from '../support/drafts.ts';
import { useTestSite } from '../support/use-test-site.ts';

describe('the texts of a side that has several', function () {
  this.timeout(240_000);
  const site = useTestSite();
  let page = '';
  before(async () => {
    await loadFolders('readouts/pairs', site.stores.flow);
    const home = await request(site.app).get('/?q=Shen');
    page = /href="(\/c\/[\w-]{22})"/.exec(home.text)?.[1] ?? '';
  });

  it('are offered on the page, which compares the first', async () => {
    const { text } = await request(site.app).get(page);
    expect(text).to.include('<b aria-current="true">Chinese original</b>');
    expect(unescaped(text)).to.include('href="?b=b2#texts">official English translation</a>');
    expect(text).to.include(`${page}/translation/b`);
  });

  it('are compared as the address asks, and every filter keeps the choice', async () => {
    const { text, status } = await request(site.app).get(`${page}?b=b2`);
    expect(status).to.equal(200);
    expect(text).to.include('The controls target no particular country');
    expect(unescaped(text)).to.include('href="?b=b2&topic=');
    expect(unescaped(text)).to.not.include('href="?topic');
  });

  it('stand against each other, with what only one of them says', async () => {
    const { text, status } = await request(site.app).get(`${page}/translation/b`);
    expect(status).to.equal(200);
    expect(text).to.include('2 sentences of the Chinese original have no counterpart');
    expect(text).to.include('1 sentence of the official English translation has no counterpart');
    const swapped = await request(site.app).get(`${page}/translation/b?left=b2&right=b1`);
    expect(swapped.text).to.include('2 sentences of the Chinese original have no counterpart');
  });

  it('say that every sentence has a counterpart rather than that none has none', async () => {
    const draft = buildDraft();
    const text = 'The ministers spoke of steel. They will meet again in May.';
    const texts = [
      { ...buildText('a1', text) },
      { ...buildText('a2', text), kind: 'official-translation' as const },
    ];
    const { code } = await site.stores.flow.receivePair({ ...draft, a: { ...draft.a, texts } });
    expect((await request(site.app).get(`/c/${code}/translation/a`)).text).to.match(
      /Every sentence of the English original has a counterpart in the official English translation\. Every sentence/,
    );
  });

  it('are told apart where two are called alike, by their place and their headlines', async () => {
    const draft = buildDraft();
    const texts = [
      { ...buildText('a1', 'The ministers spoke of steel.'), title: 'Post' },
      { ...buildText('a2', 'The ministers spoke of steel. They will meet in May.'), title: 'Release' },
    ];
    const { code } = await site.stores.flow.receivePair({ ...draft, a: { ...draft.a, texts } });
    const pair = (await request(site.app).get(`/c/${code}`)).text;
    expect(pair).to.include('>first English original (<bdi>Post</bdi>)</b>');
    expect(pair).to.include('>second English original (<bdi>Release</bdi>)</a>');
    expect(pair).to.include('First English original, compared here');
    expect((await request(site.app).get(`/c/${code}/translation/a`)).text).to.include(
      '1 sentence of the second English original has no counterpart in the first English original.',
    );
  });

  it('stand in English under the Chinese passages, with what the English leaves out, and under no English ones', async () => {
    const { text } = await request(site.app).get(page);
    const under = (id: string) => passageOf(text, id).split('class="gloss"')[1] ?? '';
    expect(under('b3')).to.include('exercises export controls on critical minerals');
    expect(under('b4')).to.include('No counterpart in the official English translation');
    expect(unescaped(under('b4'))).to.include(`href="${page}/translation/b?left=b1&right=b2#l4"`);
    expect(under('a3')).to.equal('');
    expect(text).to.include('id="gl" checked');
    const english = await request(site.app).get(`${page}?b=b2`);
    expect(english.text).to.not.include('class="gloss"').and.not.include('id="gl"');
  });

  it('are not found where there is one text, no such text or no such side', async () => {
    for (const path of [
      '/translation/a',
      '/translation/b?left=b9',
      '/translation/b?left=b1&right=b1',
      '/translation/c',
    ])
      expect((await request(site.app).get(page + path)).status, path).to.equal(404);
  });

  it('lead back to the comparison from the address of one that is missing, and programs as before', async () => {
    for (const path of ['?b=b9', '/translation/b?left=b9', '/translation/a']) {
      const { status, text } = await request(site.app).get(page + path);
      expect(status, path).to.equal(404);
      expect(text, path).to.include(`<a class="btn pri" href="${page}">The comparison</a>`);
      expect(text, path).to.include(`href="${page}/history">Its revisions</a>`);
    }
    expect((await request(site.app).get('/c/nothing')).text).to.include('>All comparisons</a>');
    const json = await request(site.app).get(`${page}.json?b=b9`);
    expect([json.status, json.body.error.code]).to.deep.equal([404, 'not_found']);
  });
});

/** The HTML of one passage, up to the next. */
function passageOf(html: string, id: string): string {
  return html.split(`id="${id}" data-topics`)[1]?.split('class="psg')[0] ?? '';
}

function unescaped(html: string): string {
  return html.replaceAll('&#x3D;', '=').replaceAll('&amp;', '&');
}
