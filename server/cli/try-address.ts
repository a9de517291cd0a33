import { createServer } from 'node:net';

/**
 * Listens at an address for a moment, so that one that is taken is told before anything is made: nobody connects
 * meanwhile, and whoever takes it after that is met by the server itself.
 *
 * @throws the system's error where nothing can listen there
 */
export async function tryAddress(port: number, host: string): Promise<void> {
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, done);
  });
  await new Promise((done) => server.close(done));
}
