import { expect } from 'chai';
import { extractHtml } from '../../server/ingest/extract-html.ts';

const ONE = 'The Secretary underscored the importance of open lines of communication between both capitals.';
const TWO =
  'The two ministers agreed that their experts will meet again in the autumn to continue the talks.';

describe('extractHtml(html)', () => {
  it('takes the main block and leaves menus, scripts and footers', () => {
    const html = `<html lang="en-US"><head><title>Readout | Ministry</title><meta property="og:site_name" content="Ministry">
      <meta property="article:published_time" content="2026-03-12T18:40:00Z"><style>p{}</style></head><body>
      <nav><a href="/">Home</a><a href="/x">Press</a></nav><div class="side"><p><a href="/1">Another readout of another call with another minister</a></p></div>
      <main><h1>Call with Minister Dovic</h1><p>${ONE}</p><script>alert(1)</script><p>${TWO}</p></main>
      <footer><p>All rights reserved by the ministry, which is not responsible for other sites.</p></footer></body></html>`;
    expect(extractHtml(html)).to.deep.equal({
      text: `Call with Minister Dovic\n\n${ONE}\n\n${TWO}`,
      title: 'Call with Minister Dovic',
      published: '2026-03-12T18:40:00Z',
      language: 'en-US',
      publisher: 'Ministry',
    });
  });

  it('decodes entities and keeps markup that was written as text as letters', () => {
    const { text } = extractHtml(`<div><p>&lt;b&gt; ${ONE} &amp; more&#8217;s</p></div>`);
    expect(text).to.equal(`<b> ${ONE} & more’s`);
  });

  it('keeps paragraphs that stand around a declared article apart from it', () => {
    const { text } = extractHtml(
      `<div><p>${ONE}</p><p>Short teaser.</p></div><article><p>${TWO}</p><p>${ONE} ${TWO}</p></article>`,
    );
    expect(text).to.equal(`${TWO}\n\n${ONE} ${TWO}`);
  });

  it('takes everything where no element stands out', () => {
    expect(extractHtml('<p>Spoke today.</p><p>More soon.</p>').text).to.equal('Spoke today.\n\nMore soon.');
  });

  it('takes Chinese paragraphs in their order', () => {
    const zh =
      '沈婉仪表示，双方应落实好两国领导人达成的重要共识，推动两国关系稳定、健康、可持续发展，加强各层级对话沟通。';
    expect(extractHtml(`<div><p>${zh}</p><p>${zh}</p></div>`).text).to.equal(`${zh}\n\n${zh}`);
  });

  it('survives deep and wide markup', () => {
    const deep = `${'<div>'.repeat(50_000)}<p>${ONE}</p>`;
    expect(extractHtml(deep).text).to.equal(ONE);
    expect(extractHtml('<'.repeat(200_000)).text.length).to.be.at.most(200_000);
  });
});
