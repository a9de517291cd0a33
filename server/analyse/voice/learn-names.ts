import type { ReadText } from '../../model/reading.ts';

/** A person whom a text itself introduces with an office, and the country that it names with them. */
export interface LearntPerson {
  /** Form under which the text goes on to speak of the person: the surname in English, the whole name in Chinese. */
  readonly name: string;
  /** Country as the text spells it, such as "Sarune" or 诺凡; null where none stands with the office. */
  readonly country: string | null;
  /** Word of the office, such as "Secretary"; the text may go on with it alone. */
  readonly office: string;
}

/** Sentences searched from the start: people are introduced where the contact is reported. */
const OPENING = 4;

const OFFICE =
  'President|Prime Minister|Premier|Chancellor|Vice President|Secretary of State|Secretary of External Affairs|Foreign Secretary|Foreign Minister|Minister of Foreign Affairs|Minister for Foreign Affairs|External Affairs Minister|Defen[cs]e Minister|State Councilor|Secretary|Minister|Director|National Security Advis[eo]r|High Representative|Ambassador|Commissioner|Deputy Secretary|Vice Minister|Chairman';

const ENGLISH = new RegExp(
  `(?:\\b(\\p{Lu}[\\p{L}]+)(?:’s|'s)?\\s+)?\\b(${OFFICE})(?:\\s+(?:of|for)\\s+(?:the\\s+)?\\p{Lu}[\\p{L} ]{2,40}?)?,?\\s+(?:Mr\\.\\s+|Ms\\.\\s+|Dr\\.\\s+|H\\.E\\.\\s+)*((?:\\p{Lu}[\\p{L}’'-]*\\.?\\s+){0,3}\\p{Lu}[\\p{L}’'-]+)(?:,?\\s+of\\s+(?:the\\s+)?(\\p{Lu}\\p{L}+))?`,
  'gu',
);

const CHINESE =
  /([\p{Script=Han}]{2,4}?)?(国务卿|外交部长|外交大臣|外长|外相|总统|首相|总理|主席|国防部长|防长|财长|财政部长|商务部长|部长|大臣|总书记)([\p{Script=Han}]{1,8}(?:·[\p{Script=Han}]{1,6})?)(?=应|同|与|和|举行|通|在|就|于|进|会|，|,|。|表|一|分|共)/gu;

/**
 * Learns the officials that a text introduces at its opening, in order, so that calls of people and ministries
 * that no list knows can be read too. A name is taken only where an office stands before it.
 */
export function learnNames({ text, language, sentences }: ReadText): readonly LearntPerson[] {
  const end = sentences[OPENING - 1]?.end ?? text.length;
  const opening = text.slice(0, end);
  return language === 'zh' ? learnChinese(opening) : learnEnglish(opening);
}

function learnEnglish(opening: string): readonly LearntPerson[] {
  return [...opening.matchAll(ENGLISH)].flatMap(([, before, office = '', full = '', after]) => {
    const words = full.trim().split(/\s+/);
    const name = words.at(-1) ?? '';
    if (name.length < 2 || /^(?:Foreign|State|Minister|Secretary|Director|Affairs|The)$/.test(name))
      return [];
    return [{ name, country: after ?? before ?? null, office: office.split(' ').at(-1) ?? office }];
  });
}

function learnChinese(opening: string): readonly LearntPerson[] {
  return [...opening.matchAll(CHINESE)].flatMap(([, country, office = '', name = '']) =>
    name.length < 2 ? [] : [{ name, country: country ?? null, office }],
  );
}
