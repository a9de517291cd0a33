import { expect } from 'chai';
import { compare } from '../../support/readings.ts';

const US = 'Secretary of State Antony J. Blinken spoke today with PRC Foreign Minister Wang Yi.';

function attributed(text: string): readonly string[] {
  const { a, attributions } = compare(`王毅同美国国务卿布林肯通电话。${text}`, US, ['zh', 'en']);
  return attributions.flatMap(({ sentence }) =>
    a.sentences.filter(({ id }) => id === sentence).map(({ start, end }) => a.text.slice(start, end)),
  );
}

function attributedInEnglish(text: string): readonly string[] {
  const { a, attributions } = compare(`${US} ${text}`, '王毅同美国国务卿布林肯通电话。', ['en', 'zh']);
  return attributions.flatMap(({ sentence }) =>
    a.sentences.filter(({ id }) => id === sentence).map(({ start, end }) => a.text.slice(start, end)),
  );
}

describe('findAttributions(side, sentences, opposite, echoes)', () => {
  it('finds what the other side is said to have said', () => {
    const said = '布林肯表示，美方不支持“台独”。';
    expect(attributed(`${said}王毅强调，台湾是中国的一部分。`)).to.deep.equal([said]);
  });

  it('leaves out what a speaker claims of the other, and what tells no position', () => {
    expect(attributed('王毅表示，美方多次承诺不支持“台独”。')).to.deep.equal([]);
    expect(attributed('布林肯通报了对乌克兰局势的看法。')).to.deep.equal([]);
    expect(attributed('布林肯介紹了美方對烏克蘭局勢的看法。')).to.deep.equal([]);
  });

  it('finds what the other rules out, however short', () => {
    for (const said of ['布林肯表示，美方从未接受“灯塔冲突论”。', '布林肯表示，美方绝不关闭港口。'])
      expect(attributed(said), said).to.deep.equal([said]);
    const said = 'Minister Wang said that it had never built lighthouses.';
    expect(attributedInEnglish(said)).to.deep.equal([said]);
    expect(attributedInEnglish('Minister Wang spoke of the lighthouses.')).to.deep.equal([]);
  });

  it('finds what the other expects, behind its briefing', () => {
    const said = '布林肯通报了对中东局势的看法，期待中方发挥建设性作用。';
    expect(attributed(said)).to.deep.equal([said]);
  });

  it('finds what was decided, where the other informed of it', () => {
    const said = 'Minister Wang informed him of the decision to launch an operation in the Red Sea.';
    expect(attributedInEnglish(said)).to.deep.equal([said]);
    expect(attributedInEnglish('Minister Wang informed him of the situation in the Red Sea.')).to.deep.equal(
      [],
    );
  });

  it('leaves out that a position was explained, and thanks', () => {
    expect(attributed('布林肯阐述了美方有关台湾问题的立场。')).to.deep.equal([]);
    expect(attributed('布林肯对此表示感谢。')).to.deep.equal([]);
    expect(
      attributedInEnglish('Minister Wang explained the position of China on the Taiwan Strait.'),
    ).to.deep.equal([]);
    const said = 'Minister Wang explained its position and stressed that Taiwan is an internal affair.';
    expect(attributedInEnglish(said)).to.deep.equal([said]);
  });

  it('finds a proposal, and praise that is more than thanks', () => {
    const proposal = 'Minister Wang suggested Vienna as a venue.';
    expect(attributedInEnglish(proposal)).to.deep.equal([proposal]);
    const praise = 'Minister Wang commended the United States for its part in the release of the hostages.';
    expect(attributedInEnglish(praise)).to.deep.equal([praise]);
  });

  it('finds a promise that is of no topic on the list', () => {
    const promise = '美方愿同中方一道努力。';
    expect(attributed(`布林肯表示，会晤很好。${promise}`)).to.include(promise);
  });

  it('leaves out that a position was conveyed, without saying which', () => {
    expect(
      attributedInEnglish('Minister Wang, on his part, conveyed the Chinese position on the recent events.'),
    ).to.deep.equal([]);
  });
});
