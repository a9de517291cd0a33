/** Which texts of a pair are meant, by id; null or absent for the first of a side. */
export interface AskedTexts {
  readonly a?: string | null | undefined;
  readonly b?: string | null | undefined;
}

/** The part of an address that chooses texts: `?a=TEXT&b=TEXT`; empty for each side's first. */
export function textQuery({ a, b }: AskedTexts): string {
  const asked = Object.entries({ a, b }).flatMap(([side, id]) => (id ? [[side, id]] : []));
  return asked.length === 0 ? '' : `?${new URLSearchParams(asked)}`;
}
