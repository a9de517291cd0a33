import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { watchConnections } from '../../server/cli/watch-connections.ts';

const ASK = 'GET / HTTP/1.1\r\nHost: x\r\n\r\n';

describe('watchConnections(server)', () => {
  /** A server that answers when it is told to, with what each connection to it receives. */
  async function open() {
    const asked: ServerResponse[] = [];
    const server = createServer({ keepAliveTimeout: 60_000 }, (_request, response) => asked.push(response));
    const stop = watchConnections(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const join = async (sends: string) => {
      const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
      const state = {
        heard: '',
        closed: new Promise((done) => socket.once('close', done)),
        send: (words: string) => socket.write(words),
      };
      socket.on('data', (bytes) => {
        state.heard += bytes;
      });
      socket.on('error', () => {});
      await once(socket, 'connect');
      if (sends !== '') socket.write(sends);
      await sleep(20);
      return state;
    };
    return { asked, stop, join };
  }

  it('ends at once what has no request: silent, half said, or answered before', async () => {
    const { asked, stop, join } = await open();
    const silent = await join('');
    const half = await join('GET / HTTP/1.1\r\nHos');
    const idle = await join(ASK);
    while (asked.length === 0) await sleep(5);
    asked[0]?.end('one');
    while (!idle.heard.includes('one')) await sleep(5);
    const begun = performance.now();
    await stop(30_000);
    expect(performance.now() - begun).to.be.below(10_000);
    await Promise.all([silent, half, idle].map(({ closed }) => closed));
  });

  it('answers what runs, and what was on its way, and ends each connection with its answer', async () => {
    const { asked, stop, join } = await open();
    const running = await join(ASK);
    const coming = await join('GET / HTTP/1.1\r\nHos');
    const stopped = stop(30_000, 20_000);
    coming.send('t: x\r\n\r\n');
    while (asked.length < 2) await sleep(5);
    const long = 'x'.repeat(3_000_000);
    for (const response of asked) response.end(long);
    await stopped;
    await Promise.all([running, coming].map(({ closed }) => closed));
    expect([running.heard.endsWith(long), coming.heard.endsWith(long)]).to.deep.equal([true, true]);
    expect(coming.heard).to.match(/^connection: close$/im);
  });

  it('cuts off what runs past its patience', async () => {
    const { asked, stop, join } = await open();
    const running = await join(ASK);
    while (asked.length === 0) await sleep(5);
    await stop(300);
    await running.closed;
    expect(running.heard).to.equal('');
  });
});
