import { presence } from '../extracted.ts';
import type { HtmlPage } from './html-page.ts';

/** What the page declares, or its first heading where that is not merely the site's name; without the site's name. */
export function pageTitle({ meta, heading, title }: HtmlPage): string | null {
  const declared = presence(meta.get('articletitle')) ?? presence(meta.get('og:title'));
  const inHead = presence(title);
  const headed = presence(heading);
  if (headed !== null && (declared ?? headed).toLowerCase().startsWith(headed.toLowerCase())) {
    const isSite = inHead !== null && inHead !== headed && inHead.endsWith(headed);
    if (!isSite) return headed;
  }
  const words = declared ?? inHead;
  return words === null ? null : presence(words.split(/\s+[|–—-]\s+|[_|]/)[0]);
}
