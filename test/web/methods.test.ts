import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { joinTemplateLines } from '../../server/web/join-template-lines.ts';

/** The page states thresholds in words; what it says must be what the program does. */
const STATED: readonly (readonly [file: string, constant: RegExp, words: RegExp])[] = [
  ['analyse/match/match-sentences.ts', /FLOOR = 0\.3;/, /from a score of 0\.3\s+on/],
  [
    'analyse/facts/echoes.ts',
    /OF_FEW_WORDS = 0\.7;/,
    /answers this one with a score of 0\.7 or more.*answers the one they stand in with a score of 0\.7 or more/s,
  ],
  ['analyse/match/keep-best.ts', /NEAR_BEST = 0\.7;/, /at least 0\.7 of the best/],
  ['analyse/match/keep-best.ts', /MOST_COUNTERPARTS = 16;/, /at most 16 counterparts/],
  ['analyse/match/match-chance.ts', /\*\* -0\.4;/, /<sup>−0\.4<\/sup>/],
  ['analyse/wording/compare-wording.ts', /FEW_SHARED = 0\.45;/, /fewer than 0\.45/],
  ['analyse/translation/align-in-order.ts', /UNNAMED = 2\.5;/, /2\.5 × the weight/],
  ['analyse/translation/align-in-order.ts', /right: 0, prior: 0\.05/, /set at 0\.05/],
  ['model/few-words.ts', /FEW_WORDS = 80;/, /Under 80 words/],
  ['present/finding.ts', /MUCH_LONGER = 1\.5;/, /at least 1\.5/],
];

describe('the methods page', () => {
  const page = joinTemplateLines(readFileSync('views/pages/methods.hbs', 'utf8'));

  for (const [file, constant, words] of STATED) {
    it(`states ${constant.source.replaceAll('\\', '')} of ${file} as it is`, () => {
      expect(readFileSync(`server/${file}`, 'utf8')).to.match(constant);
      expect(page).to.match(words);
    });
  }

  it('has a place for every link of the note on a comparison', () => {
    const note = readFileSync('views/partials/method-note.hbs', 'utf8');
    const places = [...note.matchAll(/\/methods#([a-z]+)/g)].map(([, id]) => id);
    expect(places).to.have.length.above(2);
    for (const id of places) expect(page).to.include(`id="${id}"`);
  });
});
