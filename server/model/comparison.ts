import type { ActId } from './act-id.ts';
import type { Language } from './language.ts';
import type { SideId } from './side.ts';
import type { Span } from './span.ts';

/**
 * The result of comparing two readouts, exactly as it leaves the program as JSON. Offsets are UTF-16 code
 * units into `text` of their side. The format is a promise to other programs: fields may be added, never
 * changed or dropped without a new number.
 */
export interface Comparison {
  readonly format: 'diptych.comparison/1';
  readonly taxonomy: TaxonomyVersion;
  readonly a: ComparedSide;
  readonly b: ComparedSide;
  /** One row a topic found on either side, in the order that the page shows: only A, both, only B. */
  readonly ledger: readonly LedgerRow[];
  /** Topics that talks between these two parties are watched for and that neither text has, in the taxonomy's order. */
  readonly neither: readonly NamedTopic[];
  readonly matches: readonly Match[];
  /** Sentence ids of each side that no match holds, in text order. */
  readonly unmatched: Readonly<Record<SideId, readonly string[]>>;
  readonly attributions: readonly Attribution[];
  readonly commitments: readonly Commitment[];
  readonly terminology: readonly TerminologyRow[];
  readonly formulas: readonly FormulaRow[];
  readonly facts: Facts;
  /** False where a limit cut work short; the page says so too. */
  readonly precise: boolean;
  /** What an editor decided, in the order of deciding; absent where everything is the machine's. */
  readonly corrections?: readonly AppliedCorrection[];
}

/** A topic by its id and its label. */
export interface NamedTopic {
  readonly topic: string;
  readonly label: string;
}

/** An editor's decision as a comparison carries it, beside what the machine had. */
export interface AppliedCorrection {
  readonly id: string;
  readonly kind: 'pair' | 'unpair' | 'add-topic' | 'remove-topic' | 'voice' | 'note';
  readonly by: 'editor';
  /** Instant of the decision, ISO 8601. */
  readonly decided: string;
  /** False where its words are no longer those of one sentence: then it changes nothing. */
  readonly applied: boolean;
  /** The side of its words; null for a pairing, which has words of both. */
  readonly side: SideId | null;
  /** Sentences that it is about: A's and B's for a pairing, one for everything else; empty where not applied. */
  readonly sentences: readonly string[];
  /** The words that it is anchored to. */
  readonly quotes: readonly string[];
  readonly topic: string | null;
  readonly voice: Voice | null;
  readonly note: string | null;
  /** What the machine had found of the same sentences. */
  readonly machine: {
    readonly voice: Voice | null;
    readonly topics: readonly string[];
    readonly matched: boolean;
  };
}

export interface TaxonomyVersion {
  readonly version: string;
  /** Hex SHA-256 over the taxonomy's files. */
  readonly sha256: string;
}

export interface ComparedSide {
  /** Issuer id of `readouts/issuers.yaml`, or the free text that was given; null when not known. */
  readonly issuer: string | null;
  /** Party id (`us`, `cn` …) that the issuer, or the text itself, names as the speaker; null when not known. */
  readonly party: string | null;
  readonly language: Language;
  /** Hex SHA-256 of `text` in UTF-8. */
  readonly sha256: string;
  /** The exact text given: line endings as `\n`, NFC, nothing else changed. */
  readonly text: string;
  /** Words of the text; Chinese counts segmented words. Equals the sum over its sentences. */
  readonly words: number;
  /** Share 0–1 of the words that stand in sentences without a topic. */
  readonly untagged: number;
  /** Sorted, not overlapping, covering every word. */
  readonly sentences: readonly Sentence[];
}

/** Whose words or acts a sentence reports: the issuer's own side, the counterpart, both together, nobody's. */
export type Voice = 'self' | 'other' | 'both' | 'none';

export interface Sentence extends Span {
  /** `a1`, `a2` … on the left, `b1` … on the right, in text order. */
  readonly id: string;
  /** Zero-based paragraph number. */
  readonly paragraph: number;
  readonly words: number;
  readonly topics: readonly TopicMark[];
  readonly voice: Voice;
  /** Set where an editor decided the voice. */
  readonly voiceBy?: 'editor';
  readonly acts: readonly ActMark[];
  readonly tone: readonly ToneMark[];
}

/** Words that put their sentence in a topic. */
export interface TopicMark extends Span {
  readonly id: string;
  /** The words as they stand in the text. */
  readonly term: string;
  /** The taxonomy's term that earned the mark, as it is written there; absent where an editor marked the words. */
  readonly pattern?: string;
  readonly by?: 'editor';
}

export interface ActMark extends Span {
  readonly id: ActId;
}

export interface ToneMark extends Span {
  readonly id: string;
}

export type Standing = 'only-a' | 'only-b' | 'both';

export interface LedgerRow {
  readonly topic: string;
  readonly label: string;
  readonly a: LedgerCell;
  readonly b: LedgerCell;
  readonly standing: Standing;
  /** (a.share − b.share) / (a.share + b.share): 1 all on A … −1 all on B. */
  readonly lean: number;
}

export interface LedgerCell {
  /** Ids of the sentences that carry the topic, in text order. */
  readonly sentences: readonly string[];
  readonly mentions: number;
  /**
   * Words of the sentences that carry the topic, each sentence's words divided equally among its topics,
   * over the words of the side: 0–1. Shares of a side and its `untagged` sum to 1.
   */
  readonly share: number;
  /** Order of first mention among the side's topics, from 1; null where the side has none of it. */
  readonly rank: number | null;
}

export interface Match {
  /** Sentence ids of each side, in text order; neither list is empty. */
  readonly a: readonly string[];
  readonly b: readonly string[];
  /** 0–1; comparable within one comparison only. */
  readonly score: number;
  /** Strongest first; never empty. */
  readonly because: readonly MatchReason[];
  /** Set where an editor paired the sentences; the score is then 1. */
  readonly by?: 'editor';
}

export interface MatchReason {
  readonly kind:
    | 'topic'
    | 'term'
    | 'name'
    | 'number'
    | 'wording'
    | 'contact'
    | 'formula'
    | 'concept'
    | 'tone'
    | 'editor';
  readonly value: string;
}

/** A sentence of one side that reports a position, promise or admission of the other. */
export interface Attribution {
  readonly sentence: string;
  readonly by: SideId;
  readonly to: SideId;
  readonly topics: readonly string[];
  /** The other side's own sentences that say it too; empty where its text has none. */
  readonly echoed: readonly string[];
}

export type CommitmentKind = 'pledge' | 'joint' | 'next-step' | 'number' | 'deadline';

export interface Commitment extends Span {
  readonly sentence: string;
  readonly kind: CommitmentKind;
  /** Whose it is by its clause, where that is not who the voice of its sentence says. */
  readonly by?: SideId;
  readonly echoed: readonly string[];
}

/** The names that each side uses for one matter, where they differ. Names are slices of the texts. */
export interface TerminologyRow {
  readonly matter: string;
  readonly label: string;
  readonly a: readonly string[];
  readonly b: readonly string[];
  /** For each name of a side, ids of the sentences that use it, in text order. */
  readonly sentences: Readonly<Record<SideId, readonly (readonly string[])[]>>;
}

export interface FormulaRow {
  readonly id: string;
  readonly label: string;
  /** Sentence ids of each side that use the formula, in text order. */
  readonly a: readonly string[];
  readonly b: readonly string[];
  /** Topics of which it claims what other words on them do not, so that these are no echo of it; left out for none. */
  readonly claimsOn?: readonly string[];
}

export interface Facts {
  /** The side that asked for the talk; `both` where the texts disagree or say it was agreed; null where neither says. */
  readonly requestedBy: SideId | 'both' | null;
  /** What each text itself says about who asked, with the words that say so. */
  readonly requests: Readonly<Record<SideId, RequestStatement | null>>;
  readonly length: Readonly<Record<SideId, number>>;
  /** Ids of the tone words that each side chose for the talk, in order of first use. */
  readonly tone: Readonly<Record<SideId, readonly string[]>>;
}

export interface RequestStatement extends Span {
  readonly side: SideId | 'both';
  readonly sentence: string;
}
