import { expect } from 'chai';
import { compare } from '../../support/readings.ts';

const US = 'Secretary of State Antony J. Blinken spoke today with PRC Foreign Minister Wang Yi.';
const CHINA = 'Foreign Minister Wang Yi held talks with U.S. Secretary of State Antony Blinken.';

/** The voices of what follows an opening line, as one side publishes it. */
function voicesAfter(opening: string, text: string): readonly string[] {
  const counterpart = opening === US ? CHINA : US;
  return compare(`${opening} ${text}`, counterpart)
    .a.sentences.slice(1)
    .map(({ voice }) => voice);
}

describe('englishVoices(read, findActors)', () => {
  it('hears a speaker who is named at the end', () => {
    const text =
      'Blinken said the relationship matters. The United States is committed to talks, Blinken said. Its position has not changed, he added.';
    expect(voicesAfter(CHINA, text)).to.deep.equal(['other', 'other', 'other']);
  });

  it('leaves what a speaker wants of both to the speaker', () => {
    const text = 'The Secretary raised trade. He added that both nations must be guided by mutual respect.';
    expect(voicesAfter(US, text)).to.deep.equal(['self', 'self']);
  });

  it('gives what two officials did together to both', () => {
    const text =
      'Secretary Blinken and Minister Wang had candid discussions. The Secretary agreed with Minister Wang on the importance of climate cooperation.';
    expect(voicesAfter(US, text)).to.deep.equal(['both', 'both']);
  });

  it('knows that a meeting with the other side is a contact, whoever is its subject', () => {
    expect(voicesAfter(US, 'He met Chinese Vice President Han Zheng for the second time.')).to.deep.equal([
      'both',
    ]);
  });

  it('follows a pronoun behind an opening phrase', () => {
    expect(
      voicesAfter(US, 'In detailed discussions on Hong Kong, he stressed the damage caused.'),
    ).to.deep.equal(['self']);
  });

  it('puts a list of promises in the mouth of whoever promises', () => {
    const text =
      'Under the deal, China will:\n\n- Suspend the export controls on rare earths.\n\n- Purchase soybeans.';
    expect(voicesAfter(US, text).slice(1)).to.deep.equal(['other', 'other']);
  });

  it('tells "I hope that both sides will" from "we reaffirmed"', () => {
    const a =
      'I spoke today with Foreign Minister Wang Yi. We reaffirmed the value of dialogue. I hope that both sides will keep talking.';
    const voices = compare(a, CHINA).a.sentences.map(({ voice }) => voice);
    expect(voices).to.deep.equal(['both', 'both', 'self']);
  });
});
