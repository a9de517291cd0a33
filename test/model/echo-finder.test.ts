import { expect } from 'chai';
import { echoFinder } from '../../server/model/echo-finder.ts';

describe('echoFinder(comparison)', () => {
  const match = (a: string, b: string) => ({ a: [a], b: [b], score: 0.6, because: [] });
  const nearest = echoFinder({ matches: [match('a2', 'b10'), match('a2', 'b9'), match('a3', 'b9')] });

  it('keeps an echo, whatever else answers', () => {
    expect(nearest({ sentence: 'a2', echoed: ['b9'] })).to.deep.equal({ isEcho: true, answers: ['b9'] });
  });

  it('names what answers a sentence without an echo, in text order', () => {
    expect(nearest({ sentence: 'a2', echoed: [] })).to.deep.equal({ isEcho: false, answers: ['b9', 'b10'] });
    expect(nearest({ sentence: 'b9', echoed: [] })).to.deep.equal({ isEcho: false, answers: ['a2', 'a3'] });
  });

  it('names nothing where nothing answers', () => {
    expect(nearest({ sentence: 'a1', echoed: [] })).to.deep.equal({ isEcho: false, answers: [] });
  });
});
