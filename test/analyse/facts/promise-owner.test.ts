import { expect } from 'chai';
import { compare } from '../../support/readings.ts';

const OPENING = 'Secretary of State Antony J. Blinken spoke today with PRC Foreign Minister Wang Yi.';

/** Whose each promise of an American text is: a for the American side, b for the Chinese, none for who speaks. */
const owners = (text: string) =>
  compare(`${OPENING} ${text}`, '王毅同布林肯通电话。', ['en', 'zh'])
    .commitments.filter(({ sentence }) => sentence.startsWith('a'))
    .map(({ by }) => by ?? 'none');

describe('promiseOwner(read, sentence, voice, actors, cue)', () => {
  for (const { text, found } of [
    {
      text: 'They discussed trade, and Mr. Blinken underscored that the U.S. will continue to act.',
      found: ['a'],
    },
    {
      text: 'The two ministers tasked their teams to follow up, and the U.S. will do so with its allies.',
      found: ['none', 'a'],
    },
    {
      text: 'They agreed that the United States will lift tariffs, and that China will buy rice.',
      found: ['a', 'b'],
    },
    {
      text: 'The Secretary invited Wang Yi to visit, and they agreed to schedule a call.',
      found: ['none', 'none'],
    },
    {
      text: 'Wang Yi invited the Secretary to visit, and Mr. Blinken expressed his readiness to travel in May.',
      found: ['b', 'a'],
    },
    { text: 'Secretary Blinken and Wang Yi agreed to share data.', found: ['none'] },
    { text: 'They agreed that the United States and China will share data.', found: ['none'] },
    { text: 'He noted that China will continue to buy rice.', found: ['b'] },
    { text: 'China will agree to buy rice.', found: ['b'] },
    {
      text: 'He noted that China does not seek a clash, does not support the blockade and has no intention to widen it.',
      found: ['b', 'b', 'b'],
    },
  ]) {
    it(`gives ${found.join(', ')} for “${text}”`, () => {
      expect(owners(text)).to.deep.equal(found);
    });
  }

  it('gives each of two their own where the author writes “I”', () => {
    const post =
      'I just spoke with President Xi of China. I agreed with President Xi that I would go to China in May, and that President Xi would come to the United States in June.';
    expect(
      compare(post, '习近平同特朗普通电话。', ['en', 'zh']).commitments.map(({ by }) => by),
    ).to.include.members(['b']);
    const shared =
      'I just spoke with President Xi of China. We agreed to have our teams meet, and we will begin by calling Chancellor Ellery, which I will be doing right now.';
    expect(
      compare(shared, '习近平同特朗普通电话。', ['en', 'zh']).commitments.map(({ by }) => by ?? 'none'),
    ).to.deep.equal(['none', 'a']);
  });

  it('knows a government by one character of its country', () => {
    const { commitments } = compare(
      '王毅表示，近有美本届政府多次表示不支持“台独”。',
      'Secretary Blinken met with Foreign Minister Wang Yi.',
      ['zh', 'en'],
    );
    expect(commitments.map(({ by }) => by)).to.deep.equal(['b']);
  });

  it('takes one’s own name in the middle of a clause for no subject', () => {
    const { commitments } = compare(
      '王毅指出，拜登总统多次表示，美方不寻求改变中国体制、不寻求通过渔业协定围堵中国、无意同中国争夺港口。',
      'Secretary Blinken met with Foreign Minister Wang Yi.',
      ['zh', 'en'],
    );
    expect(commitments.map(({ by }) => by)).to.deep.equal(['b', 'b', 'b']);
    const own = compare(
      '王毅指出，美方一再扩大禁渔区，中方无意同任何国家争夺港口。',
      'Secretary Blinken met with Foreign Minister Wang Yi.',
      ['zh', 'en'],
    );
    expect(own.commitments.map(({ by }) => by ?? 'none')).to.deep.equal(['none']);
  });

  it('takes nobody for the subject who is asked to hand something on', () => {
    const { commitments } = compare(
      '王毅请布林肯转达对拜登总统的问候，表示愿同美方继续加强沟通。',
      'Secretary Blinken met with Foreign Minister Wang Yi.',
      ['zh', 'en'],
    );
    expect(commitments.map(({ by }) => by ?? 'none')).to.deep.equal(['none']);
  });

  it('hears the subject behind a verb, and no joined name before it', () => {
    expect(
      owners('The Secretary stressed the value of trade in rice and noted China will continue to buy it.'),
    ).to.deep.equal(['b']);
    expect(owners('The leaders of the United States and China agreed to share data.')).to.deep.equal([
      'none',
    ]);
  });
});
