import { createServer, IncomingMessage, type Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Express } from 'express';
import { type Logger, pino } from 'pino';
import { createDrawImage } from '../card-image.ts';
import { type Config, PROJECT_ROOT, parseConfig } from '../config.ts';
import type { Counters } from '../counters.ts';
import type { Damage } from '../flow.ts';
import { readAssets } from '../web/assets.ts';
import { createApp } from '../web/create-app.ts';
import { compileViews } from '../web/render.ts';
import { ARCHIVE_OPTIONS, type Command, type CommandEffects } from './command.ts';
import { keepListsCurrent } from './keep-lists-current.ts';
import { loadFirst } from './load-first.ts';
import { openCounters, openStores, type Stores } from './open-stores.ts';
import { tryAddress } from './try-address.ts';
import { watchConnections } from './watch-connections.ts';

/** Milliseconds for headers, for a whole request, and until a stop no longer waits for running requests. */
const HEADERS_TIMEOUT = 20_000;
const REQUEST_TIMEOUT = 60_000;
const STOP_TIMEOUT = 6_000;

/** Milliseconds between two looks at which connections are past their time; Node's own 30,000 would come on top of it. */
const TIMEOUT_CHECK = 5_000;

export const serveCommand: Command = {
  name: 'serve',
  summary: 'serves the pages and the API',
  help: `diptych serve [--host 127.0.0.1] [--port 3000] [--data DIR] [--database URL] [--empty]

Serves with the archive in DIR (“data”), or in the PostgreSQL database at URL, which several servers
may share. The first start on an empty archive loads the pairs in readouts/pairs/ unless --empty
says not to. Prints one line with the address when it accepts connections. SIGTERM and SIGINT
finish running requests, close the archive and exit 0.

Settings of the environment: DIPTYCH_HOST, DIPTYCH_PORT, DIPTYCH_DATA, DIPTYCH_DATABASE,
DIPTYCH_BASE_URL, DIPTYCH_TRUST_PROXY, DIPTYCH_RATE_LIMIT=off, DIPTYCH_UPLOAD, DIPTYCH_UPLOAD_KEY,
DIPTYCH_LIMIT_TEXT, DIPTYCH_LIMIT_FILE, DIPTYCH_LIMIT_REQUEST, DIPTYCH_LIMIT_FETCH.`,
  async run(args, { env, stdout, stderr }) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        host: { type: 'string' },
        port: { type: 'string' },
        ...ARCHIVE_OPTIONS,
        empty: { type: 'boolean', default: false },
      },
    });
    const config = parseConfig(env, values);
    // A mistyped port is to leave no new archive behind.
    await tryAddress(config.port, config.host);
    // Its own way to the output waits for ever for a disk that is full, and serves nobody meanwhile.
    const log = pino({ base: null }, { write: stdout });
    const stores = await openStores(config.archive, {
      textLimit: config.limits.text,
      reportDamage: (damage) => log.error(toEntry(damage), 'what is stored is damaged and is made anew'),
      reportLoss: (err) => log.error({ err }, 'a worker that had nothing to do has ended'),
    });
    try {
      await loadFirst(stores, join(PROJECT_ROOT, 'readouts', 'pairs'), values.empty, stderr);
      const counters = await openCounters(config.archive);
      try {
        await serveUntilStopped({ config, stores, counters, log }, stdout);
      } finally {
        await counters.close();
      }
    } finally {
      await stores.close();
    }
    return 0;
  },
};

function toEntry(damage: Damage): object {
  // A logger writes errors out under this name alone.
  return 'error' in damage ? { lists: damage.lists, err: damage.error } : damage;
}

interface Served {
  readonly config: Config;
  readonly stores: Stores;
  readonly counters: Counters;
  readonly log: Logger;
}

async function serveUntilStopped(
  { config, stores, counters, log }: Served,
  stdout: CommandEffects['stdout'],
): Promise<void> {
  const assets = readAssets(join(PROJECT_ROOT, 'dist', 'assets'));
  const render = compileViews(join(PROJECT_ROOT, 'views'));
  const drawImage = createDrawImage(join(PROJECT_ROOT, 'dist', 'fonts'));
  const app = createApp({ flow: stores.flow, config, render, assets, drawImage, counters, log });
  const server = createHttpServer(app);
  const stop = watchConnections(server);
  // Whoever reads the line may stop the server at once, and a signal that nobody listens for ends it on the spot.
  const stopped = stopSignal();
  await listen(server, config.port, config.host);
  stdout(`Diptych is at ${addressOf(server, config.baseUrl, config.port)}\n`);
  const ending = new AbortController();
  const renewing = keepListsCurrent(stores.flow, log, ending.signal);
  await stopped;
  ending.abort();
  await Promise.all([
    stop(STOP_TIMEOUT),
    Promise.race([renewing, sleep(STOP_TIMEOUT, null, { ref: false })]),
  ]);
}

/**
 * Express sets the prototype of every request and response, which Node before 24 does slowly. Giving the server
 * constructors whose instances have those very prototypes from birth makes setting them a no-op there, and pages
 * three times as fast; from Node 24 on it would slow them down.
 */
function createHttpServer(app: Express): Server {
  const options = {
    headersTimeout: HEADERS_TIMEOUT,
    requestTimeout: REQUEST_TIMEOUT,
    keepAliveTimeout: 10_000,
    connectionsCheckingInterval: TIMEOUT_CHECK,
  };
  if (Number(process.versions.node.split('.')[0]) >= 24) return createServer(options, app);
  const born = {
    IncomingMessage: bornWith(IncomingMessage, app.request),
    ServerResponse: bornWith(ServerResponse, app.response),
  };
  return createServer({ ...options, ...born }, app);
}

/** A constructor like `original` whose instances have `prototype`; classes cannot be given one, so it is a function. */
function bornWith<T extends typeof IncomingMessage | typeof ServerResponse>(
  original: T,
  prototype: object,
): T {
  function Born(this: object, ...parameters: unknown[]) {
    (original as unknown as (this: object, ...parameters: unknown[]) => void).apply(this, parameters);
  }
  Born.prototype = prototype;
  return Born as unknown as T;
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, done);
  });
}

/** With port 0 the system chooses one, which the configured address cannot know. */
function addressOf(server: Server, baseUrl: string, port: number): string {
  const bound = server.address();
  return port === 0 && bound !== null && typeof bound === 'object'
    ? baseUrl.replace(/:0$/, `:${bound.port}`)
    : baseUrl;
}

function stopSignal(): Promise<void> {
  return new Promise((done) => {
    process.once('SIGTERM', () => done());
    process.once('SIGINT', () => done());
  });
}
