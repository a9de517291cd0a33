import { expect } from 'chai';
import type { ComparedSide } from '../../server/model/comparison.ts';
import type { ReadoutText } from '../../server/model/pair.ts';
import type { TranslationGroup } from '../../server/model/translation.ts';
import { glossLines } from '../../server/present/gloss-lines.ts';

const CHINESE = '双方会晤。台湾重要。贸易重要。';
const ENGLISH = 'They met. Taiwan matters, and so does trade. It was constructive.';

const spansOf = (text: string, stop: RegExp) =>
  [...text.matchAll(stop)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));

const compared = (spans: readonly { readonly start: number; readonly end: number }[]) =>
  ({ sentences: spans.map((span, place) => ({ id: `b${place + 1}`, ...span })) }) as unknown as ComparedSide;

/** What stands under each passage: the words, or in brackets what is said of a gap and where its link leads. */
function linesOf(groups: readonly TranslationGroup[], spans = spansOf(CHINESE, /[^。]+。/g)) {
  const right = { id: 'b2', language: 'en', kind: 'official-translation' } as unknown as ReadoutText;
  const glossed = {
    left: { id: 'b1', language: 'zh' } as unknown as ReadoutText,
    right,
    translation: {
      taxonomy: { version: '1', sha256: '' },
      left: { language: 'zh' as const, text: CHINESE, words: 9, sentences: spansOf(CHINESE, /[^。]+。/g) },
      right: { language: 'en' as const, text: ENGLISH, words: 11, sentences: spansOf(ENGLISH, /\S[^.]*\./g) },
      groups,
      precise: groups.length > 0,
    },
  };
  const lines = glossLines(glossed, compared(spans), '/beside');
  return [...lines].map(([id, { pieces, gap }]) => [
    id,
    gap === null ? pieces.map(({ text }) => text).join('') : `[${gap.label}: ${gap.href}]`,
  ]);
}

describe('glossLines(glossed, compared, href)', () => {
  it('stands under the last of the passages that it renders, and is told of one that it leaves out', () => {
    const lines = linesOf([
      { left: [0], right: [] },
      { left: [1, 2], right: [0, 1] },
      { left: [], right: [2] },
    ]);
    expect(lines).to.deep.equal([
      ['b1', '[No counterpart in the official English translation: /beside#l1]'],
      ['b3', 'They met. Taiwan matters, and so does trade.'],
    ]);
  });

  it('is not laid under passages that were cut otherwise, nor where nothing was aligned', () => {
    expect(linesOf([{ left: [0], right: [0] }], [{ start: 0, end: CHINESE.length }])).to.deep.equal([]);
    expect(linesOf([])).to.deep.equal([]);
  });
});
