import { joinWhere, type SentencePass } from './fragment.ts';
import { opensSentence } from './opens-sentence.ts';

const TIME_ZONE_OR_DAY =
  /^(?:\(|\p{Lu}\p{L}+ (?:[Ss]tandard )?time\b|Eastern|Pacific|Central|Mountain|Beijing|Moscow|Tokyo|local|[A-Z]{2,4}T\b|UTC|MSK|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|on\b)/u;

/**
 * "… relations with the U.S. | China hopes that …": a state or an official and the verb that is its own, where a
 * noun ("the U.S. China policy") or a title ("the U.S. Secretary Blinken said") would go on.
 */
const SPEAKER_AND_VERB =
  /^(?!Secretary|President|Treasury|National|Trade|Ambassador|Vice|Special|Department|State|Defen[cs]e|Commerce|Assistant|Deputy|Under|Congress|Embassy|Navy|Army|Senat|House|Representative|Federal)\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?: also| further| always| firmly| strongly| resolutely)? (?:hopes?|hoped|stands|is|was|has|will|would|should|must|does|urge[sd]|call(?:s|ed)|opposes|believes|attaches|remains|welcome[sd]|maintains|takes|wants|said|stressed|noted|pointed|expressed|emphasi[sz]ed|added|reiterated|underscored|stated)\b/u;

/**
 * Joins what was cut after initials of a name ("Antony J. | Blinken"), after an initialism ("the U.S. |
 * Secretary of State") and after a time of day ("3 p.m. | Monday"). Such a stop does end a sentence when a word
 * follows that opens one ("… in the U.S. | The two sides …"): the marks alone cannot tell, so the next word
 * decides.
 */
export const joinInitials: SentencePass = (fragments, { text }) =>
  joinWhere(fragments, text, (before, after) => {
    if (/\b[ap]\.m\.["”’)]*$/i.test(before)) return TIME_ZONE_OR_DAY.test(after);
    if (/(?:^|[\s("“‘])(?:[A-Z]\.)(?:[A-Z]\.)+$/.test(before))
      return !opensSentence(after) && !SPEAKER_AND_VERB.test(after);
    return /(?:^|[\s("“‘.])[A-Z]\.$/.test(before) && !opensSentence(after);
  });
