import type { FormulaRow, Sentence } from '../../model/comparison.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { ReadText } from '../../model/reading.ts';

/** A side's reading with its published sentences, in the same order. */
export interface FormulaSide {
  readonly read: ReadText;
  readonly sentences: readonly Sentence[];
}

/** Finds the set phrases that either side uses: rows in the order of the taxonomy, sentence ids in text order. */
export function findFormulas(a: FormulaSide, b: FormulaSide, knowledge: Knowledge): readonly FormulaRow[] {
  return knowledge.formulas.flatMap(({ id, label }) => {
    const row = { id, label, a: sentencesWith(a, id), b: sentencesWith(b, id) };
    return row.a.length + row.b.length > 0 ? [row] : [];
  });
}

function sentencesWith({ read, sentences }: FormulaSide, formula: string): readonly string[] {
  return read.sentences.flatMap(({ hits }, index) => {
    const used = hits.some(({ kind, id }) => kind === 'formula' && id === formula);
    const sentence = sentences[index];
    return used && sentence ? [sentence.id] : [];
  });
}
