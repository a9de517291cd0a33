import type { Request } from 'express';

/** Milliseconds for which what a refused client still sends is read and thrown away. */
const LINGERING = 2_000;

/**
 * Closes the connection of a request that was refused before it was whole so that its answer is read: our end at once,
 * theirs when they have stopped sending, or after a while. Closed both ways at once, a client that is still sending is
 * told that the connection broke, and never reads why.
 */
export function linger(request: Request): void {
  const { socket } = request;
  socket.destroySoon = () => {
    socket.end();
    const late = setTimeout(() => socket.destroy(), LINGERING);
    socket.once('close', () => clearTimeout(late));
    request.resume();
  };
}
