import { expect } from 'chai';
import { compare } from '../../support/readings.ts';

const OPENING = 'Secretary of State Antony J. Blinken spoke today with PRC Foreign Minister Wang Yi.';

function toneOf(text: string): readonly string[] {
  return compare(`${OPENING} ${text}`, OPENING).facts.tone.a;
}

function chineseToneOf(text: string): readonly string[] {
  return compare(`王毅同布林肯通电话。${text}`, OPENING, ['zh', 'en']).facts.tone.a;
}

describe('findTone(sentence, text, voice)', () => {
  it('finds what is said of the talk, before and behind the word for it', () => {
    expect(toneOf('The two sides had candid, substantive, and constructive discussions.')).to.deep.equal([
      'candid',
      'substantive',
      'constructive',
    ]);
    expect(chineseToneOf('双方都认为，此次会晤是坦诚、务实的。')).to.deep.equal(['candid', 'pragmatic']);
  });

  it('finds it in the frame of what one side said', () => {
    expect(toneOf('In detailed discussions on Hong Kong, he raised the law.')).to.deep.equal(['detailed']);
  });

  it('leaves out how something else is handled, and what is said of talks in general', () => {
    expect(
      toneOf('The two sides spoke on how to handle cases in a calm and professional manner.'),
    ).to.deep.equal([]);
    expect(chineseToneOf('双方认识到坦诚对话的重要性。')).to.deep.equal([]);
    expect(chineseToneOf('双方就合作应对挑战进行了坦诚的交流。')).to.deep.equal(['candid']);
  });

  it('leaves out what the next talk should be', () => {
    expect(toneOf('Both ministers agreed that discussions should continue constructively.')).to.deep.equal(
      [],
    );
    expect(toneOf('The leaders expressed willingness to engage in a substantive dialogue.')).to.deep.equal(
      [],
    );
  });

  it('leaves out what other people’s talks were', () => {
    expect(chineseToneOf('双方欢迎两国气候特使开展的积极讨论。')).to.deep.equal([]);
    expect(chineseToneOf('双方积极评价禁毒工作组的交流。')).to.deep.equal([]);
  });

  it('leaves out what relations are', () => {
    expect(toneOf('The two sides discussed a constructive relationship.')).to.deep.equal([]);
  });
});
