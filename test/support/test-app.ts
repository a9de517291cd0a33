import { join } from 'node:path';
import type { Express } from 'express';
import { createDrawImage } from '../../server/card-image.ts';
import { openStores, type Stores } from '../../server/cli/open-stores.ts';
import { type Config, parseConfig } from '../../server/config.ts';
import { countInMemory } from '../../server/counters.ts';
import { readAssets } from '../../server/web/assets.ts';
import { type AppParts, createApp } from '../../server/web/create-app.ts';
import { compileViews } from '../../server/web/render.ts';
import { INLINE } from './inline-comparer.ts';
import { SILENT } from './silent-log.ts';

export interface TestApp {
  readonly app: Express;
  readonly stores: Stores;
  readonly config: Config;
}

export const BASE_URL = 'https://diptych.example';

/** Builds the real app over a real archive in `dir`, without a rate limit unless `env` asks for one. */
export async function openTestApp(dir: string, env: NodeJS.ProcessEnv = {}): Promise<TestApp> {
  const config = parseConfig(
    { DIPTYCH_BASE_URL: BASE_URL, DIPTYCH_RATE_LIMIT: 'off', ...env },
    { data: join(dir, 'data') },
  );
  const stores = await openStores(config.archive, { ...INLINE, textLimit: config.limits.text });
  return { app: createAppOf({ stores, config }), stores, config };
}

/** The real app over a site's archive, with some of its parts changed. */
export function createAppOf(
  { stores, config }: Pick<TestApp, 'stores' | 'config'>,
  changes: Partial<AppParts> = {},
): Express {
  return createApp({
    flow: stores.flow,
    config,
    render: compileViews('views'),
    assets: readAssets('dist/assets'),
    drawImage: createDrawImage('dist/fonts'),
    counters: countInMemory(),
    log: SILENT,
    ...changes,
  });
}
