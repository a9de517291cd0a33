/** A web page as one pass over it found it. */
export interface HtmlPage {
  /** In reading order, none of them empty. */
  readonly paragraphs: readonly Paragraph[];
  /** In the order in which they begin. */
  readonly containers: readonly Container[];
  /** What the page declares of itself: name in small letters → the first value given. */
  readonly meta: ReadonlyMap<string, string>;
  /** Machine-readable times with the number of the paragraph that they stand before. */
  readonly times: readonly { readonly at: number; readonly value: string }[];
  /** The `title` of its head, and the words of its first `h1`; empty for none. */
  readonly title: string;
  readonly heading: string;
  /** Language tag that the page declares. */
  readonly language: string | null;
}

export interface Paragraph {
  readonly text: string;
  /** Characters of the text that are links. */
  readonly linked: number;
  readonly isHeading: boolean;
}

/** A block that may be the whole of a text: the paragraphs `[from, to)`. */
export interface Container {
  readonly from: number;
  readonly to: number;
  /** Letters of prose in it, with half of those in the containers right inside it. */
  readonly score: number;
  /** True where the page itself says that its text is here. */
  readonly declared: boolean;
}
