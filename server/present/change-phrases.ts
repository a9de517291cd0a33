import type { Side } from '../model/pair.ts';
import type { RevisionChanges, TextChange } from '../model/revision.ts';
import type { SideId } from '../model/side.ts';
import { textLabel } from '../model/text-labels.ts';
import { capital, counted, listed, possessive } from './phrases.ts';
import type { SideNames } from './side-names.ts';

/**
 * Tells whether a reader of an older revision should be told: not where nothing but punctuation, white space or who
 * can find the pair differs.
 */
export function isEdited({ texts, facts, corrections }: RevisionChanges): boolean {
  const { added, takenBack, fallen } = corrections;
  return (
    texts.some(({ kind }) => kind !== 'marks') ||
    facts.some((fact) => fact !== 'visibility') ||
    added.length + takenBack.length + fallen.length > 0
  );
}

/** What differs between two revisions, a sentence each; empty where nothing does. */
export function changePhrases(
  { texts, facts, corrections }: RevisionChanges,
  names: SideNames,
  sides: Readonly<Record<SideId, Side>>,
): readonly string[] {
  const { added, takenBack, fallen } = corrections;
  return [
    ...texts.map((change) => textPhrase(change, names, sides[change.side].texts.length > 1)),
    ...(facts.length === 0 ? [] : [`${capital(listed(facts))} changed.`]),
    ...(added.length === 0 ? [] : [`${counted(added.length, 'decision')} of an editor added.`]),
    ...(takenBack.length === 0 ? [] : [`${counted(takenBack.length, 'decision')} of an editor taken back.`]),
    ...(fallen.length === 0
      ? []
      : [`${counted(fallen.length, 'decision')} of an editor fell away with the words they were about.`]),
  ];
}

/** Names a changed text: "China’s text", "China’s official English translation" where the side has several. */
export function changedText({ side, before, after }: TextChange, names: SideNames, several: boolean): string {
  const text = after ?? before;
  return `${possessive(names[side])} ${several && text !== null ? textLabel(text) : 'text'}`;
}

function textPhrase(change: TextChange, names: SideNames, several: boolean): string {
  if (change.kind === 'added') return `${capital(changedText(change, names, true))} was added.`;
  if (change.kind === 'removed') return `${capital(changedText(change, names, true))} was removed.`;
  const text = changedText(change, names, several);
  if (change.kind === 'words') return `The words of ${text} changed.`;
  if (change.kind === 'marks') return `Punctuation or white space of ${text} changed, no word.`;
  return `What is said about ${text} changed, the text itself did not.`;
}
