import type { Voice } from '../../model/comparison.ts';
import type { SentenceVoice } from './voice-sentences.ts';

/** A sentence whose voice is found, and that is no contact line. */
export function spoken(voice: Voice): SentenceVoice {
  return { voice, contact: false };
}
