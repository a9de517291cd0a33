import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds that a stop gives connections whose request may just be on its way. */
const GRACE = 200;

/** Ends a server; see `watchConnections`. */
export type StopServer = (patience: number, grace?: number) => Promise<void>;

/**
 * Watches which connections of a server have a request running. What comes back stops the server: no new connection,
 * running requests are answered, and each connection ends with its last answer. Connections without a request end
 * within moments, also those that never sent a byte or stopped in the middle of their headers: Node itself counts these
 * as running. What still runs after `patience` milliseconds is cut off.
 */
export function watchConnections(server: Server): StopServer {
  /** Requests that run on each open connection. */
  const running = new Map<Socket, number>();
  let isStopping = false;
  server.on('connection', (socket) => {
    running.set(socket, 0);
    socket.once('close', () => running.delete(socket));
  });
  // Before the app, which may answer on the spot.
  server.prependListener('request', ({ socket }, response) => {
    running.set(socket, (running.get(socket) ?? 0) + 1);
    if (isStopping) response.setHeader('Connection', 'close');
    response.once('close', () => {
      const left = (running.get(socket) ?? 1) - 1;
      if (running.has(socket)) running.set(socket, left);
      // By now the answer is with the system, which delivers it after the end.
      if (isStopping && left === 0) socket.destroySoon();
    });
  });

  return async (patience, grace = GRACE) => {
    isStopping = true;
    const closed = new Promise<void>((done) => {
      server.close(() => done());
    });
    const late = setTimeout(() => server.closeAllConnections(), patience);
    await Promise.race([closed, sleep(grace, null, { ref: false })]);
    for (const [socket, requests] of running) if (requests === 0) socket.destroy();
    await closed;
    clearTimeout(late);
  };
}
