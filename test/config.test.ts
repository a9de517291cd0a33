import { expect } from 'chai';
import {
  type ArchiveFlags,
  ConfigError,
  LIMITS,
  parseArchivePlace,
  parseConfig,
  type ServeFlags,
} from '../server/config.ts';

describe('parseConfig(env, flags)', () => {
  it('serves this machine alone where nothing is set', () => {
    expect(parseConfig({}, {})).to.deep.equal({
      host: '127.0.0.1',
      port: 3000,
      archive: { kind: 'sqlite', data: 'data' },
      baseUrl: 'http://127.0.0.1:3000',
      trustProxy: false,
      rateLimit: true,
      upload: { kind: 'open' },
      allowPrivateFetch: false,
      limits: LIMITS,
    });
  });

  it('takes a flag before the environment', () => {
    const env = { DIPTYCH_HOST: '127.0.0.2', DIPTYCH_PORT: '4000', DIPTYCH_DATA: 'here' };
    const config = parseConfig(env, { port: '5000', data: 'there' });
    expect(config).to.deep.include({
      host: '127.0.0.2',
      port: 5000,
      archive: { kind: 'sqlite', data: 'there' },
    });
  });

  it('takes a database before a folder, and a flag of either before the environment', () => {
    const [here, there] = ['postgres://here/diptych', 'postgresql://there/diptych'];
    const placeOf = (env: NodeJS.ProcessEnv, flags: ArchiveFlags) => parseArchivePlace(env, flags);
    expect(placeOf({ DIPTYCH_DATABASE: here, DIPTYCH_DATA: 'd' }, {})).to.deep.equal({
      kind: 'postgres',
      url: here,
    });
    expect(placeOf({ DIPTYCH_DATABASE: here }, { database: there })).to.deep.include({ url: there });
    expect(placeOf({ DIPTYCH_DATABASE: here }, { data: 'd' })).to.deep.equal({ kind: 'sqlite', data: 'd' });
    expect(() => placeOf({ DIPTYCH_DATA: '' }, {})).to.throw('DIPTYCH_DATA');
    expect(() => placeOf({}, { data: '' })).to.throw('--data');
    expect(placeOf({ DIPTYCH_DATABASE: '' }, {})).to.deep.equal({ kind: 'sqlite', data: 'data' });
  });

  it('repeats no address of a database, which may hold a password', () => {
    for (const database of [
      'postgres//me:secret@here/diptych',
      'postgres://me:1/secret@here/diptych',
      'postgres://me:1?secret@here/diptych',
      'postgres://me:1#secret@here/diptych',
      'postgres://me:secret@here/%zz',
    ])
      expect(() => parseArchivePlace({}, { database }), database)
        .to.throw(ConfigError)
        .with.property('message')
        .that.does.not.contain('secret');
  });

  for (const { name, env, expected } of [
    {
      name: 'an address without its slash',
      env: { DIPTYCH_BASE_URL: 'https://x.example/' },
      expected: { baseUrl: 'https://x.example' },
    },
    {
      name: 'an IPv6 host in brackets',
      env: { DIPTYCH_HOST: '::1' },
      expected: { baseUrl: 'http://[::1]:3000' },
    },
    {
      name: 'every address of this machine, none of which a browser could open as it is written',
      env: { DIPTYCH_HOST: '0.0.0.0', DIPTYCH_UPLOAD: 'open' },
      expected: { host: '0.0.0.0', baseUrl: 'http://127.0.0.1:3000' },
    },
    {
      name: 'every address of this machine in IPv6',
      env: { DIPTYCH_HOST: '::', DIPTYCH_UPLOAD: 'open' },
      expected: { host: '::', baseUrl: 'http://[::1]:3000' },
    },
    { name: 'no rate limit', env: { DIPTYCH_RATE_LIMIT: 'off' }, expected: { rateLimit: false } },
    { name: 'none in another word', env: { DIPTYCH_RATE_LIMIT: 'false' }, expected: { rateLimit: false } },
    {
      name: 'a rate limit where nothing is said',
      env: { DIPTYCH_RATE_LIMIT: '' },
      expected: { rateLimit: true },
    },
    { name: 'a limit in another word', env: { DIPTYCH_RATE_LIMIT: 'on' }, expected: { rateLimit: true } },
    { name: 'a port that the system chooses', env: { DIPTYCH_PORT: '0' }, expected: { port: 0 } },
    {
      name: 'fetches from inside, for tests',
      env: { DIPTYCH_ALLOW_PRIVATE_FETCH: 'true' },
      expected: { allowPrivateFetch: true },
    },
    { name: 'a trusted proxy', env: { DIPTYCH_TRUST_PROXY: '1' }, expected: { trustProxy: true } },
  ]) {
    it(`reads ${name}`, () => {
      expect(parseConfig(env, {})).to.include(expected);
    });
  }

  it('reads limits one by one', () => {
    for (const name of ['text', 'file', 'request', 'fetch'] as const) {
      const { limits } = parseConfig({ [`DIPTYCH_LIMIT_${name.toUpperCase()}`]: '1000' }, {});
      expect(limits).to.deep.equal({ ...LIMITS, [name]: 1000 });
    }
  });

  it('states the limits that are promised where none is set', () => {
    expect(LIMITS).to.deep.equal({ text: 200_000, file: 10 * 2 ** 20, request: 25 * 2 ** 20, fetch: 10_000 });
  });

  for (const { name, env, setting } of [
    { name: 'a port that is no number', env: { DIPTYCH_PORT: 'http' }, setting: 'DIPTYCH_PORT' },
    { name: 'a host without a name, and that alone', env: { DIPTYCH_HOST: '' }, setting: 'DIPTYCH_HOST' },
    { name: 'a port that is too high', env: { DIPTYCH_PORT: '65536' }, setting: 'DIPTYCH_PORT' },
    {
      name: 'an address with a path',
      env: { DIPTYCH_BASE_URL: 'https://x.example/a' },
      setting: 'DIPTYCH_BASE_URL',
    },
    ...['https://me@x.example', 'https://x.example/?a', 'https://x.example/#a', 'x.example', ''].map(
      (address) => ({
        name: `an address with more, or less, than its host: “${address}”`,
        env: { DIPTYCH_BASE_URL: address },
        setting: 'DIPTYCH_BASE_URL',
      }),
    ),
    {
      name: 'an address of another kind',
      env: { DIPTYCH_BASE_URL: 'ftp://x.example' },
      setting: 'DIPTYCH_BASE_URL',
    },
    {
      name: 'a database of another kind',
      env: { DIPTYCH_DATABASE: 'mysql://x' },
      setting: 'DIPTYCH_DATABASE',
    },
    ...['0', '-1', '1.5', '1e3', '10 MiB', '', 'Infinity', '9'.repeat(16)].map((limit) => ({
      name: `a limit of “${limit}”`,
      env: { DIPTYCH_LIMIT_FILE: limit },
      setting: 'DIPTYCH_LIMIT_FILE',
    })),
    {
      name: 'an upload key of fifteen characters',
      env: { DIPTYCH_UPLOAD_KEY: 'k'.repeat(15) },
      setting: 'DIPTYCH_UPLOAD_KEY',
    },
    { name: 'an empty upload key', env: { DIPTYCH_UPLOAD_KEY: '' }, setting: 'DIPTYCH_UPLOAD_KEY' },
    {
      name: 'a switch that is neither on nor off',
      env: { DIPTYCH_TRUST_PROXY: 'maybe' },
      setting: 'DIPTYCH_TRUST_PROXY',
    },
    {
      name: 'a rate limit that is neither on nor off',
      env: { DIPTYCH_RATE_LIMIT: 'none' },
      setting: 'DIPTYCH_RATE_LIMIT',
    },
    {
      name: 'an upload that is open in another spelling, where it would be open anyway',
      env: { DIPTYCH_UPLOAD: 'closed' },
      setting: 'DIPTYCH_UPLOAD',
    },
    {
      name: 'an open door that nobody decided on',
      env: { DIPTYCH_HOST: '0.0.0.0' },
      setting: 'DIPTYCH_UPLOAD',
    },
  ]) {
    it(`refuses ${name}`, () => {
      expect(problemsOf(env)).to.deep.equal([setting]);
    });
  }

  it('names the flag where that was given', () => {
    const env = { DIPTYCH_PORT: '4000', DIPTYCH_HOST: '::', DIPTYCH_DATABASE: 'postgres://x/y' };
    const problems = (flags: ServeFlags) => {
      try {
        parseConfig(env, { host: '127.0.0.1', ...flags });
        return [];
      } catch (error) {
        return error instanceof ConfigError ? error.problems.map(({ field }) => field) : [String(error)];
      }
    };
    expect(problems({ port: '99999' })).to.deep.equal(['--port']);
    expect(problems({ host: '' })).to.deep.equal(['--host']);
    expect(problems({ data: '' })).to.deep.equal(['--data']);
    expect(problems({ database: 'mysql://x' })).to.deep.equal(['--database']);
  });

  it('names every bad setting at once', () => {
    const env = { DIPTYCH_PORT: 'x', DIPTYCH_TRUST_PROXY: 'x', DIPTYCH_ALLOW_PRIVATE_FETCH: 'x' };
    expect(problemsOf(env)).to.have.members(Object.keys(env));
  });

  it('lets anyone upload on an address of this machine alone, and takes no other for one', () => {
    for (const host of ['localhost', '::1', '127.0.0.1', '127.9.9.9'])
      expect(parseConfig({ DIPTYCH_HOST: host }, {}).upload, host).to.deep.equal({ kind: 'open' });
    for (const host of ['::', '192.0.2.1', '10.0.0.1', '128.0.0.1', '127.0.0.1.example', 'localhost.example'])
      expect(problemsOf({ DIPTYCH_HOST: host }), host).to.deep.equal(['DIPTYCH_UPLOAD']);
  });

  it('asks for the upload key wherever one is set', () => {
    const key = 'k'.repeat(16);
    for (const env of [{}, { DIPTYCH_UPLOAD: 'open' }, { DIPTYCH_UPLOAD: 'open', DIPTYCH_HOST: '::' }])
      expect(parseConfig({ ...env, DIPTYCH_UPLOAD_KEY: key }, {}).upload).to.deep.equal({ kind: 'key', key });
  });

  it('lets anyone upload on an outside address only when told so', () => {
    const outside = { DIPTYCH_HOST: '0.0.0.0' };
    expect(parseConfig({ ...outside, DIPTYCH_UPLOAD: 'open' }, {}).upload).to.deep.equal({ kind: 'open' });
    const key = 'a-key-of-sixteen-or-more';
    expect(parseConfig({ ...outside, DIPTYCH_UPLOAD_KEY: key }, {}).upload).to.deep.equal({
      kind: 'key',
      key,
    });
  });
});

function problemsOf(env: NodeJS.ProcessEnv): readonly (string | null)[] {
  try {
    parseConfig(env, {});
  } catch (error) {
    if (error instanceof ConfigError) return error.problems.map(({ field }) => field);
    throw error;
  }
  return [];
}
