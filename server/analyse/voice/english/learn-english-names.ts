import type { ReadText } from '../../../model/reading.ts';
import type { Span } from '../../../model/span.ts';
import type { WordLists } from '../../../model/word-lists.ts';
import { onceFor } from '../../once-for.ts';
import { pattern } from '../../pattern.ts';
import type { LearntPerson } from '../learn-names.ts';

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

/** A word with a capital that names neither a person nor a country: one of a title, or one that begins a sentence. */
const noName = onceFor(
  ({ title }: WordLists) => pattern`
    ^(?:${title}|the|then|and|also|on|with|as|at|but|by|for|from|if|in|of|so|to|when|while|
    i|we|he|she|it|they|both|our|my|his|her|their|today|yesterday)\.?$`,
);

/**
 * Learns the officials that the opening of an English text introduces, in order of mention.
 *
 * @param end where the opening ends
 * @param opening its sentences
 * @param offices of the opening, by place
 */
export function learnEnglishNames(
  read: ReadText,
  end: number,
  opening: readonly Span[],
  offices: readonly Span[],
): readonly LearntPerson[] {
  return [
    ...holdersBefore(read, offices),
    ...holdersBehind(read, end, offices),
    ...subjects(read, end, opening),
  ]
    .sort((one, other) => one.at - other.at)
    .flatMap(({ name, country }) => {
      const names = englishForms(name, read.lists);
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
function holdersBehind(read: ReadText, to: number, offices: readonly Span[]): readonly Introduced[] {
  const text = read.text.slice(0, to);
  const found: Introduced[] = [];
  let behind = 0;
  for (const { start, end } of offices) {
    const match = start < behind ? null : NAME_BEHIND.exec(text.slice(end));
    if (match === null) continue;
    const [whole, place, name = '', home] = match;
    const before = COUNTRY_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
    const country = [home, place, before].flatMap((words) => countryOf(words, read.lists) ?? [])[0] ?? null;
    found.push({ at: end + whole.lastIndexOf(name), name, country });
    behind = end + whole.length;
  }
  return found;
}

function holdersBefore({ text, lists }: ReadText, offices: readonly Span[]): readonly Introduced[] {
  return offices.flatMap(({ start, end }) => {
    if (COURTESY.test(text.slice(start, end))) return [];
    const from = Math.max(0, start - REACH);
    const match = NAME_BEFORE.exec(text.slice(from, start));
    if (match === null) return [];
    const country = countryOf(COUNTRY_BEHIND.exec(text.slice(end, end + REACH))?.[1], lists) ?? null;
    return [{ at: from + match.index, name: match[1] ?? '', country }];
  });
}

function subjects({ text }: ReadText, to: number, opening: readonly Span[]): readonly Introduced[] {
  return opening.flatMap(({ start, end }) => {
    const name = AS_SUBJECT.exec(text.slice(start, Math.min(end, to)))?.[1];
    return name === undefined ? [] : [{ at: text.indexOf(name), name, country: null }];
  });
}

/** "Minister of Foreign Affairs of Sarune" ends in the country; "Secretary of State", "Prime Minister" hold none. */
function countryOf(words: string | undefined, lists: WordLists): string | undefined {
  const last = words?.trim().split(' ').at(-1) ?? '';
  // “Director of the Office of the Central Commission”
  return /^\p{Lu}/u.test(last) && !noName(lists).test(last.toLowerCase()) ? last : undefined;
}

/**
 * A readout goes on with the surname: the last word in most names, the first of two in Chinese ones. "Edmund Rale. The"
 * ends with its sentence; "Antony J." goes on.
 */
function englishForms(name: string, lists: WordLists): readonly string[] {
  const words = (name.split(/['’]s\b|(?<=\p{L}{3})\.(?= |$)/u)[0] ?? '')
    .trim()
    .split(/\s+/)
    .filter((word) => !noName(lists).test(word.toLowerCase()));
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
