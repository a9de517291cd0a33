import type { ActId } from './act-id.ts';
import type { TaxonomyVersion } from './comparison.ts';
import type { CueId } from './cue-id.ts';
import type { Frame } from './frame.ts';
import type { IssuerEntry } from './issuer.ts';
import type { Language } from './language.ts';
import type { OfficeId } from './office-id.ts';
import type { WordListId } from './word-list-id.ts';

/**
 * What an expert taught the program: the parsed, checked content of `readouts/taxonomy/`, and who publishes readouts.
 * Plain data; the matcher that finds its terms is compiled from it once (`analyse/tag/compile-lexicon.ts`).
 */
export interface Knowledge extends Taxonomy {
  /** In the order of `readouts/issuers.yaml`; each one's party is among the names. */
  readonly issuers: readonly IssuerEntry[];
}

/** The content of `readouts/taxonomy/` alone. */
export interface Taxonomy {
  /** Of a `Knowledge`, its hash is over the parties of the issuers too: they decide whose words a text's are. */
  readonly version: TaxonomyVersion;
  readonly topics: readonly Topic[];
  /** Titles, bodies and venue lines that hold a topic's words but are no topic: they take the span and mark nothing. */
  readonly masks: readonly LexiconEntry[];
  readonly acts: readonly LexiconEntry<ActId>[];
  readonly tone: readonly LexiconEntry[];
  readonly formulas: readonly Formula[];
  /** Matters that go by several names; a variant is one name. */
  readonly terminology: readonly Matter[];
  /** Parties, people, places, bodies under their names in both languages. */
  readonly names: readonly NamedEntity[];
  /** Offices of those who talk, by what a text does with them. */
  readonly offices: readonly LexiconEntry<OfficeId>[];
  /** Words that mean one thing in both languages: they mark nothing and help to match sentences. */
  readonly concepts: readonly LexiconEntry[];
  /** Other cues by kind: who asked, commitments, deadlines, preambles … */
  readonly cues: readonly LexiconEntry<CueId>[];
  /** Lists of words that rules look for at one place of a sentence; they mark nothing, and none has a condition. */
  readonly words: readonly LexiconEntry<WordListId>[];
}

/** Terms of one thing by language. Terms are written in the term language of `readouts/README.md`. */
export interface LexiconEntry<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly terms: Readonly<Record<Language, readonly TermSpec[]>>;
  /** Where the entry stands: file and line, for messages. */
  readonly at: string;
}

/** A set phrase. */
export interface Formula extends LexiconEntry {
  /** Topics of which it claims what other words on them do not; see `indexEchoes`. Empty for a phrase that claims nothing. */
  readonly claimsOn: readonly string[];
}

export interface TermSpec {
  /** The term as written in the file, in the term language. */
  readonly term: string;
  /** At least one of these terms must stand in the same sentence; empty for no condition. */
  readonly near: readonly string[];
  /** None of these terms may stand in the same sentence. */
  readonly notNear: readonly string[];
  /** The mark is dropped when one of the two parties has one of these ids. */
  readonly notParty: readonly string[];
  /** The mark is dropped when parties are known and none of them has one of these ids; empty for no condition. */
  readonly onlyParty: readonly string[];
  /** The mark is dropped when its sentence carries one of these topics by other words; `*` for any topic. */
  readonly yieldsTo: readonly string[];
  /** Where the term stands, likewise. */
  readonly at: string;
}

export interface Topic extends LexiconEntry {
  readonly theme: string;
  readonly labelZh: string;
  /** True where the label begins with a name, which keeps its capital inside a sentence. */
  readonly isProper: boolean;
  readonly scope: string;
  /** Topics and themes that, when a sentence carries them, take this topic's place; see `TermSpec.yieldsTo`. */
  readonly yieldsTo: readonly string[];
  /** Party ids: when one of them is a party to the call the topic is not raised at all. */
  readonly notParty: readonly string[];
  /** For those of its terms that name none themselves; see `TermSpec.onlyParty`. */
  readonly onlyParty: readonly string[];
  /** What sharing it tells of two sentences where that is less than for a topic that names its matter; null for one. */
  readonly frame: Frame | null;
  /** True where all who name it speak of one matter, in however many sentences: Taiwan, but not trade. */
  readonly isOneMatter: boolean;
  /** Topics whose sentences answer one of this topic, though they do not carry it. */
  readonly answeredBy: readonly string[];
  /** Ids of each two parties in whose talks readers look whether it is there at all. */
  readonly watchedBetween: readonly (readonly [string, string])[];
  /** True for thanks, congratulations and the like: a short sentence of nothing else takes no position. */
  readonly isCourtesy: boolean;
}

export interface Matter {
  readonly id: string;
  readonly label: string;
  /** Each variant is one name of the matter, with its forms in each language; a variant's id names it. */
  readonly variants: readonly LexiconEntry[];
}

export interface NamedEntity extends LexiconEntry {
  readonly kind: 'party' | 'person' | 'place' | 'body';
  /** The party that a person or body belongs to; null for places and for those of no party. */
  readonly party: string | null;
  /** Of a party: true where its people bear the family name in front. */
  readonly isSurnameFirst: boolean;
  /** Of a party: the language that speaks for its having written a text; null for one that many write in. */
  readonly writes: Language | null;
}
