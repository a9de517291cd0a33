import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { useTempDir } from '../support/temp-dir.ts';

/** Stands for the server: says that it runs, and takes leave when it is asked to stop. */
const PROGRAM = `
  process.on('SIGTERM', () => { console.log('closing'); process.exit(0); });
  setTimeout(() => {}, 20_000);
  console.log('running');
`;

describe('npm start', () => {
  const dir = useTempDir();

  it('hands SIGTERM on to the server and ends as the server does', async () => {
    const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
      scripts: { start: string };
    };
    await mkdir(join(dir.path, 'scripts'));
    await writeFile(join(dir.path, 'scripts', 'start.mjs'), PROGRAM);
    await writeFile(
      join(dir.path, 'package.json'),
      JSON.stringify({ name: 'stand-in', private: true, scripts: { start: scripts.start } }),
    );
    const npm = spawn('npm', ['start'], { cwd: dir.path, stdio: ['ignore', 'pipe', 'inherit'] });
    let out = '';
    const runs = new Promise<void>((done) => {
      npm.stdout.setEncoding('utf8').on('data', (words: string) => {
        out += words;
        if (out.includes('running')) done();
      });
    });
    await runs;
    npm.kill('SIGTERM');
    const [code] = await once(npm, 'close');
    expect([code, out.includes('closing')]).to.deep.equal([0, true]);
  });
});
