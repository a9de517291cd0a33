import { expect } from 'chai';
import { textLabelAmong } from '../../server/model/text-labels.ts';
import { buildText } from '../support/drafts.ts';

describe('textLabelAmong(text, texts)', () => {
  const post = buildText('a1', 'They spoke.');
  const release = buildText('a2', 'They spoke of steel.');
  const translation = { ...buildText('a3', 'They talked.'), kind: 'official-translation' as const };

  it('numbers only texts that would be called alike', () => {
    const texts = [post, translation, release];
    expect(texts.map((text) => textLabelAmong(text, texts))).to.deep.equal([
      'first English original',
      'official English translation',
      'second English original',
    ]);
    expect(textLabelAmong(post, [post, translation])).to.equal('English original');
  });

  it('says of a text that is none of them what it is', () => {
    expect(textLabelAmong({ ...post, id: 'a9' }, [post, release])).to.equal('English original');
  });
});
