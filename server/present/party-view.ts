import { FEW_WORDS, isFew } from '../model/few-words.ts';
import type { NamedEntity } from '../model/knowledge.ts';
import { type ListedReadout, type PairPage, type SideSummary, sidesOfParty } from '../model/summary.ts';
import type { UnreadCondition } from '../model/unread-condition.ts';
import { type LayoutContext, type LayoutView, toLayoutView } from './layout-view.ts';
import { toLeftOut } from './left-out.ts';
import { capital, counted, inSentence, listed, percent, possessive } from './phrases.ts';
import type { ProperLabels } from './proper-labels.ts';
import { type ReadoutColumn, toReadoutColumn } from './readout-column.ts';
import { showHidden } from './text-pieces.ts';

/** One party's readouts over its calls: how much of each goes to which topic. */
export interface PartyView {
  readonly layout: LayoutView;
  readonly kick: string;
  readonly heading: string;
  readonly stand: string;
  readonly feedHref: string;
  readonly listHref: string;
  readonly driftHref: string;
  readonly columns: readonly ReadoutColumn[];
  readonly rows: readonly PartyRow[];
  readonly words: readonly string[];
  readonly caption: string;
  readonly earlierHref: string | null;
  /** What its address asks for and could not be read, a sentence each. */
  readonly leftOut: readonly string[];
}

export interface PartyRow {
  readonly label: string;
  readonly href: string;
  readonly cells: readonly PartyCell[];
}

/** A share, the word "named" where the text is too short to measure, or a silence. */
export interface PartyCell {
  readonly href: string;
  readonly words: string;
  readonly isMissing: boolean;
  /** Class of its shade: z for none, s1 for the least to s10. */
  readonly shade: string;
}

/** Readouts that one page sets beside each other, and topics that it has rows for. */
export const PARTY_COLUMNS = 12;
const ROWS = 30;

/** A shade for every so much of a text, up to ten. */
const SHADE = 0.03;

/** What a party's page is made from. */
export interface PartyPage {
  /** Party id, or the name of a side that has none. */
  readonly key: string;
  /** The party of the lists; null for one that is known from comparisons only. */
  readonly known: NamedEntity | null;
  readonly page: PairPage;
  readonly proper: ProperLabels;
  /** Conditions of the address that could not be read. */
  readonly unread: readonly UnreadCondition[];
}

/**
 * A party's readouts, oldest call first. Neutral in colour: a party stands on either side of its comparisons.
 */
export function toPartyView(
  { key, known, page, proper, unread }: PartyPage,
  context: LayoutContext,
): PartyView {
  const readouts = page.items
    .toReversed()
    .flatMap((pair) => sidesOfParty(pair, key).map((side): ListedReadout => ({ pair, side })));
  const [first] = readouts;
  const name = showHidden(known?.label ?? (first === undefined ? key : sideOf(first).name));
  const rows = rankTopics(readouts);
  const query = new URLSearchParams({ party: key });
  const path = `/parties/${encodeURIComponent(key)}`;
  return {
    layout: toLayoutView(context, {
      title: `${name}: its readouts by topic – Diptych`,
      description: `How much of ${possessive(name)} readouts goes to which topic, call by call.`,
      canonical: `${context.baseUrl}${path}`,
      feed: `${context.baseUrl}/feed.xml?${query}`,
      isIllustrative: readouts.length > 0 && readouts.every(({ pair }) => pair.illustrative),
    }),
    kick: `Party, ${counted(page.total, 'comparison')}`,
    heading: `What ${possessive(name)} readouts speak of`,
    stand: toStand(readouts, rows, name, proper),
    feedHref: `/feed.xml?${query}`,
    listHref: `/?${query}`,
    driftHref: `/drift?${query}`,
    columns: readouts.map(toReadoutColumn),
    rows: rows.slice(0, ROWS).map(({ id, label }) => ({
      label,
      href: `/topics/${id}`,
      cells: readouts.map((readout) => toCell(readout, id)),
    })),
    words: readouts.map((readout) => sideOf(readout).words.toLocaleString('en-GB')),
    caption: toCaption(readouts, rows),
    earlierHref: page.nextCursor === null ? null : `${path}?cursor=${page.nextCursor}`,
    leftOut: toLeftOut(unread),
  };
}

const sideOf = ({ pair, side }: ListedReadout): SideSummary => pair[side];

const shareOf = ({ pair, side }: ListedReadout, topic: string) =>
  pair.topics.find(({ id }) => id === topic)?.[side] ?? 0;

interface RankedTopic {
  readonly id: string;
  readonly label: string;
  /** Readouts that name it. */
  readonly named: number;
  /** Mean share over the readouts that are long enough to measure; 0 where none is. */
  readonly mean: number;
}

/** Topics of any of the readouts: those that most of them name first, then those with the larger mean share. */
function rankTopics(readouts: readonly ListedReadout[]): readonly RankedTopic[] {
  const labels = new Map(readouts.flatMap(({ pair }) => pair.topics.map(({ id, label }) => [id, label])));
  const measured = readouts.filter((readout) => !isFew(sideOf(readout).words));
  return [...labels]
    .map(([id, label]) => ({
      id,
      label,
      named: readouts.filter((readout) => shareOf(readout, id) > 0).length,
      mean: measured.reduce((sum, readout) => sum + shareOf(readout, id), 0) / Math.max(1, measured.length),
    }))
    .filter(({ named }) => named > 0)
    .sort(
      (one, other) => other.named - one.named || other.mean - one.mean || (one.label < other.label ? -1 : 1),
    );
}

function toCell(readout: ListedReadout, topic: string): PartyCell {
  const share = shareOf(readout, topic);
  const href = `/c/${readout.pair.code}/t/${topic}`;
  if (share === 0) return { href, words: '·', isMissing: true, shade: 'z' };
  if (isFew(sideOf(readout).words)) return { href, words: 'named', isMissing: false, shade: 'z' };
  const shade = `s${Math.min(10, Math.ceil(share / SHADE))}`;
  return { href, words: percent(share).replace('%', ''), isMissing: false, shade };
}

function toStand(
  readouts: readonly ListedReadout[],
  rows: readonly RankedTopic[],
  name: string,
  proper: ProperLabels,
): string {
  if (readouts.length === 0) return `No public comparison has a readout of ${possessive(name)} yet.`;
  const always = rows.filter(({ named }) => named === readouts.length);
  const measured = readouts.filter((readout) => !isFew(sideOf(readout).words)).length;
  const largest = rows
    .filter(({ mean }) => mean > 0)
    .toSorted((one, other) => other.mean - one.mean)
    .slice(0, 3)
    .map(({ label, mean }) => `${inSentence(label, proper)} (${percent(mean)})`);
  return [
    readouts.length < 2 || always.length === 0
      ? ''
      : `Each of these ${readouts.length} readouts speaks of ${listed(always.slice(0, 6).map(({ label }) => inSentence(label, proper)))}.`,
    largest.length === 0
      ? ''
      : `${capital(listed(largest))} have the largest ${measured === 1 ? 'shares' : `mean shares over the ${measured} that are long enough to measure`}.`,
    measured === 0 ? `All of these texts have under ${FEW_WORDS} words: topics are named, not measured.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function toCaption(readouts: readonly ListedReadout[], rows: readonly RankedTopic[]): string {
  const few = readouts.filter((readout) => isFew(sideOf(readout).words)).length;
  const isMeasured = few < readouts.length;
  return [
    isMeasured ? 'Numbers are percent of that readout’s own words.' : '',
    rows.slice(0, ROWS).some(({ named }) => named < readouts.length)
      ? 'A dot says that no term of the topic was found in that readout, not that the matter was not raised.'
      : '',
    isMeasured && few > 0 ? `Texts under ${FEW_WORDS} words are not measured: their topics are named.` : '',
    `Each ${isMeasured ? 'number' : '“named”'} opens its sentences.`,
    rows.length > ROWS ? `${ROWS} of ${rows.length} topics, those that most of these readouts name.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
