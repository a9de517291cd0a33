import { expect } from 'chai';
import { dropRunningLines, joinLines, type PageLine } from '../../server/ingest/join-lines.ts';

const LEFT = 72;
const EDGE = 520;
const ADVANCE = 5;
const LEADING = 14;

type Line = string | (Partial<PageLine> & { readonly text: string });

/** Lines under each other, as wide as their words and never wider than the column; what a case cares about is said. */
function page(lines: readonly Line[], number = 1): readonly PageLine[] {
  return lines.map((line, index) => {
    const { text, ...own } = typeof line === 'string' ? { text: line } : line;
    const right = Math.min(EDGE, LEFT + ADVANCE * text.length);
    return { page: number, x: LEFT, y: 700 - LEADING * index, right, height: 10, text, ...own };
  });
}

/** A line that fills its column, ending in these words. */
const full = (end: string): Line => ({
  text: `${'They spoke at some length of what is to be done. '.repeat(2)}${end}`,
  right: EDGE,
});

const opening = (line: Line) => (typeof line === 'string' ? line : line.text);

describe('joinLines(lines)', () => {
  const first = full('of trade and');
  const second = full('of the war in');
  const cases: readonly {
    readonly name: string;
    readonly lines: readonly Line[];
    readonly begin: readonly number[];
  }[] = [
    { name: 'what runs on from a full line', lines: [first, second, 'Dessan.'], begin: [0] },
    {
      name: 'apart what follows a line with room left',
      lines: [first, 'climate.', 'They met.'],
      begin: [0, 2],
    },
    {
      name: 'apart an indented line',
      lines: [first, second, { text: 'They met.', x: LEFT + 20 }],
      begin: [0, 2],
    },
    {
      name: 'apart letters of another size',
      lines: [{ ...page([first])[0], text: opening(first), height: 14 }, second, 'x.'],
      begin: [0, 1],
    },
    {
      name: 'what differs in size by little',
      lines: [{ text: opening(first), right: EDGE, height: 10.5 }, second, 'x.'],
      begin: [0],
    },
    {
      name: 'apart a line that stands further off',
      lines: [first, second, first, { text: opening(second), right: EDGE, y: 700 - LEADING * 2 - 30 }],
      begin: [0, 3],
    },
    { name: 'apart the items of a list', lines: [first, second, '• one', '• two'], begin: [0, 2, 3] },
  ];
  for (const { name, lines, begin } of cases) {
    it(`joins or sets ${name}`, () => {
      const texts = lines.map((line) => opening(line).replace('• ', '').trim());
      const wanted = begin.map((from, index) => texts.slice(from, begin[index + 1]).join(' '));
      expect(joinLines(page(lines))).to.deep.equal(wanted);
    });
  }

  it('joins a paragraph over the end of its page', () => {
    expect(joinLines([...page([first, second]), ...page(['Dessan.'], 2)])).to.have.length(1);
  });

  it('joins Chinese without a space, and keeps the hyphen of a word that was parted', () => {
    const filled = (text: string): Line => ({ text, right: EDGE });
    expect(joinLines(page([filled('双方同意保持'), '沟通。']))).to.deep.equal(['双方同意保持沟通。']);
    expect(joinLines(page([filled('They spoke of the one-'), 'Yunze policy.']))).to.deep.equal([
      'They spoke of the one-Yunze policy.',
    ]);
  });

  it('finds nothing in no lines, and in blank ones', () => {
    expect(joinLines([])).to.deep.equal([]);
    expect(joinLines(page([' ', '• ']))).to.deep.equal([]);
  });
});

describe('dropRunningLines(pages)', () => {
  const BODY = ['They met.', 'They spoke.', 'They ate.', 'They left.'];
  const kept = (pages: readonly (readonly string[])[]) =>
    dropRunningLines(pages.map((lines, index) => page(lines, index + 1))).map(({ text }) => text);

  for (const running of [
    'https://norvane.example/readouts/1 1/2',
    '3/12/26, 10:42 PM Readout',
    '2026/3/12, 22:42 Readout',
    'Page 3 of 4',
    '- 3 -',
    '第 3 页 共 4 页',
  ]) {
    it(`leaves out “${running}” at the top and at the foot of a page, and nowhere else`, () => {
      expect(kept([[running, ...BODY]])).to.deep.equal(BODY);
      expect(kept([[...BODY, running]])).to.deep.equal(BODY);
      const inside = ['They met.', 'They sat.', running, 'They spoke.', 'They left.'];
      expect(kept([inside])).to.deep.equal(inside);
    });
  }

  const headed = (pages: number) =>
    Array.from({ length: pages }, (_, index) => [
      `Ministry of Sarune · sheet ${index + 1}`,
      ...BODY.map((words) => `${words} ${'So it was. '.repeat(index)}`),
    ]);

  it('leaves out what most pages repeat, whatever its number', () => {
    expect(kept(headed(3))).to.deep.equal(headed(3).flatMap(([, ...body]) => body));
  });

  it('keeps what two pages alone begin with', () => {
    expect(kept(headed(2))).to.deep.equal(headed(2).flat());
  });
});
