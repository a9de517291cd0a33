import { expect } from 'chai';
import { HIDDEN_LETTER, hideAddresses } from '../../../server/analyse/segment/hide-addresses.ts';
import { segmentText } from '../../../server/analyse/segment/segment-text.ts';
import { compare } from '../../support/readings.ts';

/** With hidden letters as “·”. */
const hide = (text: string) => hideAddresses(text).replaceAll(HIDDEN_LETTER, '·');

describe('hideAddresses(text)', () => {
  for (const [name, text, hidden] of [
    ['of the web', 'See https://a.io/must-stop?b=1.', 'See ·····://·.··/····-····?·=·.'],
    ['without a scheme', '(www.a.io/b) must stop', '(···.·.··/·) must stop'],
    ['in mixed case', 'see Www.a.io/must now', 'see ···.·.··/···· now'],
    ['of e-mail', 'Ask we.must+x@a-b.io, or ask.', 'Ask ··.····+·@·-·.··, or ask.'],
    ['that Chinese follows', '见https://a.io/b应该', '见·····://·.··/·应该'],
    ['in another', 'x@www.a.io', '·@···.·.··'],
    ['that is none', 'a @ b, @Norvane, http:, we://b', 'a @ b, @Norvane, http:, we://b'],
  ] as const)
    it(`hides an address ${name}`, () => expect(hide(text)).to.equal(hidden));

  it('keeps every offset, and the very text where nothing is hidden', () => {
    for (const text of ['x@www.a.io http://', 'www.www.@a.b@c.d', 'http://@x.y', 'No address.'])
      expect(hideAddresses(text)).to.have.lengthOf(text.length);
    expect(hideAddresses('No address.')).to.equal('No address.');
  });

  it('takes no longer than the text is long', () => {
    const begun = performance.now();
    for (const part of ['a', '@', 'a@', 'a.', 'www.', 'http://', 'a@a.', '.)', 'www.)'])
      hideAddresses(`${part.repeat(200_000 / part.length)}@`);
    expect(performance.now() - begun).to.be.below(3_000);
  });
});

describe('a text with addresses', () => {
  it('has the words of them, and none that a rule or a term reads', () => {
    const text = 'It is at https://norvane.example/tariffs-should-end-now. We agreed to meet.';
    const [first] = segmentText(text, 'en').sentences;
    expect(first?.words).to.equal(7);
    const { a, ledger } = compare(text, '全文见www.norvane.example/must/stop/taiwan。');
    expect(a.sentences[0]).to.deep.include({ topics: [], acts: [] });
    expect(a.sentences[1]?.acts).to.have.lengthOf(1);
    expect(ledger.map(({ topic }) => topic)).to.deep.equal(['visits']);
  });
});
