import { parseTerm, type TermPattern } from '../analyse/tag/parse-term.ts';
import type { LexiconEntry, TermSpec } from '../model/knowledge.ts';
import { LANGUAGES, type Language } from '../model/language.ts';
import { findingAt, type TaxonomyFinding } from './taxonomy-files.ts';
import { type Place, termCovers, termPlaces } from './term-covers.ts';

/**
 * Finds the terms of an entry that do nothing beside the others of it: those that find the same as another, those that
 * another one always wins over, and those whose conditions another one's replace. In two entries a term marks both,
 * which is sometimes what is meant. Quadratic in the terms of an entry.
 */
export function checkTerms({ terms }: LexiconEntry): readonly TaxonomyFinding[] {
  const both = LANGUAGES.flatMap((language) => terms[language]);
  return [
    ...LANGUAGES.flatMap((language) => {
      const parsed = terms[language].flatMap((spec) => parsedTerm(spec, language));
      const { firsts, findings } = partDuplicates(parsed);
      return [...findings, ...findShadowed(firsts)];
    }),
    ...findReplacedRules(both),
  ];
}

interface ParsedTerm {
  readonly spec: TermSpec;
  readonly pattern: TermPattern;
}

/** None for a term that cannot be parsed: that was complained of where it was read. */
function parsedTerm(spec: TermSpec, language: Language): readonly ParsedTerm[] {
  try {
    return [{ spec, pattern: parseTerm(spec.term, language) }];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

/** Parts the terms that find what an earlier one finds under the same conditions, however they are written. */
function partDuplicates(terms: readonly ParsedTerm[]): {
  readonly firsts: readonly ParsedTerm[];
  readonly findings: readonly TaxonomyFinding[];
} {
  const firsts = new Map<string, ParsedTerm>();
  const findings: TaxonomyFinding[] = [];
  for (const term of terms) {
    const { near, notNear, notParty, onlyParty, yieldsTo } = term.spec;
    const key = JSON.stringify([term.pattern, near, notNear, notParty, onlyParty, yieldsTo]);
    const before = firsts.get(key)?.spec;
    if (before === undefined) firsts.set(key, term);
    else findings.push(findingAt(term.spec.at, alreadyAt(term.spec, before)));
  }
  return { firsts: [...firsts.values()], findings };
}

function alreadyAt({ term }: TermSpec, before: TermSpec): string {
  const as = before.term === term ? '' : ` as “${before.term}”`;
  return `“${term}” stands already at ${before.at}${as}.`;
}

/**
 * Terms that never mark anything: another one of the entry is found in the very same words, is allowed wherever they
 * are, and comes before them in the order by which one of two equal hits is kept (`compiled-term.ts`).
 */
function findShadowed(terms: readonly ParsedTerm[]): readonly TaxonomyFinding[] {
  const placed = terms.map(({ spec, pattern }) => ({ spec, places: termPlaces(pattern) }));
  return placed.flatMap((term) => {
    const winner = placed.find((other) => other !== term && alwaysWins(other, term));
    if (winner === undefined) return [];
    const { spec } = winner;
    return [
      findingAt(
        term.spec.at,
        `“${term.spec.term}” marks nothing: “${shortened(spec.term)}” at ${spec.at} always wins.`,
      ),
    ];
  });
}

/** Characters of a term that a message about another one quotes. */
const QUOTED = 60;

function shortened(term: string): string {
  return term.length > QUOTED ? `${term.slice(0, QUOTED)}…` : term;
}

interface PlacedTerm {
  readonly spec: TermSpec;
  readonly places: Place;
}

function alwaysWins(one: PlacedTerm, other: PlacedTerm): boolean {
  return (
    one.spec.term <= other.spec.term &&
    isAllowedWith(one.spec, other.spec) &&
    termCovers(one.places, other.places)
  );
}

/** Tells whether a sentence that allows `other` allows `one`. */
function isAllowedWith(one: TermSpec, other: TermSpec): boolean {
  const near =
    one.near.length === 0 ||
    (other.near.length > 0 && other.near.every((condition) => one.near.includes(condition)));
  return near && one.notNear.every((condition) => other.notNear.includes(condition));
}

/** What a topic’s marks give way to is known by their term, so that one term can have one set of rules. */
function findReplacedRules(terms: readonly TermSpec[]): readonly TaxonomyFinding[] {
  const rulesOf = ({ notParty, onlyParty, yieldsTo }: TermSpec) =>
    JSON.stringify([notParty, onlyParty, yieldsTo]);
  const last = new Map(terms.map((spec) => [spec.term, spec]));
  return terms.flatMap((spec) => {
    const other = last.get(spec.term);
    if (other === undefined || rulesOf(other) === rulesOf(spec)) return [];
    return [
      findingAt(
        spec.at,
        `“${spec.term}” has another “yields-to”, “not-party” or “only-party” than at ${other.at}, which replaces it.`,
      ),
    ];
  });
}
