import { refuseDepth } from '../extracted.ts';
import { isFurniture } from './page-furniture.ts';

/** Elements whose contents are no prose, whatever they hold. */
const SKIPPED = new Set(
  'script style template noscript svg math iframe xmp textarea select option button nav footer aside dialog head figure canvas video audio object embed title'.split(
    ' ',
  ),
);

/** Knows at each place of a page whether what stands there is left out of its text. */
export class LeftOut {
  readonly #leavesFurniture: boolean;
  #depth = 0;
  #skipped = 0;
  /** Depth of the outermost element of furniture that is open; 0 for none. */
  #furnitureFrom = 0;

  constructor(leavesFurniture: boolean) {
    this.#leavesFurniture = leavesFurniture;
  }

  /** Elements without prose that are open, one within another. */
  get skipped(): number {
    return this.#skipped;
  }

  get isHere(): boolean {
    return this.#skipped > 0 || this.#furnitureFrom > 0;
  }

  /** @throws UnreadableDocument for a page that is nested deeper than any real one */
  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#depth += 1;
    refuseDepth(this.#depth);
    if (SKIPPED.has(name)) this.#skipped += 1;
    if (this.#leavesFurniture && this.#furnitureFrom === 0 && isFurniture(name, attributes))
      this.#furnitureFrom = this.#depth;
  }

  /** Closes an element, and tells whether it was left out. */
  close(name: string): boolean {
    const inFurniture = this.#furnitureFrom > 0;
    if (this.#furnitureFrom === this.#depth) this.#furnitureFrom = 0;
    this.#depth -= 1;
    const isSkipped = SKIPPED.has(name);
    if (isSkipped) this.#skipped = Math.max(0, this.#skipped - 1);
    return isSkipped || this.#skipped > 0 || inFurniture;
  }
}
