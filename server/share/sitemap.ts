import { escapeHtml } from './escape-html.ts';

export interface SitemapEntry {
  readonly address: string;
  /** Day or instant of the last change, ISO 8601; null where none is known. */
  readonly changed: string | null;
}

/** Addresses that one file may hold (sitemaps.org). */
export const SITEMAP_MOST = 50_000;

/** The addresses as a sitemap, the first `SITEMAP_MOST` of them. */
export function toSitemap(entries: readonly SitemapEntry[]): string {
  const urls = entries.slice(0, SITEMAP_MOST).map(({ address, changed }) => {
    const modified = changed === null ? '' : `<lastmod>${escapeHtml(changed)}</lastmod>`;
    return `<url><loc>${escapeHtml(address)}</loc>${modified}</url>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}
