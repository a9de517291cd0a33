import { expect } from 'chai';
import { compareTexts } from '../../server/analyse/compare-texts.ts';
import { echoFinder } from '../../server/model/echo-finder.ts';
import { shippedAnalyst } from '../support/analyst.ts';

describe('echoFinder(comparison)', () => {
  const input = (text: string) => ({ text, language: 'en' as const, issuer: null });
  const match = (a: string, b: string) => ({ a: [a], b: [b], score: 0.6, because: [] });
  const compared = async () => {
    const a = input('They met. We will cut tariffs and will send doctors to Gaza. It rained.');
    const b = input('They met. Tariffs were named. Gaza was named. It poured.');
    return {
      ...compareTexts(a, b, await shippedAnalyst()),
      matches: [match('a2', 'b3'), match('a2', 'b2'), match('a3', 'b4')],
    };
  };
  const spanOf = (text: string, words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };

  it('keeps an echo, whatever else answers', async () => {
    const nearest = echoFinder(await compared());
    expect(nearest({ sentence: 'a2', echoed: ['b1'] })).to.deep.equal({ isEcho: true, answers: ['b1'] });
  });

  it('names what answers a sentence without an echo, in text order', async () => {
    const nearest = echoFinder(await compared());
    expect(nearest({ sentence: 'a2', echoed: [] })).to.deep.equal({ isEcho: false, answers: ['b2', 'b3'] });
    expect(nearest({ sentence: 'b3', echoed: [] })).to.deep.equal({ isEcho: false, answers: ['a2'] });
  });

  it('names for one promise of several what answers it, and not what answers another', async () => {
    const comparison = await compared();
    const nearest = echoFinder(comparison);
    const of = (words: string) =>
      nearest({ sentence: 'a2', echoed: [], ...spanOf(comparison.a.text, words) }).answers;
    expect(of('will cut tariffs')).to.deep.equal(['b2']);
    expect(of('will send doctors to Gaza')).to.deep.equal(['b3']);
    expect(of('We')).to.deep.equal([]);
  });

  it('names what answers words without a topic in a sentence without one', async () => {
    const comparison = await compared();
    const words = { sentence: 'a3', echoed: [], ...spanOf(comparison.a.text, 'rained') };
    expect(echoFinder(comparison)(words).answers).to.deep.equal(['b4']);
  });

  it('names nothing where nothing answers', async () => {
    const nearest = echoFinder(await compared());
    expect(nearest({ sentence: 'b1', echoed: [] })).to.deep.equal({ isEcho: false, answers: [] });
  });
});
