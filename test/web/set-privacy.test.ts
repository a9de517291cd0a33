import { expect } from 'chai';
import type { Response } from 'express';
import type { Pair } from '../../server/model/pair.ts';
import { setPrivacy } from '../../server/web/set-privacy.ts';

function headersOf(visibility: Pair['visibility'], withKey: boolean): Record<string, string> {
  const headers: Record<string, string> = {};
  const setHeader = (name: string, value: string) => {
    headers[name] = value;
  };
  setPrivacy({ setHeader } as unknown as Response, { visibility } as Pair, withKey);
  return headers;
}

describe('setPrivacy(response, pair, withKey)', () => {
  it('lets a reader’s browser alone keep a comparison, and ask again each time', () =>
    expect(headersOf('public', false)).to.deep.equal({ 'Cache-Control': 'private, no-cache' }));

  it('keeps an unlisted one out of search engines', () =>
    expect(headersOf('unlisted', false)).to.deep.equal({
      'Cache-Control': 'private, no-cache',
      'X-Robots-Tag': 'noindex',
    }));

  it('lets nobody keep a page with its key, or pass its address on', () => {
    const withKey = { 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' };
    expect(headersOf('public', true)).to.deep.equal(withKey);
    expect(headersOf('unlisted', true)).to.deep.equal({ ...withKey, 'X-Robots-Tag': 'noindex' });
  });
});
