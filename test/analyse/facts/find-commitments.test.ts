import { expect } from 'chai';
import { compare } from '../../support/readings.ts';

const OPENING = 'Secretary of State Antony J. Blinken spoke today with PRC Foreign Minister Wang Yi.';

/** The words of the next steps that a text names behind its contact line. */
function nextSteps(text: string): readonly string[] {
  const { a, commitments } = compare(`${OPENING} ${text}`, OPENING);
  return commitments
    .filter(({ kind, sentence }) => kind === 'next-step' && sentence.startsWith('a'))
    .map(({ start, end }) => a.text.slice(start, end));
}

describe('findCommitments(read, sentences, echoes, contacts)', () => {
  it('names what is planned as a next step', () => {
    expect(nextSteps('The two sides agreed to hold a new round of talks.')).to.deep.equal([
      'agreed to hold a new round of talks',
    ]);
    expect(nextSteps('The Secretary looks forward to meeting the Minister again.')).to.deep.equal([
      'looks forward to meeting the Minister again',
    ]);
  });

  it('sets no deadline with the month of what is over', () => {
    const deadlines = (text: string) =>
      compare(`${OPENING} ${text}`, OPENING).commitments.filter(({ kind }) => kind === 'deadline').length;

    expect(deadlines('The call follows the visit to Beijing in November.')).to.equal(0);
    expect(deadlines('The list is due in November.')).to.equal(1);
  });

  it('takes what 达成的 tells of for no new agreement', () => {
    const agreed = (text: string) =>
      compare(text, OPENING, ['zh', 'en']).commitments.filter(({ kind }) => kind === 'joint').length;

    expect(agreed('双方要落实两国元首达成的重要共识。')).to.equal(0);
    expect(agreed('双方就此达成共识。')).to.equal(1);
  });

  it('plans nothing with a bare "to travel" or "the need to meet"', () => {
    expect(nextSteps('The Secretary discussed the freedom to travel to Tibet.')).to.deep.equal([]);
    expect(nextSteps('He stressed the need to meet the obligations of the Charter.')).to.deep.equal([]);
  });
});
