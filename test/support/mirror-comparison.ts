import type { Comparison, LedgerRow, Match, Standing } from '../../server/model/comparison.ts';
import { otherSide, type SideId } from '../../server/model/side.ts';

/**
 * What comparing B with A should give, made from what comparing A with B gave: sides swapped, `a3` renamed `b3`,
 * standings and leans turned, the ledger in the order that `weigh-topics.ts` documents. Matches of equal score
 * have no order of their own, so both results go through `withSortedMatches` before they are compared.
 */
export function mirrorComparison(comparison: Comparison): Comparison {
  const { a, b, facts } = comparison;
  const side = (from: Comparison['a']) => ({
    ...from,
    sentences: from.sentences.map((sentence) => ({ ...sentence, id: mirrorId(sentence.id) })),
  });
  const ownedBy = (id: SideId) => (item: { readonly sentence: string }) => item.sentence.startsWith(id);
  const attributions = comparison.attributions.map((item) => ({
    ...item,
    sentence: mirrorId(item.sentence),
    by: otherSide(item.by),
    to: otherSide(item.to),
    echoed: item.echoed.map(mirrorId),
  }));
  const commitments = comparison.commitments.map((item) => ({
    ...item,
    ...(item.by === undefined ? {} : { by: otherSide(item.by) }),
    sentence: mirrorId(item.sentence),
    echoed: item.echoed.map(mirrorId),
  }));
  const request = (statement: Comparison['facts']['requests']['a']) =>
    statement === null
      ? null
      : { ...statement, side: mirrorSide(statement.side), sentence: mirrorId(statement.sentence) };
  return {
    ...comparison,
    a: side(b),
    b: side(a),
    ledger: comparison.ledger.map(mirrorRow).sort(compareRows),
    matches: comparison.matches.map((match) => ({
      ...match,
      a: match.b.map(mirrorId),
      b: match.a.map(mirrorId),
    })),
    unmatched: {
      a: comparison.unmatched.b.map(mirrorId),
      b: comparison.unmatched.a.map(mirrorId),
    },
    attributions: [...attributions.filter(ownedBy('a')), ...attributions.filter(ownedBy('b'))],
    commitments: [...commitments.filter(ownedBy('a')), ...commitments.filter(ownedBy('b'))],
    terminology: comparison.terminology.map((row) => ({
      ...row,
      a: row.b,
      b: row.a,
      sentences: {
        a: row.sentences.b.map((ids) => ids.map(mirrorId)),
        b: row.sentences.a.map((ids) => ids.map(mirrorId)),
      },
    })),
    formulas: comparison.formulas.map((row) => ({
      ...row,
      a: row.b.map(mirrorId),
      b: row.a.map(mirrorId),
    })),
    facts: {
      requestedBy: facts.requestedBy === null ? null : mirrorSide(facts.requestedBy),
      requests: { a: request(facts.requests.b), b: request(facts.requests.a) },
      length: { a: facts.length.b, b: facts.length.a },
      tone: { a: facts.tone.b, b: facts.tone.a },
    },
  };
}

/** The same comparison with matches of equal score in the order of their ids on A. */
export function withSortedMatches(comparison: Comparison): Comparison {
  const key = ({ a, b }: Match) => JSON.stringify([a, b]);
  const matches = comparison.matches.toSorted(
    (one, other) => other.score - one.score || (key(one) < key(other) ? -1 : 1),
  );
  return { ...comparison, matches };
}

function mirrorId(id: string): string {
  return (id.startsWith('a') ? 'b' : 'a') + id.slice(1);
}

function mirrorSide(side: SideId | 'both'): SideId | 'both' {
  return side === 'both' ? 'both' : otherSide(side);
}

const MIRRORED: Readonly<Record<Standing, Standing>> = {
  'only-a': 'only-b',
  both: 'both',
  'only-b': 'only-a',
};

function mirrorRow(row: LedgerRow): LedgerRow {
  return {
    ...row,
    a: { ...row.b, sentences: row.b.sentences.map(mirrorId) },
    b: { ...row.a, sentences: row.a.sentences.map(mirrorId) },
    standing: MIRRORED[row.standing],
    lean: row.lean === 0 ? 0 : -row.lean,
  };
}

const BLOCKS: readonly Standing[] = ['only-a', 'both', 'only-b'];

/** Only A, both, only B; those of both by lean; then the larger share of both sides, then the id. */
function compareRows(one: LedgerRow, other: LedgerRow): number {
  return (
    BLOCKS.indexOf(one.standing) - BLOCKS.indexOf(other.standing) ||
    (one.standing === 'both' ? other.lean - one.lean : 0) ||
    other.a.share + other.b.share - (one.a.share + one.b.share) ||
    (one.topic < other.topic ? -1 : 1)
  );
}
