import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { PublicError } from '../errors.ts';
import { createGate } from '../gate.ts';
import { guardedLookup } from './guarded-lookup.ts';
import { isPublicAddress } from './public-address.ts';
import { READING_BUSY } from './reading-busy.ts';

/** What a fetch may cost, and whom it may reach. */
export interface FetchRules {
  /** Milliseconds for the whole fetch, redirects included. */
  readonly timeout: number;
  /** Bytes of the body after its content coding is undone. */
  readonly maxBytes: number;
  /** Redirects followed before giving up. */
  readonly maxRedirects: number;
  /** Sent as `User-Agent`: the program and where its operator can be found. */
  readonly userAgent: string;
  /** Hosts that are this server itself, with their ports where these are not the usual ones; never fetched. */
  readonly ownHosts: readonly string[];
  /** True only in tests, where the foreign site is a server on this machine. */
  readonly allowPrivate: boolean;
}

export interface FetchedPage {
  readonly bytes: Uint8Array;
  /** The address that answered, after redirects. */
  readonly url: string;
  /** `charset` of the Content-Type header as the server names it; null when it names none. Not to be believed. */
  readonly charset: string | null;
}

/** Types of an answer that is read, those first that are read best. */
const ACCEPTED_TYPES: readonly string[] = [
  'text/html',
  'text/plain',
  'text/markdown',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
];

/** As a request asks for them; the first two alike, what is laid out for paper only where a site has nothing else. */
const ACCEPT = ACCEPTED_TYPES.map((type, index) => (index < 2 ? type : `${type};q=0.9`)).join(', ');

const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

/**
 * Fetches a readout's page from a foreign site.
 *
 * The address is a stranger's, so every hop is checked as if it were the first: only http and https on their
 * own ports, no user names, no address that leads inside. Names are resolved inside the connection itself and
 * the connection goes to the very addresses that were checked, so that a name that answers differently the
 * second time gains nothing. All refusals and all failures to connect say the same, or the answers would tell
 * which ports of the inside are open.
 *
 * @param field form field that the address came from, named in the error
 * @throws PublicError 422 with a sentence that a reporter can act on; never the network's own words; 503 where
 *   too many sites are being read
 */
export async function fetchPage(address: string, field: string, rules: FetchRules): Promise<FetchedPage> {
  const target = parseTarget(address, field, rules);
  return await FETCHING(field, () => fetchTarget(target, field, rules));
}

/** Slow sites hold their places until their time is up; whoever comes when all are taken waits a little. */
const FETCHING = createGate({ places: 12, waiting: 24, patience: 4_000, busy: READING_BUSY });

async function fetchTarget(target: URL, field: string, rules: FetchRules): Promise<FetchedPage> {
  const deadline = AbortSignal.timeout(rules.timeout);
  let url = target;
  try {
    for (let hop = 0; hop <= rules.maxRedirects; hop += 1) {
      const answer = await send(url, rules, deadline);
      const status = answer.statusCode ?? 0;
      const location = answer.headers.location;
      if (REDIRECTS.includes(status) && location !== undefined) {
        answer.destroy();
        url = parseTarget(resolveLocation(location, url), field, rules);
        continue;
      }
      try {
        return await readAnswer(answer, status, url, field, rules, deadline);
      } finally {
        answer.destroy();
      }
    }
  } catch (cause) {
    if (cause instanceof PublicError) throw cause;
    throw refusal(field, 'url_unreachable', UNREACHABLE, cause);
  }
  throw refusal(field, 'url_redirects', 'That address redirects too many times. Paste the text instead.');
}

const UNREACHABLE = 'We could not read that address. Open it in your browser and paste the text instead.';

function refusal(field: string, code: string, message: string, cause?: unknown): PublicError {
  return new PublicError(422, [{ field, code, message }], { cause });
}

/** A relative `Location` is read against the page that sent it; a broken one leads nowhere. */
function resolveLocation(location: string, base: URL): string {
  return URL.canParse(location, base.href) ? new URL(location, base.href).href : '';
}

/**
 * Checks what can be checked before any name is looked up. The URL parser has already turned decimal, octal,
 * hexadecimal, short and full-width spellings of an IPv4 address into four plain numbers.
 */
function parseTarget(address: string, field: string, rules: FetchRules): URL {
  const spelled = address.trim();
  const hidden = /[\p{Cc}\p{Cf}\s\\]/u.test(spelled);
  if (hidden || !URL.canParse(spelled)) {
    throw refusal(field, 'url_invalid', 'That is not a complete web address. It should begin with https://.');
  }
  const url = new URL(spelled);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw refusal(field, 'url_scheme', 'Only addresses that begin with http:// or https:// can be fetched.');
  }
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  const inside =
    isIP(host) === 0
      ? !host.includes('.') || /\.(?:local|localhost|internal)$/.test(host)
      : !isPublicAddress(host);
  const refused =
    url.username !== '' ||
    url.password !== '' ||
    rules.ownHosts.includes(url.host.replace(/\.(?=:|$)/, '')) ||
    (!rules.allowPrivate && (url.port !== '' || inside));
  if (refused) throw refusal(field, 'url_unreachable', UNREACHABLE);
  url.hash = '';
  return url;
}

/** Sends one GET with nothing in it that says more than who asks; resolves with the unread answer. */
function send(url: URL, rules: FetchRules, signal: AbortSignal): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((done, fail) => {
    const sent = request(url, {
      agent: false,
      signal,
      lookup: guardedLookup(rules.allowPrivate),
      maxHeaderSize: 16_384,
      headers: {
        'User-Agent': rules.userAgent,
        Accept: ACCEPT,
        'Accept-Encoding': 'gzip, deflate, br',
      },
    });
    sent.on('response', done);
    sent.on('error', fail);
    // A site that changes to another protocol (101) neither answers nor fails: the connection is closed, and that is all.
    sent.on('close', () => fail(new Error('The connection was closed without an answer.')));
    sent.end();
  });
}

async function readAnswer(
  answer: IncomingMessage,
  status: number,
  url: URL,
  field: string,
  rules: FetchRules,
  deadline: AbortSignal,
): Promise<FetchedPage> {
  if (status < 200 || status > 299) {
    const message = `The site refused our reader (status ${status}). Open the page in your browser and paste the text instead.`;
    throw refusal(field, 'url_refused', message);
  }
  const [type = '', ...parameters] = (answer.headers['content-type'] ?? '').toLowerCase().split(';');
  if (!ACCEPTED_TYPES.includes(type.trim())) {
    throw refusal(
      field,
      'url_type',
      'That address is not a web page, a plain text, a PDF or a Word document.',
    );
  }
  const charset = parameters.map((part) => /^\s*charset="?([\w-]+)/.exec(part)?.[1]).find(Boolean) ?? null;
  const bytes = await readBody(answer, field, rules.maxBytes, deadline);
  return { bytes, url: url.href, charset };
}

/** Reads the body under the limit, counted after at most one content coding is undone; two are refused. */
async function readBody(
  answer: IncomingMessage,
  field: string,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const coding = (answer.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  const decoder = decoderFor(coding);
  if (decoder === null) throw refusal(field, 'url_coding', UNREACHABLE);
  const body = decoder === 'identity' ? answer : answer.pipe(decoder);
  if (decoder !== 'identity') answer.on('error', (error) => decoder.destroy(error));
  const stop = () => body.destroy(new Error('The fetch took too long.'));
  signal.addEventListener('abort', stop, { once: true });
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of body) {
      size += chunk.length;
      if (size > maxBytes) throw refusal(field, 'url_too_large', 'That page is too large to be a readout.');
      chunks.push(chunk);
    }
  } finally {
    signal.removeEventListener('abort', stop);
    if (decoder !== 'identity') decoder.destroy();
  }
  return Buffer.concat(chunks);
}

function decoderFor(coding: string) {
  if (coding === '' || coding === 'identity') return 'identity';
  if (coding === 'gzip' || coding === 'x-gzip') return createGunzip();
  if (coding === 'deflate') return createInflate();
  if (coding === 'br') return createBrotliDecompress();
  return null;
}
