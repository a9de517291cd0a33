import type { OfficeHit } from '../../../model/hit.ts';
import type { ReadSentence } from '../../../model/reading.ts';
import type { Actor } from '../actors.ts';

/**
 * The offices that a contact line gives to the counterpart alone: of "the Prime Minister met President Xi", the
 * President, so that "the President welcomed …" is the other's. One that the line has twice, as of "the Prime
 * Minister spoke to Prime Minister Modi", is left out.
 */
export function counterpartOffices(
  text: string,
  { start, end }: ReadSentence,
  offices: readonly OfficeHit[],
  actors: readonly Actor[],
): ReadonlySet<string> {
  const line = text.slice(start, end);
  const held = actors.flatMap(({ kind, side, start: at }) => {
    const office = offices.find((one) => one.id !== 'official' && one.end === at - 1);
    return kind === 'person' && side === 'other' && office ? [text.slice(office.start, office.end)] : [];
  });
  return new Set(held.filter((office) => line.split(office).length === 2));
}
