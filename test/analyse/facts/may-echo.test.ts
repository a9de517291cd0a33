import { expect } from 'chai';
import { mayEcho } from '../../../server/analyse/facts/may-echo.ts';

describe('mayEcho(promise, answer)', () => {
  it('finds a denial only in what denies likewise', () => {
    expect(
      mayEcho('does not seek to contain anybody', 'He said that it does not wish for a conflict.'),
    ).to.equal(true);
    expect(mayEcho('does not seek to contain anybody', 'He spoke of containment.')).to.equal(false);
    expect(mayEcho('不支持“台独”', '双方谈到台湾。')).to.equal(false);
  });

  it('finds no wish to cooperate in what only complains', () => {
    const wish = 'Norland hopes to deepen cooperation with Sarune in trade and farming.';
    expect(mayEcho(wish, 'The Prime Minister raised trade irritants that affect farmers.')).to.equal(false);
    expect(mayEcho(wish, 'He raised trade irritants and looked for cooperation on them.')).to.equal(true);
    expect(mayEcho(wish, 'They discussed trade in farm products.')).to.equal(true);
    expect(mayEcho('诺方愿深化经贸合作', '部长对产能过剩表示关切。')).to.equal(false);
  });
});
