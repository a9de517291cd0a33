/** Where a page of a list ends: the day of its last pair's call, and its code. */
export interface PairCursor {
  readonly date: string;
  readonly code: string;
}

export function writeCursor({ date, code }: PairCursor): string {
  return Buffer.from(`${date} ${code}`).toString('base64url');
}

/** What `writeCursor` wrote; null for what it did not, such as one that lost its end on the way. */
export function readCursor(cursor: string): PairCursor | null {
  const [date = '', code = ''] = Buffer.from(cursor, 'base64url').toString().split(' ');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !/^[\w-]{22}$/.test(code)) return null;
  return writeCursor({ date, code }) === cursor ? { date, code } : null;
}
