import type { HitKind } from '../../model/hit.ts';

/** A term ready to be found. */
export interface CompiledTerm {
  readonly kind: HitKind | 'condition';
  readonly id: string;
  /** As written in the file. */
  readonly term: string;
  readonly near: readonly number[];
  readonly notNear: readonly number[];
  /** True where the term has a gap: what stands in the gap is not the term's own. */
  readonly gapped: boolean;
  /** Number of the kind. */
  readonly kindNumber: number;
  /** Number of kind and id in one; terms of one topic have the same. */
  readonly subject: number;
  /** Place in the order by kind, id and term; the same for the same three. */
  readonly rank: number;
}

/** A term before all terms are known. */
export type UnrankedTerm = Omit<CompiledTerm, 'kindNumber' | 'subject' | 'rank'>;

/**
 * Numbers the kinds, the subjects and the order of all terms of a language, in which ties between hits are decided.
 * Sorts: n log n in the terms.
 */
export function rankTerms(terms: readonly UnrankedTerm[]): readonly CompiledTerm[] {
  const kinds = new Map<string, number>();
  const subjects = new Map<string, number>();
  const order = terms.toSorted(compareTerms);
  const ranks = new Map<UnrankedTerm, number>();
  for (const [place, term] of order.entries()) {
    const before = order[place - 1];
    const same = before !== undefined && compareTerms(before, term) === 0;
    ranks.set(term, same ? (ranks.get(before) ?? 0) : place);
  }
  return terms.map((term) => {
    const name = `${term.kind} ${term.id}`;
    const subject = subjects.get(name) ?? subjects.size;
    subjects.set(name, subject);
    const kindNumber = kinds.get(term.kind) ?? kinds.size;
    kinds.set(term.kind, kindNumber);
    const { kind, id, near, notNear, gapped } = term;
    // Spelt out: what a spread makes is spread over memory too, and a term is looked at for every hit.
    return {
      kind,
      id,
      term: term.term,
      near,
      notNear,
      gapped,
      kindNumber,
      subject,
      rank: ranks.get(term) ?? 0,
    };
  });
}

function compareTerms(one: UnrankedTerm, other: UnrankedTerm): number {
  return (
    compareWords(one.kind, other.kind) || compareWords(one.id, other.id) || compareWords(one.term, other.term)
  );
}

/** Orders by code unit: a locale's order would differ between machines. */
function compareWords(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
