import type { RequestHandler } from 'express';

const waiting: (() => void)[] = [];

/**
 * Lets one request begin in each turn of the event loop. Three hundred that arrive together would be answered in one turn
 * otherwise, each some milliseconds of one thread, and whoever asks meanwhile whether the server is alive would wait for
 * them all. Put it after what must always answer at once.
 */
export const oneATurn: RequestHandler = (_request, _response, next) => {
  waiting.push(next);
  if (waiting.length === 1) setImmediate(admitOne);
};

function admitOne(): void {
  const [begin] = waiting;
  // The next turn is booked first: whatever happens in this one, those who wait have theirs.
  if (waiting.length > 1) setImmediate(admitOne);
  waiting.shift();
  begin?.();
}
