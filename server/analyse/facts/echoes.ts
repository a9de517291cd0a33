import type { FormulaRow, Match, MatchReason } from '../../model/comparison.ts';
import { byNumber } from '../../model/sentence-of.ts';
import type { TopicsById } from './echoes-of-words.ts';

/** Sentence id → ids of the other side's sentences that a match sure enough sets against it, in text order. */
export type Echoes = ReadonlyMap<string, readonly string[]>;

/**
 * Chances from which on a match may be an echo, by how many words are shared. A match need only speak of the same matter;
 * that the other side’s own text says it too is a stronger claim, which takes a match that hardly a reader would leave out
 * where both have but a topic in common, of which much can be said, and an even chance where three words are shared.
 */
const OF_TOPIC_ALONE = 0.85;
const OF_FEW_WORDS = 0.7;
const OF_MANY_WORDS = 0.5;
const MANY_WORDS = 3;

/** What tells of words in common; a name does not count: where sentences share one, they share its concept. */
const WORDS: ReadonlySet<MatchReason['kind']> = new Set(['concept', 'formula', 'number']);

/**
 * Turns the surer matches round, so that what answers one sentence is looked up once instead of searched for. A formula
 * may claim what other words on its topics do not (“does not support ‘Taiwan independence’”): a sentence that shares
 * nothing with its sentence but these topics, and no formula, is no echo of it. What an editor matched is an echo.
 *
 * @param formulas those of the two texts, with the sentences that use them
 * @param topicsOf the topics of the sentences of both texts
 */
export function indexEchoes(
  matches: readonly Match[],
  formulas: readonly FormulaRow[],
  topicsOf: TopicsById,
): Echoes {
  const echoes = new Map<string, Set<string>>();
  const add = (id: string, answer: string) => {
    const known = echoes.get(id) ?? new Set();
    echoes.set(id, known.add(answer));
  };
  const isSilentOnClaim = claimReader(formulas, topicsOf);
  for (const { a, b, score, because, by } of matches) {
    if (score < chanceToEcho(because)) continue;
    for (const idA of a) {
      for (const idB of b) {
        if (by !== 'editor' && isSilentOnClaim(idA, idB)) continue;
        add(idA, idB);
        add(idB, idA);
      }
    }
  }
  return new Map([...echoes].map(([id, answers]) => [id, [...answers].sort(byNumber)]));
}

/** Chance from which on a match for these reasons is an echo. */
function chanceToEcho(because: readonly MatchReason[]): number {
  if (because.every(({ kind }) => kind === 'topic')) return OF_TOPIC_ALONE;
  return because.filter(({ kind }) => WORDS.has(kind)).length < MANY_WORDS ? OF_FEW_WORDS : OF_MANY_WORDS;
}

/** Tells whether one of two sentences makes a claim and the other shares but its topics with it. */
function claimReader(
  formulas: readonly FormulaRow[],
  topicsOf: TopicsById,
): (one: string, other: string) => boolean {
  const claimed = new Map<string, Set<string>>();
  for (const { a, b, claimsOn = [] } of formulas) {
    if (claimsOn.length === 0) continue;
    for (const id of [...a, ...b]) claimed.set(id, new Set([...(claimed.get(id) ?? []), ...claimsOn]));
  }
  if (claimed.size === 0) return () => false;
  const usedBy = formulas.map(({ a, b }) => new Set([...a, ...b]));
  return (one, other) => {
    const claims = new Set([...(claimed.get(one) ?? []), ...(claimed.get(other) ?? [])]);
    if (claims.size === 0 || usedBy.some((users) => users.has(one) && users.has(other))) return false;
    const theirs = topicsOf.get(other);
    const shared = [...(topicsOf.get(one) ?? [])].filter((topic) => theirs?.has(topic));
    return shared.length > 0 && shared.every((topic) => claims.has(topic));
  };
}
