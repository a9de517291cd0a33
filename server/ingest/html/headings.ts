/** Knows at each place of a page whether it is in a heading, and keeps the words of the first `h1` that has any. */
export class Headings {
  first = '';
  #isHere = false;
  #inFirst = false;

  get isHere(): boolean {
    return this.#isHere;
  }

  open(name: string): void {
    if (isHeading(name)) this.#isHere = true;
    if (name === 'h1') this.#inFirst = this.first === '';
  }

  add(text: string): void {
    if (this.#inFirst) this.first += text;
  }

  close(name: string): void {
    if (isHeading(name)) this.#isHere = false;
    if (name === 'h1') this.#inFirst = false;
  }
}

function isHeading(name: string): boolean {
  return /^h[1-6]$/.test(name);
}
