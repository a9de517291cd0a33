import { alignSentences } from './align-sentences.ts';
import type { LabelledPair } from './labelled-pair.ts';
import type { Reading, SentenceReading } from './reading.ts';

/** A reading whose ids are those of the labels; see `layReading`. */
export interface LaidReading {
  /** Everything found in a labelled sentence, by its id; empty where nothing was laid on it. */
  readonly on: (id: string) => readonly SentenceReading[];
  /** `a2-b4` with the ids of the labels. */
  readonly matches: ReadonlySet<string>;
  /** Labelled id of an attributed sentence → labelled ids of what is said to echo it. */
  readonly attributions: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Translates a reading from its own sentence ids to those of the labels, by overlap. */
export function layReading(pair: LabelledPair, reading: Reading): LaidReading {
  const laid = new Map([
    ...alignSentences(pair.a.sentences, reading.a.sentences),
    ...alignSentences(pair.b.sentences, reading.b.sentences),
  ]);
  const onLabels = new Map<string, SentenceReading[]>();
  for (const sentence of [...reading.a.sentences, ...reading.b.sentences]) {
    const label = laid.get(sentence.id);
    if (label !== undefined) onLabels.set(label, [...(onLabels.get(label) ?? []), sentence]);
  }
  const translate = (ids: readonly string[]): string[] =>
    ids.flatMap((id) => {
      const label = laid.get(id);
      return label === undefined ? [] : [label];
    });
  const attributions = new Map<string, Set<string>>();
  for (const { sentence, echoed } of reading.attributions) {
    for (const label of translate([sentence])) {
      attributions.set(label, new Set([...(attributions.get(label) ?? []), ...translate(echoed)]));
    }
  }
  return {
    on: (id) => onLabels.get(id) ?? [],
    matches: new Set(
      reading.matches.flatMap((match) =>
        translate(match.a).flatMap((a) => translate(match.b).map((b) => `${a}-${b}`)),
      ),
    ),
    attributions,
  };
}
