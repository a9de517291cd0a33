import { expect } from 'chai';
import { clauseEnd } from '../../../server/analyse/facts/clause-end.ts';
import type { Language } from '../../../server/model/language.ts';

/** What is left of a sentence from “will” or 将 to the end of its clause. */
function clauseOf(sentence: string, language: Language = 'en', limit = sentence.length): string {
  const cue = language === 'en' ? 'will' : '将';
  const from = sentence.indexOf(cue);
  const end = clauseEnd(sentence, from + cue.length, limit, { start: 0, end: sentence.length }, language);
  return sentence.slice(from, end);
}

describe('clauseEnd(text, from, limit, sentence, language)', () => {
  it('ends at its limit, where no mark stands before it', () => {
    const text = '“We will act soon, and go.”';
    expect(clauseOf(text, 'en', text.indexOf(' soon'))).to.equal('will act');
    expect(clauseOf(text, 'en', text.indexOf(' go'))).to.equal('will act soon');
    expect(clauseOf('“We will act.”', 'en', 12)).to.equal('will act');
    expect(clauseOf('我们将行动，再说。', 'zh', 4)).to.equal('将行');
  });

  it('ends at the mark that ends the clause, or the sentence', () => {
    expect(clauseOf('China will act, enhance trust and remove obstacles.')).to.equal('will act');
    expect(clauseOf('China will act and will not be stopped.')).to.equal('will act');
    expect(clauseOf('“We will act.”')).to.equal('will act');
    expect(clauseOf('双方将保持沟通，管控分歧。', 'zh')).to.equal('将保持沟通');
    expect(clauseOf('双方将保持沟通。', 'zh')).to.equal('将保持沟通');
  });

  it('goes on behind the stops of an abbreviation', () => {
    expect(clauseOf('It will advance U.S. interests and values.')).to.equal(
      'will advance U.S. interests and values',
    );
  });

  it('goes on where a comma stands inside a phrase', () => {
    for (const words of [
      'will talk in a candid, open and inclusive spirit',
      'will seek a track of healthy, stable, and sustainable development',
      'will work with Canada to, under this guidance',
    ])
      expect(clauseOf(`China ${words}, he said.`), words).to.equal(words);
  });

  it('leaves no conjunction hanging', () => {
    expect(clauseOf('Russia will be guided by this and, in case of surrender, spare them.')).to.equal(
      'will be guided by this',
    );
  });
});
