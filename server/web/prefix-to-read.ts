/** Which text's address a pressed button asks to read, by the prefix of its fields; null for another button. */
export function prefixToRead(pressed: string): string | null {
  return /^read-([ab](?:\.texts\.\d{1,3})?)$/.exec(pressed)?.[1] ?? null;
}
