import type { LookupAddress } from 'node:dns';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { guardedLookup, type Resolve } from '../../server/ingest/guarded-lookup.ts';

const PUBLIC = { address: '93.184.215.14', family: 4 };
const INSIDE = { address: '127.0.0.1', family: 4 };
const INSIDE_6 = { address: '::1', family: 6 };

describe('guardedLookup(allowPrivate, resolve)', () => {
  let canary: Server;
  let hits = 0;
  before((done) => {
    canary = createServer((_request, response) => {
      hits += 1;
      response.end();
    });
    canary.on('connection', () => {
      hits += 1;
    });
    canary.listen(0, '127.0.0.1', done);
  });
  after((done) => {
    canary.close(done);
  });
  beforeEach(() => {
    hits = 0;
  });

  /** Asks the canary under a name; what the guard let through is recorded and not connected to where it is public. */
  const ask = (resolve: Resolve, allowPrivate = false) =>
    new Promise<string>((done) => {
      const { port } = canary.address() as AddressInfo;
      const guard = guardedLookup(allowPrivate, resolve);
      const sent = request({
        host: 'name.example',
        port,
        agent: false,
        lookup: (hostname, options, callback) =>
          guard(hostname, options, (error, address, family) => {
            if (error || allowPrivate) return callback(error, address, family);
            const passed = JSON.stringify(address);
            callback(new Error(`let through ${passed}`), '', 4);
          }),
      });
      sent.on('response', (response) => {
        response.resume();
        done('answered');
      });
      sent.on('error', ({ message }) => done(message));
      sent.end();
    });
  const always =
    (...addresses: LookupAddress[]): Resolve =>
    async () =>
      addresses;

  it('refuses a name with any address inside, before any connection', async () => {
    for (const addresses of [[INSIDE], [PUBLIC, INSIDE], [INSIDE_6, PUBLIC], []])
      expect(await ask(always(...addresses))).to.equal('The name leads to no public address.');
    expect(hits).to.equal(0);
  });

  it('hands on the very addresses that it checked, whatever the name answers the next time', async () => {
    for (let round = 0; round < 12; round += 1) {
      let asked = 0;
      const rebinding: Resolve = async () => {
        asked += 1;
        return asked % 2 === 1 ? [PUBLIC] : [INSIDE];
      };
      expect(await ask(rebinding))
        .to.include('let through')
        .and.include(PUBLIC.address);
      expect(asked).to.equal(1);
    }
    expect(hits).to.equal(0);
  });

  it('lets tests reach a site on this machine', async () => {
    expect(await ask(always(INSIDE), true)).to.equal('answered');
  });
});
