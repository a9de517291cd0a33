import type { ReadText } from '../../model/reading.ts';

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

const ENGLISH_OFFICE =
  'President|Prime Minister|PM|EAM|Premier|Chancellor|Vice President|Vice Premier|Secretary of State|Secretary of External Affairs|Secretary of Defen[cs]e|Secretary of War|Secretary of Commerce|Secretary of the Treasury|Treasury Secretary|Defen[cs]e Secretary|Business Secretary|Trade Secretary|Home Secretary|Deputy Secretary|Under Secretary|Assistant Secretary|Permanent Secretary|Permanent Under-Secretary|Trade Representative|Foreign Secretary|Foreign Minister|Minister of Foreign Affairs|Minister for Foreign Affairs|External Affairs Minister|Defen[cs]e Minister|Minister of Defen[cs]e|Minister of National Defen[cs]e|Trade Minister|Commerce Minister|Minister of Commerce|Finance Minister|Minister of Finance|Vice Foreign Minister|Deputy Foreign Minister|Vice Minister|Deputy Minister|Deputy Prime Minister|Home Minister|State Councilor|Special Representative|Special Envoy|Climate Envoy|Envoy|Secretary-General|General Secretary|Secretary|Minister|Director|National Security Advis[eo]r|High Representative|Ambassador|Commissioner|Chairman|Chairperson|Speaker|Governor|Chief of Staff|Taoiseach|Emir|King|Crown Prince|Admiral|General|Mr|Ms|Dr';

/** A stop stands inside a name only behind an initial or a rank: "Wang Yi. Discussed" is a sentence's end. */
const NAME =
  "(?:(?:(?:\\p{Lu}|Gen|Adm|Amb|Lt|Maj|Col|Dr|Mr|Ms|Mrs|Sen|Prof|Hon|St|Jr)\\.|\\p{Lu}[\\p{L}’'-]*)\\s+){0,3}\\p{Lu}[\\p{L}’'-]+";

/** "Foreign Minister Maren Dovic of Sarune", "Norvanian Secretary of State Tobias Ellery", "Minister of Foreign Affairs of Sarune, Ms. Dovic". */
const WITH_OFFICE = new RegExp(
  `(?:\\b(\\p{Lu}\\p{L}+)(?:’s|'s)?\\s+)?\\b(?:${ENGLISH_OFFICE})\\.?(?:\\s+(?:of|for)\\s+(?:the\\s+)?(\\p{Lu}[\\p{L} ]{2,40}?))?,?\\s+(?:(?:Mr|Ms|Mrs|Dr|H\\.E)\\.?\\s+)*(${NAME})(?:,?\\s+of\\s+(?:the\\s+)?(\\p{Lu}\\p{L}+))?`,
  'gu',
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
const BEFORE_OFFICE = new RegExp(
  `(${NAME}),\\s+(?:the\\s+)?(?!(?:Mr|Ms|Dr)\\b)(?:${ENGLISH_OFFICE})\\b(?:\\s+(?:of|for)\\s+(\\p{Lu}[\\p{L} ]{2,40}))?`,
  'gu',
);

const NO_NAME =
  /^(?:Foreign|State|Minister|Secretary|Director|Affairs|The|Office|President|Republic|People|Relations|Of|Today|On|He|She|They|We|It|I|Both|His|Her|Meeting|Call|Mr|Ms|Mrs|Dr|Honou?rable|Prime|Vice|Premier|External|Central|Commission|Committee|Bureau|Political|Member|Council|Department|Ministry|National|Security|Advis[eo]r)\.?$/;

/** Learns the officials that a text introduces at its opening, in order of mention; a text that names none gives none. */
export function learnNames({ text, folded, language, sentences }: ReadText): readonly LearntPerson[] {
  const end = Math.min(sentences[OPENING - 1]?.end ?? text.length, LONGEST_OPENING);
  if (language === 'zh') return learnChinese(folded.slice(0, end));
  const opening = text.slice(0, end);
  const subjects = sentences
    .slice(0, OPENING)
    .flatMap(
      ({ start, end }) =>
        AS_SUBJECT.exec(text.slice(start, Math.min(end, start + LONGEST_OPENING)))?.[1] ?? [],
    )
    .map((name) => ({ at: text.indexOf(name), name, country: null }));
  const officials = [...opening.matchAll(WITH_OFFICE)].map((match) => ({
    at: match.index + match[0].lastIndexOf(match[3] ?? ''),
    name: match[3] ?? '',
    country: countryOf(match[4]) ?? countryOf(match[2]) ?? countryOf(match[1]) ?? null,
  }));
  const named = [...opening.matchAll(BEFORE_OFFICE)].map((match) => ({
    at: match.index,
    name: match[1] ?? '',
    country: countryOf(match[2]) ?? null,
  }));
  return [...named, ...officials, ...subjects]
    .sort((one, other) => one.at - other.at)
    .flatMap(({ name, country }) => {
      const names = englishForms(name);
      return names.length === 0 ? [] : [{ names, country }];
    });
}

/** "Minister of Foreign Affairs of Sarune" ends in the country; "Secretary of State", "Prime Minister" hold none. */
function countryOf(words: string | undefined): string | undefined {
  const last = words?.trim().split(' ').at(-1);
  return last &&
    // “Director of the Office of the Central Commission”
    /^\p{Lu}/u.test(last) &&
    !/^(?:Prime|Vice|Special|High|Home|Treasury|Business|Climate|State|Affairs|Defen[cs]e|Trade|Finance|Commerce|Council|Office|Foreign|Commission|The|Then|And|Also|On|With|Deputy|Former|External|Committee|Bureau|Party|National|Central|Political)$/.test(
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

const CHINESE_OFFICE =
  '常务副国务卿|副国务卿|助理国务卿|国务卿|国防大臣|外交发展大臣|外交国务大臣|财政大臣|商贸大臣|商业贸易大臣|国务大臣|贸易代表|商务部长|财政部部长|国家安全事务顾问|国家安全事务助理|国家安全保障局长|首席副助理|首席助理|安全事务副助理|安全事务助理|气候特使|气候变化事务特使|气候问题特使|特使|高级代表|委员会主席|欧委会主席|大使|参谋长|参联会主席|司令|议长|常务副外长|副外长|外交秘书|外秘|办公室主任|国防部部长|外交部部长|外交部长|外交大臣|外务大臣|外长|外相|总统|首相|总理|主席|国防部长|防长|财长|财政部长|商务部长|商务部部长|副总理|部长|大臣|总书记|特别代表|国家安全顾问|安全顾问|顾问|负责人';

const CHINESE = new RegExp(
  `((?!国务)[\\p{Script=Han}]{2,6}?)?(?:${CHINESE_OFFICE})([\\p{Script=Han}]{1,6}?(?:·[\\p{Script=Han}]{1,6}?)?)(?=应|同|与|非|抵|对|率|和|举|通|在|就|于|进|会|以|将|到|访|视|来|及|等|主|参|致|受|说|称|\\d|，|,|。|、|表|一|分|共|（|\\(|$)`,
  'gu',
);

function learnChinese(opening: string): readonly LearntPerson[] {
  return [...opening.matchAll(CHINESE)].flatMap(([, before, name = '']) => {
    if (name.length < 2 || /[会期间议]/.test(name)) return [];
    const country = (before ?? '')
      .replace(/^.*[同与和跟向对为约见晤兼员任委及]/, '')
      .replace(/(?:总统|首相|总理)?$/, '')
      .replace(/国$/, '');
    const surname = name.split('·').at(-1) ?? name;
    const real = country.length > 1 && !/出席|系列|部|^(?:外交|国家|中央|国务)/.test(country);
    return [{ names: [...new Set([name, surname])], country: real ? country : null }];
  });
}
