import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A foreign site on this machine, for tests that fetch from one. */
export interface ForeignSite {
  /** Such as "http://127.0.0.1:41234", once the tests run. */
  readonly origin: string;
  /** Paths that were asked for, in order. */
  readonly asked: string[];
  /** Answers a path; unknown ones are 404. */
  answer(path: string, listener: RequestListener): void;
  /** Answers a path with a page or a file of this type. */
  serve(path: string, type: string, body: string | Uint8Array): void;
}

/** Opens a foreign site before the tests of the suite it is called in, and closes it after them. */
export function useForeignSite(): ForeignSite {
  const listeners = new Map<string, RequestListener>();
  const asked: string[] = [];
  let server: Server;
  let origin = '';
  before((done) => {
    server = createServer((request, response) => {
      const path = request.url ?? '';
      asked.push(path);
      const listener = listeners.get(path);
      if (listener) listener(request, response);
      else response.writeHead(404, { 'Content-Type': 'text/html' }).end('<p>Not here.</p>');
    });
    server.listen(0, '127.0.0.1', () => {
      origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      done();
    });
  });
  after((done) => {
    server.closeAllConnections();
    server.close(done);
  });
  const site: ForeignSite = {
    get origin() {
      return origin;
    },
    asked,
    answer: (path, listener) => {
      listeners.set(path, listener);
    },
    serve: (path, type, body) =>
      site.answer(path, (_request, response) => {
        response.writeHead(200, { 'Content-Type': type }).end(body);
      }),
  };
  return site;
}
