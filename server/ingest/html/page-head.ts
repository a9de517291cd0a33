/** What a page says of itself beside its prose: its language, its title, its `meta` elements. */
export class PageHead {
  readonly meta = new Map<string, string>();
  language: string | null = null;
  title = '';
  #inHead = false;
  #inTitle = false;

  /** @param skipped elements without prose that are open around what opens, a `head` among them */
  open(name: string, attributes: Readonly<Record<string, string>>, skipped: number): void {
    if (name === 'html') this.language = attributes.lang ?? null;
    if (name === 'meta') this.#declare(attributes);
    if (name === 'head') this.#inHead = true;
    // A page may leave out the tags of its head. What an icon or a form calls a title is none of the page.
    if (name === 'title') this.#inTitle = this.title === '' && skipped === (this.#inHead ? 1 : 0);
  }

  add(text: string): void {
    if (this.#inTitle) this.title += text;
  }

  close(name: string): void {
    if (name === 'title') this.#inTitle = false;
    if (name === 'head') this.#inHead = false;
  }

  #declare({ property, name, itemprop, content }: Readonly<Record<string, string>>): void {
    const key = (property ?? name ?? itemprop ?? '').toLowerCase();
    if (key !== '' && content !== undefined && !this.meta.has(key)) this.meta.set(key, content);
  }
}
