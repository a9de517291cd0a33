import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect } from 'chai';
import { watchOutput } from '../../server/cli/watch-output.ts';
import { useTempDir } from '../support/temp-dir.ts';

const MAIN = 'dist/server/main.js';

describe('watchOutput(stdout, stderr, fail)', () => {
  const emit = (...codes: readonly string[]) => {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()];
    let failures = 0;
    watchOutput(stdout, stderr, () => {
      failures += 1;
    });
    for (const code of codes)
      stdout.emit('error', Object.assign(new Error(code), { code, syscall: 'write' }));
    stderr.emit('error', new Error('EPIPE'));
    return [failures, String(stderr.read() ?? '')];
  };

  it('says nothing of a reader that went away', () => {
    expect(emit('EPIPE', 'EPIPE')).to.deep.equal([0, '']);
  });

  it('tells once in plain words why the output is lost', () => {
    const said = 'diptych: the output cannot be written: no room is left on the disk.\n';
    expect(emit('ENOSPC', 'ENOSPC')).to.deep.equal([1, said]);
  });
});

describe('the program when its output cannot be written', function () {
  this.timeout(120_000);
  const dir = useTempDir();
  const full = '/dev/full';

  /** Runs a command line of the shell in which `$0 $1` is the program. */
  const shell = (line: string, ...args: readonly string[]) =>
    spawnSync('sh', ['-c', line, process.execPath, MAIN, ...args], { encoding: 'utf8' });

  it('ends quietly where the pipe was closed', () => {
    const { stderr } = shell('("$0" "$1" --help; echo "status $?" >&2) | true');
    expect(stderr).to.equal('status 0\n');
  });

  it('says in one line that the disk is full', async function () {
    if (!existsSync(full)) this.skip();
    const file = join(dir.path, 'a.txt');
    await writeFile(file, 'Secretary Ellery spoke with Minister Dovic today.\n');
    const { status, stderr } = shell(`"$0" "$1" compare "$2" "$2" > ${full}`, file);
    expect([status, stderr]).to.deep.equal([
      1,
      'diptych: the output cannot be written: no room is left on the disk.\n',
    ]);
    expect(shell(`"$0" "$1" compare "$2" nowhere > ${full} 2> ${full}`, file).status).to.equal(1);
  });

  it('imports to the end', async () => {
    const data = join(dir.path, 'data');
    const { stderr } = shell(
      '("$0" "$1" import readouts/pairs --data "$2"; echo "status $?" >&2) | true',
      data,
    );
    expect(stderr).to.equal('status 0\n');
    expect(shell('"$0" "$1" export "$2/out" --data "$2"', data).stdout).to.match(/\S/);
  });

  it('serves on, and answers, where its log cannot be written', async function () {
    if (!existsSync(full)) this.skip();
    const port = 20_000 + (process.pid % 20_000);
    const child = spawn(
      'sh',
      [
        '-c',
        `exec "$0" "$@" > ${full}`,
        process.execPath,
        MAIN,
        'serve',
        '--empty',
        '--port',
        `${port}`,
        '--data',
        join(dir.path, 'served'),
      ],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const ended = new Promise((done) => child.once('exit', done));
    try {
      const told = await new Promise<string>((done) =>
        child.stderr.once('data', (words) => done(`${words}`)),
      );
      expect(told).to.include('no room is left on the disk.');
      for (let request = 0; request < 3; request += 1) {
        const { status } = await fetch(`http://127.0.0.1:${port}/healthz`, {
          signal: AbortSignal.timeout(20_000),
        });
        expect(status).to.equal(200);
      }
      child.kill('SIGTERM');
      expect(await ended).to.equal(0);
    } finally {
      child.kill('SIGKILL');
    }
  });
});
