import { expect } from 'chai';
import express from 'express';
import request from 'supertest';
import { setUpSecurity } from '../../server/web/set-up-security.ts';

async function headersAt(baseUrl: string): Promise<Record<string, string>> {
  const app = express().use(...setUpSecurity(baseUrl), (_request, response) => {
    response.end();
  });
  return (await request(app).get('/')).headers;
}

describe('setUpSecurity(baseUrl)', () => {
  it('lets a page load its own style, script and pictures, send forms home, and nothing else', async () => {
    const headers = await headersAt('https://diptych.example');
    expect(headers['content-security-policy']?.split(';')).to.have.members([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self'",
      "connect-src 'none'",
      "font-src 'none'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ]);
    expect(headers).to.include({
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
    expect(headers).to.not.have.property('cross-origin-embedder-policy');
  });

  it('asks browsers to stay with https for two years, where it is served so', async () => {
    expect((await headersAt('https://diptych.example'))['strict-transport-security']).to.equal(
      'max-age=63072000; includeSubDomains',
    );
    expect(await headersAt('http://127.0.0.1:3000')).to.not.have.property('strict-transport-security');
  });
});
