import { type Browser, chromium } from 'playwright-core';

/**
 * Starts the Chromium that Debian ships, without a window.
 *
 * @param args further arguments of its command line
 */
export function launchBrowser(...args: readonly string[]): Promise<Browser> {
  return chromium.launch({
    executablePath: '/usr/bin/chromium',
    // The suites run as root, where Chromium refuses to start with its sandbox, and on machines without a graphics card.
    args: ['--no-sandbox', '--disable-gpu', ...args],
  });
}
