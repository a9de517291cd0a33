import type { CueId } from '../../model/cue-id.ts';
import type { Hit } from '../../model/hit.ts';
import type { ReadSentence } from '../../model/reading.ts';

/** The first cue of this kind in a sentence that a rule of voice looks at. */
export function findCue({ sentence }: { readonly sentence: ReadSentence }, id: CueId): Hit | undefined {
  return sentence.hits.find((hit) => hit.kind === 'cue' && hit.id === id);
}
