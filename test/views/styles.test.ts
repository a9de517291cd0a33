import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';

const STYLES = 'views/styles';

/** Properties and values that name a side of the screen instead of a side of the line. */
const PHYSICAL =
  /(?:^|[\s;{])(?:(?:margin|padding|border)-(?:left|right)|left|right)\s*:|(?:text-align|float)\s*:\s*(?:left|right)/;

describe('the stylesheet', () => {
  it('names the sides of lines, not of the screen, so that it can be read from the right', () => {
    const found = readdirSync(STYLES).flatMap((name) =>
      readFileSync(`${STYLES}/${name}`, 'utf8')
        .split('\n')
        .flatMap((line, index) => (PHYSICAL.test(line) ? [`${name}:${index + 1} ${line.trim()}`] : [])),
    );
    expect(found).to.deep.equal([]);
  });

  it('asks for nothing from elsewhere', () => {
    const found = readdirSync(STYLES).filter((name) =>
      /@import|url\(\s*["']?(?!#)/.test(readFileSync(`${STYLES}/${name}`, 'utf8')),
    );
    expect(found).to.deep.equal([]);
  });
});
