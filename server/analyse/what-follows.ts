import type { ComparedSide, Comparison, FormulaRow, Match } from '../model/comparison.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { type Echoes, indexEchoes } from './facts/echoes.ts';
import { gatherSaid, type Said } from './facts/echoes-of-words.ts';
import { findAttributions } from './facts/find-attributions.ts';
import type { KnownTopics } from './known-topics.ts';
import { wordLists } from './tag/word-lists.ts';
import { findNeither } from './weigh/find-neither.ts';
import { weighTopics } from './weigh/weigh-topics.ts';

/** What a comparison says that its sides, their set phrases and its matches settle, and what finding more rests on. */
export interface Following {
  readonly found: Required<Pick<Comparison, 'ledger' | 'neither' | 'unmatched' | 'attributions'>>;
  readonly said: Said;
  readonly echoes: Echoes;
}

/**
 * Finds what follows from the topics and voices of two sides and from what answers what. It is the same whether a machine
 * found these or an editor decided some of them, so that a correction changes all that hangs on it. Linear.
 */
export function whatFollows(
  a: ComparedSide,
  b: ComparedSide,
  matches: readonly Match[],
  formulas: readonly FormulaRow[],
  knowledge: Knowledge,
  topics: KnownTopics,
): Following {
  const said = gatherSaid(a, b, wordLists(knowledge));
  const echoes = indexEchoes(matches, formulas, said.topicsOf);
  const ledger = weighTopics(a, b, topics.labels);
  const matched = new Set(matches.flatMap((match) => [...match.a, ...match.b]));
  const unmatched = ({ sentences }: ComparedSide) =>
    sentences.flatMap(({ id }) => (matched.has(id) ? [] : [id]));
  return {
    found: {
      ledger,
      neither: findNeither(ledger, [a.party, b.party], topics),
      unmatched: { a: unmatched(a), b: unmatched(b) },
      attributions: [
        ...findAttributions('a', said, a.sentences, b.sentences, echoes, topics),
        ...findAttributions('b', said, b.sentences, a.sentences, echoes, topics),
      ],
    },
    said,
    echoes,
  };
}
