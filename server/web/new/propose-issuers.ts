import { PublicError } from '../../errors.ts';
import type { PairDraft } from '../../model/pair.ts';
import type { Problem } from '../../model/problem.ts';
import { SIDE_IDS, type SideId } from '../../model/side.ts';
import type { Site } from '../site.ts';

/** What stands for an issuer while the texts are asked whose they are; no text of a form holds it. */
const UNSAID = 'an issuer that is not named';

/**
 * Whose the texts are where nobody said and nothing else is wrong: by field, the name of the party that a side's text
 * speaks for. A side whose text does not tell is left out, so that mostly the form asks for it. Costs one comparison.
 */
export async function proposeIssuers(
  { flow }: Pick<Site, 'flow'>,
  fields: Readonly<Record<string, string>>,
  problems: readonly Problem[],
): Promise<Readonly<Record<string, string>>> {
  if (problems.some(({ code }) => code !== 'issuer_missing')) return {};
  const missing = SIDE_IDS.filter((side) => problems.some(({ field }) => field === `${side}.issuer`));
  const unsaid = Object.fromEntries(missing.map((side) => [`${side}.issuer`, UNSAID]));
  const parsed = flow.parsePair({ ...fields, ...unsaid });
  if (!parsed.ok) return {};
  const input = (side: SideId) => toInput(parsed.value, side, missing.includes(side));
  try {
    const compared = await flow.compareOnce(input('a'), input('b'));
    const names = missing.map((side) => {
      const { party } = compared[side];
      const known = flow.knowledge.names.find(({ kind, id }) => kind === 'party' && id === party);
      return [`${side}.issuer`, known?.label ?? ''] as const;
    });
    return Object.fromEntries(names.filter(([, name]) => name !== ''));
  } catch (error) {
    // A text that cannot be compared now is not read for this: whoever sent it types the name.
    if (error instanceof PublicError) return {};
    throw error;
  }
}

function toInput(draft: PairDraft, side: SideId, isUnsaid: boolean) {
  const { issuer, texts } = draft[side];
  const [first] = texts;
  return {
    text: first?.text ?? '',
    language: first?.language ?? ('en' as const),
    issuer: isUnsaid ? null : (issuer.id ?? issuer.name),
  };
}
