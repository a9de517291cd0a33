import type { RequestHandler } from 'express';
import { oneOf } from '../one-of.ts';
import type { Site } from '../site.ts';
import { showNewForm } from './show-new-form.ts';

/** Fields that an address may fill in. */
export const PREFILLED: readonly string[] = [
  'a.issuer',
  'b.issuer',
  'a.url',
  'b.url',
  'a.source',
  'b.source',
  'call.title',
  'call.date',
];

/** The upload form, empty but for what the address fills in. */
export function getNew(site: Site): RequestHandler {
  return (request, response) => {
    const given = PREFILLED.flatMap((name) => {
      const value = oneOf(request.query, name);
      return value === null ? [] : [[name, value] as const];
    });
    showNewForm(site, response, { fields: Object.fromEntries(given) });
  };
}
