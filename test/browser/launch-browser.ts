import { type Browser, chromium } from 'playwright-core';

/**
 * Starts the Chromium that Debian ships without the parts that make a window: with them, though none is shown, the
 * suites take half as long again.
 *
 * @param args further arguments of its command line
 */
export function launchBrowser(...args: readonly string[]): Promise<Browser> {
  return chromium.launch({
    executablePath: '/usr/lib/chromium/chromium-headless-shell',
    // The suites run as root, where Chromium refuses to start with its sandbox, and on machines without a graphics card.
    args: ['--no-sandbox', '--disable-gpu', ...args],
  });
}
