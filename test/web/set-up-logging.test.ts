import { request as ask, get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { expect } from 'chai';
import express from 'express';
import { pino } from 'pino';
import { setUpLogging } from '../../server/web/set-up-logging.ts';

describe('setUpLogging(log)', () => {
  let server: Server;
  let port = 0;
  let lines: Record<string, unknown>[] = [];
  let arrived = () => {};

  before(async () => {
    const write = (line: Buffer, _encoding: string, done: () => void) => {
      const { level: _level, time: _time, ms, ...kept } = JSON.parse(line.toString());
      expect(ms).to.be.at.least(0);
      lines.push(kept);
      done();
    };
    const app = express();
    app.use(setUpLogging(pino({ base: null }, new Writable({ write }))));
    app.all('/never', () => arrived());
    app.get('/half', (_request, response) => {
      response.write('x'.repeat(10));
    });
    app.use((_request, response) => {
      response.status(404).send('nothing');
    });
    server = app.listen(0, '127.0.0.1');
    await new Promise((listening) => server.once('listening', listening));
    port = (server.address() as AddressInfo).port;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    lines = [];
  });

  const until = async (is: () => boolean) => {
    while (!is()) await new Promise((next) => setTimeout(next, 5));
  };

  it('tells an answer once, without its query', async () => {
    await (await fetch(`http://127.0.0.1:${port}/none?key=secret`)).text();
    await until(() => lines.length > 0);
    expect(lines).to.deep.equal([{ method: 'GET', path: '/none', status: 404 }]);
  });

  it('tells of a client that goes away before there is an answer', async () => {
    const here = new Promise<void>((come) => {
      arrived = come;
    });
    const sending = ask({ port, path: '/never', method: 'POST', headers: { 'content-length': 100 } });
    sending.on('error', () => {});
    sending.write('half');
    await here;
    sending.destroy();
    await until(() => lines.length > 0);
    expect(lines).to.deep.equal([{ method: 'POST', path: '/never', status: null, aborted: true }]);
  });

  it('tells of one that goes away in the middle of its answer', async () => {
    const reading = get({ port, path: '/half' }, (response) =>
      response.once('data', () => reading.destroy()),
    );
    reading.on('error', () => {});
    await until(() => lines.length > 0);
    expect(lines).to.deep.equal([{ method: 'GET', path: '/half', status: 200, aborted: true }]);
  });
});
