import type { Comparison } from '../model/comparison.ts';
import { issuerWithBody } from '../model/issuer-with-body.ts';
import type { CallFormat, Pair, ReadoutText, Side } from '../model/pair.ts';
import { SIDE_IDS, type SideId } from '../model/side.ts';
import { textLabel } from '../model/text-labels.ts';
import { comparedQuery } from './compared-query.ts';

/** Where a shared file comes from, so that whoever has nothing but the file can follow it back. */
export interface Provenance {
  readonly title: string;
  /** Calendar day `yyyy-mm-dd`; null where no call is known, as for two bare files. */
  readonly date: string | null;
  /** What kind of talk it was; null where none is known. */
  readonly format: CallFormat | null;
  /** Immutable address of the revision that was shared; null where nothing is published. */
  readonly address: string | null;
  /** What asks for this very comparison, `?a=TEXT&b=TEXT&machine=1`, part of `address`; mostly empty. */
  readonly query: string;
  readonly revision: number | null;
  /** Instant that this revision was stored, ISO 8601; null where nothing is. */
  readonly revised: string | null;
  /** True where every government, person and word is invented. */
  readonly illustrative: boolean;
  /** The comparison in one paragraph. */
  readonly finding: string;
  readonly sides: Readonly<Record<SideId, SideProvenance>>;
}

export interface SideProvenance {
  /** Short name that heads a column. */
  readonly name: string;
  /** Name and body, as a citation has them. */
  readonly issuer: string;
  readonly title: string | null;
  /** What the text is, such as "unofficial English translation"; null for a bare file. */
  readonly label: string | null;
  readonly channel: string | null;
  /** What was changed against the source; null for nothing. */
  readonly editNote: string | null;
  readonly sourceUrl: string | null;
  readonly sourceNote: string | null;
  readonly published: string | null;
  readonly captured: string | null;
  readonly sha256: string;
}

/** What is known of a published comparison; only what has an address can be cited. */
export interface CitedProvenance extends Provenance {
  readonly address: string;
  readonly revision: number;
  readonly revised: string;
}

/** Tells where the comparison of a stored pair comes from. @param finding the comparison in one paragraph */
export function provenanceOf(
  pair: Pair,
  comparison: Comparison,
  finding: string,
  baseUrl: string,
): CitedProvenance {
  const [a, b] = SIDE_IDS.map((side) => sideOf(pair[side], comparison[side].sha256));
  if (a === undefined || b === undefined) throw new Error('A pair has two sides.');
  const query = comparedQuery(pair, comparison);
  return {
    title: pair.call.title,
    date: pair.call.date,
    format: pair.call.format,
    address: `${baseUrl}/c/${pair.code}/r/${pair.revision}${query}`,
    query,
    revision: pair.revision,
    revised: pair.revisedAt,
    illustrative: pair.call.illustrative,
    finding,
    sides: { a, b },
  };
}

function sideOf({ issuer, texts }: Side, sha256: string): SideProvenance {
  const text: ReadoutText | undefined = texts.find((known) => known.sha256 === sha256) ?? texts[0];
  return {
    name: issuer.name,
    issuer: issuerWithBody(issuer),
    title: text?.title ?? null,
    label: text === undefined ? null : textLabel(text),
    channel: text?.channel ?? null,
    editNote: text?.editNote ?? null,
    sourceUrl: text?.sourceUrl ?? null,
    sourceNote: text?.sourceNote ?? null,
    published: text?.published ?? null,
    captured: text?.captured ?? null,
    sha256,
  };
}

/**
 * Tells where a comparison of two bare files comes from: nowhere but the files.
 *
 * @param names what heads the columns
 * @param issuers the same with the bodies, where they are known
 */
export function provenanceOfFiles(
  comparison: Comparison,
  finding: string,
  names: Readonly<Record<SideId, string>>,
  issuers: Readonly<Record<SideId, string>> = names,
): Provenance {
  const side = (id: SideId): SideProvenance => ({
    name: names[id],
    issuer: issuers[id],
    title: null,
    label: null,
    channel: null,
    editNote: null,
    sourceUrl: null,
    sourceNote: null,
    published: null,
    captured: null,
    sha256: comparison[id].sha256,
  });
  return {
    title: `${names.a} and ${names.b} compared`,
    date: null,
    format: null,
    address: null,
    query: '',
    revision: null,
    revised: null,
    illustrative: false,
    finding,
    sides: { a: side('a'), b: side('b') },
  };
}

/** Where one topic of this very revision is published; null where nothing is. */
export function topicAddress({ address, query }: Provenance, topic: string): string | null {
  if (address === null) return null;
  return `${address.slice(0, address.length - query.length)}/t/${topic}${query}`;
}

/** One line a fact: address, revision, taxonomy, and for each side its source, capture time and hash. */
export function provenanceLines(provenance: Provenance, comparison: Comparison): readonly string[] {
  const { address, revision, revised, sides, illustrative } = provenance;
  return [
    ...(comparison.precise ? [] : [IMPRECISE]),
    ...(illustrative ? [ILLUSTRATIVE] : []),
    ...(address === null ? [] : [`Address: ${address}`]),
    ...(revision === null ? [] : [`Revision ${revision}, stored ${revised}`]),
    `Topics: taxonomy ${comparison.taxonomy.version}, SHA-256 ${comparison.taxonomy.sha256}`,
    ...correctionLines(provenance, comparison),
    ...SIDE_IDS.map((side) => `${side.toUpperCase()}: ${sourceLine(sides[side])}`),
    '“Not in this text” says that no term of a topic was found there, not that the matter was not raised.',
  ];
}

export const ILLUSTRATIVE =
  'Illustrative example: the two governments, their officials and their texts are invented.';

export const IMPRECISE =
  'The texts are so long that a limit cut the work short: some counterparts may be missing.';

/** Who decided what: silent where everything is the machine's. */
function correctionLines(
  { address, query }: Provenance,
  { corrections = [] }: Comparison,
): readonly string[] {
  if (corrections.length === 0) return [];
  const decided =
    corrections.length === 1
      ? 'An editor’s decision is in this comparison.'
      : `${corrections.length} decisions of an editor are in this comparison.`;
  if (address === null) return [decided];
  return [`${decided} Without: ${address}${query === '' ? '?' : '&'}machine=1`];
}

function sourceLine(side: SideProvenance): string {
  return [
    side.issuer,
    side.label,
    side.channel,
    side.sourceNote,
    side.sourceUrl,
    side.published === null ? null : `published ${side.published}`,
    side.captured === null ? null : `captured ${side.captured}`,
    side.editNote === null ? null : `edited: ${side.editNote}`,
    `SHA-256 ${side.sha256}`,
  ]
    .filter((part) => part !== null)
    .join('; ');
}
