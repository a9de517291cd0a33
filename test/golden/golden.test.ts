import { basename, dirname, join } from 'node:path';
import { expect } from 'chai';
import { type GoldenFile, ICU_FILE, makeGoldenFiles } from './golden-files.ts';
import { holdAgainst } from './hold-against.ts';

describe('the comparisons of the shipped pairs', () => {
  const ci = process.env.CI !== undefined;
  let files: readonly GoldenFile[] = [];

  before(async () => {
    files = await makeGoldenFiles();
  });

  it('were accepted under this version of ICU', () => {
    const held = holdAgainst(ICU_FILE, `${process.versions.icu}\n`, ci);
    expect(held, 'another ICU may cut words and sentences otherwise').to.be.oneOf(['same', 'written']);
  });

  it('exist for at least two pairs', () => {
    expect(new Set(files.map(({ path }) => dirname(path))).size).to.be.at.least(2);
  });

  it('read as they were accepted', () => {
    const changed = files
      .map(({ path, content }) => ({ path, held: holdAgainst(path, content, ci) }))
      .filter(({ held }) => held === 'missing' || held === 'different')
      .map(({ path, held }) => `${join(basename(dirname(path)), basename(path))}: ${held}`);
    expect(changed, 'look at *.actual beside them, then npm run golden').to.deep.equal([]);
  });
});
