import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** The built server as a process of its own. */
export interface ServerProcess {
  readonly child: ChildProcess;
  /** Its address once it accepts connections; rejected with what it wrote where it ends before. */
  readonly address: Promise<string>;
  /** Sends a signal and resolves to the exit code; null where the signal ended it. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

export interface RunningServer extends ServerProcess {
  readonly origin: string;
}

const running = new Set<ChildProcess>();

/** Ends every server that a failed test left running. Call it after the tests of a suite. */
export function endServers(): void {
  for (const child of running) child.kill('SIGKILL');
}

/** Starts `dist/server/main.js serve` on a port of its own. */
export function spawnServer(data: string, ...flags: readonly string[]): ServerProcess {
  const env = { ...process.env, DIPTYCH_RATE_LIMIT: 'off' };
  const args = ['dist/server/main.js', 'serve', '--port', '0', '--data', data, ...flags];
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  const ended = once(child, 'exit').finally(() => running.delete(child));
  const address = new Promise<string>((found, fail) => {
    let out = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (words) => {
      out += words;
      const [, told] = /Diptych is at (\S+)/.exec(out) ?? [];
      if (told !== undefined) found(told);
    });
    child.stderr.setEncoding('utf8').on('data', (words) => {
      errors += words;
    });
    child.once('exit', (code) => fail(new Error(`The server ended with ${code}: ${errors}`)));
  });
  return {
    child,
    address,
    async end(signal) {
      child.kill(signal);
      const [code] = await ended;
      return code;
    },
  };
}

/** Starts the server and waits until it accepts connections. */
export async function startServer(data: string, ...flags: readonly string[]): Promise<RunningServer> {
  const server = spawnServer(data, ...flags);
  return { ...server, origin: await server.address };
}

/** Runs a command beside the tests: its exit status and what it wrote to standard error. */
export async function runMain(...args: readonly string[]): Promise<readonly [number | null, string]> {
  const child = spawn(process.execPath, ['dist/server/main.js', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (words) => {
    errors += words;
  });
  const code = await new Promise<number | null>((done) => child.once('exit', done));
  return [code, errors];
}
