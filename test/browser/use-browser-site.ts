import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { loadFolders } from '../../server/cli/load-folders.ts';
import { useTempDir } from '../support/temp-dir.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';
import { launchBrowser } from './launch-browser.ts';

/** Milliseconds that a page may take for anything: on a busy machine it takes long, and is no worse for it. */
export const PATIENCE = 120_000;

/** The real server with the shipped pairs, and a real Chromium to look at it with. */
export interface BrowserSite {
  /** Such as "http://127.0.0.1:41234". */
  origin(): string;
  /** Address of the shipped comparison whose title holds these words. */
  pair(words: string): Promise<string>;
  /** Opens a page that stays until the tests of the suite ran: a new one costs a second of processor time. */
  open(options: BrowserContextOptions): Promise<Page>;
  /** Runs `look` on a fresh page and closes it. */
  visit<T>(options: BrowserContextOptions, look: (page: Page) => Promise<T>): Promise<T>;
}

/**
 * Opens the site before the tests of the suite it is called in, and closes it after them.
 *
 * @param host a name under which the browser finds the site over plain http at port 80, as on an inside network; null
 *   for the loopback address, which browsers trust as they do https
 */
export function useBrowserSite(env: NodeJS.ProcessEnv = {}, host: string | null = null): BrowserSite {
  const dir = useTempDir();
  let site: TestApp;
  let server: Server;
  let browser: Browser;

  before(async () => {
    site = await openTestApp(dir.path, env);
    await loadFolders('readouts/pairs', site.stores.flow);
    server = site.app.listen(0, '127.0.0.1');
    await new Promise((listening) => server.once('listening', listening));
    const resolving = host === null ? [] : [`--host-resolver-rules=MAP ${host} ${loopback()}`];
    browser = await launchBrowser(...resolving);
  });

  after(async () => {
    await browser?.close();
    await new Promise((closed) => server?.close(closed));
    await site?.stores.close();
  });

  const loopback = () => `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const origin = () => `http://${host ?? loopback()}`;
  const openContext = async (options: BrowserContextOptions) => {
    const context = await browser.newContext(options);
    context.setDefaultTimeout(PATIENCE);
    return context;
  };
  return {
    origin,
    async pair(words) {
      const query = { topic: null, party: null, issuer: null, from: null, to: null, cursor: null, limit: 1 };
      const { items } = await site.stores.flow.listPairs({ ...query, q: words });
      return `${origin()}/c/${items[0]?.code}`;
    },
    open: async (options) => await (await openContext(options)).newPage(),
    async visit(options, look) {
      const context = await openContext(options);
      try {
        return await look(await context.newPage());
      } finally {
        await context.close();
      }
    },
  };
}
