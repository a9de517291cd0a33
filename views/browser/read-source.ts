/** What the server read from a file or an address. */
export interface Source {
  readonly text: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly issuer: string | null;
  /** The day of the call that the text states, else that of its publication. */
  readonly callDay: string | null;
  readonly from: 'file' | 'url';
  readonly name: string;
}

/** Parts 0–1 of what is sent; null while the server reads, which takes as long as it takes. */
export type Report = (part: number | null) => void;

const LOST = 'The connection was lost. Try again, or paste the text.';

/**
 * Asks the server for the text of a file or of an address; nothing is stored. By XMLHttpRequest, since `fetch` does
 * not tell how much of a file was sent.
 *
 * @returns the source, or the reason in plain words; not to be heeded once `signal` ended the request
 */
export function readSource(
  what: { readonly file: File } | { readonly url: string },
  key: string,
  report: Report,
  signal: AbortSignal,
): Promise<Source | string> {
  const body = new FormData();
  if ('file' in what) body.set('file', what.file);
  else body.set('url', what.url);
  if (key !== '') body.set('upload.key', key);
  const request = new XMLHttpRequest();
  request.open('POST', '/api/read');
  request.responseType = 'json';
  request.timeout = 60_000;
  signal.addEventListener('abort', () => request.abort());
  request.upload.addEventListener('progress', ({ loaded, total }) =>
    report(loaded < total ? loaded / total : null),
  );
  return new Promise((done) => {
    request.addEventListener('loadend', () => {
      if (request.status === 200) done(request.response as Source);
      else done(request.response?.error?.message ?? LOST);
    });
    request.send(body);
  });
}
