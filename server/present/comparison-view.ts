import { CALL_NAMES } from '../model/call-names.ts';
import { isTiny, TINY_NOTE } from '../model/few-words.ts';
import type { SharePanel } from '../model/share-panel.ts';
import { SIDE_IDS } from '../model/side.ts';
import { textQuery } from '../model/text-query.ts';
import { changePhrases, isEdited } from './change-phrases.ts';
import { type CommitmentView, toCommitmentViews } from './commitment-views.ts';
import type { ComparisonPage } from './comparison-page.ts';
import { type CustodyView, toCustodyView } from './custody-view.ts';
import { type CutList, cutList } from './cut-list.ts';
import { type DecidedView, ledgerDecisions, toDecidedView } from './decided-view.ts';
import { type FactView, toFactViews } from './fact-views.ts';
import { type ChipGroupView, type FilterView, toChipGroups, toFilterView } from './filter-view.ts';
import { type FindingSentence, findingSentences, toFinding } from './finding.ts';
import { type LayoutContext, type LayoutView, toLayoutView } from './layout-view.ts';
import { type LedgerGroupView, toLedgerCaption, toLedgerView } from './ledger-view.ts';
import type { PageQuery } from './page-query.ts';
import { counted, longDay, moment, possessive } from './phrases.ts';
import { shownPair } from './shown-pair.ts';
import { type SideNames, sideNames } from './side-names.ts';
import { type SideView, toSideView } from './side-view.ts';
import {
  type NamingRowView,
  type TermRowView,
  toFormulaRows,
  toNamingRows,
  toTermRows,
} from './term-rows.ts';
import { type TextChooserView, toTextChoosers } from './text-chooser.ts';
import { countHidden } from './text-pieces.ts';
import { toWordingNote, toWordingViews, type WordingView } from './wording-view.ts';

export interface ComparisonView {
  readonly layout: LayoutView;
  readonly address: string;
  readonly kick: string;
  readonly heading: string;
  readonly finding: readonly FindingSentence[];
  /** The finding as one paragraph, for copying. */
  readonly findingText: string;
  readonly editKey: string | null;
  /** Who can find the pair, for whoever has just stored it. */
  readonly found: string;
  readonly editHref: string;
  /** What was edited since the reader's link was made; null where nothing was. */
  readonly edited: {
    readonly when: string;
    readonly changes: readonly string[];
    readonly changesHref: string;
    readonly olderHref: string;
    readonly olderLabel: string;
  } | null;
  /** Where the page with editors' decisions is, on the page without them; null elsewhere. */
  readonly correctedHref: string | null;
  readonly decided: DecidedView | null;
  readonly custody: CustodyView;
  readonly olderThan: string | null;
  readonly hiddenNote: string | null;
  readonly imprecise: boolean;
  /** How many counterparts have their wording compared, where it is not all of them; null for all or none. */
  readonly wordingNote: string | null;
  readonly notes: readonly { readonly text: string; readonly source: string | null }[];
  readonly a: SideView;
  readonly b: SideView;
  readonly facts: readonly FactView[];
  readonly groups: readonly LedgerGroupView[];
  readonly caption: string;
  readonly commitments: CutList<CommitmentView>;
  readonly terminology: readonly NamingRowView[];
  /** What the key of the marks has to explain. */
  readonly hasAnswers: boolean;
  readonly hasAttributions: boolean;
  /** Texts in English that stand under those in other languages. */
  readonly glosses: readonly NonNullable<SideView['gloss']>[];
  /** For sides with several texts. */
  readonly choosers: readonly TextChooserView[];
  readonly chips: readonly ChipGroupView[];
  readonly filter: FilterView | null;
  readonly isPaired: boolean;
  /** True where both texts are so short that they come first and are not measured. */
  readonly isTiny: boolean;
  /** What is said in place of shares where it is. */
  readonly tinyNote: string;
  readonly wordings: readonly WordingView[];
  readonly formulas: readonly TermRowView[];
  readonly terms: readonly TermRowView[];
  /** Names in the possessive, for headings and sentences. */
  readonly ofA: string;
  readonly ofB: string;
  readonly share: SharePanel;
  /** True: the share panel says what may follow the link of a whole comparison. */
  readonly isWhole: true;
  /** Where the pages of single topics are, without the topic's id. */
  readonly topicsAt: string;
  readonly revision: string;
  readonly taxonomy: string;
}

/** Makes the reading page of a comparison: everything phrased, nothing left to compute. */
export function toComparisonView(given: ComparisonPage, context: LayoutContext): ComparisonView {
  const page = { ...given, pair: shownPair(given.pair) };
  const { pair, comparison, wordings, query, editKey, share } = page;
  const names = sideNames(pair);
  const address = `${context.baseUrl}/c/${pair.code}`;
  const finding = toFinding(comparison, names, page.proper);
  const labels = new Map(comparison.ledger.map((row) => [row.topic, row.label]));
  const chosen = comparison.ledger.find((row) => row.topic === query.topic) ?? null;
  const sides = SIDE_IDS.map((side) => toSideView(side, page, names, labels, chosen));
  const [a, b] = sides;
  if (a === undefined || b === undefined) throw new Error('A comparison has two sides.');
  const glossed = sides.flatMap(({ id, gloss }) =>
    gloss === null ? [] : (page.glosses[id]?.right.text ?? []),
  );
  const hidden = [comparison.a.text, comparison.b.text, ...glossed].reduce(
    (sum, text) => sum + countHidden(text),
    0,
  );
  return {
    layout: toLayoutView(context, {
      title: `${pair.call.title}: ${names.a} and ${names.b} compared`,
      description: finding,
      canonical: address,
      card: { url: `${address}.png`, alt: `Topics of both texts by their share of words. ${finding}` },
      oembed: `${context.baseUrl}/oembed?url=${encodeURIComponent(address)}&format=json`,
      isUnlisted: pair.visibility === 'unlisted',
      isIllustrative: pair.call.illustrative,
      paintsAfter: isTiny(comparison) ? 'glance' : 'texts',
    }),
    address,
    kick: [CALL_NAMES[pair.call.format], longDay(pair.call.date), pair.call.place]
      .filter((part) => part !== null)
      .join(', '),
    heading: pair.call.title,
    finding: findingSentences(comparison, names, page.proper),
    findingText: finding,
    editKey,
    found:
      pair.visibility === 'unlisted'
        ? 'It is unlisted: only who has the link can find it. You can make it public.'
        : 'It is public: it stands in the list, in search and in the feed.',
    editHref: `/c/${pair.code}/edit`,
    edited: toEdited(page, names),
    correctedHref: page.isMachine ? `/c/${pair.code}/r/${pair.revision}${textQuery(query)}` : null,
    decided: toDecidedView(
      comparison,
      names,
      page.topicLabels,
      `/c/${pair.code}/r/${pair.revision}${machineQuery(query)}`,
    ),
    custody: toCustodyView(pair, comparison),
    olderThan: pair.revision < pair.latestRevision ? `/c/${pair.code}` : null,
    hiddenNote:
      hidden === 0
        ? null
        : `${counted(hidden, 'character')} in these texts cannot be seen, or reorder the words around them. They are shown by their codes where they stand.`,
    imprecise: !comparison.precise,
    wordingNote: toWordingNote(comparison, wordings),
    notes: pair.call.notes,
    a,
    b,
    facts: toFactViews(pair, comparison, names),
    groups: toLedgerView(comparison, names, chosen, pair.code, query),
    caption: [toLedgerCaption(comparison, names), ledgerDecisions(comparison)].filter(Boolean).join(' '),
    commitments: cutList(toCommitmentViews(comparison, names)),
    terminology: toNamingRows(comparison),
    hasAnswers: comparison.matches.length > 0,
    hasAttributions: comparison.attributions.length > 0,
    glosses: sides.flatMap(({ gloss }) => gloss ?? []),
    choosers: toTextChoosers(pair, query),
    chips: toChipGroups(comparison, names, chosen, query),
    filter: chosen === null ? null : toFilterView(chosen, pair.code, query),
    isPaired: query.paired,
    isTiny: isTiny(comparison),
    tinyNote: TINY_NOTE,
    wordings: toWordingViews(comparison, wordings),
    formulas: toFormulaRows(comparison),
    terms: toTermRows(comparison),
    ofA: possessive(names.a),
    ofB: possessive(names.b),
    share,
    isWhole: true,
    topicsAt: `/c/${pair.code}/t/`,
    revision: `revision ${pair.revision}`,
    taxonomy: `${comparison.taxonomy.version} (${comparison.taxonomy.sha256.slice(0, 12)})`,
  };
}

function toEdited({ pair, since }: ComparisonPage, names: SideNames): ComparisonView['edited'] {
  if (since === null || !isEdited(since.changes)) return null;
  const home = `/c/${pair.code}`;
  return {
    when: moment(pair.revisedAt),
    changes: changePhrases(since.changes, names, pair),
    changesHref: `${home}/changes/${since.revision}/${pair.revision}`,
    olderHref: `${home}/r/${since.revision}`,
    olderLabel: `Read revision ${since.revision}, as it was`,
  };
}

function machineQuery(query: PageQuery): string {
  const texts = textQuery(query);
  return texts === '' ? '?machine=1' : `${texts}&machine=1`;
}
