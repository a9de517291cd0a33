import type { Voice } from '../../server/model/comparison.ts';
import type { LabelledPair, LabelledSentence } from './labelled-pair.ts';
import type { LaidReading } from './laid-reading.ts';
import { f1, type Tally } from './tally.ts';

export const VOICES: readonly Voice[] = ['self', 'other', 'both', 'none'];

/** Tallies by voice; a wrong voice is missed under the labelled one and extra under the found one. */
export type VoiceTallies = Readonly<Record<Voice, Tally>>;

export function scoreVoice(pair: LabelledPair, laid: LaidReading): VoiceTallies {
  const sentences = [...pair.a.sentences, ...pair.b.sentences];
  const tally = (voice: Voice): Tally => {
    const found = sentences.filter((sentence) => foundVoice(sentence, laid) === voice);
    const right = found.filter((sentence) => sentence.voice === voice).length;
    const labelled = sentences.filter((sentence) => sentence.voice === voice).length;
    return { right, extra: found.length - right, missed: labelled - right };
  };
  return { self: tally('self'), other: tally('other'), both: tally('both'), none: tally('none') };
}

/** The voice of the longest found sentence that was laid on the label; null where none was. */
export function foundVoice(label: LabelledSentence, laid: LaidReading): Voice | null {
  let longest: { readonly length: number; readonly voice: Voice } | null = null;
  for (const { start, end, voice } of laid.on(label.id)) {
    if (longest === null || end - start > longest.length) longest = { length: end - start, voice };
  }
  return longest?.voice ?? null;
}

/** Mean of the F1 of the voices that occur, each counting alike, 0–1; null where none occurs. */
export function macroF1(tallies: VoiceTallies): number | null {
  const values = VOICES.map((voice) => f1(tallies[voice])).filter((value) => value !== null);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
