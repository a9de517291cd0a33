import type { ReadSentence, ReadText } from '../../model/reading.ts';

/** The first sentence that holds a word of contact: by whom it names, a talk of leaders or of ministers is known. */
export function findOpening({ sentences }: ReadText): ReadSentence | undefined {
  return sentences.find(({ hits }) => hits.some(({ kind, id }) => kind === 'cue' && id === 'contact'));
}
