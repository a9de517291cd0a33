import { expect } from 'chai';
import { atStart, inText, possessive } from '../../server/model/party-names.ts';

describe('inText(name)', () => {
  for (const name of [
    'United States',
    'United Arab Emirates',
    'European Union',
    'African Union',
    'Arab League',
    'Czech Republic',
    'Republic of Korea',
    'People’s Republic of China',
    'Russian Federation',
    'Solomon Islands',
    'Philippines',
    'Gambia',
    'Holy See',
    'Kremlin',
    'Ministry of Trade of Norvane',
    'U.S. Department of State',
    'Ministry for Foreign Affairs of Norvane',
    'President of the United States',
    'Office of the Prime Minister of Norvane',
    'Norvane Foreign Ministry',
  ]) {
    it(`sets an article before ${name}`, () => expect(inText(name)).to.equal(`the ${name}`));
  }

  for (const name of [
    'China',
    'Norvane',
    'New Zealand',
    'The White House',
    'Unionville',
    'Republica',
    'Islands',
  ]) {
    it(`leaves ${name} as it is`, () => expect(inText(name)).to.equal(name));
  }
});

describe('atStart(name)', () => {
  it('begins a sentence with the article', () =>
    expect(['Solomon Islands', 'China'].map(atStart)).to.deep.equal(['The Solomon Islands', 'China']));
});

describe('possessive(name)', () => {
  it('follows the article and the last letter', () =>
    expect(['African Union', 'Philippines', 'China'].map(possessive)).to.deep.equal([
      'the African Union’s',
      'the Philippines’',
      'China’s',
    ]));
});
