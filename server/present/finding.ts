import type { Comparison, LedgerRow, Standing } from '../model/comparison.ts';
import { demandsOf } from '../model/demands.ts';
import { otherSide, SIDE_IDS, type SideId } from '../model/side.ts';
import { capital, counted, inSentence, inText, listedUpTo, possessive } from './phrases.ts';

/** Topics that one sentence of the finding names at the most. */
const NAMED = 6;

/** Below this ratio two texts are about as long. */
const MUCH_LONGER = 1.5;

/**
 * The comparison in one paragraph of fixed sentences, each built from counts: what both speak of, what only one
 * does, whose text asks and whose does not, words put in the other's mouth, and length. It says what the texts
 * hold; never why, and never who is right.
 */
export function toFinding(comparison: Comparison, names: Readonly<Record<SideId, string>>): string {
  const topics = (standing: Standing) => listedUpTo(byOrder(comparison.ledger, standing), NAMED);
  const sentences = [
    topics('both') === '' ? 'The two texts share no topic.' : `Both speak of ${topics('both')}.`,
    topics('only-a') === '' ? '' : `Only ${possessive(names.a)} text speaks of ${topics('only-a')}.`,
    topics('only-b') === '' ? '' : `Only ${possessive(names.b)} text speaks of ${topics('only-b')}.`,
    demandSentence(comparison, names),
    ...SIDE_IDS.map((side) => attributionSentence(side, comparison, names)),
    lengthSentence(comparison, names),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** Labels of the topics of one standing, the first raised first: order is a finding, and it names the matter early. */
function byOrder(ledger: readonly LedgerRow[], standing: Standing): readonly string[] {
  const rank = ({ a, b }: LedgerRow) =>
    Math.min(a.rank ?? Number.POSITIVE_INFINITY, b.rank ?? Number.POSITIVE_INFINITY);
  return ledger
    .filter((row) => row.standing === standing)
    .toSorted((one, other) => rank(one) - rank(other) || (one.topic < other.topic ? -1 : 1))
    .map(({ label }) => inSentence(label));
}

function demandSentence(comparison: Comparison, names: Readonly<Record<SideId, string>>): string {
  for (const side of SIDE_IDS) {
    const asked = demandsOf(comparison, side);
    if (asked.length === 0 || demandsOf(comparison, otherSide(side)).length > 0) continue;
    const first = asked[0] === comparison[side].sentences[0]?.id ? ', beginning with the first' : '';
    const text = capital(possessive(names[side]));
    const other = possessive(names[otherSide(side)]);
    return `${text} text asks, opposes or warns in ${asked.length} of its ${counted(comparison[side].sentences.length, 'sentence')}${first}; ${other} text in none.`;
  }
  return '';
}

function attributionSentence(
  side: SideId,
  { attributions }: Comparison,
  names: Readonly<Record<SideId, string>>,
): string {
  const own = attributions.filter(({ by }) => by === side);
  if (own.length === 0) return '';
  const other = names[otherSide(side)];
  const missing = own.filter(({ echoed }) => echoed.length === 0).length;
  const found =
    missing === 0
      ? 'each touches a matter of'
      : missing === own.length
        ? 'none of it is in'
        : `${missing} of them not in`;
  return `In ${counted(own.length, 'sentence')} ${possessive(names[side])} text reports what ${inText(other)} said; ${found} ${possessive(other)} text.`;
}

function lengthSentence({ a, b, facts }: Comparison, names: Readonly<Record<SideId, string>>): string {
  if (a.language !== b.language || a.words === 0 || b.words === 0) return '';
  const longer: SideId = a.text.length > b.text.length ? 'a' : 'b';
  const ratio = (count: (side: SideId) => number) => count(longer) / count(otherSide(longer));
  const characters = ratio((side) => (side === 'a' ? a : b).text.length);
  if (characters < MUCH_LONGER) return '';
  const words = ratio((side) => facts.length[side]);
  return `${capital(possessive(names[longer]))} text is ${characters.toFixed(1)} times as long (${words.toFixed(1)} times as many words).`;
}
