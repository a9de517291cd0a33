import type { AppliedCorrection, Voice } from '../model/comparison.ts';
import type { Correction } from '../model/corrections.ts';
import { sideOfSentence } from '../model/sentence-of.ts';
import { otherSide, type SideId } from '../model/side.ts';
import { capital, inText, possessive } from './phrases.ts';
import type { SideNames } from './side-names.ts';
import { showHidden } from './text-pieces.ts';

/** Characters of a quoted passage that a sentence about it shows, as readers count them: none is cut in two. */
const QUOTED = 90;

/** In whose voice a passage of a side speaks, as a clause. */
export function voicePhrase(voice: Voice, side: SideId, names: SideNames): string {
  if (voice === 'self') return `it speaks for ${inText(names[side])}`;
  if (voice === 'other') return `it reports ${possessive(names[otherSide(side)])} words`;
  if (voice === 'both') return 'it speaks for both sides';
  return 'it speaks for nobody';
}

/** An editor's decision as one sentence with the words that it is about, wherever they stand. */
export function decisionPhrase(
  correction: Correction,
  names: SideNames,
  labels: ReadonlyMap<string, string>,
): string {
  switch (correction.kind) {
    case 'pair':
      return `${quoted(correction.a.quote)} set beside ${quoted(correction.b.quote)}`;
    case 'unpair':
      return `${quoted(correction.a.quote)} parted from ${quoted(correction.b.quote)}`;
    case 'note':
      return `Note on ${quoted(correction.at.quote)}: ${showHidden(correction.note)}`;
    case 'voice':
      return `Voice of ${quoted(correction.at.quote)}: ${voicePhrase(correction.voice, correction.at.side, names)}`;
    default: {
      const label = labels.get(correction.topic) ?? correction.topic;
      const said = correction.kind === 'add-topic' ? 'added at' : 'removed from';
      return `Topic “${label}” ${said} ${quoted(correction.at.quote)}`;
    }
  }
}

/**
 * An editor's decision as a passage of the page tells it, beside what the machine had found: "An editor decided: it
 * speaks for China. The machine: it speaks for nobody."
 *
 * @param id of the passage; one of the decision's
 */
export function passageDecision(
  { kind, sentences, topic, voice, machine }: AppliedCorrection,
  id: string,
  names: SideNames,
  labels: ReadonlyMap<string, string>,
): string {
  const side = sideOfSentence(id);
  const other = sentences.find((sentence) => sentence !== id)?.toUpperCase() ?? '';
  const label = `“${labels.get(topic ?? '') ?? topic}”`;
  switch (kind) {
    case 'pair':
      return `An editor set this beside ${other}. The machine ${machine.matched ? 'did too' : 'had not'}.`;
    case 'unpair':
      return `An editor parted this from ${other}. The machine had set it beside ${other}.`;
    case 'add-topic':
      return `An editor added the topic ${label}. The machine ${machine.topics.includes(topic ?? '') ? 'had marked it by other words' : 'had not'}.`;
    case 'remove-topic':
      return `An editor removed the topic ${label}, which the machine had marked.`;
    case 'voice':
      return `An editor decided: ${voicePhrase(voice ?? 'none', side, names)}. The machine: ${voicePhrase(machine.voice ?? 'none', side, names)}.`;
    default:
      return 'A note by whoever published this comparison.';
  }
}

/** The decision alone, without its words, for lists that link to its passages: "Topic “Taiwan” added". */
export function shortDecision(
  { kind, topic, voice, note }: AppliedCorrection,
  side: SideId,
  names: SideNames,
  labels: ReadonlyMap<string, string>,
): string {
  const label = `“${labels.get(topic ?? '') ?? topic}”`;
  switch (kind) {
    case 'pair':
      return 'Set beside each other';
    case 'unpair':
      return 'Parted';
    case 'add-topic':
      return `Topic ${label} added`;
    case 'remove-topic':
      return `Topic ${label} removed`;
    case 'voice':
      return capital(voicePhrase(voice ?? 'none', side, names));
    default:
      return `Note: ${showHidden(note ?? '')}`;
  }
}

/** The words in quotation marks, the end left out where they are long. */
export function quoted(words: string): string {
  const line = showHidden(words).replace(/\s+/g, ' ').trim();
  const characters = [...line];
  if (characters.length <= QUOTED) return `“${line}”`;
  return `“${characters.slice(0, QUOTED).join('').replace(/ \S*$/, '')} …”`;
}
