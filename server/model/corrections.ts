import type { Voice } from './comparison.ts';
import type { ReadoutText } from './pair.ts';
import type { SideId } from './side.ts';
import type { Span } from './span.ts';

/**
 * Words of one text that a correction is about. The words count, the place only helps to find them: after a
 * revision of the text they are looked up again, and a correction whose words are gone falls away.
 */
export interface Anchor extends Span {
  readonly side: SideId;
  /** Id of the text within its pair. */
  readonly text: string;
  /** Hex SHA-256 of the text that `start` and `end` point into. */
  readonly sha256: string;
  /** The words themselves: `text.slice(start, end)`. */
  readonly quote: string;
}

interface Decision {
  /** `c1`, `c2` … unique within its pair over all revisions: the number of a decision that was taken back is not given again. */
  readonly id: string;
  /** Instant of the decision, ISO 8601 in UTC. */
  readonly decided: string;
}

/** What an editor, whoever holds the edit key, decided where the machine had decided otherwise or nothing. */
export type Correction = Decision &
  (
    | { readonly kind: 'pair' | 'unpair'; readonly a: Anchor; readonly b: Anchor }
    | { readonly kind: 'add-topic' | 'remove-topic'; readonly at: Anchor; readonly topic: string }
    | { readonly kind: 'voice'; readonly at: Anchor; readonly voice: Voice }
    | { readonly kind: 'note'; readonly at: Anchor; readonly note: string }
  );

/** What is decided, without its id and day. */
export type WithoutDecision<T> = T extends Correction ? Omit<T, keyof Decision> : never;

/** Corrections that one pair may carry, and characters that a note may have. */
export const MOST_CORRECTIONS = 1_000;
export const LONGEST_NOTE = 2_000;

export const VOICES: readonly Voice[] = ['self', 'other', 'both', 'none'];

/** The words that a correction is about: two anchors for a pairing, one for everything else. */
export function anchorsOf(correction: Correction | WithoutDecision<Correction>): readonly Anchor[] {
  return 'at' in correction ? [correction.at] : [correction.a, correction.b];
}

/** The number in a decision's id. */
export function decisionNumber({ id }: Pick<Correction, 'id'>): number {
  return Number(id.slice(1));
}

/** The highest number among decisions; 0 for none. */
export function highestNumber(corrections: readonly Pick<Correction, 'id'>[]): number {
  return corrections.reduce((highest, correction) => Math.max(highest, decisionNumber(correction)), 0);
}

/**
 * What makes a decision the one that it is, whatever revision it is carried to: its id, its day, and what it says of
 * which words. The id alone is not enough where decisions come from another archive or an older release, which gave
 * numbers anew.
 */
export function decisionKey(correction: Correction): string {
  const words = anchorsOf(correction).map(({ side, text, quote }) => [side, text, quote]);
  const { id, decided, kind } = correction;
  return JSON.stringify([id, decided, kind, words, saidOf(correction)]);
}

/** What a decision says of its words beside its kind: the topic, the voice or the note; empty for a pairing. */
export function saidOf(correction: Correction | WithoutDecision<Correction>): string {
  if ('topic' in correction) return correction.topic;
  if ('voice' in correction) return correction.voice;
  return 'note' in correction ? correction.note : '';
}

/**
 * Finds an anchor's words in a text: in their old place while the text is the same, otherwise wherever they stand
 * nearest to it. Null where they are gone. Linear in the text.
 */
export function findAnchor(
  anchor: Anchor,
  { text, sha256 }: Pick<ReadoutText, 'text' | 'sha256'>,
): Anchor | null {
  const { start, end, quote } = anchor;
  if (quote === '') return null;
  if (sha256 === anchor.sha256) return text.slice(start, end) === quote ? anchor : null;
  let nearest = -1;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length)) {
    if (nearest < 0 || Math.abs(at - start) < Math.abs(nearest - start)) nearest = at;
  }
  return nearest < 0 ? null : { ...anchor, sha256, start: nearest, end: nearest + quote.length };
}

/** Corrections of one revision as the next one takes them over. */
export interface CarriedCorrections {
  /** Anchored anew in the new texts, in the old order. */
  readonly kept: readonly Correction[];
  /** Those whose words no longer stand, as they were. */
  readonly fallen: readonly Correction[];
}

/** Carries corrections over to the texts of a next revision: those whose words still stand, wherever they stand. */
export function carryCorrections(
  corrections: readonly Correction[],
  texts: readonly Pick<ReadoutText, 'id' | 'text' | 'sha256'>[],
): CarriedCorrections {
  const byId = new Map(texts.map((text) => [text.id, text]));
  const find = (anchor: Anchor) => {
    const text = byId.get(anchor.text);
    return text === undefined ? null : findAnchor(anchor, text);
  };
  const kept: Correction[] = [];
  const fallen: Correction[] = [];
  for (const correction of corrections) {
    const carried = moveCorrection(correction, find);
    if (carried === null) fallen.push(correction);
    else kept.push(carried);
  }
  return { kept, fallen };
}

function moveCorrection(correction: Correction, find: (anchor: Anchor) => Anchor | null): Correction | null {
  if ('at' in correction) {
    const at = find(correction.at);
    return at && { ...correction, at };
  }
  const a = find(correction.a);
  const b = find(correction.b);
  return a && b && { ...correction, a, b };
}
