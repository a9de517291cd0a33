import type { Logger } from 'pino';
import type { DrawImage } from '../card-image.ts';
import type { Config } from '../config.ts';
import type { Counters } from '../counters.ts';
import type { Flow } from '../flow.ts';
import type { LayoutContext } from '../present/layout-view.ts';
import type { ProperLabels } from '../present/proper-labels.ts';
import type { Assets } from './assets.ts';
import type { Render } from './render.ts';

/** What every route is handed. */
export interface Site {
  readonly flow: Flow;
  readonly config: Config;
  readonly render: Render;
  readonly assets: Assets;
  readonly layout: LayoutContext;
  readonly proper: ProperLabels;
  readonly drawImage: DrawImage;
  readonly counters: Counters;
  readonly log: Logger;
}
