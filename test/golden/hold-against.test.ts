import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { holdAgainst } from './hold-against.ts';

describe('holdAgainst(path, made, ci)', () => {
  let dir = '';
  let path = '';
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'golden-'));
    path = join(dir, 'pair', 'comparison.txt');
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  it('writes a missing file', () => {
    expect(holdAgainst(path, 'one', false)).to.equal('written');
    expect(readFileSync(path, 'utf8')).to.equal('one');
  });

  it('leaves a missing file missing in CI', () => {
    expect(holdAgainst(path, 'one', true)).to.equal('missing');
    expect(readdirSync(dir)).to.deep.equal([]);
  });

  it('leaves a difference beside the accepted file, and clears it once they agree', () => {
    holdAgainst(path, 'one', false);
    expect(holdAgainst(path, 'two', false)).to.equal('different');
    expect(readFileSync(path, 'utf8')).to.equal('one');
    expect(readFileSync(`${path}.actual`, 'utf8')).to.equal('two');
    writeFileSync(path, 'two');
    expect(holdAgainst(path, 'two', true)).to.equal('same');
    expect(readdirSync(join(dir, 'pair'))).to.deep.equal(['comparison.txt']);
  });
});
