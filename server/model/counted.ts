/** "1 word", "2 words", "1,200 words": the noun with a regular plural. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`;
}
