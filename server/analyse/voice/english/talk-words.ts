import { part } from '../../pattern.ts';

const NOUNS =
  'conversation call meeting session talk discussion exchange dialogue consultation negotiation deliberation';

/** A word for the talk that a readout reports: “conversation”, “Talks”. */
export const TALK = part`${capitalOrNot(NOUNS)}`;

/** A talk, or what else two sides hold with one another: “the third round”, “a video conference”. */
export const HELD = part`${TALK}|[Rr]ounds?|[Ss]ummits?|(?:[Vv]ideo ?|[Tt]ele)conference|VTC`;

/** Before a talk, what makes it this one: “the call”, “their conversation”, “today’s meeting”. */
export const THIS = part`[Tt]he|[Tt]his|[Tt]hese|[Tt]heir|[Oo]ur|[Tt]oday['’]s`;

/** Verbs of saying: who stands before one of them speaks. */
export const SAID = part`
  said|added|noted|stressed|stated|told|pointed out|emphasi[sz]ed|underscored|underlined|highlighted|reiterated|
  explained|recalled|argued`;

/** What two do with one another when they talk. */
export const AGREED = part`
  agreed|decided|discussed|exchanged|reviewed|(?:re-?)?affirmed|confirmed|concurred|resolved|pledged|committed|reached`;

/** That two talked. */
export const MET = part`met|held|had|spoke|talked|conducted|co-?chaired|concluded`;

/** What two are who have agreed on something: of “both sides are ready to …” no speaker is asked for. */
export const ARE_AGREED = part`
  in (?:touch|contact|agreement)|committed|determined|expected|scheduled|planning|ready|working|prepared|looking|due|
  set to|agreed`;

/** A month, whole or cut short with a stop. */
export const MONTH = part`
  January|February|March|April|May|June|July|August|September|October|November|December|
  (?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.`;

/** Each noun in the singular or the plural, with a capital or without. */
function capitalOrNot(nouns: string): string {
  return nouns
    .replace(/\b(\w)(\w+)/g, (_, first, rest) => `[${first.toUpperCase()}${first}]${rest}s?`)
    .replaceAll(' ', '|');
}
