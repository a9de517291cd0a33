import type { ReadSentence } from '../../../model/reading.ts';
import type { Actor } from '../actors.ts';

/** "President Xi", "Premier Li": the office right before a name. */
const OFFICE = /(?<!Vice )\b(President|Premier|Prime Minister|Chancellor) $/;

/** Characters before a name in which its office is looked for. */
const REACH = 18;

/**
 * The offices that a contact line gives to the counterpart alone: of "the Prime Minister met President Xi", the
 * President, so that "the President welcomed …" is the other's. One that the line has twice, as of "the Prime
 * Minister spoke to Prime Minister Modi", is left out.
 */
export function counterpartOffices(
  text: string,
  { start, end }: ReadSentence,
  actors: readonly Actor[],
): ReadonlySet<string> {
  const line = text.slice(start, end);
  const held = actors.flatMap(({ kind, side, start: at }) => {
    const office = OFFICE.exec(text.slice(Math.max(start, at - REACH), at))?.[1];
    return kind === 'person' && side === 'other' && office !== undefined ? [office] : [];
  });
  return new Set(held.filter((office) => line.split(office).length === 2));
}
