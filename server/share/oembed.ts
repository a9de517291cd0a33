import { escapeHtml } from './escape-html.ts';

/** An answer of oEmbed 1.0 (oembed.com) for a comparison or one topic of it: a frame around the embed view. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: 'Diptych';
  readonly provider_url: string;
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  /** Left out where the card is larger than what was asked for, as the specification has it. */
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

/** Pixels; a consumer may ask for less. */
const WIDTH = 720;

/** Below this width the embed sets the two sides of a topic under its name, and is higher. */
const NARROW = 480;

/** Heights in pixels that hold most comparisons, and most single topics; what is longer scrolls in its frame. */
export const HEIGHTS = {
  comparison: { wide: 900, narrow: 1400 },
  topic: { wide: 440, narrow: 640 },
} as const;

/** Pixels of the card that serves as thumbnail. */
const CARD = { width: 1200, height: 630 };

/** Seconds that a consumer may keep an answer. */
const CACHE_AGE = 3_600;

export interface EmbedRequest {
  readonly title: string;
  readonly kind: keyof typeof HEIGHTS;
  /** Address of the embed view, made by us: letters that HTML gives a meaning to do not occur in it. */
  readonly embedUrl: string;
  readonly cardUrl: string;
  readonly baseUrl: string;
  /** Pixels at the most; null for no limit. */
  readonly maxWidth: number | null;
  readonly maxHeight: number | null;
}

/** What a frame may do: its links open pages, which are ordinary ones again. */
const SANDBOX = 'allow-popups allow-popups-to-escape-sandbox';

/** The code that a page of others takes over: one frame, no script on either side of it. */
export function toEmbedCode(
  embedUrl: string,
  title: string,
  width: number | string,
  height: number,
  sandbox = SANDBOX,
): string {
  return `<iframe src="${escapeHtml(embedUrl)}" width="${width}" height="${height}" title="${escapeHtml(title)}" loading="lazy" referrerpolicy="no-referrer" sandbox="${sandbox}"></iframe>`;
}

/**
 * The same for pages that let a script give the frame its height, which follows it: the view is asked to tell it.
 *
 * @param listener address of that script, `embed-size.js`
 */
export function toFittedEmbedCode(embedUrl: string, title: string, height: number, listener: string): string {
  const fitted = `${embedUrl}${embedUrl.includes('?') ? '&' : '?'}fit=1`;
  const frame = toEmbedCode(fitted, title, '100%', height, `allow-scripts ${SANDBOX}`);
  return `${frame}\n<script src="${escapeHtml(listener)}" async></script>`;
}

/** Makes the answer within the sizes that were asked for. */
export function toOEmbed(request: EmbedRequest): OEmbed {
  const width = Math.min(WIDTH, request.maxWidth ?? WIDTH);
  const { maxWidth, maxHeight } = request;
  const needed = HEIGHTS[request.kind][width < NARROW ? 'narrow' : 'wide'];
  const height = Math.min(needed, maxHeight ?? needed);
  const fits = CARD.width <= (maxWidth ?? CARD.width) && CARD.height <= (maxHeight ?? CARD.height);
  return {
    version: '1.0',
    type: 'rich',
    title: request.title,
    provider_name: 'Diptych',
    provider_url: request.baseUrl,
    cache_age: CACHE_AGE,
    html: toEmbedCode(request.embedUrl, request.title, width, height),
    width,
    height,
    ...(fits
      ? { thumbnail_url: request.cardUrl, thumbnail_width: CARD.width, thumbnail_height: CARD.height }
      : {}),
  };
}
