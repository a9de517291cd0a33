import { expect } from 'chai';
import { between } from '../../../../server/analyse/voice/tone/tone-place.ts';
import type { Hit } from '../../../../server/model/hit.ts';

const FOLDED = 'the talks were candid, in-depth and constructive in all';

function tone(word: string): Hit {
  const start = FOLDED.indexOf(word);
  return { kind: 'tone', id: word, term: word, start, end: start + word.length };
}

const TONES = ['candid', 'in-depth', 'constructive'].map(tone);

function read(from: string, to: string): string {
  const start = FOLDED.indexOf(from) + from.length;
  return between({ folded: FOLDED, tones: TONES }, start, FOLDED.indexOf(to));
}

describe('between(place, from, to)', () => {
  it('reads a list of tones as if one stood there', () => {
    expect(read('talks', 'constructive')).to.equal(' were , and ');
    expect(read('talks', 'in all')).to.equal(' were , and ');
  });

  it('keeps what stands between two tones side by side', () => {
    expect(read('candid', 'in-depth')).to.equal(', ');
  });

  it('is empty where the two touch', () => {
    expect(read('talks', ' were')).to.equal('');
  });

  it('leaves a tone that only begins or only ends between the two', () => {
    expect(
      between({ folded: FOLDED, tones: TONES }, FOLDED.indexOf('did'), FOLDED.indexOf('depth')),
    ).to.equal('did, in-');
  });
});
