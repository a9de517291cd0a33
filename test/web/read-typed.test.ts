import { Readable } from 'node:stream';
import { expect } from 'chai';
import type { Request } from 'express';
import { LIMITS } from '../../server/config.ts';
import { readTyped } from '../../server/web/read-typed.ts';

const FORM = 'application/x-www-form-urlencoded';

/** What is shown again of a form with this body. */
async function typed(body: string, type = FORM) {
  const request = Object.assign(Readable.from([Buffer.from(body)]), {
    get: (name: string) => (name === 'Content-Type' ? type : undefined),
  });
  return await readTyped(request as unknown as Request, LIMITS);
}

describe('readTyped(request, limits)', () => {
  it('gives back two long texts', async () => {
    const text = 'w'.repeat(1024 * 1024 - 10);
    expect({ ...(await typed(`a.text=${text}&b.text=${text}`)) }).to.deep.equal({
      'a.text': text,
      'b.text': text,
    });
  });

  it('reads no flood, and nothing that is no form', async () => {
    const half = 'w'.repeat(1024 * 1024);
    expect(await typed(`a.text=${half}&b.text=${half}`)).to.equal(null);
    expect(await typed('{"a.text":"They met."}', 'application/json')).to.equal(null);
    expect(await typed('a.text=They met.', 'multipart/form-data; boundary=x')).to.equal(null);
  });
});
