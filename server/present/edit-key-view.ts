import type { Pair } from '../model/pair.ts';
import { type LayoutContext, type LayoutView, toLayoutView } from './layout-view.ts';
import { shownPair } from './shown-pair.ts';

export interface EditKeyView {
  readonly layout: LayoutView;
  readonly heading: string;
  readonly homeHref: string;
  readonly action: string;
  readonly error: string | null;
}

/** The page that asks for the edit key before anything can be changed. @param error what was wrong with the last one */
export function toEditKeyView(given: Pair, error: string | null, context: LayoutContext): EditKeyView {
  const pair = shownPair(given);
  return {
    layout: toLayoutView(context, {
      title: `${error === null ? '' : 'Error: '}Edit: ${pair.call.title} – Diptych`,
      description: 'Change a stored comparison with its edit key.',
      isUnlisted: true,
      isIllustrative: pair.call.illustrative,
    }),
    heading: pair.call.title,
    homeHref: `/c/${pair.code}`,
    action: `/c/${pair.code}/edit`,
    error,
  };
}
