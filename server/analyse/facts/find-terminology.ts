import type { TerminologyRow } from '../../model/comparison.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { ReadText } from '../../model/reading.ts';

/**
 * Finds the matters that both sides name and name differently: rows in the order of the taxonomy, each with the
 * names as the texts spell them, in order of first use. A matter whose names are the same on both sides is no
 * difference; one that only one side names is a matter for the ledger.
 */
export function findTerminology(a: ReadText, b: ReadText, knowledge: Knowledge): readonly TerminologyRow[] {
  const namesA = namesByMatter(a);
  const namesB = namesByMatter(b);
  return knowledge.terminology.flatMap(({ id, label }) => {
    const ofA = namesA.get(id);
    const ofB = namesB.get(id);
    if (!ofA || !ofB || sameKeys(ofA, ofB)) return [];
    return [{ matter: id, label, a: [...ofA.values()], b: [...ofB.values()] }];
  });
}

/** A name as it stands in a text may end in it: “the DPRK’s”. */
const POSSESSIVE = /['’]s?$/;

/** Matter → variant → the words first used for it. */
function namesByMatter({ text, sentences }: ReadText): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const matters = new Map<string, Map<string, string>>();
  for (const { hits } of sentences) {
    for (const { kind, id, start, end } of hits) {
      if (kind !== 'variant') continue;
      const [matter = '', variant = ''] = id.split('/');
      const names = matters.get(matter) ?? new Map<string, string>();
      if (!names.has(variant)) names.set(variant, text.slice(start, end).replace(POSSESSIVE, ''));
      matters.set(matter, names);
    }
  }
  return matters;
}

function sameKeys(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one.keys()].every((key) => other.has(key));
}
