import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** Bytes that come at once, milliseconds until the next come, and bytes from which on the rest comes at once. */
const PIECE = 160;
const PAUSE = 17;
const SLOW = 14_000;

/**
 * Stands before the site at `origin` and hands its pages on piece by piece, as a slow line or a busy machine does, so
 * that the browser gets the chance to paint them half. Everything else passes at once.
 *
 * @returns the address to ask instead, and what closes it
 */
export async function openSlowLine(origin: string): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = createServer(async (request, response) => {
    const answer = await fetch(origin + request.url);
    const type = answer.headers.get('content-type') ?? '';
    response.writeHead(answer.status, { 'content-type': type });
    const body = Buffer.from(await answer.arrayBuffer());
    if (type.startsWith('text/html')) {
      for (let at = 0; at < SLOW; at += PIECE) {
        response.write(body.subarray(at, Math.min(at + PIECE, SLOW)));
        await wait(PAUSE);
      }
      response.end(body.subarray(SLOW));
    } else response.end(body);
  });
  server.listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
