import { appendFile, cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { readProgramVersion } from '../../server/cli/program-version.ts';
import { analysisKey } from '../../server/model/program-version.ts';
import { useTempDir } from '../support/temp-dir.ts';

describe('readProgramVersion(dir)', () => {
  const dir = useTempDir();

  it('names the package, the Unicode library, and a hash that stays while the program does', () => {
    const program = readProgramVersion();
    expect(program.version).to.match(/^\d+\.\d+\.\d+/);
    expect(program.icu).to.equal(process.versions.icu);
    expect(program.sha256).to.match(/^[0-9a-f]{64}$/);
    expect(readProgramVersion()).to.deep.equal(program);
  });

  it('changes with any module that results come from, and with no other', async () => {
    const copy = join(dir.path, 'server');
    await cp('server', copy, { recursive: true });
    const own = readProgramVersion().sha256;
    const hash = () => readProgramVersion(copy).sha256;
    expect(hash()).to.equal(own);
    await appendFile(join(copy, 'web/render.ts'), '\n');
    expect(hash()).to.equal(own);
    for (const module of [
      'analyse/compare-texts.ts',
      'analyse/voice/english/pronoun.ts',
      'analyse/corrections/apply-corrections.ts',
      'knowledge/parse-taxonomy.ts',
      'model/summary.ts',
      'archive/search-words.ts',
      'fold-text.ts',
    ]) {
      const before = hash();
      await appendFile(join(copy, module), '\n');
      expect(hash(), module).to.not.equal(before);
    }
  });

  it('gives another key for another taxonomy, program or Unicode library', () => {
    const program = { version: '1', sha256: 'a', icu: '78.2' };
    const taxonomy = { version: '1', sha256: 't' };
    const keys = [
      analysisKey(taxonomy, program),
      analysisKey({ ...taxonomy, sha256: 'u' }, program),
      analysisKey(taxonomy, { ...program, version: '2' }),
      analysisKey(taxonomy, { ...program, sha256: 'b' }),
      analysisKey(taxonomy, { ...program, icu: '77.1' }),
    ];
    expect(new Set(keys).size).to.equal(keys.length);
  });
});
