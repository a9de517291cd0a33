import { expect } from 'chai';
import type { Request, Response } from 'express';
import { PublicError } from '../../server/errors.ts';
import { setUpSameOrigin } from '../../server/web/set-up-same-origin.ts';

const BASE_URL = 'https://diptych.example';
const CHANGES = ['POST', 'PUT', 'DELETE', 'PATCH'];

/** The status of a refusal; null for what is let through. */
function refusalOf(method: string, headers: Readonly<Record<string, string>>): number | null {
  const request = { method, get: (name: string) => headers[name] } as unknown as Request;
  let refused: unknown;
  setUpSameOrigin(BASE_URL)(request, {} as Response, (error) => {
    refused = error;
  });
  return refused instanceof PublicError ? refused.status : null;
}

describe('setUpSameOrigin(baseUrl)', () => {
  for (const headers of [
    { 'Sec-Fetch-Site': 'same-origin' },
    { 'Sec-Fetch-Site': 'same-origin', Origin: 'null' },
    { 'Sec-Fetch-Site': 'none' },
    { 'Sec-Fetch-Site': 'none', Origin: 'null' },
    { Origin: BASE_URL },
    {},
  ]) {
    it(`lets a change through with ${JSON.stringify(headers)}`, () => {
      for (const method of CHANGES) expect(refusalOf(method, headers), method).to.equal(null);
    });
  }

  for (const headers of [
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
    { 'Sec-Fetch-Site': '' },
    { 'Sec-Fetch-Site': 'cross-site', Origin: BASE_URL },
    { Origin: 'null' },
    { Origin: '' },
    { Origin: 'https://evil.example' },
    { Origin: 'http://diptych.example' },
    { Origin: `${BASE_URL}:8443` },
    { Origin: `${BASE_URL}.evil.example` },
    { Origin: `${BASE_URL}/` },
  ]) {
    it(`refuses a change with ${JSON.stringify(headers)}, and lets look`, () => {
      for (const method of CHANGES) expect(refusalOf(method, headers), method).to.equal(403);
      for (const method of ['GET', 'HEAD', 'OPTIONS'])
        expect(refusalOf(method, headers), method).to.equal(null);
    });
  }
});
