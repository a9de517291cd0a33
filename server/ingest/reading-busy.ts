/** What whoever sends a file or an address is told when too many are read at once. */
export const READING_BUSY =
  'This server is reading a lot at the moment. Try again in a little while, or paste the text.';
