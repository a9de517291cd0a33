import type { ReadText } from '../../model/reading.ts';
import { learnChineseNames } from './chinese/learn-chinese-names.ts';
import { learnEnglishNames } from './english/learn-english-names.ts';
import { findOffices } from './find-offices.ts';

/** A person whom a text itself introduces, and the country that it names with them. */
export interface LearntPerson {
  /** Forms under which the text may go on to speak of the person, longest first; never empty. */
  readonly names: readonly string[];
  /** Country as the text spells it, such as "Sarune" or 诺凡; null where none stands with the office. */
  readonly country: string | null;
}

/** Sentences searched from the start: people are introduced where the contact is reported. */
const OPENING = 4;

/** Characters searched at the most: the patterns look ahead, which a sentence without an end would make costly. */
const LONGEST_OPENING = 4_000;

/** Learns the officials that a text introduces at its opening, in order of mention; a text that names none gives none. */
export function learnNames(read: ReadText): readonly LearntPerson[] {
  const opening = read.sentences.slice(0, OPENING);
  const end = Math.min(opening.at(-1)?.end ?? 0, LONGEST_OPENING);
  const offices = opening.flatMap((sentence) => findOffices(sentence, read)).filter((hit) => hit.end <= end);
  return read.language === 'zh'
    ? learnChineseNames(read, end, offices)
    : learnEnglishNames(read, end, opening, offices);
}
