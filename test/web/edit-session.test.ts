import { expect } from 'chai';
import express, { type Request } from 'express';
import request from 'supertest';
import { bearerOf, closeEditing, editKeyOf, openEditing } from '../../server/web/edit-session.ts';

const CODE = 'C'.repeat(22);
const KEY = 'k-_4567890123456789012';
const HTTPS = 'https://diptych.example';
const HTTP = 'http://127.0.0.1:3000';

const requestWith = (headers: Readonly<Record<string, string>>) =>
  ({ get: (name: string) => headers[name] }) as unknown as Request;

/** The cookie that an answer sets, its parts in order. */
async function cookieOf(act: (response: express.Response) => void): Promise<readonly string[]> {
  const app = express().get('/', (_request, response) => {
    act(response);
    response.end();
  });
  const [cookie = ''] = (await request(app).get('/')).headers['set-cookie'] ?? [];
  return cookie.split('; ').filter((part) => !part.startsWith('Expires'));
}

describe('openEditing(response, code, editKey, baseUrl)', () => {
  it('lets one browser send the key to the edit pages of one pair for eight hours, and no script read it', async () => {
    const parts = ['Max-Age=28800', `Path=/c/${CODE}/edit`, 'HttpOnly'];
    expect(await cookieOf((response) => openEditing(response, CODE, KEY, HTTPS))).to.deep.equal([
      `__Secure-diptych-edit=${KEY}`,
      ...parts,
      'Secure',
      'SameSite=Strict',
    ]);
    expect(await cookieOf((response) => openEditing(response, CODE, KEY, HTTP))).to.deep.equal([
      `diptych-edit=${KEY}`,
      ...parts,
      'SameSite=Strict',
    ]);
  });

  it('is undone by closing', async () => {
    const [name, path] = await cookieOf((response) => closeEditing(response, CODE, HTTPS));
    expect([name, path]).to.deep.equal(['__Secure-diptych-edit=', `Path=/c/${CODE}/edit`]);
  });
});

describe('bearerOf(request)', () => {
  it('reads the key of a header, whatever characters it has and however the scheme is written', () => {
    for (const [header, key] of [
      [`Bearer ${KEY}`, KEY],
      [`bearer ${KEY}`, KEY],
      ['Bearer Zm9v+YmFy/YmF6PT0=', 'Zm9v+YmFy/YmF6PT0='],
      ['Bearer four words of it', 'four words of it'],
    ] as const)
      expect(bearerOf(requestWith({ Authorization: header })), header).to.equal(key);
  });

  it('is null for another scheme, for no key and for no header', () => {
    for (const header of [`Basic ${KEY}`, 'Bearer', 'Bearer ', KEY, `xBearer ${KEY}`, `Bearer${KEY}`])
      expect(bearerOf(requestWith({ Authorization: header })), header).to.equal(null);
    expect(bearerOf(requestWith({}))).to.equal(null);
  });
});

describe('editKeyOf(request, baseUrl)', () => {
  const cookie = (value: string) => ({ Cookie: `a=b; __Secure-diptych-edit=${value}; c=d` });

  it('takes the header first, then the cookie', () => {
    expect(editKeyOf(requestWith(cookie(KEY)), HTTPS)).to.equal(KEY);
    expect(editKeyOf(requestWith({ ...cookie(KEY), Authorization: 'Bearer other' }), HTTPS)).to.equal(
      'other',
    );
    expect(editKeyOf(requestWith({}), HTTPS)).to.equal(null);
  });

  it('takes no cookie of another name or of another form', () => {
    for (const header of [
      `diptych-edit=${KEY}`,
      `x__Secure-diptych-edit=${KEY}`,
      `__Secure-diptych-edit=${KEY}x`,
      `__Secure-diptych-edit=${KEY.slice(1)}`,
      `__Secure-diptych-edit=${KEY.slice(1)}%`,
      '__Secure-diptych-edit',
    ])
      expect(editKeyOf(requestWith({ Cookie: header }), HTTPS), header).to.equal(null);
    expect(editKeyOf(requestWith({ Cookie: `diptych-edit=${KEY}` }), HTTP)).to.equal(KEY);
  });
});
