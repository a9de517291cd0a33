import { expect } from 'chai';
import { issuerKey } from '../server/issuer-names.ts';
import { startCpuClock } from './support/start-cpu-clock.ts';

describe('issuerKey(name)', () => {
  for (const { name, names } of [
    {
      name: 'articles and case',
      names: ['The Ministry of Trade', 'ministry of trade', 'Ministry for the Trade'],
    },
    {
      name: 'order and possessives',
      names: ['Norvane, Trade Ministry', 'Norvane’s Ministry of Trade', "Norvane's trade ministry"],
    },
    {
      name: 'punctuation and “and”',
      names: [
        'Foreign, Trade & Home Office',
        'Foreign Trade and Home Office',
        'Foreign · Trade/Home (Office)',
      ],
    },
    { name: 'full stops', names: ['U.N.S. Office', 'UNS Office'] },
    { name: 'accents and compositions', names: ['Élan Office', 'Elan Office', 'E\u0301lan Office'] },
    { name: 'quotation marks', names: ['Traders’ Office', "Traders' Office", '“Traders” Office'] },
    {
      name: 'whose government it is',
      names: ['Ministry of Trade, Government of Norvane', 'Norvane, Ministry of Trade'],
    },
    { name: 'traditional characters', names: ['諾凡外交部', '诺凡外交部', '诺凡 · 外交部'] },
  ]) {
    it(`is the same over ${name}`, () => {
      expect(new Set(names.map(issuerKey)).size).to.equal(1);
    });
  }

  for (const [one, other] of [
    ['Republic of Norvane', 'People’s Republic of Norvane'],
    ['Ministry of Trade', 'Norvane, Ministry of Trade'],
    ['诺凡外交部', '凡诺外交部'],
  ] as const) {
    it(`tells “${one}” from “${other}”`, () => {
      expect(issuerKey(one)).not.to.equal(issuerKey(other));
    });
  }

  it('is empty where nothing names anybody', () => {
    for (const name of ['', ' , ', 'The government of the', '…']) expect(issuerKey(name)).to.equal('');
  });

  it('takes a line of nothing but marks in its stride', () => {
    const elapsed = startCpuClock();
    for (const mark of ["a's", '.', '中·', "'", '，', 'é']) issuerKey(mark.repeat(100_000));
    expect(elapsed()).to.be.lessThan(1_000);
  });
});
