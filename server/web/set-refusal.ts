import type { Response } from 'express';

/** Seconds after which to come back where a server or its disk is too busy. */
const WAIT = 10;

/** Sets the status of a refusal, and when to come back where that may help. */
export function setRefusal(response: Response, status: number): void {
  response.status(status);
  if (status === 503 || status === 507) response.setHeader('Retry-After', String(WAIT));
}
