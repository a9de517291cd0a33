import { spawnSync } from 'node:child_process';
import { expect } from 'chai';
import { describeLoadRefusal, openFilesLimit } from '../../server/cli/load-refusal.ts';

const missing = Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' });
const full = Object.assign(new Error('too many open files'), { code: 'EMFILE' });

describe('describeLoadRefusal(error, limit)', () => {
  it('explains what only a low limit of open files can mean', () => {
    expect(describeLoadRefusal(full, 256)).to.include('no more than 256 files');
    expect(describeLoadRefusal(full, null)).to.include('too few files');
    expect(describeLoadRefusal(missing, 64)).to.include('no more than 64 files');
  });

  it('leaves every other error as it is', () => {
    expect(describeLoadRefusal(missing, 65_536)).to.equal(null);
    expect(describeLoadRefusal(missing, null)).to.equal(null);
  });
});

describe('the program under a low limit of open files', function () {
  this.timeout(60_000);

  const run = (limit: number) =>
    spawnSync('sh', ['-c', `ulimit -n ${limit} && exec "$0" dist/server/main.js --help`, process.execPath], {
      encoding: 'utf8',
    });

  it('says in one line what to raise, where it cannot start', () => {
    const { status, stdout, stderr } = run(128);
    // Node 20 opens the files of the program all at once, Node 24 a few at a time.
    if (status === 0) {
      expect(stdout).to.include('serves the pages');
      expect(stderr).to.equal('');
    } else {
      expect([status, stdout]).to.deep.equal([1, '']);
      expect(stderr).to.match(/^diptych: no more than 128 files may be open [^\n]*LimitNOFILE[^\n]*\n$/);
    }
  });

  it('starts where it is high enough', () => {
    expect(openFilesLimit() ?? 1024).to.be.at.least(512);
    expect(run(512).status).to.equal(0);
  });
});
