import type { Comparison } from '../model/comparison.ts';
import { labelTag } from '../model/language-tags.ts';
import type { Pair, ReadoutText, Side } from '../model/pair.ts';
import { SIDE_IDS, type SideId } from '../model/side.ts';
import { textLabelAmong } from '../model/text-labels.ts';
import { capital, inText, moment } from './phrases.ts';

export interface CustodyView {
  readonly revision: string;
  readonly historyHref: string;
  readonly editHref: string;
  /** Who took part, as whoever stored the pair lists them. */
  readonly participants: readonly ParticipantView[];
  readonly sides: readonly {
    readonly id: SideId;
    readonly letter: string;
    readonly name: string;
    /** Whom this side names as having taken part, in its own words; may be empty. */
    readonly participants: readonly ParticipantView[];
    readonly texts: readonly CustodyTextView[];
  }[];
}

export interface ParticipantView {
  readonly name: string;
  /** Language of the name; null for that of the page. */
  readonly language: string | null;
}

export interface CustodyTextView {
  readonly label: string;
  /** Who is said to have published it, where and when. */
  readonly published: string;
  readonly captured: string;
  readonly sourceUrl: string | null;
  readonly sourceNote: string | null;
  readonly editNote: string | null;
  readonly sha256: string;
}

/** Where each text of a pair comes from and how to prove that it is the same. @param pair as pages show it */
export function toCustodyView(pair: Pair, comparison: Comparison): CustodyView {
  const of = pair.latestRevision === pair.revision ? '' : ` of ${pair.latestRevision}`;
  return {
    revision: `Revision ${pair.revision}${of}, stored ${moment(pair.revisedAt)}`,
    historyHref: `/c/${pair.code}/history`,
    editHref: `/c/${pair.code}/edit`,
    participants: toParticipants(pair.call.participants),
    sides: SIDE_IDS.map((side) => ({
      id: side,
      letter: side.toUpperCase(),
      name: pair[side].issuer.name,
      participants: toParticipants(pair[side].participants),
      texts: pair[side].texts.map((text) => toText(text, pair[side], comparison[side].sha256)),
    })),
  };
}

function toParticipants(names: readonly string[]): readonly ParticipantView[] {
  return names.map((name) => ({ name, language: labelTag(name) }));
}

function toText(text: ReadoutText, { issuer, texts }: Side, compared: string): CustodyTextView {
  const who = issuer.body === null ? inText(issuer.name) : `${inText(issuer.name)}, ${issuer.body}`;
  const where = text.channel === null ? '' : ` (${text.channel})`;
  const when = text.published === null ? ', day not stated' : ` on ${moment(text.published)}`;
  const shown = texts.length > 1 && text.sha256 === compared ? ', compared here' : '';
  return {
    label: capital(`${textLabelAmong(text, texts)}${shown}`),
    published: `Said to have been published by ${who}${where}${when}`,
    captured: moment(text.captured),
    sourceUrl: text.sourceUrl,
    sourceNote: text.sourceNote,
    editNote: text.editNote,
    sha256: text.sha256,
  };
}
