import { expect } from 'chai';
import { echoesOfTalks, type Frames } from '../../../server/analyse/facts/echoes-of-talks.ts';
import type { ActId } from '../../../server/model/act-id.ts';
import type { Sentence } from '../../../server/model/comparison.ts';

const FRAMES: Frames = new Map([
  ['channels', 'channels'],
  ['ties', 'relations'],
]);

function sentence(id: string, topics: readonly string[], act: ActId): Sentence {
  const at = { start: 0, end: 1 };
  return {
    id,
    paragraph: 0,
    ...at,
    words: 9,
    topics: topics.map((topic) => ({ id: topic, ...at, term: 'x' })),
    voice: 'self',
    acts: [{ id: act, ...at }],
    tone: [],
  };
}

describe('echoesOfTalks(sentence, words, own, frames)', () => {
  const wish = sentence('a5', ['ties', 'channels'], 'commit');
  const own = [
    sentence('b2', ['channels'], 'agree'),
    sentence('b3', ['channels', 'ties'], 'state'),
    sentence('b4', ['ties'], 'state'),
  ];

  it('finds a wish to keep talking in what shares most of it, in whatever words', () => {
    expect(echoesOfTalks(wish, 'is ready to talk', own, FRAMES)).to.deep.equal(['b3']);
    expect(echoesOfTalks(wish, 'is ready to talk', own.slice(0, 1), FRAMES)).to.deep.equal(['b2']);
    expect(echoesOfTalks(wish, 'is ready to talk', [], FRAMES)).to.deep.equal([]);
  });

  it('finds nothing for talks on a matter, for what is no wish, and in the line that tells of the talk', () => {
    expect(echoesOfTalks(wish, 'is ready for a dialogue on these issues', own, FRAMES)).to.deep.equal([]);
    expect(echoesOfTalks(wish, '愿就地区问题保持沟通', own, FRAMES)).to.deep.equal([]);
    expect(echoesOfTalks(sentence('a5', ['channels', 'trade'], 'commit'), '', own, FRAMES)).to.deep.equal([]);
    expect(echoesOfTalks(sentence('a5', ['channels'], 'state'), '', own, FRAMES)).to.deep.equal([]);
    expect(echoesOfTalks(wish, '', [sentence('b1', ['channels'], 'inform')], FRAMES)).to.deep.equal([]);
  });
});
