/** Everything with which a comparison is passed on, finished as text. */
export interface SharePanel {
  /** Opens the newest revision. */
  readonly link: string;
  /** The revision that `link` carries in `r`, so that its page can tell what was edited since; null where it carries none. */
  readonly remembered: number | null;
  /** Address of this very revision, which never changes. */
  readonly permalink: string;
  /** Address of the card as PNG. */
  readonly card: string;
  /** The comparison in one paragraph with where it is from, for pasting as it is. */
  readonly finding: string;
  readonly citations: readonly { readonly id: string; readonly style: string; readonly text: string }[];
  /** Code that a page of others takes over. */
  readonly embedCode: string;
  readonly downloads: readonly { readonly href: string; readonly label: string }[];
  /** The link as a QR code for paper: its size in modules, and the dark ones as the path of a drawing. */
  readonly qr: { readonly size: number; readonly path: string };
}
