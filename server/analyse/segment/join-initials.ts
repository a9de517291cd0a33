import { joinWhere, type SentencePass } from './fragment.ts';
import { opensSentence } from './opens-sentence.ts';

const TIME_ZONE_OR_DAY =
  /^(?:\(|\p{Lu}\p{L}+ (?:[Ss]tandard )?time\b|Eastern|Pacific|Central|Mountain|Beijing|Moscow|Tokyo|local|[A-Z]{2,4}T\b|UTC|MSK|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|on\b)/u;

/**
 * Joins what was cut after initials of a name ("Antony J. | Blinken"), after an initialism ("the U.S. |
 * Secretary of State") and after a time of day ("3 p.m. | Monday"). Such a stop does end a sentence when a word
 * follows that opens one ("… in the U.S. | The two sides …"): the marks alone cannot tell, so the next word
 * decides.
 */
export const joinInitials: SentencePass = (fragments, { text }) =>
  joinWhere(fragments, text, (before, after) => {
    if (/\b[ap]\.m\.["”’)]*$/i.test(before)) return TIME_ZONE_OR_DAY.test(after);
    if (/(?:^|[\s("“‘])(?:[A-Z]\.)(?:[A-Z]\.)+$/.test(before)) return !opensSentence(after);
    return /(?:^|[\s("“‘.])[A-Z]\.$/.test(before) && !opensSentence(after);
  });
