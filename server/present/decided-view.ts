import type { AppliedCorrection, Comparison } from '../model/comparison.ts';
import type { SideId } from '../model/side.ts';
import { quoted, shortDecision, voicePhrase } from './decision-phrases.ts';
import { type PassageLink, passageLink } from './passage-link.ts';
import { counted, listed, moment } from './phrases.ts';
import type { SideNames } from './side-names.ts';

export interface DecidedView {
  readonly heading: string;
  readonly machineHref: string;
  readonly rows: readonly DecidedRowView[];
}

export interface DecidedRowView {
  readonly passages: readonly PassageLink[];
  readonly decision: string;
  readonly machine: string;
  readonly when: string;
}

/** What an editor decided over the machine, one row a decision; null where nothing was. */
export function toDecidedView(
  { corrections = [] }: Comparison,
  names: SideNames,
  labels: ReadonlyMap<string, string>,
  machineHref: string,
): DecidedView | null {
  if (corrections.length === 0) return null;
  return {
    heading: `${counted(corrections.length, 'decision')} of an editor`,
    machineHref,
    rows: corrections.map((correction) => ({
      passages: correction.sentences.map(passageLink),
      decision: decisionOf(correction, names, labels),
      machine: correction.applied
        ? machineOf(correction, names, labels)
        : 'The words are no longer those of one passage, so this changes nothing.',
      when: moment(correction.decided),
    })),
  };
}

/** Says under the ledger how much of it rests on an editor; null where nothing does. */
export function ledgerDecisions({ corrections = [] }: Comparison): string | null {
  const marks = corrections.filter(({ kind, applied }) => applied && kind.endsWith('-topic'));
  if (marks.length === 0) return null;
  return `${counted(marks.length, 'topic mark')} of this table ${marks.length === 1 ? 'was' : 'were'} decided by an editor, all others by the machine.`;
}

function decisionOf(
  correction: AppliedCorrection,
  names: SideNames,
  labels: ReadonlyMap<string, string>,
): string {
  const said = shortDecision(correction, sideOf(correction), names, labels);
  return correction.applied ? said : `${said}: ${correction.quotes.map(quoted).join(' · ')}`;
}

/** Whose passage it is about; a pairing is about both, and is told without naming one. */
function sideOf({ side }: AppliedCorrection): SideId {
  return side ?? 'a';
}

function machineOf(
  correction: AppliedCorrection,
  names: SideNames,
  labels: ReadonlyMap<string, string>,
): string {
  const { kind, machine } = correction;
  if (kind === 'note') return '';
  if (kind === 'voice') return voicePhrase(machine.voice ?? 'none', sideOf(correction), names);
  if (kind === 'pair' || kind === 'unpair')
    return machine.matched ? 'set beside each other' : 'not set beside each other';
  const topics = machine.topics.map((id) => labels.get(id) ?? id);
  return topics.length === 0 ? 'no topic' : listed(topics);
}
