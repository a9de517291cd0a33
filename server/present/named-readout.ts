import type { ComparedSide } from '../model/comparison.ts';
import { languageTag } from '../model/language-tags.ts';
import { sentenceOf } from '../model/sentence-of.ts';
import type { ChosenReadout } from '../model/successive.ts';
import { shortDay } from './phrases.ts';

/** One of two successive readouts as their page names it, with its side of the comparison. */
export interface NamedReadout {
  readonly chosen: ChosenReadout;
  readonly compared: ComparedSide;
  readonly day: string;
  readonly language: string;
}

/** Names a readout by the day of its call. */
export function toNamed(chosen: ChosenReadout, compared: ComparedSide): NamedReadout {
  const { language, text } = chosen.text;
  return { chosen, compared, day: shortDay(chosen.pair.call.date), language: languageTag(language, text) };
}

/** Preambles and headings are nobody's words: who published changes with every readout and says nothing. */
export function isTold({ compared }: NamedReadout, id: string): boolean {
  return sentenceOf(compared, id)?.voice !== 'none';
}
