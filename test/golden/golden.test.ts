import { basename, dirname, join } from 'node:path';
import { expect } from 'chai';
import { type GoldenFile, makeGoldenFiles } from './golden-files.ts';
import { holdAgainst } from './hold-against.ts';

describe('the comparisons of the shipped pairs', () => {
  const ci = process.env.CI !== undefined;
  let files: readonly GoldenFile[] = [];

  before(async () => {
    files = await makeGoldenFiles();
  });

  it('exist for at least two pairs', () => {
    expect(new Set(files.map(({ path }) => dirname(path))).size).to.be.at.least(2);
  });

  it('read as they were accepted', () => {
    const changed = files
      .map(({ path, content }) => ({ path, held: holdAgainst(path, content, ci) }))
      .filter(({ held }) => held === 'missing' || held === 'different')
      .map(({ path, held }) => `${join(basename(dirname(path)), basename(path))}: ${held}`);
    // Words are cut by ICU, which Node 20 and 24 bring in different versions: a difference may be its doing.
    const hint = `look at *.actual beside them (ICU ${process.versions.icu}), then npm run golden`;
    expect(changed, hint).to.deep.equal([]);
  });
});
