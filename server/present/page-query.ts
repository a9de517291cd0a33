/** What the address of a reading page asks for. */
export interface PageQuery {
  /** Ids of the texts that were asked for by name; null for the first of the side. */
  readonly a: string | null;
  readonly b: string | null;
  readonly topic: string | null;
  readonly paired: boolean;
  /** True for the machine's own comparison of a pair that editors decided about. */
  readonly machine: boolean;
}

/**
 * The query of a page with these wishes, such as "?a=a2&topic=taiwan", empty for none. Links of a page are made
 * from its own query, so that a filter keeps the chosen texts and the machine's comparison of them.
 */
export function toQuery({ a, b, topic, paired, machine }: PageQuery): string {
  const wishes = Object.entries({
    a,
    b,
    topic,
    view: paired ? 'paired' : null,
    machine: machine ? '1' : null,
  });
  const asked = wishes.flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
  return asked.length === 0 ? '' : `?${new URLSearchParams(asked)}`;
}
