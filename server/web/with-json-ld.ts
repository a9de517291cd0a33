import type { LayoutView } from '../present/layout-view.ts';

/** The view with data for programs in its layout. @param jsonLd as `share/json-ld.ts` writes it; null for none */
export function withJsonLd<V extends { readonly layout: LayoutView }>(view: V, jsonLd: string | null): V {
  return { ...view, layout: { ...view.layout, jsonLd } };
}
