/** A stretch of a line, or an address in it. */
export interface LinePart {
  readonly words: string;
  readonly isAddress: boolean;
}

/** A semicolon is part of an address, unless it parts it from what a line says next. */
const ADDRESS = /(https?:\/\/(?:[^\s;<>"]|;(?!\s|$))+)/;

/**
 * Cuts a line of sources at the addresses in it, which were parsed as http or https when the pair came in: they become
 * links, all else is words. The parts join back to the line.
 */
export function splitAddresses(line: string): readonly LinePart[] {
  return line.split(ADDRESS).map((words, index) => ({ words, isAddress: index % 2 === 1 }));
}
