import type { FormulaRow } from '../../model/comparison.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { ReadSide } from '../read-side.ts';

/** Finds the set phrases that either side uses: rows in the order of the taxonomy, sentence ids in text order. */
export function findFormulas(a: ReadSide, b: ReadSide, knowledge: Knowledge): readonly FormulaRow[] {
  const usedInA = sentencesByFormula(a);
  const usedInB = sentencesByFormula(b);
  return knowledge.formulas.flatMap(({ id, label, claimsOn }) => {
    const used = { a: [...(usedInA.get(id) ?? [])], b: [...(usedInB.get(id) ?? [])] };
    const row: FormulaRow = { id, label, ...used, ...(claimsOn.length > 0 ? { claimsOn } : {}) };
    return row.a.length + row.b.length > 0 ? [row] : [];
  });
}

/** Formula → ids of the sentences that use it, in text order. */
function sentencesByFormula({ read, sentences }: ReadSide): ReadonlyMap<string, ReadonlySet<string>> {
  const used = new Map<string, Set<string>>();
  for (const [index, { hits }] of read.sentences.entries()) {
    const sentence = sentences[index];
    for (const { kind, id } of hits) {
      if (kind !== 'formula' || !sentence) continue;
      const known = used.get(id) ?? new Set();
      used.set(id, known.add(sentence.id));
    }
  }
  return used;
}
