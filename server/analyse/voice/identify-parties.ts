import type { Hit } from '../../model/hit.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { ReadText } from '../../model/reading.ts';
import type { SideId } from '../../model/side.ts';
import { entitiesById } from '../entities-by-id.ts';
import { onceFor } from '../once-for.ts';
import { isPost } from './english/first-person.ts';

/** Who speaks on each side, as far as issuers and texts tell. */
export type Parties = Readonly<Record<SideId, string | null>>;

/** Sentences searched for the parties of the call, from the start. */
const OPENING = 3;

/** The issuer says whose text it is (weights are whole numbers, so that sums compare exactly); nothing in the text weighs as much. */
const ISSUER_WEIGHT = 100;

/** A readout names its own official first. */
const FIRST_NAMED_WEIGHT = 30;

/** One person of the party whose name a sentence begins with. */
const SUBJECT_WEIGHT = 10;

/** One person of the party named in the opening. */
const OPENING_WEIGHT = 1;

/** The language of a text speaks for the party that writes in it, as the taxonomy has it. */
const LANGUAGE_WEIGHT = 20;

/**
 * Finds the party that speaks on each side. An issuer, by the id of a known one (`cn-mfa`) or in words ("Ministry of
 * Foreign Affairs of China"), decides; without one the two parties that both texts open with are dealt out so that each side gets
 * the one whose officials it names first and lets speak most. Both sides are weighed by one formula, so that
 * swapping them swaps the answer; where the two ways of dealing weigh the same, nobody is named.
 *
 * @param issuerHits what the lexicon finds in each issuer's words, empty without one
 */
export function identifyParties(
  texts: Readonly<Record<SideId, ReadText>>,
  issuers: Readonly<Record<SideId, string | null>>,
  issuerHits: Readonly<Record<SideId, readonly Hit[]>>,
  knowledge: Knowledge,
): Parties {
  const entities = entitiesById(knowledge);
  const known = new Map(knowledge.issuers.map(({ id, party }) => [id, party]));
  const partiesOf = (side: SideId) => {
    const party = known.get(issuers[side] ?? '');
    return party === undefined ? issuerHits[side].map(({ id }) => entities.get(id)?.party) : [party];
  };
  const weights = {
    a: weighParties(texts.a, partiesOf('a'), knowledge),
    b: weighParties(texts.b, partiesOf('b'), knowledge),
  };
  return bestDeal(weights);
}

/**
 * The way of dealing two parties to the sides that weighs most. Of different pairs that weigh the same the first by
 * id is taken, whichever side it is dealt to; a pair that weighs the same both ways round is not dealt at all.
 * A party that nobody stands against goes to the side where it weighs more, unless its language is all that speaks
 * for it: not every text in Chinese is by China.
 */
function bestDeal(weights: Readonly<Record<SideId, ReadonlyMap<string, number>>>): Parties {
  const candidates = [...new Set([...weights.a.keys(), ...weights.b.keys()])].sort();
  const weigh = (a: string, b: string) => (weights.a.get(a) ?? 0) + (weights.b.get(b) ?? 0);
  let best = 0;
  let parties: Parties = { a: null, b: null };
  const [only] = candidates;
  if (only !== undefined && candidates.length === 1) {
    const [a, b] = [weights.a.get(only) ?? 0, weights.b.get(only) ?? 0];
    const lean = Math.max(a, b) > LANGUAGE_WEIGHT ? a - b : 0;
    return { a: lean > 0 ? only : null, b: lean < 0 ? only : null };
  }
  for (const [index, one] of candidates.entries()) {
    for (const other of candidates.slice(index + 1)) {
      const forth = weigh(one, other);
      const back = weigh(other, one);
      if (Math.max(forth, back) <= best) continue;
      best = Math.max(forth, back);
      if (forth === back) parties = { a: null, b: null };
      else parties = forth > back ? { a: one, b: other } : { a: other, b: one };
    }
  }
  return parties;
}

/** For each language the parties that write in it; gathered once, since it is asked for every text. */
const writersOf = onceFor(({ names }: Knowledge): ReadonlyMap<string, readonly string[]> => {
  const writers = new Map<string, string[]>();
  for (const { kind, party, writes } of names) {
    if (kind !== 'party' || party === null || writes === null) continue;
    writers.set(writes, [...(writers.get(writes) ?? []), party]);
  }
  return writers;
});

function weighParties(
  read: ReadText,
  issuer: readonly (string | null | undefined)[],
  knowledge: Knowledge,
): ReadonlyMap<string, number> {
  const { language, sentences } = read;
  const entities = entitiesById(knowledge);
  const weights = new Map<string, number>();
  const add = (party: string | null | undefined, weight: number) => {
    if (party) weights.set(party, (weights.get(party) ?? 0) + weight);
  };
  for (const party of issuer) add(party, ISSUER_WEIGHT);
  for (const party of writersOf(knowledge).get(language) ?? []) add(party, LANGUAGE_WEIGHT);

  // "I just spoke with President Xi" names first, and lets act, the one whom its author spoke with.
  if (isPost(read)) return weights;
  let first: string | null = null;
  for (const [index, { hits, start }] of sentences.entries()) {
    const named = hits.filter(
      (hit) => hit.kind === 'name' && entities.get(hit.id)?.kind === 'person' && !isPartner(read, hit),
    );
    const [opening] = named;
    const party = opening && entities.get(opening.id)?.party;
    if (index < OPENING) {
      for (const hit of named) add(entities.get(hit.id)?.party, OPENING_WEIGHT);
      first ??= party ?? null;
    }
    if (opening && opening.start - start < 40) add(party, SUBJECT_WEIGHT);
  }
  add(first, FIRST_NAMED_WEIGHT);
  return weights;
}

/** Characters before a name in which "with" may stand, titles between. */
const PARTNER_REACH = 90;

/** "In today's conversation with Russian Foreign Minister Lavrov, …": named first, and not whose text it is. */
function isPartner({ language, text }: ReadText, { start }: Hit): boolean {
  return (
    language === 'en' &&
    /\bwith (?:(?:the|his|her|of|for|and|\p{Lu}[\p{L}.’'-]*) )*$/u.test(
      text.slice(Math.max(0, start - PARTNER_REACH), start),
    )
  );
}
