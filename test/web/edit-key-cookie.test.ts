import { expect } from 'chai';
import express from 'express';
import request from 'supertest';
import type { EditKey, PairCode } from '../../server/model/pair.ts';
import { forgetShownKey, showEditKeyOnce } from '../../server/web/edit-key-cookie.ts';

const code = 'C'.repeat(22) as PairCode;
const editKey = 'k'.repeat(22) as EditKey;

describe('showEditKeyOnce(response, receipt, baseUrl)', () => {
  for (const [baseUrl, name, secure] of [
    ['https://diptych.example', '__Secure-diptych-key', ['Secure']],
    ['http://127.0.0.1:3000', 'diptych-key', []],
  ] as const) {
    it(`sends the key along to the page of its pair alone, for two minutes, at ${baseUrl}`, async () => {
      const app = express();
      app.get('/shown', (_request, response) => {
        showEditKeyOnce(response, { code, editKey, revision: 1 }, baseUrl);
        response.end();
      });
      app.get('/forgotten', (_request, response) => {
        forgetShownKey(response, code, baseUrl);
        response.end();
      });
      const partsOf = async (path: string) =>
        String((await request(app).get(path)).headers['set-cookie']).split('; ');
      const rest = [`Path=/c/${code}`, 'HttpOnly', ...secure, 'SameSite=Strict'];
      const shown = await partsOf('/shown');
      expect(shown.filter((part) => !part.startsWith('Expires'))).to.deep.equal([
        `${name}=${editKey}`,
        'Max-Age=120',
        ...rest,
      ]);
      const forgotten = await partsOf('/forgotten');
      expect(forgotten).to.deep.equal([
        `${name}=`,
        rest[0],
        'Expires=Thu, 01 Jan 1970 00:00:00 GMT',
        ...rest.slice(1),
      ]);
    });
  }
});
