import { type Handler, Parser } from 'htmlparser2';
import { Containers } from './containers.ts';
import { Headings } from './headings.ts';
import type { HtmlPage, Paragraph } from './html-page.ts';
import { LeftOut } from './left-out.ts';
import { OpenText } from './open-text.ts';
import { PageHead } from './page-head.ts';
import { isLinks, isLong, proseWeight } from './prose-weight.ts';

/** Elements that begin and end a paragraph. */
const BLOCKS = new Set(
  'address article blockquote body center dd div dl dt figcaption form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody td th thead tr ul'.split(
    ' ',
  ),
);

/** Characters that show nothing and only say where a line may be broken: within a word they would hide it. */
const MAY_BREAK = /[\u00ad\u200b]/g;

/**
 * Reads a web page in one pass, without a tree of it: its paragraphs, what holds them, and what it says of itself.
 *
 * @param leavesFurniture true: what is furniture by its class names is left out, as if it were not there
 * @throws UnreadableDocument for a page that is nested deeper than any real one
 */
export function readHtmlPage(html: string, leavesFurniture: boolean): HtmlPage {
  const reader = new PageReader(leavesFurniture);
  const parser = new Parser(reader, {
    lowerCaseTags: true,
    decodeEntities: true,
    recognizeSelfClosing: false,
  });
  parser.write(html);
  parser.end();
  return reader.end();
}

/** Hands what the parser meets to those whom it concerns, in their order. */
class PageReader implements Pick<Handler, 'onopentag' | 'ontext' | 'onclosetag'> {
  readonly #leftOut: LeftOut;
  readonly #head = new PageHead();
  readonly #text = new OpenText();
  readonly #headings = new Headings();
  readonly #containers = new Containers();
  readonly #paragraphs: Paragraph[] = [];
  readonly #times: { at: number; value: string }[] = [];

  constructor(leavesFurniture: boolean) {
    this.#leftOut = new LeftOut(leavesFurniture);
  }

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#head.open(name, attributes, this.#leftOut.skipped);
    this.#leftOut.open(name, attributes);
    if (this.#leftOut.isHere) return;
    if (name === 'time' && attributes.datetime !== undefined)
      this.#times.push({ at: this.#paragraphs.length, value: attributes.datetime });
    this.#text.open(name);
    if (!BLOCKS.has(name)) return;
    this.#endParagraph();
    this.#headings.open(name);
    this.#containers.open(name, attributes, this.#paragraphs.length);
  }

  ontext(given: string): void {
    const text = given.replace(MAY_BREAK, '');
    this.#head.add(text);
    if (this.#leftOut.isHere) return;
    this.#text.add(text);
    this.#headings.add(text);
  }

  onclosetag(name: string): void {
    const wasLeftOut = this.#leftOut.close(name);
    this.#head.close(name);
    if (wasLeftOut) return;
    this.#text.close(name);
    if (!BLOCKS.has(name)) return;
    this.#endParagraph();
    this.#headings.close(name);
    this.#containers.close(name, this.#paragraphs.length);
  }

  end(): HtmlPage {
    this.#endParagraph();
    const { meta, title, language } = this.#head;
    return {
      paragraphs: this.#paragraphs,
      containers: this.#containers.end(this.#paragraphs.length),
      meta,
      times: this.#times,
      title,
      heading: this.#headings.first,
      language,
    };
  }

  #endParagraph(): void {
    for (const paragraph of this.#text.take(this.#headings.isHere)) {
      this.#paragraphs.push(paragraph);
      if (isLong(paragraph) && !isLinks(paragraph)) this.#containers.count(proseWeight(paragraph.text));
    }
  }
}
