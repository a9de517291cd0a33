import type { Comparison, LedgerRow, Standing } from '../model/comparison.ts';
import { concernsOf, demandsOf } from '../model/demands.ts';
import { requestsAtOdds } from '../model/requests-at-odds.ts';
import { otherSide, SIDE_IDS, type SideId } from '../model/side.ts';
import { capital, counted, inSentence, inText, listedUpTo, possessive } from './phrases.ts';
import type { ProperLabels } from './proper-labels.ts';
import type { SideNames } from './side-names.ts';

/** Topics that one sentence of the finding names at the most. */
const NAMED = 6;

/** Below this ratio two texts are about as long. */
const MUCH_LONGER = 1.5;

/** One sentence of the finding, cut so that a page can set apart whose text it is about. */
export interface FindingSentence {
  /** The side that the sentence is about; null for both. */
  readonly side: SideId | null;
  /** Its opening, such as "Only China’s text"; empty for none. */
  readonly lead: string;
  readonly rest: string;
}

/** The finding as a reader copies it: one paragraph. */
export function toFinding(comparison: Comparison, names: SideNames, proper: ProperLabels): string {
  return findingSentences(comparison, names, proper)
    .map(({ lead, rest }) => lead + rest)
    .join(' ');
}

/**
 * The comparison in one paragraph of fixed sentences, each built from counts: what both speak of, what only one
 * does, a contradiction on who asked for the talk, whose text asks and whose does not, words put in the other's mouth, and length. It says what the texts
 * hold; never why, and never who is right.
 */
export function findingSentences(
  comparison: Comparison,
  names: SideNames,
  proper: ProperLabels,
): readonly FindingSentence[] {
  const topics = (standing: Standing) => listedUpTo(byOrder(comparison.ledger, standing, proper), NAMED);
  const alone = (side: SideId): FindingSentence => {
    const spoken = topics(side === 'a' ? 'only-a' : 'only-b');
    if (spoken === '') return plain('');
    return { side, lead: `Only ${possessive(names[side])} text`, rest: ` speaks of ${spoken}.` };
  };
  const shared = topics('both');
  const sentences = [
    shared === ''
      ? plain('The two texts share no topic.')
      : { side: null, lead: 'Both', rest: ` speak of ${shared}.` },
    ...SIDE_IDS.map(alone),
    plain(requestSentence(comparison)),
    plain(demandSentence(comparison, names)),
    ...SIDE_IDS.map((side) => plain(attributionSentence(side, comparison, names))),
    plain(lengthSentence(comparison, names)),
  ];
  return sentences.filter(({ rest }) => rest !== '');
}

function plain(rest: string): FindingSentence {
  return { side: null, lead: '', rest };
}

/** Labels of the topics of one standing, the first raised first: order is a finding, and it names the matter early. */
function byOrder(ledger: readonly LedgerRow[], standing: Standing, proper: ProperLabels): readonly string[] {
  const rank = ({ a, b }: LedgerRow) =>
    Math.min(a.rank ?? Number.POSITIVE_INFINITY, b.rank ?? Number.POSITIVE_INFINITY);
  return ledger
    .filter((row) => row.standing === standing)
    .toSorted((one, other) => rank(one) - rank(other) || (one.topic < other.topic ? -1 : 1))
    .map(({ label }) => inSentence(label, proper));
}

function requestSentence(comparison: Comparison): string {
  const odds = requestsAtOdds(comparison);
  return odds === null ? '' : `${capital(odds)} for the talk.`;
}

function demandSentence(comparison: Comparison, names: SideNames): string {
  for (const side of SIDE_IDS) {
    const asked = demandsOf(comparison, side);
    if (asked.length === 0 || demandsOf(comparison, otherSide(side)).length > 0) continue;
    const first =
      asked[0] !== comparison[side].sentences[0]?.id
        ? ''
        : asked.length === 1
          ? ', the first'
          : ', beginning with the first';
    const text = capital(possessive(names[side]));
    const other = possessive(names[otherSide(side)]);
    const concerns = concernsOf(comparison, otherSide(side)).length;
    const none = concerns === 0 ? 'in none' : `in none, but expresses concern in ${concerns}`;
    return `${text} text asks, opposes or warns in ${asked.length} of its ${counted(comparison[side].sentences.length, 'sentence')}${first}; ${other} text ${none}.`;
  }
  return '';
}

function attributionSentence(side: SideId, { attributions }: Comparison, names: SideNames): string {
  const own = attributions.filter(({ by }) => by === side);
  if (own.length === 0) return '';
  const other = names[otherSide(side)];
  const missing = own.filter(({ echoed }) => echoed.length === 0).length;
  const one = own.length === 1;
  const text = `${possessive(other)} text`;
  const found =
    missing === 0
      ? `${one ? '' : 'for each of them '}${text} has a passage on the same matter`
      : missing === own.length
        ? `${one ? 'it has no clear echo' : own.length === 2 ? 'neither has a clear echo' : 'none of them has a clear echo'} in ${text}`
        : `${missing} of them ${missing === 1 ? 'has' : 'have'} no clear echo in ${text}`;
  return `In ${counted(own.length, 'sentence')} ${possessive(names[side])} text attributes words to ${inText(other)}; ${found}.`;
}

function lengthSentence({ a, b, facts }: Comparison, names: SideNames): string {
  if (a.language !== b.language || a.words === 0 || b.words === 0) return '';
  const longer: SideId = a.text.length > b.text.length ? 'a' : 'b';
  const ratio = (count: (side: SideId) => number) => count(longer) / count(otherSide(longer));
  const characters = ratio((side) => (side === 'a' ? a : b).text.length);
  if (characters < MUCH_LONGER) return '';
  const words = ratio((side) => facts.length[side]);
  return `${capital(possessive(names[longer]))} text is ${characters.toFixed(1)} times as long in characters, ${words.toFixed(1)} times in words.`;
}
