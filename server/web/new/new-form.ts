import type { SourcesRead } from '../../ingest/read-sources.ts';
import { swapSides, textPlace, textPlaces } from '../../ingest/text-fields.ts';
import { MOST_TEXTS } from '../../model/pair.ts';
import type { Problem } from '../../model/problem.ts';
import type { SideId } from '../../model/side.ts';
import { textsOf } from '../texts-of.ts';

/** What the upload form holds: its fields, and which of them are proposals that nobody has confirmed. */
export interface NewForm {
  readonly fields: Readonly<Record<string, string>>;
  readonly proposed: ReadonlySet<string>;
}

/**
 * The form after reading: with what each text was read from.
 *
 * @param kept the form's own note of what it proposed before
 */
export function formAfterReading({ fields, read, proposed }: SourcesRead, kept: string): NewForm {
  const held = textsOf(fields);
  for (const { prefix, from, name } of read) held[`${prefix}.read`] = `${from} ${name}`;
  const unchanged = Object.entries(parseKept(kept)).flatMap(([name, value]) =>
    held[name] === value && value !== '' ? [name] : [],
  );
  return { fields: held, proposed: new Set([...unchanged, ...proposed]) };
}

/** Anything that is no note of the form's is nobody's proposal. */
function parseKept(kept: string): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(kept === '' ? '{}' : kept);
    return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

/** The form with its sides swapped. */
export function swapForm({ fields, proposed }: NewForm): NewForm {
  return { fields: swapSides(fields), proposed: new Set([...proposed].map(swapName)) };
}

/** A problem where its field stands once the sides are swapped. */
export function swapProblem(problem: Problem): Problem {
  return problem.field === null ? problem : { ...problem, field: swapName(problem.field) };
}

function swapName(name: string): string {
  const [swapped = name] = Object.keys(swapSides({ [name]: '' }));
  return swapped;
}

/** Offers one more text on a side: the fields of the first place that has none yet. */
export function withOneMore(fields: NewForm['fields'], side: SideId): NewForm['fields'] {
  const taken = new Set(textPlaces(Object.keys(fields)).map(({ prefix }) => prefix));
  const free = Array.from({ length: MOST_TEXTS }, (_, index) => textPlace(side, index + 1).prefix).find(
    (prefix) => !taken.has(prefix),
  );
  return free === undefined ? fields : { ...fields, [`${free}.text`]: '' };
}
