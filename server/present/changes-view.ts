import { issuerWithBody } from '../model/issuer-with-body.ts';
import { languageTag } from '../model/language-tags.ts';
import type { ContextNote, Pair, ReadoutText } from '../model/pair.ts';
import type { RevisionChanges, TextChange, TextDiff } from '../model/revision.ts';
import { SIDE_IDS, type SideId } from '../model/side.ts';
import { textLabel } from '../model/text-labels.ts';
import { changedText } from './change-phrases.ts';
import { decisionPhrase } from './decision-phrases.ts';
import { type LayoutContext, type LayoutView, toLayoutView } from './layout-view.ts';
import { capital, longDay, moment } from './phrases.ts';
import { shownPair } from './shown-pair.ts';
import { type SideNames, sideNames } from './side-names.ts';
import { type TextPiece, textPieces } from './text-pieces.ts';

export interface ChangesView {
  readonly layout: LayoutView;
  readonly kick: string;
  readonly heading: string;
  readonly statement: string;
  readonly older: RevisionLink;
  readonly newer: RevisionLink;
  readonly historyHref: string;
  readonly texts: readonly ChangedTextView[];
  readonly facts: readonly FactChangeView[];
  readonly decisions: readonly { readonly title: string; readonly items: readonly string[] }[];
}

interface RevisionLink {
  readonly href: string;
  readonly label: string;
}

export interface ChangedTextView {
  readonly side: SideId;
  readonly heading: string;
  readonly language: string;
  readonly summary: string;
  readonly hashes: readonly { readonly label: string; readonly sha256: string }[];
  /** Empty where the text itself is the same. */
  readonly pieces: readonly DiffPieceView[];
  readonly facts: readonly FactChangeView[];
}

export interface DiffPieceView {
  readonly isRemoved: boolean;
  readonly isAdded: boolean;
  readonly parts: readonly TextPiece[];
}

export interface FactChangeView {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** What the page of two revisions is made from. */
export interface ChangesPage {
  readonly older: Pair;
  readonly newer: Pair;
  readonly changes: RevisionChanges;
  /** One for each changed text. */
  readonly diffs: readonly (TextDiff | null)[];
  readonly labels: ReadonlyMap<string, string>;
}

/** What changed between two revisions: the words of each text told apart, every fact before and after, decisions. */
export function toChangesView(page: ChangesPage, context: LayoutContext): ChangesView {
  const [older, newer] = [shownPair(page.older), shownPair(page.newer)];
  const { changes, diffs, labels } = page;
  const names = sideNames(newer);
  const home = `/c/${newer.code}`;
  const heading = `What changed from revision ${older.revision} to ${newer.revision}`;
  const decided = (title: string, of: keyof RevisionChanges['corrections']) => ({
    title,
    items: changes.corrections[of].map((correction) => decisionPhrase(correction, names, labels)),
  });
  const texts = changes.texts.map((change, index) =>
    toChangedText(change, diffs[index] ?? null, names, newer[change.side].texts.length > 1),
  );
  const facts = pairFacts(older, newer);
  const decisions = [
    decided('Decisions of an editor added', 'added'),
    decided('Decisions of an editor taken back', 'takenBack'),
    decided('Decisions that fell away with the words they were about', 'fallen'),
  ].filter(({ items }) => items.length > 0);
  const nothing = texts.length + facts.length + decisions.length === 0;
  return {
    layout: toLayoutView(context, {
      title: `${heading}: ${newer.call.title}`,
      description: heading,
      canonical: `${context.baseUrl}${home}/changes/${older.revision}/${newer.revision}`,
      isUnlisted: newer.visibility === 'unlisted',
      isIllustrative: newer.call.illustrative,
    }),
    kick: `${newer.call.title}, ${longDay(newer.call.date)}`,
    heading,
    statement: nothing
      ? 'Nothing differs between these two revisions.'
      : `Revision ${older.revision} was stored on ${moment(older.revisedAt)}, revision ${newer.revision} on ${moment(newer.revisedAt)}.`,
    older: { href: `${home}/r/${older.revision}`, label: `Read revision ${older.revision}` },
    newer: { href: `${home}/r/${newer.revision}`, label: `Read revision ${newer.revision}` },
    historyHref: `${home}/history`,
    texts,
    facts,
    decisions,
  };
}

const SUMMARIES: Readonly<Record<TextChange['kind'], string>> = {
  added: 'This text was added.',
  removed: 'This text was removed.',
  words: 'Struck through: words of the older revision only. Underlined: words of the newer one only.',
  marks: 'Only punctuation or white space differs, no word.',
  facts: 'The text itself is the same to the byte; what is said about it changed.',
};

function toChangedText(
  change: TextChange,
  diff: TextDiff | null,
  names: SideNames,
  several: boolean,
): ChangedTextView {
  const { side, kind, before, after } = change;
  const shown = after ?? before;
  const pieces =
    diff?.pieces ??
    (kind === 'facts' || shown === null
      ? []
      : [{ kind: kind === 'added' ? ('added' as const) : ('removed' as const), text: shown.text }]);
  return {
    side,
    heading: capital(changedText(change, names, several)),
    language: shown === null ? 'en' : languageTag(shown.language, shown.text),
    summary:
      diff === null || diff.precise
        ? SUMMARIES[kind]
        : `${SUMMARIES[kind]} The two share so little that whole stretches are shown as replaced.`,
    hashes: [
      ...(before === null ? [] : [{ label: 'Before', sha256: before.sha256 }]),
      ...(after === null || after.sha256 === before?.sha256
        ? []
        : [{ label: 'After', sha256: after.sha256 }]),
    ],
    pieces: pieces.map(({ kind: piece, text }) => ({
      isRemoved: piece === 'removed',
      isAdded: piece === 'added',
      parts: textPieces(text),
    })),
    facts: before === null || after === null ? [] : differing(textFacts(before), textFacts(after)),
  };
}

type Facts = readonly (readonly [name: string, value: string | null])[];

function textFacts(text: ReadoutText): Facts {
  return [
    ['What it is', textLabel(text)],
    ['Headline', text.title],
    ['Channel', text.channel],
    ['Source link', text.sourceUrl],
    ['Taken from', text.sourceNote],
    ['Said to have been published', text.published],
    ['Changed against the source', text.editNote],
  ];
}

function pairFacts(older: Pair, newer: Pair): readonly FactChangeView[] {
  const facts = ({ call, storedAs, ...sides }: Pair): Facts => [
    ['Title', call.title],
    ['Date', call.date],
    ['Time zone', call.timeZone],
    ['Place', call.place],
    ['Format', call.format],
    ['Who took part', call.participants.join('; ') || null],
    ['Around the call', call.notes.map(noteOf).join('\n') || null],
    ['Invented', call.illustrative ? 'yes' : 'no'],
    ...SIDE_IDS.flatMap((side) => {
      const { issuer, participants, texts } = sides[side];
      const [compared] = texts;
      const letter = side.toUpperCase();
      return [
        [`Compared text of side ${letter}`, compared ? `${textLabel(compared)} (${compared.id})` : null],
        [`Issuer of side ${letter}`, issuerWithBody(issuer)],
        [`Who took part, as side ${letter} names them`, participants.join('; ') || null],
      ] as const;
    }),
    ['Who can find it', storedAs],
  ];
  return differing(facts(older), facts(newer));
}

function noteOf({ text, source }: ContextNote): string {
  return source === null ? text : `${text} (${source})`;
}

function differing(before: Facts, after: Facts): readonly FactChangeView[] {
  return before.flatMap(([name, old], index) => {
    const now = after[index]?.[1] ?? null;
    return old === now ? [] : [{ name, before: old ?? 'not stated', after: now ?? 'not stated' }];
  });
}
