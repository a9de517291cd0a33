import type { ReadText } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
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

/** A stop stands inside a name only behind an initial or a rank: "Wang Yi. Discussed" is a sentence's end. */
const NAME =
  "(?:(?:(?:\\p{Lu}|Gen|Adm|Amb|Lt|Maj|Col|Dr|Mr|Ms|Mrs|Sen|Prof|Hon|St|Jr)\\.|\\p{Lu}[\\p{L}’'-]*)\\s+){0,3}\\p{Lu}[\\p{L}’'-]+";

/** What stands before an office and names its country: "Norvanian Secretary of State", "Sarune’s President". */
const COUNTRY_BEFORE = /(?:^|(?<=\P{L}))(\p{Lu}\p{L}+)(?:’s|'s)?\s+$/u;

/** Behind an office its holder: "Maren Dovic of Sarune", "of Foreign Affairs of Sarune, Ms. Dovic". */
const NAME_BEHIND = new RegExp(
  `^\\.?(?:\\s+(?:of|for)\\s+(?:the\\s+)?(\\p{Lu}[\\p{L} ]{2,40}?))?,?\\s+(?:(?:Mr|Ms|Mrs|Dr|H\\.E)\\.?\\s+)*(${NAME})(?:,?\\s+of\\s+(?:the\\s+)?(\\p{Lu}\\p{L}+))?`,
  'u',
);

/** "On 18 March, Andrei Morozhin had a telephone conversation …": a subject without its office. */
const AS_SUBJECT = new RegExp(
  `^(?:On [^,]{3,24}, |Today,? )?(${NAME}) (?:had|held|spoke|met|made|received|took)\\b`,
  'u',
);

/**
 * "Minister Claire Desrosiers" may stand the other way round: "Claire Desrosiers, Minister of Foreign Affairs of
 * Laurentide". In "the Prime Minister of Wexmoor, Mr. Rale" a country stands before the title.
 */
const NAME_BEFORE = new RegExp(`(${NAME}),\\s+(?:the\\s+)?$`, 'u');
const COUNTRY_BEHIND = /^\s+(?:of|for)\s+(\p{Lu}[\p{L} ]{2,40})/u;
const COURTESY = /^(?:Mr|Ms|Dr)\b/;

/** Characters before an office in which its holder or its country is looked for. */
const REACH = 120;

const NO_NAME =
  /^(?:Foreign|State|Minister|Secretary|Director|Affairs|The|Office|President|Republic|People|Relations|Of|Today|On|He|She|They|We|It|I|Both|His|Her|Meeting|Call|Mr|Ms|Mrs|Dr|Honou?rable|Prime|Vice|Premier|External|Central|Commission|Committee|Bureau|Political|Member|Council|Department|Ministry|National|Security|Advis[eo]r)\.?$/;

/** Learns the officials that a text introduces at its opening, in order of mention; a text that names none gives none. */
export function learnNames(read: ReadText): readonly LearntPerson[] {
  const opening = read.sentences.slice(0, OPENING);
  const end = Math.min(opening.at(-1)?.end ?? 0, LONGEST_OPENING);
  const offices = opening.flatMap((sentence) => findOffices(sentence, read)).filter((hit) => hit.end <= end);
  if (read.language === 'zh') return learnChinese(read.folded.slice(0, end), offices);
  return [
    ...holdersBefore(read.text, offices),
    ...holdersBehind(read.text.slice(0, end), offices),
    ...subjects(read, opening),
  ]
    .sort((one, other) => one.at - other.at)
    .flatMap(({ name, country }) => {
      const names = englishForms(name);
      return names.length === 0 ? [] : [{ names, country }];
    });
}

/** A name as the text has it, where it stands, and the country that it has with it. */
interface Introduced {
  readonly at: number;
  readonly name: string;
  readonly country: string | null;
}

/** Officials whose office stands before their name. One office in the words of another (“Secretary, Mr. Ellery”) is passed over. */
function holdersBehind(text: string, offices: readonly Span[]): readonly Introduced[] {
  const found: Introduced[] = [];
  let behind = 0;
  for (const { start, end } of offices) {
    const match = start < behind ? null : NAME_BEHIND.exec(text.slice(end));
    if (match === null) continue;
    const [whole, place, name = '', home] = match;
    const before = COUNTRY_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
    const country = countryOf(home) ?? countryOf(place) ?? countryOf(before) ?? null;
    found.push({ at: end + whole.lastIndexOf(name), name, country });
    behind = end + whole.length;
  }
  return found;
}

function holdersBefore(text: string, offices: readonly Span[]): readonly Introduced[] {
  return offices.flatMap(({ start, end }) => {
    if (COURTESY.test(text.slice(start, end))) return [];
    const from = Math.max(0, start - REACH);
    const match = NAME_BEFORE.exec(text.slice(from, start));
    if (match === null) return [];
    const country = countryOf(COUNTRY_BEHIND.exec(text.slice(end, end + REACH))?.[1]) ?? null;
    return [{ at: from + match.index, name: match[1] ?? '', country }];
  });
}

function subjects({ text }: ReadText, opening: readonly Span[]): readonly Introduced[] {
  return opening.flatMap(({ start, end }) => {
    const name = AS_SUBJECT.exec(text.slice(start, Math.min(end, start + LONGEST_OPENING)))?.[1];
    return name === undefined ? [] : [{ at: text.indexOf(name), name, country: null }];
  });
}

/** "Minister of Foreign Affairs of Sarune" ends in the country; "Secretary of State", "Prime Minister" hold none. */
function countryOf(words: string | undefined): string | undefined {
  const last = words?.trim().split(' ').at(-1);
  return last &&
    // “Director of the Office of the Central Commission”
    /^\p{Lu}/u.test(last) &&
    !/^(?:Prime|Vice|Special|High|Home|Treasury|Business|Climate|State|Affairs|Defen[cs]e|Trade|Finance|Commerce|Council|Office|Foreign|Commission|The|Then|And|Also|On|With|As|At|But|By|For|From|If|In|Of|So|To|When|While|Our|My|His|Her|Their|Today|Yesterday|Deputy|Former|External|Committee|Bureau|Party|National|Central|Political)$/.test(
      last,
    )
    ? last
    : undefined;
}

/**
 * A readout goes on with the surname: the last word in most names, the first of two in Chinese ones. "Edmund Rale. The"
 * ends with its sentence; "Antony J." goes on.
 */
function englishForms(name: string): readonly string[] {
  const words = (name.split(/['’]s\b|(?<=\p{L}{3})\.(?= |$)/u)[0] ?? '')
    .trim()
    .split(/\s+/)
    .filter((word) => !NO_NAME.test(word));
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined || last.length < 2) return [];
  const forms = words.length === 2 ? [words.join(' '), last, first] : [words.join(' '), last];
  return [...new Set([...forms, ...forms.map(asWritten)])].filter((form) => form.length > 1);
}

/** Japan's texts introduce "TAKEMORI Rei" and go on with "Minister Takemori". */
function asWritten(form: string): string {
  return form.replace(/\p{Lu}{2,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** Behind a Chinese office its holder, up to a word that goes on. */
const CHINESE_NAME =
  /^(\p{Script=Han}{1,6}?(?:·\p{Script=Han}{1,6}?)?)(?=应|同|与|非|抵|对|率|和|举|通|在|就|于|进|会|以|将|到|访|视|来|及|等|主|参|致|受|说|称|\d|，|,|。|、|表|一|分|共|（|\(|$)/u;

/** The country before a Chinese office, with whatever else stands there. */
const CHINESE_BEFORE = /\p{Script=Han}{2,6}$/u;

function learnChinese(opening: string, offices: readonly Span[]): readonly LearntPerson[] {
  const learnt: LearntPerson[] = [];
  let behind = 0;
  for (const { start, end } of offices) {
    const name = start < behind ? undefined : CHINESE_NAME.exec(opening.slice(end))?.[1];
    if (name === undefined) continue;
    const [before = ''] = CHINESE_BEFORE.exec(opening.slice(behind, start)) ?? [];
    behind = end + name.length;
    if (name.length < 2 || /[会期间议]/.test(name)) continue;
    const country = before.replace(/^.*[同与和跟向对为约见晤兼员任委及]/, '').replace(/国$/, '');
    const surname = name.split('·').at(-1) ?? name;
    const real = country.length > 1 && !/出席|系列|部|^(?:外交|国家|中央|国务)/.test(country);
    learnt.push({ names: [...new Set([name, surname])], country: real ? country : null });
  }
  return learnt;
}
