import type { Container } from './html-page.ts';

/** Blocks that may be the whole of a text; the others are parts of one, such as a list between its paragraphs. */
const CONTAINERS = new Set('article body center div form main section td'.split(' '));

/** Deeper nesting than any page needs; below it, elements no longer open containers of their own. */
const MAX_DEPTH = 256;

/** The containers of a page, each with its paragraphs and how much prose it holds. */
export class Containers {
  readonly #all: OpenContainer[] = [];
  readonly #open: OpenContainer[] = [];
  #tooDeep = 0;

  /** @param at number of the paragraph that comes next */
  open(name: string, attributes: Readonly<Record<string, string>>, at: number): void {
    if (!CONTAINERS.has(name)) return;
    if (this.#open.length >= MAX_DEPTH) {
      this.#tooDeep += 1;
      return;
    }
    const declared = name === 'main' || name === 'article' || attributes.role === 'main';
    const container = { from: at, to: at, score: 0, declared };
    this.#all.push(container);
    this.#open.push(container);
  }

  /** Counts a paragraph of prose for the container that holds it, and half of it for the one around that. */
  count(weight: number): void {
    const inner = this.#open.at(-1);
    const outer = this.#open.at(-2);
    if (inner) inner.score += weight;
    if (outer) outer.score += weight / 2;
  }

  close(name: string, at: number): void {
    if (!CONTAINERS.has(name)) return;
    if (this.#tooDeep > 0) {
      this.#tooDeep -= 1;
      return;
    }
    const container = this.#open.pop();
    if (container) container.to = at;
  }

  /** Closes what the page left open, and returns all in the order in which they begin. */
  end(at: number): readonly Container[] {
    for (const container of this.#open) container.to = at;
    return this.#all;
  }
}

interface OpenContainer {
  readonly from: number;
  to: number;
  score: number;
  readonly declared: boolean;
}
