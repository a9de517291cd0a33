import { expect } from 'chai';
import { mendRadicals } from '../../server/ingest/mend-radicals.ts';

describe('mendRadicals(text)', () => {
  for (const { name, drawn, mended } of [
    { name: 'radicals that Unicode maps', drawn: '⼈⺠⼤⾯', mended: '人民大面' },
    { name: 'the first and the last that it does not', drawn: '⺁⻳', mended: '厂龟' },
    { name: 'nothing but radicals', drawn: '人民 met ⑨ ﬁne', mended: '人民 met ⑨ ﬁne' },
  ]) {
    it(`mends ${name}`, () => {
      expect(mendRadicals(drawn)).to.equal(mended);
    });
  }
});
