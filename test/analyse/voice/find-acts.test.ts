import { expect } from 'chai';
import { compare } from '../../support/readings.ts';

const US = 'Secretary of State Antony J. Blinken spoke today with PRC Foreign Minister Wang Yi.';

function actsOf(text: string, language: 'en' | 'zh' = 'en'): readonly (readonly string[])[] {
  return compare(text, US, [language, 'en']).a.sentences.map(({ acts }) => [
    ...new Set(acts.map(({ id }) => id)),
  ]);
}

describe('findActs(sentence, text, voice, contact)', () => {
  it('lets a contact line inform', () => {
    expect(actsOf(US)).to.deep.equal([['inform']]);
    expect(actsOf('王毅应约同布林肯通电话。', 'zh')).to.deep.equal([['inform']]);
  });

  it('hears a concern that is raised, and no discussion', () => {
    expect(actsOf(`${US} The Secretary raised concerns about steel.`)[1]).to.deep.equal(['concern']);
  });

  it('urges nobody with "the need to"', () => {
    expect(actsOf(`${US} The Secretary discussed the need to keep talking.`)[1]).to.deep.equal(['discuss']);
    expect(actsOf(`${US} The Secretary said both need to keep talking.`)[1]).to.deep.equal(['state', 'urge']);
  });
});
