import { expect } from 'chai';
import { toldPromises, toldPromisesInChinese } from '../../support/told-promises.ts';

describe('findPromises(read, sentence, voice, isContact, findActors)', () => {
  it('hears what somebody will do by whoever acts, and foretells nothing', () => {
    for (const words of [
      'will act firmly in its defense',
      'will always stand up for its values',
      'would be prepared to meet',
    ])
      expect(toldPromises(`He said that the United States ${words}.`), words).to.deep.equal([
        `pledge: ${words}`,
      ]);
    for (const text of [
      'This step will advance the effort.',
      'Their talks will help the region.',
      'He said that steady growth will continue to create opportunities.',
    ])
      expect(toldPromises(text), text).to.deep.equal([]);
  });

  it('hears what both agreed in a clause that names nobody', () => {
    expect(toldPromisesInChinese('双方就中美关系坦诚交换了意见，同意加快落实共识。')).to.deep.equal([
      'joint: 同意加快落实共识',
    ]);
    expect(toldPromisesInChinese('双方宣布将举行首次对话。')).to.deep.equal([
      'next-step: 宣布将举行首次对话',
    ]);
    expect(toldPromisesInChinese('王毅表示同意这一看法。')).to.deep.equal([]);
    expect(toldPromises('The two leaders tasked their teams to follow up.')).to.deep.equal([
      'joint: tasked their teams to follow up',
    ]);
  });

  it('takes the name of a promise for none', () => {
    for (const text of [
      '美方做法严重违背所作承诺。',
      '中美三个联合公报是双方作出的政治承诺。',
      '希望美方把“四不一无意”的承诺落到实处。',
    ])
      expect(toldPromisesInChinese(text), text).to.deep.equal([]);
    expect(toldPromises('They recalled what the two sides agreed to in November.')).to.deep.equal([]);
  });

  it('joins the cues of one clause, by what tells most', () => {
    expect(toldPromises('They agreed that the working group will meet twice a year.')).to.deep.equal([
      'next-step: agreed that the working group will meet twice a year',
    ]);
    expect(toldPromises('China stands ready to push for results in the next round of talks.')).to.deep.equal([
      'pledge: stands ready to push for results in the next round of talks',
    ]);
  });
});
