import type { FetchWish } from '../../ingest/read-sources.ts';
import { SIDE_IDS, type SideId } from '../../model/side.ts';
import { prefixToRead } from '../prefix-to-read.ts';

/** What the pressed button of the upload form asks for; `store` where none was pressed, as programs send it. */
export type NewWish =
  | { readonly kind: 'store' | 'compare' | 'preview' | 'swap' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'read'; readonly prefix: string }
  | { readonly kind: 'add'; readonly side: SideId };

export function parseNewWish(pressed: string): NewWish {
  if (pressed === '') return { kind: 'store' };
  if (pressed === 'preview' || pressed === 'swap' || pressed === 'resume') return { kind: pressed };
  const prefix = prefixToRead(pressed);
  if (prefix !== null) return { kind: 'read', prefix };
  const side = SIDE_IDS.find((id) => pressed === `add-${id}`);
  return side === undefined ? { kind: 'compare' } : { kind: 'add', side };
}

/** Which addresses are read for a wish. */
export function fetchWishOf(wish: NewWish): FetchWish {
  if (wish.kind === 'read') return wish;
  return wish.kind === 'swap' || wish.kind === 'add' || wish.kind === 'resume' ? 'none' : 'missing';
}
