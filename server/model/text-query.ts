/** Which texts of a pair are meant, by id; null or absent for the first of a side. */
export interface AskedTexts {
  readonly a?: string | null | undefined;
  readonly b?: string | null | undefined;
  /** True for their comparison without what editors decided. */
  readonly machine?: boolean | undefined;
}

/** The part of an address that chooses texts: `?a=TEXT&b=TEXT&machine=1`; empty for each side's first with all decisions. */
export function textQuery({ a, b, machine }: AskedTexts): string {
  const asked = Object.entries({ a, b, machine: machine === true ? '1' : null }).flatMap(([name, value]) =>
    value ? [[name, value]] : [],
  );
  return asked.length === 0 ? '' : `?${new URLSearchParams(asked)}`;
}
