import { isTiny } from '../model/few-words.ts';
import type { SharePanel } from '../model/share-panel.ts';
import { textQuery } from '../model/text-query.ts';
import { type ComparisonGlance, toComparisonGlance } from './comparison-glance.ts';
import { type ComparisonHead, toComparisonHead } from './comparison-head.ts';
import type { ComparisonPage } from './comparison-page.ts';
import { type ComparisonTexts, toComparisonTexts } from './comparison-texts.ts';
import { type CustodyView, toCustodyView } from './custody-view.ts';
import { type DecidedView, toDecidedView } from './decided-view.ts';
import { type LayoutContext, type LayoutView, toLayoutView } from './layout-view.ts';
import { possessive } from './phrases.ts';
import { shownPair } from './shown-pair.ts';
import { type SideNames, sideNames } from './side-names.ts';
import { toWordingNote } from './wording-view.ts';

/** The reading page, from top to bottom. */
export interface ComparisonView extends ComparisonHead, ComparisonGlance, ComparisonTexts {
  readonly layout: LayoutView;
  readonly address: string;
  readonly decided: DecidedView | null;
  readonly custody: CustodyView;
  readonly imprecise: boolean;
  /** How many counterparts have their wording compared, where it is not all of them; null for all or none. */
  readonly wordingNote: string | null;
  readonly notes: readonly { readonly text: string; readonly source: string | null }[];
  /** Names in the possessive, for headings and sentences. */
  readonly ofA: string;
  readonly ofB: string;
  readonly share: SharePanel;
  /** True: the share panel says what may follow the link of a whole comparison. */
  readonly isWhole: true;
  readonly revision: string;
  readonly taxonomy: string;
}

/** Makes the reading page of a comparison: everything phrased, nothing left to compute. */
export function toComparisonView(given: ComparisonPage, context: LayoutContext): ComparisonView {
  const page = { ...given, pair: shownPair(given.pair) };
  const { pair, comparison, wordings, query, share } = page;
  const names = sideNames(pair);
  const address = `${context.baseUrl}/c/${pair.code}`;
  const chosen = comparison.ledger.find((row) => row.topic === query.topic) ?? null;
  const head = toComparisonHead(page, names);
  const machineHref = `/c/${pair.code}/r/${pair.revision}${textQuery({ ...query, machine: true })}`;
  return {
    layout: toLayout(page, names, head.findingText, address, context),
    address,
    ...head,
    ...toComparisonGlance(page, names, chosen),
    ...toComparisonTexts(page, names, chosen),
    decided: toDecidedView(comparison, names, page.topicLabels, machineHref),
    custody: toCustodyView(pair, comparison),
    imprecise: !comparison.precise,
    wordingNote: toWordingNote(comparison, wordings),
    notes: pair.call.notes,
    ofA: possessive(names.a),
    ofB: possessive(names.b),
    share,
    isWhole: true,
    revision: `revision ${pair.revision}`,
    taxonomy: `${comparison.taxonomy.version} (${comparison.taxonomy.sha256.slice(0, 12)})`,
  };
}

function toLayout(
  { pair, comparison }: ComparisonPage,
  names: SideNames,
  finding: string,
  address: string,
  context: LayoutContext,
): LayoutView {
  return toLayoutView(context, {
    title: `${pair.call.title}: ${names.a} and ${names.b} compared`,
    description: finding,
    canonical: address,
    card: { url: `${address}.png`, alt: `Topics of both texts by their share of words. ${finding}` },
    oembed: `${context.baseUrl}/oembed?url=${encodeURIComponent(address)}&format=json`,
    isUnlisted: pair.visibility === 'unlisted',
    isIllustrative: pair.call.illustrative,
    paintsAfter: isTiny(comparison) ? 'glance' : 'texts',
  });
}
