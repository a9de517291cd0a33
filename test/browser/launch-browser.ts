import { type Browser, chromium } from 'playwright-core';

/**
 * Starts the Chromium that Debian ships, without a window.
 *
 * @param args further arguments of its command line
 */
export function launchBrowser(...args: readonly string[]): Promise<Browser> {
  return chromium.launch({
    executablePath: '/usr/bin/chromium',
    // The suites run as root, where Chromium refuses to start with its sandbox. The process that draws by a graphics card
    // does nothing but cost time where there is none: without it the longest suite took 80 s in place of 88.
    args: ['--no-sandbox', '--disable-gpu', ...args],
  });
}
