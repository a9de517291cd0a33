import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { PublicError } from '../../server/errors.ts';
import { type FetchRules, fetchPage } from '../../server/ingest/fetch-page.ts';

const RULES: FetchRules = {
  timeout: 1_500,
  maxBytes: 100_000,
  maxRedirects: 5,
  userAgent: 'Diptych/test',
  ownHosts: ['diptych.example'],
  allowPrivate: true,
};

const PAGE = '<!doctype html><p>The ministers spoke today.</p>';

const codeOf = async (address: string, rules: FetchRules = RULES): Promise<string> => {
  try {
    await fetchPage(address, 'a.url', rules);
    return 'was fetched';
  } catch (error) {
    if (error instanceof PublicError) return `${error.status} ${error.problems[0]?.code}`;
    throw error;
  }
};

describe('fetchPage(address, field, rules)', () => {
  let site: Server;
  let base: string;
  let answer: RequestListener = (_request, response) => response.end();
  const seen: { url: string; headers: Record<string, unknown> }[] = [];

  before((done) => {
    site = createServer((request, response) => {
      seen.push({ url: request.url ?? '', headers: request.headers });
      answer(request, response);
    });
    site.listen(0, '127.0.0.1', () => {
      base = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
      done();
    });
  });
  beforeEach(() => {
    seen.length = 0;
  });
  after((done) => {
    site.closeAllConnections();
    site.close(done);
  });

  const html: RequestListener = (_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=gb18030');
    response.end(PAGE);
  };

  it('brings the bytes, the last address and the charset that the site names', async () => {
    answer = html;
    const page = await fetchPage(`${base}/readout#part`, 'a.url', RULES);
    expect(Buffer.from(page.bytes).toString()).to.equal(PAGE);
    expect(page.url).to.equal(`${base}/readout`);
    expect(page.charset).to.equal('gb18030');
  });

  it('says who asks and nothing else', async () => {
    answer = html;
    await fetchPage(base, 'a.url', RULES);
    expect(Object.keys(seen[0]?.headers ?? {}).sort()).to.deep.equal([
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ]);
  });

  it('asks for every kind of document that it reads, for a page before one made for paper', async () => {
    answer = html;
    await fetchPage(base, 'a.url', RULES);
    const asked = String(seen[0]?.headers.accept).split(', ');
    const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    expect(asked).to.have.members([
      'text/html',
      'text/plain',
      'text/markdown;q=0.9',
      'application/pdf;q=0.9',
      `${word};q=0.9`,
    ]);
  });

  it('gives up on a site that changes to another protocol', async () => {
    answer = (request) => {
      request.socket.end('HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n');
    };
    expect(await codeOf(base)).to.equal('422 url_unreachable');
  });

  for (const [coding, pack] of [
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ] as const) {
    it(`undoes ${coding}, and counts what comes out of it`, async () => {
      // Packed before anybody waits: brotli takes seconds for it on a busy machine.
      const [page, bomb] = [pack(PAGE), pack(Buffer.alloc(5_000_000))];
      answer = (_request, response) => {
        response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Encoding': coding });
        response.end(page);
      };
      expect(Buffer.from((await fetchPage(base, 'a.url', RULES)).bytes).toString()).to.equal(PAGE);
      answer = (_request, response) => {
        response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Encoding': coding });
        response.end(bomb);
      };
      expect(await codeOf(base)).to.equal('422 url_too_large');
    });
  }

  it('refuses two codings on one another', async () => {
    answer = (_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip, gzip' });
      response.end(gzipSync(gzipSync(PAGE)));
    };
    expect(await codeOf(base)).to.equal('422 url_coding');
  });

  for (const status of [301, 302, 303, 307, 308]) {
    it(`follows a ${status} and checks where it leads`, async () => {
      answer = (request, response) => {
        if (request.url === '/') response.writeHead(status, { Location: '/there' }).end();
        else html(request, response);
      };
      expect((await fetchPage(base, 'a.url', RULES)).url).to.equal(`${base}/there`);
      answer = (_request, response) => response.writeHead(status, { Location: 'file:///etc/passwd' }).end();
      expect(await codeOf(base)).to.equal('422 url_scheme');
    });
  }

  it('takes a page of as many bytes as it may have, and not one more', async () => {
    answer = html;
    for (const [maxBytes, code] of [
      [PAGE.length, 'was fetched'],
      [PAGE.length - 1, '422 url_too_large'],
    ] as const)
      expect(await codeOf(base, { ...RULES, maxBytes })).to.equal(code);
  });

  it('asks neither itself nor anybody with a name and password, whatever else is allowed', async () => {
    const { host, port } = new URL(base);
    for (const [address, ownHost] of [
      [`http://me@127.0.0.1:${port}/`, ''],
      [`http://:word@127.0.0.1:${port}/`, ''],
      [base, host],
      [`${base}/c/x`, host],
      [`http://127.1:${port}/`, host],
      [`http://localhost:${port}/`, `localhost:${port}`],
      [`http://LOCALHOST.:${port}/`, `localhost:${port}`],
      ['http://diptych.example./', 'diptych.example'],
    ] as const) {
      const refused: unknown = await fetchPage(address, 'a.url', { ...RULES, ownHosts: [ownHost] }).catch(
        (error) => error,
      );
      expect(refused, address).to.have.nested.property('problems[0].code', 'url_unreachable');
      // Refused by what it is, not since nobody answered.
      expect(refused, address).to.have.property('cause', undefined);
    }
    expect(seen).to.have.length(0);
  });

  it('follows as many redirects as it may, and each to where the first could have led', async () => {
    answer = (request, response) => {
      const hop = Number(request.url?.slice(1));
      if (hop < 5) response.writeHead(302, { Location: `/${hop + 1}` }).end();
      else html(request, response);
    };
    expect((await fetchPage(`${base}/0`, 'a.url', RULES)).url).to.equal(`${base}/5`);
    answer = (_request, response) => response.writeHead(302, { Location: 'http://me@127.0.0.1/' }).end();
    expect(await codeOf(base)).to.equal('422 url_unreachable');
    answer = (_request, response) => response.writeHead(302, { Location: 'http://[' }).end();
    expect(await codeOf(base)).to.equal('422 url_invalid');
    // Without an address to go on to it is the site’s answer, as is any other status.
    for (const status of [302, 304, 404, 500]) {
      answer = (_request, response) => response.writeHead(status, { 'Content-Type': 'text/html' }).end();
      expect(await codeOf(base), String(status)).to.equal('422 url_refused');
    }
  });

  it('gives up after five redirects', async () => {
    answer = (_request, response) => response.writeHead(302, { Location: '/again' }).end();
    expect(await codeOf(base)).to.equal('422 url_redirects');
    expect(seen).to.have.length(6);
  });

  it('names the status of a site that refuses', async () => {
    answer = (_request, response) => response.writeHead(403, { 'Content-Type': 'text/html' }).end();
    expect(await codeOf(base)).to.equal('422 url_refused');
  });

  it('refuses pictures and programs', async () => {
    answer = (_request, response) =>
      response.writeHead(200, { 'Content-Type': 'image/svg+xml' }).end('<svg/>');
    expect(await codeOf(base)).to.equal('422 url_type');
  });

  it('stops an answer that never ends', async () => {
    answer = (_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' });
      response.write('<p>');
    };
    expect(await codeOf(base, { ...RULES, timeout: 200 })).to.equal('422 url_unreachable');
  });

  describe('where the inside is closed', () => {
    const GUARDED: FetchRules = { ...RULES, allowPrivate: false };
    const INSIDE =
      `http://127.0.0.1/ http://2130706433/ http://0x7f.1/ http://0177.0.0.1/ http://127.1/ http://[::1]/
      http://[::ffff:127.0.0.1]/ http://[64:ff9b::7f00:1]/ http://[2002:7f00:1::]/ http://169.254.169.254/ http://localhost/
      http://localhost./ http://metadata.google.internal/ http://router/ http://１２７.0.0.1/ http://diptych.example/
      http://user@example.org/ http://example.org:8080/`.split(/\s+/);

    for (const address of INSIDE) {
      it(`refuses ${address} with the one sentence, before its name is looked up`, async () => {
        expect(await codeOf(address, GUARDED)).to.equal('422 url_unreachable');
        const refused: unknown = await fetchPage(address, 'a.url', GUARDED).catch((error) => error);
        expect(refused).to.have.property('cause', undefined);
      });
    }

    it('refuses a name that resolves inside, without a connection', async () => {
      expect(await codeOf(base.replace('127.0.0.1', 'localhost'), GUARDED)).to.equal('422 url_unreachable');
      expect(seen).to.have.length(0);
    });

    for (const address of [
      'file:///etc/passwd',
      'gopher://example.org/',
      'data:text/html,x',
      'unix:/tmp/x',
    ]) {
      it(`refuses ${address}`, async () => expect(await codeOf(address, GUARDED)).to.equal('422 url_scheme'));
    }

    for (const address of [
      '',
      'no address',
      'http://',
      'http:\\\\example.org',
      'http://exa\tmple.org/',
      'http://a\r\nb/',
    ]) {
      it(`refuses ${JSON.stringify(address)} as no address`, async () => {
        expect(await codeOf(address, GUARDED)).to.equal('422 url_invalid');
      });
    }
  });
});
