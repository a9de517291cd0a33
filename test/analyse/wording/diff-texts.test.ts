import { expect } from 'chai';
import fc from 'fast-check';
import { diffTexts } from '../../../server/analyse/wording/diff-texts.ts';
import { startCpuClock } from '../../support/start-cpu-clock.ts';

const bracketed = (before: string, after: string) =>
  diffTexts(before, after)
    .pieces.map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'removed' ? `[-${text}]` : `[+${text}]`,
    )
    .join('');

describe('diffTexts(before, after)', () => {
  it('tells words apart', () => {
    expect(bracketed('They discussed trade.', 'They raised trade.')).to.equal(
      'They [-discussed][+raised] trade.',
    );
  });

  it('takes a run of blanks for one', () => {
    expect(bracketed('They  met.', 'They met.')).to.equal('They[-  ][+ ]met.');
  });

  it('is precise where it did not give up', () => {
    expect(diffTexts('They discussed trade.', 'They raised trade.').precise).to.equal(true);
  });

  it('tells Chinese apart by the character', () => {
    expect(bracketed('双方讨论贸易。', '双方谈论贸易。')).to.equal('双方[-讨][+谈]论贸易。');
  });

  it('leaves paragraphs alone that are the same', () => {
    expect(bracketed('One.\n\nTwo.\n\nThree.', 'One.\n\nTwo, too.\n\nThree.')).to.equal(
      'One.\n\nTwo[+, too].\n\nThree.',
    );
  });

  it('joins back to both texts', () => {
    const words = fc.array(fc.constantFrom('trade', ' ', '.', '\n', '中', '美', 'talks', '😀'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const { pieces } = diffTexts(one.join(''), other.join(''));
        const join = (without: string) =>
          pieces.flatMap(({ kind, text }) => (kind === without ? [] : text)).join('');
        expect(join('added')).to.equal(one.join(''));
        expect(join('removed')).to.equal(other.join(''));
      }),
    );
  });

  it('stays quick on long texts without anything in common, and says that it gave up', () => {
    const text = (word: string) => Array.from({ length: 20_000 }, (_, index) => `${word}${index}`).join(' ');
    const elapsed = startCpuClock();
    expect(diffTexts(text('a'), text('b')).precise).to.equal(false);
    expect(elapsed()).to.be.below(3_000);
  });
});
