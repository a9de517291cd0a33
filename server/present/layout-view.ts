/** What every page's layout is made with. */
export interface LayoutContext {
  /** Address that links are made from, without a slash at its end. */
  readonly baseUrl: string;
  /** Addresses of the stylesheet, the script and the icon. */
  readonly style: string;
  readonly script: string;
  readonly icon: string;
}

export interface LayoutView extends LayoutContext {
  readonly title: string;
  readonly description: string;
  /** Full address of the page for citing; null for pages that have none. */
  readonly canonical: string | null;
  /** Picture for previews of links; null for pages that have none. */
  readonly card: { readonly url: string; readonly alt: string } | null;
  /** Address that answers with oEmbed for this page; null for pages that cannot be embedded. */
  readonly oembed: string | null;
  /** Feed that this page's list can be followed by; null for none. */
  readonly feed: string | null;
  /** Data of schema.org for programs, written so that it stays data inside a script element; null for none. */
  readonly jsonLd: string | null;
  /**
   * Id of the element that follows whatever reaches into the first screen. Nothing is painted before it begins, so
   * that what is centred or wrapped does not move while the rest of it comes.
   */
  readonly paintsAfter: string;
  /** True where search engines are not to list the page. */
  readonly isUnlisted: boolean;
  /** True where everything on the page is invented. */
  readonly isIllustrative: boolean;
  readonly isHome: boolean;
  readonly isTimelines: boolean;
  readonly isMethods: boolean;
}

/** Fills what a page leaves out of its layout with what most pages have. */
export function toLayoutView(
  context: LayoutContext,
  page: Pick<LayoutView, 'title' | 'description'> & Partial<LayoutView>,
): LayoutView {
  return {
    ...context,
    canonical: null,
    card: null,
    oembed: null,
    feed: null,
    jsonLd: null,
    paintsAfter: 'end',
    isUnlisted: false,
    isIllustrative: false,
    isHome: false,
    isTimelines: false,
    isMethods: false,
    ...page,
  };
}
