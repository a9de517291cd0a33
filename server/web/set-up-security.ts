import type { RequestHandler } from 'express';
import helmet from 'helmet';

/**
 * The headers that every answer carries, errors included. The policy names the few sources that pages have, all
 * of them our own: escaping is the first line, this is the second. Inline code and styles do not exist here, so
 * none are allowed. HSTS only where the site is served over https: over http it would be ignored or do harm.
 */
export function setUpSecurity(baseUrl: string): readonly RequestHandler[] {
  const https = baseUrl.startsWith('https:');
  return [
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          'default-src': ["'none'"],
          'script-src': ["'self'"],
          'style-src': ["'self'"],
          'img-src': ["'self'"],
          'connect-src': ["'none'"],
          'font-src': ["'none'"],
          'object-src': ["'none'"],
          'base-uri': ["'none'"],
          'form-action': ["'self'"],
          'frame-ancestors': ["'none'"],
        },
      },
      crossOriginEmbedderPolicy: false,
      crossOriginResourcePolicy: { policy: 'same-origin' },
      frameguard: { action: 'deny' },
      hsts: https ? { maxAge: 63_072_000, includeSubDomains: true } : false,
      referrerPolicy: { policy: 'same-origin' },
    }),
    (_request, response, next) => {
      response.setHeader(
        'Permissions-Policy',
        'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
      );
      next();
    },
  ];
}
