/** Where a page of a list ends: the day of its last pair's call, and its code. */
export interface PairCursor {
  readonly date: string;
  readonly code: string;
}

export function writeCursor({ date, code }: PairCursor): string {
  return Buffer.from(`${date} ${code}`).toString('base64url');
}

/** What `writeCursor` wrote; null for what it did not. */
export function readCursor(cursor: string): PairCursor | null {
  const [date = '', code = ''] = Buffer.from(cursor, 'base64url').toString().split(' ');
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? { date, code } : null;
}
