import { MOST_TEXTS, type PairDraft } from '../model/pair.ts';
import type { Parsed, Problem } from '../model/problem.ts';
import { SIDE_IDS } from '../model/side.ts';
import { type IngestContext, ingestPair } from './ingest-pair.ts';
import { mergeRevision } from './merge-revision.ts';
import { type TextPlace, textPlace } from './text-fields.ts';

/** What a box that is ticked sends, and what programs write for it. */
const YES: readonly unknown[] = ['yes', 'on', 'true', true];

/**
 * Makes the next revision of a pair from what a form or the API sent, or lists every problem at once: what was not sent
 * stays as it was. Fields are those of `ingestPair`; `a.texts.2.remove` beside them takes a text away. A text of the pair that is sent empty is a
 * problem and no removal: nothing goes that nobody named.
 *
 * @param taken names that texts of any revision of the pair have had
 */
export function ingestRevision(
  current: PairDraft,
  fields: Readonly<Record<string, unknown>>,
  context: IngestContext & { readonly taken: Iterable<string> },
): Parsed<PairDraft> {
  const places = SIDE_IDS.flatMap((side) =>
    Array.from({ length: MOST_TEXTS }, (_, index) => textPlace(side, index + 1)),
  );
  const removed = places.filter(({ prefix }) => YES.includes(fieldOf(`${prefix}.remove`, fields)));
  const isRemoved = new Set(removed.map(({ prefix }) => prefix));
  const parsed = ingestPair(fields, context, { current, without: isRemoved });
  const problems: Problem[] = parsed.ok ? [] : [...parsed.problems];
  const complain = (field: string, code: string, message: string) => {
    if (!problems.some((problem) => problem.field === field)) problems.push({ field, code, message });
  };
  for (const { side, number, prefix } of places) {
    const isEmptied = isBlank(fieldOf(`${prefix}.text`, fields)) && !isRemoved.has(prefix);
    if (number <= current[side].texts.length && isEmptied)
      complain(
        `${prefix}.text`,
        'text_missing',
        'This text is empty. To take it away, tick “Remove this text”.',
      );
  }
  for (const side of SIDE_IDS) {
    const [first] = removed.filter((place) => place.side === side);
    if (first !== undefined && !staysFilled(first, current, fields, isRemoved))
      complain(
        `${first.prefix}.remove`,
        'text_last',
        'A side has a text at the least. Keep this one, or add another.',
      );
  }
  if (!parsed.ok || problems.length > 0) return { ok: false, problems };
  const numbers = (side: TextPlace['side']) =>
    new Set(removed.filter((place) => place.side === side).map(({ number }) => number));
  const rules = { removed: { a: numbers('a'), b: numbers('b') }, taken: context.taken };
  return { ok: true, value: mergeRevision(current, parsed.value, rules) };
}

/** Tells whether a text is left on a side from which some are taken. */
function staysFilled(
  { side }: TextPlace,
  current: PairDraft,
  fields: Readonly<Record<string, unknown>>,
  isRemoved: ReadonlySet<string>,
): boolean {
  const held = current[side].texts.length;
  return Array.from({ length: Math.max(held, MOST_TEXTS) }, (_, index) => textPlace(side, index + 1)).some(
    ({ number, prefix }) =>
      !isRemoved.has(prefix) && (number <= held || !isBlank(fieldOf(`${prefix}.text`, fields) ?? '')),
  );
}

function fieldOf(name: string, fields: Readonly<Record<string, unknown>>): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** A text that was sent and holds nothing; one that was not sent is not blank. */
function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === '';
}
