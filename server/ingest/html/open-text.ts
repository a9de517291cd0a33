import { presence } from '../extracted.ts';
import type { Paragraph } from './html-page.ts';

/** Line breaks that begin a paragraph: two in a row, or one before the indent of a Chinese paragraph. */
const BREAKS = /\n[^\S\n]*\n|\n(?=[\u3000\u00a0]{2})/;

/** The marks that browsers set around a `q`, and around one within it. */
const QUOTES = ['“”', '‘’'] as const;

/** The text between two tags of blocks, as it is being read: how much of it is links, and the marks of quotations. */
export class OpenText {
  #text = '';
  #linked = 0;
  #links = 0;
  #quotes = 0;
  #pres = 0;

  open(name: string): void {
    if (name === 'a') this.#links += 1;
    if (name === 'br') this.#text += '\n';
    if (name === 'q') this.#text += QUOTES[this.#quotes++ % 2]?.[0] ?? '';
    if (name === 'pre') this.#pres += 1;
  }

  add(text: string): void {
    // Line ends of the source are white space, unless the page says that they are set as written.
    this.#text += this.#pres > 0 ? text : text.replaceAll('\n', ' ');
    if (this.#links > 0) this.#linked += text.length;
  }

  close(name: string): void {
    if (name === 'a') this.#links = Math.max(0, this.#links - 1);
    if (name === 'q' && this.#quotes > 0) this.#text += QUOTES[--this.#quotes % 2]?.[1] ?? '';
    if (name === 'pre') this.#pres = Math.max(0, this.#pres - 1);
  }

  /** Takes out what was read so far, as paragraphs; links count as spread evenly over them. */
  take(isHeading: boolean): readonly Paragraph[] {
    const share = this.#linked / Math.max(1, this.#text.length);
    const parts = this.#text.split(BREAKS);
    this.#text = '';
    this.#linked = 0;
    return parts.flatMap((part) => {
      const text = presence(part);
      return text === null ? [] : [{ text, linked: text.length * share, isHeading }];
    });
  }
}
