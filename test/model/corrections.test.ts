import { expect } from 'chai';
import {
  type Anchor,
  type Correction,
  carryCorrections,
  findAnchor,
} from '../../server/model/corrections.ts';
import { buildText } from '../support/drafts.ts';

const BEFORE = buildText('a1', 'They met. They raised trade. They parted.');

const anchor = (quote: string, text = BEFORE): Anchor => {
  const start = text.text.indexOf(quote);
  return { side: 'a', text: text.id, sha256: text.sha256, start, end: start + quote.length, quote };
};

describe('findAnchor(anchor, text)', () => {
  it('stays in its place while the text is the same', () => {
    expect(findAnchor(anchor('They parted.'), BEFORE)).to.deep.equal(anchor('They parted.'));
  });

  it('refuses a place that does not hold the words', () => {
    expect(findAnchor({ ...anchor('They met.'), start: 1, end: 10 }, BEFORE)).to.equal(null);
  });

  it('follows its words through a revision, to the nearest of several', () => {
    const after = buildText(
      'a1',
      'They raised trade. Then, on Monday, they met. They raised trade. They parted.',
    );
    const found = findAnchor(anchor('They raised trade.'), after);
    expect([found?.start, found?.sha256]).to.deep.equal([0, after.sha256]);
    const parted = findAnchor(anchor('They parted.'), after);
    expect(after.text.slice(parted?.start, parted?.end)).to.equal('They parted.');
  });

  it('finds nothing where the words are gone', () => {
    expect(findAnchor(anchor('They met.'), buildText('a1', 'They spoke. They parted.'))).to.equal(null);
  });
});

describe('carryCorrections(corrections, texts)', () => {
  it('keeps those whose words stand, anchored anew, and names the others', () => {
    const note = (id: string, quote: string): Correction => ({
      id,
      decided: '2026-04-01T00:00:00Z',
      kind: 'note',
      at: anchor(quote),
      note: 'Heard live.',
    });
    const after = buildText('a1', 'On Monday they met. They parted.');
    const { kept, fallen } = carryCorrections(
      [note('c1', 'They parted.'), note('c2', 'They raised trade.')],
      [after],
    );
    expect(kept.map(({ id }) => id)).to.deep.equal(['c1']);
    expect(kept[0]?.kind === 'note' && kept[0].at.start).to.equal(20);
    expect(fallen.map(({ id }) => id)).to.deep.equal(['c2']);
  });

  it('lets a correction fall away with the text that it was about', () => {
    const pair: Correction = {
      id: 'c1',
      decided: '2026-04-01T00:00:00Z',
      kind: 'pair',
      a: anchor('They met.'),
      b: { ...anchor('They met.'), side: 'b', text: 'b1' },
    };
    expect(carryCorrections([pair], [BEFORE]).fallen).to.deep.equal([pair]);
  });
});
