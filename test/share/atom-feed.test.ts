import { expect } from 'chai';
import { XMLParser } from 'fast-xml-parser';
import { toAtomFeed } from '../../server/share/atom-feed.ts';

const entry = (code: string, updated: string) => ({
  title: `Call <${code}> & more`,
  address: `https://diptych.example/c/${code}`,
  published: '2026-01-01T00:00:00.000Z',
  updated,
  summary: 'Two texts.',
});

/** The feed as a reader of XML has it. */
const read = (...updates: readonly string[]) => {
  const self = 'https://diptych.example/feed.xml?topic=taiwan&from=2026';
  const entries = updates.map((updated, index) => entry(`code${index}`, updated));
  const xml = toAtomFeed({ title: 'Taiwan & trade', page: 'https://diptych.example/', self, entries });
  return new XMLParser({ ignoreAttributes: false }).parse(xml).feed;
};

describe('toAtomFeed(feed)', () => {
  it('is Atom, with titles and addresses as they are', () => {
    const feed = read('2026-03-01T00:00:00.000Z');
    expect(feed['@_xmlns']).to.equal('http://www.w3.org/2005/Atom');
    expect(feed.title).to.equal('Taiwan & trade');
    expect(feed.id).to.equal('https://diptych.example/feed.xml?topic=taiwan&from=2026');
    expect(feed.entry.title).to.equal('Call <code0> & more');
  });

  it('is as new as its newest entry, wherever that stands', () => {
    expect(
      read('2026-03-01T00:00:00.000Z', '2026-05-01T00:00:00.000Z', '2026-04-01T00:00:00.000Z').updated,
    ).to.equal('2026-05-01T00:00:00.000Z');
  });

  it('has never changed without entries', () => {
    expect(read().updated).to.equal('1970-01-01T00:00:00.000Z');
  });
});
