/** Rows that the stylesheet has classes for; passages beyond stand in their own order. */
const MOST_ROWS = 600;

/** The classes that place a passage in the grid of the two texts: the title stands in the first row. */
export function rowClasses(row: number, span: number): string {
  const wide = span > 1 ? ` sp${Math.min(span, 60)}` : '';
  return row + 1 > MOST_ROWS ? '' : `r${row + 1}${wide}`;
}
