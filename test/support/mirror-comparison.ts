import type { Comparison, LedgerRow, Standing } from '../../server/model/comparison.ts';

const STANDINGS: Readonly<Record<Standing, Standing>> = {
  'only-a': 'only-b',
  'only-b': 'only-a',
  both: 'both',
};

const swapId = (id: string) => (id.startsWith('a') ? `b${id.slice(1)}` : `a${id.slice(1)}`);
const swapIds = (ids: readonly string[]) => ids.map(swapId);
const swapSide = <T extends string | null>(side: T) => (side === 'a' ? 'b' : side === 'b' ? 'a' : side) as T;

/**
 * What a comparison must be when its two texts change places, with the lists whose order depends on the side sorted
 * by content, as `canonical` does too.
 */
export function mirrorComparison(comparison: Comparison): unknown {
  const { a, b, ledger, matches, unmatched, attributions, commitments, terminology, formulas, facts } =
    comparison;
  const side = (from: Comparison['a']) => ({
    ...from,
    sentences: from.sentences.map((sentence) => ({ ...sentence, id: swapId(sentence.id) })),
  });
  const request = (from: Comparison['facts']['requests']['a']) =>
    from === null ? null : { ...from, side: swapSide(from.side), sentence: swapId(from.sentence) };
  return canonical({
    ...comparison,
    a: side(b),
    b: side(a),
    ledger: ledger.map((row) => ({
      ...row,
      a: { ...row.b, sentences: swapIds(row.b.sentences) },
      b: { ...row.a, sentences: swapIds(row.a.sentences) },
      standing: STANDINGS[row.standing],
      lean: row.lean === 0 ? 0 : -row.lean,
    })),
    matches: matches.map((match) => ({ ...match, a: swapIds(match.b), b: swapIds(match.a) })),
    unmatched: { a: swapIds(unmatched.b), b: swapIds(unmatched.a) },
    attributions: attributions.map((item) => ({
      ...item,
      sentence: swapId(item.sentence),
      by: swapSide(item.by),
      to: swapSide(item.to),
      echoed: swapIds(item.echoed),
    })),
    commitments: commitments.map((item) => ({
      ...item,
      sentence: swapId(item.sentence),
      echoed: swapIds(item.echoed),
    })),
    terminology: terminology.map((row) => ({ ...row, a: row.b, b: row.a })),
    formulas: formulas.map((row) => ({ ...row, a: swapIds(row.b), b: swapIds(row.a) })),
    facts: {
      ...facts,
      requestedBy: swapSide(facts.requestedBy),
      requests: { a: request(facts.requests.b), b: request(facts.requests.a) },
      length: { a: facts.length.b, b: facts.length.a },
      tone: { a: facts.tone.b, b: facts.tone.a },
    },
  });
}

/** Sorts the lists that are ordered A before B by what they hold; everything else stays as it is. */
export function canonical(comparison: Comparison): unknown {
  const sorted = <T>(items: readonly T[]) =>
    items.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  return {
    ...comparison,
    ledger: sorted(
      comparison.ledger.map((row): LedgerRow => ({ ...row, lean: row.lean === 0 ? 0 : row.lean })),
    ),
    matches: sorted(comparison.matches),
    attributions: sorted(comparison.attributions),
    commitments: sorted(comparison.commitments),
  };
}
