import type { PairCode } from '../model/pair.ts';
import type { SideId } from '../model/side.ts';

/** Address of the page on which two texts of one side stand beside each other; the side's first two where none are named. */
export function translationHref(
  code: PairCode,
  side: SideId,
  texts?: { readonly left: { readonly id: string }; readonly right: { readonly id: string } },
): string {
  const path = `/c/${code}/translation/${side}`;
  if (texts === undefined) return path;
  return `${path}?left=${encodeURIComponent(texts.left.id)}&right=${encodeURIComponent(texts.right.id)}`;
}
