/** `npm start`: installs and builds what is missing, then serves. Flags go on to `diptych serve`. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildIfStale, installDependencies, ROOT } from './steps.mjs';

installDependencies();
buildIfStale();

const server = spawn(
  process.execPath,
  [join(ROOT, 'dist', 'server', 'main.js'), 'serve', ...process.argv.slice(2)],
  {
    cwd: ROOT,
    stdio: 'inherit',
  },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 0 : 1)));
