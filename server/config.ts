import { isIP } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Problem } from './model/problem.ts';
import { TEXT_LIMITS } from './model/text-limits.ts';

/** Everything that is settled at the start of a server. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly archive: ArchivePlace;
  /** Links are made from it, never from a request; no slash at its end. */
  readonly baseUrl: string;
  readonly trustProxy: boolean;
  readonly rateLimit: boolean;
  /** `open`: anyone may upload; `key`: whoever has the upload key. */
  readonly upload: { readonly kind: 'open' } | { readonly kind: 'key'; readonly key: string };
  readonly allowPrivateFetch: boolean;
  readonly limits: Limits;
}

/** Where the archive is: an SQLite file in the folder `data`, or a PostgreSQL database at `url`. */
export type ArchivePlace =
  | { readonly kind: 'sqlite'; readonly data: string }
  | { readonly kind: 'postgres'; readonly url: string };

/** Sizes that a request may have. */
export interface Limits {
  /** Characters of one text. */
  readonly text: number;
  /** Bytes of one file. */
  readonly file: number;
  /** Bytes of one request. */
  readonly request: number;
  /** Milliseconds of one fetch. */
  readonly fetch: number;
}

export const LIMITS: Limits = {
  text: TEXT_LIMITS.text,
  file: 10 * 1024 * 1024,
  request: 25 * 1024 * 1024,
  fetch: 10_000,
};

/** The folder that holds `readouts/` and `views/`: two above this file in `dist/`, one above in the sources. */
export const PROJECT_ROOT = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? '..' : '../..', import.meta.url),
);

/** Flags that say where the archive is, as far as they were given. */
export interface ArchiveFlags {
  readonly data?: string | undefined;
  readonly database?: string | undefined;
}

/** Flags of `diptych serve`, as far as they were given. */
export interface ServeFlags extends ArchiveFlags {
  readonly host?: string | undefined;
  readonly port?: string | undefined;
}

/** A start that cannot be: every bad setting by name. */
export class ConfigError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ field, message }) => `${field}: ${message}`).join('\n'));
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

/** "Every address of this machine" is none that a browser could open: links are made for the machine itself then. */
const ADDRESS_OF_ALL: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' };

const LOCAL_HOST = '127.0.0.1';

/** What a setting was given by, for whoever has to change it: the flag, which wins, or the environment. */
function nameOfSetting(name: string, flag: string | undefined): string {
  return flag === undefined ? `DIPTYCH_${name.toUpperCase()}` : `--${name}`;
}

/**
 * Reads the settings from the environment and the flags; a flag wins. The only reader of the environment.
 *
 * @throws ConfigError naming every bad setting at once
 */
export function parseConfig(env: NodeJS.ProcessEnv, flags: ServeFlags): Config {
  const problems: Problem[] = [];
  const complain = (field: string, message: string) =>
    problems.push({ field, code: 'setting_invalid', message });
  const given = flags.host ?? env.DIPTYCH_HOST ?? LOCAL_HOST;
  if (given === '')
    complain(nameOfSetting('host', flags.host), 'should be an address or a name of this machine.');
  // What follows from the host is told by one that could be: nothing else is wrong.
  const host = given === '' ? LOCAL_HOST : given;
  const port = readWhole(flags.port ?? env.DIPTYCH_PORT ?? '3000', 0, 65_535);
  if (port === null) complain(nameOfSetting('port', flags.port), 'should be a whole number from 0 to 65535.');
  const baseUrl = readBaseUrl(
    env.DIPTYCH_BASE_URL ?? `http://${nameOf(ADDRESS_OF_ALL[host] ?? host)}:${port ?? 3000}`,
  );
  if (baseUrl === null)
    complain('DIPTYCH_BASE_URL', 'should be an address such as https://diptych.example, without a path.');
  const archive = readArchive(env, flags, complain);
  const limits = Object.fromEntries(
    Object.entries(LIMITS).map(([name, otherwise]) => {
      const setting = `DIPTYCH_LIMIT_${name.toUpperCase()}`;
      const value =
        env[setting] === undefined ? otherwise : readWhole(env[setting], 1, Number.MAX_SAFE_INTEGER);
      if (value === null) complain(setting, 'should be a whole number above 0.');
      return [name, value ?? otherwise];
    }),
  ) as unknown as Limits;
  const upload = readUpload(host, env, complain);
  const trustProxy = readSwitch('DIPTYCH_TRUST_PROXY', env, complain, false);
  const allowPrivateFetch = readSwitch('DIPTYCH_ALLOW_PRIVATE_FETCH', env, complain, false);
  const rateLimit = readSwitch('DIPTYCH_RATE_LIMIT', env, complain, true);
  if (problems.length > 0) throw new ConfigError(problems);
  return {
    host,
    port: port ?? 3000,
    archive,
    baseUrl: baseUrl ?? '',
    trustProxy,
    rateLimit,
    upload,
    allowPrivateFetch,
    limits,
  };
}

/**
 * Where the archive is, for commands that do not serve.
 *
 * @throws ConfigError naming what is wrong
 */
export function parseArchivePlace(env: NodeJS.ProcessEnv, flags: ArchiveFlags): ArchivePlace {
  const problems: Problem[] = [];
  const place = readArchive(env, flags, (field, message) =>
    problems.push({ field, code: 'setting_invalid', message }),
  );
  if (problems.length > 0) throw new ConfigError(problems);
  return place;
}

type Complain = (field: string, message: string) => void;

/** A flag wins over the environment, and a database over a folder. The address is not repeated: it may hold a password. */
function readArchive(env: NodeJS.ProcessEnv, flags: ArchiveFlags, complain: Complain): ArchivePlace {
  const named = flags.data === undefined ? env.DIPTYCH_DATABASE : undefined;
  const url = flags.database ?? (named === '' ? undefined : named);
  if (url === undefined) {
    const data = flags.data ?? env.DIPTYCH_DATA ?? 'data';
    if (data === '') complain(nameOfSetting('data', flags.data), 'should be the name of a folder.');
    return { kind: 'sqlite', data };
  }
  if (!URL.canParse(url) || !/^postgres(?:ql)?:$/.test(new URL(url).protocol))
    complain(
      nameOfSetting('database', flags.database),
      'should be an address such as postgres://user@host/diptych.',
    );
  else if (!isReadAsMeant(new URL(url)))
    complain(
      nameOfSetting('database', flags.database),
      'cannot be read: in a name or password, write @ / ? # % as %40 %2F %3F %23 %25.',
    );
  return { kind: 'postgres', url };
}

/** A password with one of the signs that part an address would be taken for its database or more, which anyone is told. */
function isReadAsMeant({ pathname, search, hash }: URL): boolean {
  if (hash !== '' || `${pathname}${search}`.includes('@')) return false;
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}

/** On a loopback address anyone who can reach the server may upload; elsewhere somebody must have decided it. */
function readUpload(host: string, env: NodeJS.ProcessEnv, complain: Complain): Config['upload'] {
  const upload = env.DIPTYCH_UPLOAD ?? '';
  if (upload !== '' && upload !== 'open')
    complain('DIPTYCH_UPLOAD', 'should be open, or not be set; DIPTYCH_UPLOAD_KEY keeps others out.');
  const key = env.DIPTYCH_UPLOAD_KEY;
  if (key !== undefined && key.length < 16)
    complain('DIPTYCH_UPLOAD_KEY', 'should have at least 16 characters.');
  if (key !== undefined) return { kind: 'key', key };
  const loopback = host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
  if (!loopback && upload === '') {
    complain(
      'DIPTYCH_UPLOAD',
      `the address ${host} can be reached from outside: set DIPTYCH_UPLOAD_KEY, or DIPTYCH_UPLOAD=open to let anyone upload.`,
    );
  }
  return { kind: 'open' };
}

function readSwitch(name: string, env: NodeJS.ProcessEnv, complain: Complain, otherwise: boolean): boolean {
  const value = env[name] ?? '';
  if (value === '') return otherwise;
  if (['0', 'off', 'false'].includes(value)) return false;
  if (['1', 'on', 'true'].includes(value)) return true;
  complain(name, 'should be on or off.');
  return otherwise;
}

function readWhole(value: string, least: number, most: number): number | null {
  const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
  return number >= least && number <= most ? number : null;
}

function readBaseUrl(value: string): string | null {
  if (!URL.canParse(value)) return null;
  const url = new URL(value);
  const plain = url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '';
  return plain && /^https?:$/.test(url.protocol) ? url.origin : null;
}

/** A host as it stands in an address: IPv6 in brackets. */
function nameOf(host: string): string {
  return isIP(host) === 6 ? `[${host}]` : host;
}
