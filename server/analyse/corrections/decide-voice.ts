import type { Voice } from '../../model/comparison.ts';
import type { Decisions } from './decisions.ts';
import type { Passage } from './passage.ts';

/** Whose words a passage reports, where that is not what the machine found. */
export function decideVoice({ sentence, at }: Passage, voice: Voice): Decisions {
  return { ok: true, value: voice === sentence.voice ? [] : [{ kind: 'voice', at, voice }] };
}
