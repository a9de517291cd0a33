import type { Tombstone } from '../model/pair.ts';
import { SIDE_IDS, type SideId } from '../model/side.ts';
import { type LayoutContext, type LayoutView, toLayoutView } from './layout-view.ts';
import { moment } from './phrases.ts';

export interface WithdrawnView {
  readonly layout: LayoutView;
  readonly heading: string;
  readonly statement: string;
  readonly sides: readonly {
    readonly id: SideId;
    readonly letter: string;
    readonly label: string;
    readonly hashes: readonly string[];
  }[];
}

/** What stands at the address of a withdrawn pair: when it went, and the hashes of what stood there. */
export function toWithdrawnView({ withdrawnAt, sha256 }: Tombstone, context: LayoutContext): WithdrawnView {
  const heading = 'This comparison was withdrawn';
  return {
    layout: toLayoutView(context, { title: `${heading} – Diptych`, description: heading, isUnlisted: true }),
    heading,
    statement: `Whoever published it took it back on ${moment(withdrawnAt)}. Nothing of its texts is kept here.`,
    sides: SIDE_IDS.map((side) => ({
      id: side,
      letter: side.toUpperCase(),
      label: side === 'a' ? 'Left side' : 'Right side',
      hashes: sha256[side],
    })),
  };
}
