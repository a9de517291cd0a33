import type { Request } from 'express';
import { PublicError } from '../errors.ts';

/** Makes the tag that Express gives an answer with this body, by the app's own settings. */
type MakeTag = (body: string, encoding: 'utf8') => string;

/**
 * Refuses a change that was meant for another state of something than it has: `If-Match` names none of its tags now.
 * Compared as RFC 9110 has it, by which a weak tag matches nothing.
 *
 * @param current the body that is answered with now
 * @throws PublicError 412
 */
export function refuseOtherState(request: Pick<Request, 'get' | 'app'>, current: object): void {
  const wanted = request.get('If-Match');
  if (!namesState(wanted)) return;
  const makeTag: MakeTag = request.app.get('etag fn');
  const tag = makeTag(JSON.stringify(current), 'utf8');
  if (wanted.split(',').some((one) => one.trim() === tag)) return;
  const message =
    'This comparison is no longer as “If-Match” says. Read it again, then send the change anew.';
  throw new PublicError(412, [{ field: null, code: 'state_differs', message }]);
}

/** Tells whether an `If-Match` names a state, and not any that there is. */
export function namesState(wanted: string | undefined): wanted is string {
  return wanted !== undefined && wanted.trim() !== '*';
}
