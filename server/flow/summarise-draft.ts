import { applyCorrections } from '../analyse/corrections/apply-corrections.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { PairDraft } from '../model/pair.ts';
import { type PairSummary, summarisePair } from '../model/summary.ts';
import { chooseText } from './choose-text.ts';

/** Sums a pair up for lists: what the machine found of each side's first text, with what editors decided. */
export function summariseDraft(draft: PairDraft, machine: Comparison, knowledge: Knowledge): PairSummary {
  const texts = { a: chooseText(draft.a, undefined).id, b: chooseText(draft.b, undefined).id };
  return summarisePair(draft, applyCorrections(machine, draft.corrections, texts, knowledge));
}
