import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { extractHtml } from '../../server/ingest/extract-html.ts';
import { UnreadableDocument } from '../../server/ingest/extracted.ts';

const ONE = 'The Secretary underscored the importance of open lines of communication between both capitals.';
const TWO =
  'The two ministers agreed that their experts will meet again in the autumn to continue the talks.';

/** Invented pages built like those of the bodies that they are named after. */
const SHAPES = [
  {
    file: 'state-gov',
    first: /^The below is attributable to Spokesperson/,
    last: /^They agreed to resume the exchange of students/,
    count: 6,
    title: 'Secretary Ellery’s Call with Saruni Foreign Minister Dovic',
    published: '2026-03-12',
    publisher: 'Norvane Department of State',
  },
  {
    file: 'mfa-gov-cn',
    first: /^2026年3月12日，外交部长沈婉仪应约/,
    last: /交换了意见。$/,
    count: 4,
    title: '沈婉仪同诺瓦内国务卿埃勒里通电话',
    published: '2026-03-12',
    publisher: '萨鲁内共和国外交部',
  },
  {
    file: 'kremlin-ru',
    first: /^The presidents had an in-depth exchange/,
    last: /at the level of aides\.$/,
    count: 3,
    title: 'Telephone conversation with President of Norvane Ada Lindqvist',
    published: '2026-03-12T18:45:00+03:00',
    publisher: 'President of Orvenia',
  },
  {
    file: 'mofa-go-jp',
    first: /^On March 12, commencing at 8:10 p\.m\./,
    last: /^Minister Mori expressed serious concern/,
    count: 3,
    title: 'Telephone Talk between Foreign Minister Mori and Secretary Ellery',
    published: '2026-03-12',
    publisher: null,
  },
  {
    file: 'gov-uk',
    first: /^The Prime Minister spoke to Chancellor Brandt of Helvar this afternoon\.$/,
    last: /^They looked forward to speaking again soon\.$/,
    count: 3,
    title: 'PM call with Chancellor Brandt of Helvar: 12 March 2026',
    published: '2026-03-12T19:02:11+00:00',
    publisher: 'GOV.EX',
  },
] as const;

describe('extractHtml(html)', () => {
  it('takes the main block and leaves menus, scripts and footers', () => {
    const html = `<html lang="en-US"><head><title>Readout | Ministry</title><meta property="og:site_name" content="Ministry">
      <meta property="article:published_time" content="2026-03-12T18:40:00Z"><style>p{}</style></head><body>
      <nav><a href="/">Home</a><a href="/x">Press</a></nav><div class="side"><p><a href="/1">Another readout of another call with another minister</a></p></div>
      <main><h1>Call with Minister Dovic</h1><p>${ONE}</p><script>alert(1)</script><p>${TWO}</p></main>
      <footer><p>All rights reserved by the ministry, which is not responsible for other sites.</p></footer></body></html>`;
    expect(extractHtml(html)).to.deep.equal({
      text: `${ONE}\n\n${TWO}`,
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

  it('leaves the headline of the page to its title, wherever it stands above the text', () => {
    const [headline, part] = ['Call with Foreign Minister Dovic of Sarune', 'Regional matters'];
    for (const above of [`<h1>${headline}</h1>`, `<div class="t">${headline}</div>`]) {
      const html = `<title>${headline} | Ministry</title><main>${above}<p>${ONE}</p><h2>${part}</h2><p>${TWO}</p></main>`;
      const { title, text } = extractHtml(html);
      expect([title, text]).to.deep.equal([headline, [ONE, part, TWO].join('\n\n')]);
    }
    const other = extractHtml(
      `<meta name="articletitle" content="${headline}"><main><h1>${part}</h1><p>${ONE}</p></main>`,
    );
    expect(other.text).to.equal(`${part}\n\n${ONE}`);
  });

  it('reads a quotation with its marks, and words without the hyphens that only show where a line ends', () => {
    const html = `<div><p>He said: <q>We <q>co&shy;operate</q> now</q>. ${ONE} It was all about hu\u200bman rights.</p></div>`;
    expect(extractHtml(html).text).to.equal(
      `He said: “We ‘cooperate’ now”. ${ONE} It was all about human rights.`,
    );
  });

  it('takes the title of the page and not those of its icons, with the tags of the head or without them', () => {
    const icon = '<svg><title>Facebook</title><path d="M0 0"/></svg>';
    const page = `<p>${ONE}</p>${icon}<p>${TWO}</p>`;
    for (const html of [
      `<html><head>${icon}<title>Readout of the call</title></head><body>${icon}${page}</body></html>`,
      `<html><head><title>Readout of the call</title><body>${icon}${page}</body></html>`,
      `<title>Readout of the call</title>${icon}${page}`,
    ])
      expect(extractHtml(html), html).to.include({
        title: 'Readout of the call',
        text: `${ONE}\n\n${TWO}`,
      });
    expect(extractHtml(`<body>${page}</body>`).title).to.equal(null);
  });

  it('leaves the title of a page out of its text where the page has no tags of a head', () => {
    const title = 'Secretary Ellery’s Call with Foreign Minister Dovic';
    const html = `<title>${title} | Department of External Affairs</title><h1>${title}</h1><p>${ONE}</p><p>${TWO}</p>`;
    expect(extractHtml(html)).to.include({ title, text: `${ONE}\n\n${TWO}` });
  });

  it('takes Chinese paragraphs in their order', () => {
    const zh =
      '沈婉仪表示，双方应落实好两国领导人达成的重要共识，推动两国关系稳定、健康、可持续发展，加强各层级对话沟通。';
    expect(extractHtml(`<div><p>${zh}</p><p>${zh}</p></div>`).text).to.equal(`${zh}\n\n${zh}`);
  });

  it('takes two line breaks, and one before an indent, for the end of a paragraph', () => {
    expect(extractHtml(`<div>${ONE}<br>\n<br />${TWO}<br>More.</div>`).text).to.equal(
      `${ONE}\n\n${TWO} More.`,
    );
    expect(extractHtml('<div>　　双方同意。<br>　　双方还交换了意见。</div>').text).to.equal(
      '双方同意。\n\n双方还交换了意见。',
    );
  });

  it('keeps a list between the paragraphs that it stands between', () => {
    const items = Array.from({ length: 5 }, (_, index) => `<li>${TWO} (${index})</li>`).join('');
    const { text } = extractHtml(`<div><p>${ONE}</p><ul>${items}</ul><p>${ONE}</p></div>`);
    expect(text.split('\n\n')).to.have.length(7);
  });

  it('does not believe class names that would leave nothing', () => {
    expect(extractHtml(`<div class="sidebar print"><p>${ONE}</p><p>${TWO}</p></div>`).text).to.equal(
      `${ONE}\n\n${TWO}`,
    );
  });

  it('reads what begins and ends like the pages of ministries, and nothing around it', () => {
    for (const { file, first, last, count, title, published, publisher } of SHAPES) {
      const read = extractHtml(readFileSync(`test/ingest/shapes/${file}.html`, 'utf8'));
      const paragraphs = read.text.split('\n\n');
      expect(paragraphs[0], file).to.match(first);
      expect(paragraphs.at(-1), file).to.match(last);
      expect(paragraphs, file).to.have.length(count);
      expect(read, file).to.include({ title, published, publisher });
    }
    const { text } = extractHtml(readFileSync('test/ingest/shapes/state-gov.html', 'utf8'));
    expect(text.split('\n\n')).to.include('Regional matters');
  });

  it('reads deep and wide markup, and refuses at once what no browser would show', () => {
    const deep = (depth: number) => `${'<div>'.repeat(depth)}<p>${ONE}</p>`;
    expect(extractHtml(deep(4_000)).text).to.equal(ONE);
    expect(() => extractHtml(deep(200_000))).to.throw(UnreadableDocument, 'nested too deeply');
    expect(extractHtml('<'.repeat(200_000)).text.length).to.be.at.most(200_000);
  });
});
