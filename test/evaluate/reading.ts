import type { ActId } from '../../server/model/act-id.ts';
import type { Comparison, Voice } from '../../server/model/comparison.ts';
import type { SideId } from '../../server/model/side.ts';
import type { Span } from '../../server/model/span.ts';

/** What some program read out of a pair, cut down to what the labels speak of. */
export interface Reading {
  readonly a: SideReading;
  readonly b: SideReading;
  readonly matches: readonly { readonly a: readonly string[]; readonly b: readonly string[] }[];
  readonly attributions: readonly { readonly sentence: string; readonly echoed: readonly string[] }[];
  readonly requestedBy: SideId | 'both' | null;
}

export interface SideReading {
  readonly sentences: readonly SentenceReading[];
  readonly tone: readonly string[];
}

export interface SentenceReading extends Span {
  readonly id: string;
  readonly topics: readonly string[];
  readonly voice: Voice;
  readonly acts: readonly ActId[];
}

/** Cuts a comparison down to a reading. */
export function readingOf(comparison: Comparison): Reading {
  const side = (id: SideId): SideReading => ({
    tone: comparison.facts.tone[id],
    sentences: comparison[id].sentences.map((sentence) => ({
      ...sentence,
      topics: sentence.topics.map((mark) => mark.id),
      acts: sentence.acts.map((mark) => mark.id),
    })),
  });
  return {
    a: side('a'),
    b: side('b'),
    matches: comparison.matches,
    attributions: comparison.attributions,
    requestedBy: comparison.facts.requestedBy,
  };
}
