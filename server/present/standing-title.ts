import type { Standing } from '../model/comparison.ts';
import { inText } from './phrases.ts';
import type { SideNames } from './side-names.ts';

/** Heads the topics of one standing: "Only China", "Both". */
export function standingTitle(standing: Standing, names: SideNames): string {
  return standing === 'both' ? 'Both' : `Only ${inText(standing === 'only-a' ? names.a : names.b)}`;
}
