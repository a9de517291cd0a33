/** A link to a passage of the page: its id, such as "b3", and the number that readers see, such as "B3". */
export interface PassageLink {
  readonly id: string;
  readonly number: string;
}

/** Makes the link to the passage with this id. */
export function passageLink(id: string): PassageLink {
  return { id, number: id.toUpperCase() };
}
