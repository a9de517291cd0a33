import type { Correction } from './corrections.ts';
import type { Language } from './language.ts';
import type { SideId } from './side.ts';

declare const brand: unique symbol;

/** The address of a pair: 22 base64url characters, 128 bits from a cryptographic source. */
export type PairCode = string & { readonly [brand]: 'PairCode' };

/** The secret that allows changes to a pair: made like a code, unrelated to it, stored only as a hash. */
export type EditKey = string & { readonly [brand]: 'EditKey' };

/** Narrows `value` to a pair code by its form alone; null for anything else. Existence is the archive's to say. */
export function parsePairCode(value: unknown): PairCode | null {
  return typeof value === 'string' && /^[A-Za-z0-9_-]{22}$/.test(value) ? (value as PairCode) : null;
}

export type CallFormat = 'call' | 'video' | 'meeting' | 'summit' | 'letter';

export const CALL_FORMATS: readonly CallFormat[] = ['call', 'video', 'meeting', 'summit', 'letter'];

export type TextKind = 'original' | 'official-translation' | 'unofficial-translation';

export const TEXT_KINDS: readonly TextKind[] = ['original', 'official-translation', 'unofficial-translation'];

export type Visibility = 'unlisted' | 'public';

export interface Call {
  readonly title: string;
  /** Calendar day `yyyy-mm-dd` in `timeZone`. */
  readonly date: string;
  /** IANA name; null when not known. */
  readonly timeZone: string | null;
  readonly place: string | null;
  readonly format: CallFormat;
  /** As the uploader lists them, either side's people; may be empty. */
  readonly participants: readonly string[];
  /** What happened around the call, with its source. Never compared. */
  readonly notes: readonly ContextNote[];
  /** True where every government, person and word is invented; said wherever the pair is shown. */
  readonly illustrative: boolean;
}

export interface ContextNote {
  readonly text: string;
  readonly source: string | null;
}

/** Texts that one side may have: an original and its translations. */
export const MOST_TEXTS = 5;

/** People that one list of participants may name. */
export const MOST_NAMES = 100;

export interface Side {
  readonly issuer: Issuer;
  /** Who took part, by the names and titles that this side gives them; may be empty. */
  readonly participants: readonly string[];
  /** Never empty; the first is the one compared unless another is asked for. */
  readonly texts: readonly ReadoutText[];
}

/** Who published a readout: an entry of `readouts/issuers.yaml` when `id` is set, free text otherwise. */
export interface Issuer {
  readonly id: string | null;
  /** Short name of the party as the page heads its column with it, such as "United States". */
  readonly name: string;
  /** The body that published, such as "Department of State"; null when not known. */
  readonly body: string | null;
}

export interface ReadoutText {
  /** Unique within its pair and stable over revisions, such as `a1`. */
  readonly id: string;
  /** Canonical text: NFC, line endings `\n`, nothing else changed. */
  readonly text: string;
  /** Hex SHA-256 of `text` in UTF-8. */
  readonly sha256: string;
  readonly language: Language;
  readonly kind: TextKind;
  /** The readout's own headline; null when it has none or it was not given. */
  readonly title: string | null;
  /** Where it was published, such as "Twitter" or "ministry website"; null when not known. */
  readonly channel: string | null;
  /** http or https address of the source; null when not known. */
  readonly sourceUrl: string | null;
  /** What the text is taken from, in words, such as "as quoted by the Associated Press, 14 June 2023". */
  readonly sourceNote: string | null;
  /** Instant or day that the issuer published it, ISO 8601 (`yyyy-mm-dd` or with time and offset); null when not known. */
  readonly published: string | null;
  /** Day or instant that Diptych, or the uploader, captured it, ISO 8601. */
  readonly captured: string;
  /** What was changed against the source, such as a cut preamble; null for nothing. */
  readonly editNote: string | null;
}

/** What comes in by a form, the API or a folder, checked and canonical, before it has an address. */
export interface PairDraft {
  readonly call: Call;
  readonly a: Side;
  readonly b: Side;
  readonly visibility: Visibility;
  /** What editors decided over the machine, in the order of deciding; mostly empty. */
  readonly corrections: readonly Correction[];
}

/** A stored pair at one revision. */
export interface Pair extends PairDraft {
  readonly code: PairCode;
  /** From 1; revision N never changes once stored. */
  readonly revision: number;
  /** The newest revision of the pair, so that an older page can say that it is older. */
  readonly latestRevision: number;
  /** Who could find the pair when this revision was stored; `visibility` is who can today, whatever the revision. */
  readonly storedAs: Visibility;
  /** Instants, ISO 8601 in UTC. */
  readonly createdAt: string;
  readonly revisedAt: string;
}

/** What is left of a withdrawn pair: enough to prove what stood there, nothing to read. */
export interface Tombstone {
  readonly code: PairCode;
  readonly withdrawnAt: string;
  readonly sha256: Readonly<Record<SideId, readonly string[]>>;
}
