import type { Match, MatchReason } from '../../model/comparison.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import { compareMatches } from './compare-matches.ts';
import { contactPairs } from './contact-pairs.ts';
import { type GatheredEvidence, gatherEvidence } from './gather-evidence.ts';
import { keepBest, type LikelyPair } from './keep-best.ts';
import { matchChance } from './match-chance.ts';
import type { MatchSide } from './match-side.ts';
import { reasonsFor } from './reasons-for.ts';

export interface Matching {
  readonly matches: readonly Match[];
  /** False where a bound left something out: what too many sentences share, or the weakest of too many matches. */
  readonly precise: boolean;
}

/**
 * A pair whose chance is below this is none. On real pairs the floors from 0.2 to 0.4 are within 0.01 of each other: a
 * higher one shows fewer matches, of which readers sign more (0.25: 0.81 of them, 0.4: 0.87). The real pairs are not here:
 * see `WEIGHTS` in `match-chance.ts`.
 */
const FLOOR = 0.3;

/**
 * Finds for the sentences of each side the sentences of the other that report the same matter, in any order and
 * many to many, or none. What counts is what two sentences speak of: topics, names, figures, set phrases and
 * concepts known in both languages, and within one language the words; see `match-chance.ts`. A sentence that
 * lists five matters may answer each of the sentences that give one of them a paragraph. Position plays no part:
 * order is a finding.
 *
 * Contact lines match contact lines and nothing else. Every figure is symmetrical, so swapping the sides swaps
 * the result.
 */
export function matchSentences(
  a: MatchSide,
  b: MatchSide,
  knowledge: Knowledge,
  parties: readonly string[],
): Matching {
  const evidence = gatherEvidence(a, b, knowledge, parties);
  const contacts = contactPairs(a, b);
  const best = keepBest(likelyPairs(a, b, evidence));
  const kept = [
    ...contacts.map((pair) => ({ ...pair, score: 1, because: BOTH_REPORT })),
    ...best.kept.map(({ indexA, indexB, chance }) => ({
      indexA,
      indexB,
      score: Math.round(chance * 1000) / 1000,
      because: reasonsFor(
        evidence.mattersA[indexA] ?? [],
        evidence.mattersB[indexB] ?? [],
        bothChooseWords(a, b, indexA, indexB),
      ),
    })),
  ];
  const matches = kept.map(({ indexA, indexB, score, because }) => ({
    a: [a.sentences[indexA]?.id ?? ''],
    b: [b.sentences[indexB]?.id ?? ''],
    score,
    because,
  }));
  return { matches: matches.sort(compareMatches), precise: evidence.precise && best.precise };
}

function likelyPairs(a: MatchSide, b: MatchSide, evidence: GatheredEvidence): readonly LikelyPair[] {
  const likely: LikelyPair[] = [];
  for (let indexA = 0; indexA < a.sentences.length; indexA += 1) {
    if (standsApart(a, indexA)) continue;
    evidence.forEach(indexA, (indexB, found) => {
      if (standsApart(b, indexB)) return;
      const chance = matchChance(found);
      if (chance >= FLOOR) likely.push({ indexA, indexB, chance });
    });
  }
  return likely;
}

/** A contact line, which only another answers; a dateline, a heading, a note to editors: nobody's words, which none answer. */
function standsApart({ contacts, sentences }: MatchSide, index: number): boolean {
  return contacts[index] === true || sentences[index]?.voice === 'none';
}

const BOTH_REPORT: readonly MatchReason[] = [{ kind: 'contact', value: 'both report the contact' }];

function bothChooseWords(a: MatchSide, b: MatchSide, indexA: number, indexB: number): boolean {
  return [a.sentences[indexA], b.sentences[indexB]].every((sentence) => (sentence?.tone.length ?? 0) > 0);
}
