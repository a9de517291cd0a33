import type { Drift, DriftQuery, PhraseCourse, PhraseDrift } from '../model/drift.ts';
import { FEW_WORDS, isFew } from '../model/few-words.ts';
import type { KnownParties } from '../model/known-parties.ts';
import { successiveAddress } from '../model/successive.ts';
import { type ListedReadout, type PairPage, partyKey, type SideSummary } from '../model/summary.ts';
import type { UnreadCondition } from '../model/unread-condition.ts';
import { type LayoutContext, type LayoutView, toLayoutView } from './layout-view.ts';
import { toLeftOut } from './left-out.ts';
import { type PassageLink, passageLink } from './passage-link.ts';
import { counted, listed, possessive, shortDay } from './phrases.ts';
import { type ReadoutColumn, toReadoutColumn } from './readout-column.ts';
import { showHidden } from './text-pieces.ts';

/** One party's successive readouts: which set phrases are new, kept, back or dropped. */
export interface DriftView {
  readonly layout: LayoutView;
  readonly heading: string;
  readonly stand: string;
  /** Names that the form proposes. */
  readonly parties: readonly string[];
  /** What the form holds, parties by their names. */
  readonly query: {
    readonly party: string;
    readonly with: string;
    readonly from: string;
    readonly to: string;
  };
  readonly partyHref: string | null;
  /** Parties to choose from, by name, on the page before anybody is named; empty on any other. */
  readonly choices: readonly PartyChoice[];
  /** Of which comparisons they are, where there are more. */
  readonly choicesNote: string | null;
  readonly columns: readonly ReadoutColumn[];
  readonly groups: readonly DriftGroup[];
  readonly words: readonly string[];
  /** For each readout the page that tells it apart from the one before it; null for the oldest. */
  readonly against: readonly ({ readonly href: string; readonly label: string } | null)[];
  readonly caption: string;
  /** What its address asks for and could not be read, a sentence each. */
  readonly leftOut: readonly string[];
}

export interface PartyChoice {
  readonly name: string;
  readonly topicsHref: string;
  readonly phrasesHref: string;
}

/** Public comparisons whose parties are offered, the newest calls first. */
export const CHOICES_FROM = 200;

/** Phrases that took one course. */
export interface DriftGroup {
  readonly heading: string;
  readonly rows: readonly DriftRow[];
}

export interface DriftRow {
  readonly label: string;
  /** What became of the phrase, such as "since 12 Mar 2026"; null where there is one readout only. */
  readonly course: string | null;
  /** For each readout the passages that use it; empty for none. */
  readonly cells: readonly { readonly links: readonly DriftLink[] }[];
}

export interface DriftLink extends PassageLink {
  readonly href: string;
}

const HEADINGS: Readonly<Record<PhraseCourse, string>> = {
  new: 'New in the newest readout',
  dropped: 'Dropped: in the one before, not in the newest',
  back: 'Back in the newest readout',
  kept: 'Kept',
  former: 'In earlier readouts only',
};

/** The page of one party's set phrases over its calls, oldest readout first. */
export function toDriftView(
  {
    query,
    unread,
    parties,
    drift,
  }: { query: DriftQuery; unread: readonly UnreadCondition[]; parties: KnownParties; drift: Drift },
  context: LayoutContext,
): DriftView {
  const { readouts, phrases } = drift;
  const [first] = readouts;
  const name = showHidden(
    parties.find(query.party)?.label ?? (first === undefined ? query.party : own(first).name),
  );
  const address = driftAddress(query);
  const groups = Object.entries(HEADINGS).map(([course, heading]) => ({
    heading: readouts.length === 1 ? 'In this readout' : heading,
    rows: phrases.filter((phrase) => phrase.course === course).map((phrase) => toRow(phrase, readouts)),
  }));
  return {
    layout: toLayoutView(context, {
      title: `${name}: its set phrases over time – Diptych`,
      description: `Which set phrases are new, kept or dropped in ${possessive(name)} readouts, call by call.`,
      canonical: `${context.baseUrl}${address}`,
      feed: null,
      isIllustrative: readouts.length > 0 && readouts.every(({ pair }) => pair.illustrative),
    }),
    heading: `Set phrases in ${possessive(name)} readouts`,
    stand: [toStand(drift, name), toDamaged(drift)].filter(Boolean).join(' '),
    parties: parties.all.map(({ label }) => label),
    query: {
      party: parties.nameOf(query.party),
      with: query.other === null ? '' : parties.nameOf(query.other),
      from: query.from ?? '',
      to: query.to ?? '',
    },
    partyHref: partyHref(query.party),
    choices: [],
    choicesNote: null,
    columns: readouts.map(toReadoutColumn),
    groups: groups.filter(({ rows }) => rows.length > 0),
    words: readouts.map((readout) => own(readout).words.toLocaleString('en-GB')),
    against: readouts.map((readout, place) => toAgainst(readouts[place - 1], readout)),
    caption: toCaption(drift),
    leftOut: toLeftOut(unread),
  };
}

function toAgainst(older: ListedReadout | undefined, newer: ListedReadout): DriftView['against'][number] {
  if (older === undefined) return null;
  return {
    href: successiveAddress(older, newer),
    label: `words of ${shortDay(newer.pair.date)} against those of ${shortDay(older.pair.date)}`,
  };
}

/** The page before anybody is named, on which every timeline begins. @param page comparisons whose parties are offered */
export function toEmptyDriftView(
  { parties, unread, page }: { parties: KnownParties; unread: readonly UnreadCondition[]; page: PairPage },
  context: LayoutContext,
): DriftView {
  const choices = toChoices(page, parties);
  return {
    layout: toLayoutView(context, {
      title: 'Timelines – Diptych',
      description:
        'What one party’s readouts speak of, and which set phrases come and go in them, call by call.',
      canonical: `${context.baseUrl}/drift`,
      isTimelines: true,
    }),
    heading: 'Timelines',
    stand: [
      'What one party’s readouts speak of, call by call, and which set phrases are new, kept or dropped in them.',
      choices.length > 0 ? 'Choose a party below.' : 'No public comparison is stored yet.',
    ].join(' '),
    parties: parties.all.map(({ label }) => label),
    query: { party: '', with: '', from: '', to: '' },
    partyHref: null,
    choices,
    choicesNote:
      page.nextCursor === null
        ? null
        : `These speak in the newest ${page.items.length} of ${page.total.toLocaleString('en-GB')} comparisons; name another one above.`,
    columns: [],
    groups: [],
    words: [],
    against: [],
    caption: '',
    leftOut: toLeftOut(unread),
  };
}

/** Each party once: under its own name in the lists, else as its readouts call it. */
function toChoices(page: PairPage, parties: KnownParties): readonly PartyChoice[] {
  const sides = page.items.flatMap(({ a, b }) => [a, b]);
  const names = new Map(
    sides.map((side) => [partyKey(side), parties.find(partyKey(side))?.label ?? side.name]),
  );
  return [...names]
    .map(([key, name]) => ({
      name: showHidden(name),
      topicsHref: partyHref(key),
      phrasesHref: driftAddress({ party: key, other: null, from: null, to: null }),
    }))
    .sort((one, other) => one.name.localeCompare(other.name, 'en'));
}

function partyHref(key: string): string {
  return `/parties/${encodeURIComponent(key)}`;
}

function driftAddress({ party, other, from, to }: DriftQuery): string {
  const named = { party, with: other, from, to };
  const given = Object.entries(named).flatMap(([key, value]) => (value === null ? [] : [[key, value]]));
  return `/drift?${new URLSearchParams(given)}`;
}

const own = ({ pair, side }: ListedReadout): SideSummary => pair[side];

function toRow({ label, uses, course, since }: PhraseDrift, readouts: readonly ListedReadout[]): DriftRow {
  const when = shortDay(readouts[since]?.pair.date ?? '');
  const words: Readonly<Record<PhraseCourse, string>> = {
    new: 'new',
    dropped: `last on ${when}`,
    back: `not since ${when}`,
    kept: `since ${when}`,
    former: `last on ${when}`,
  };
  return {
    label,
    course: readouts.length === 1 ? null : words[course],
    cells: uses.map((ids, place) => ({
      links: ids.map((id) => ({
        ...passageLink(id),
        href: `/c/${readouts[place]?.pair.code}#${id}`,
      })),
    })),
  };
}

/** Says which readouts are missing from the table; empty for none. */
function toDamaged({ leftOut }: Drift): string {
  const days = leftOut.map(({ pair }) => shortDay(pair.date));
  if (days.length === 0) return '';
  const [which, verbs] =
    days.length === 1
      ? ['readout', 'was withdrawn or cannot be read, and is']
      : ['readouts', 'were withdrawn or cannot be read, and are'];
  return `The ${which} of ${listed(days)} ${verbs} left out.`;
}

function toStand({ readouts, phrases, leftOut }: Drift, name: string): string {
  const newest = readouts.at(-1);
  if (newest === undefined && leftOut.length > 0) return '';
  if (newest === undefined) return `No public comparison has such a readout of ${possessive(name)}.`;
  const of = (course: PhraseCourse) =>
    phrases.filter((phrase) => phrase.course === course).map(({ label }) => `“${label}”`);
  const day = shortDay(newest.pair.date);
  if (readouts.length === 1 && leftOut.length > 0)
    return `There is one readout that can be shown, of ${day}: nothing to set it against.`;
  if (readouts.length === 1) return `There is one readout only, of ${day}: nothing to set it against yet.`;
  const courses: readonly [words: string, labels: readonly string[], end: string][] = [
    ['New in', of('new'), ''],
    ['Not in', of('dropped'), ', but in the one before'],
    ['Back in', of('back'), ''],
  ];
  const sentences = courses
    .filter(([, labels]) => labels.length > 0)
    .map(
      ([words, labels, end], place) =>
        `${words} ${place === 0 ? `the readout of ${day}` : 'it'}${end}: ${listed(labels)}.`,
    );
  const unchanged = `The readout of ${day} uses the set phrases of the one before, and no others.`;
  return sentences.length === 0 ? unchanged : sentences.join(' ');
}

function toCaption({ readouts, hasEarlier }: Drift): string {
  const short = readouts.filter((readout) => isFew(own(readout).words)).length;
  return [
    'Passages of each readout that use the phrase, in English or Chinese; a dot says that the phrase was not found in it.',
    'Each comparison counts with the first text of the side, so a translation may stand beside an original.',
    short === 0
      ? ''
      : `${counted(short, 'readout')} of under ${FEW_WORDS} words: what a short text leaves out says little.`,
    hasEarlier ? `The ${readouts.length} newest are shown; name days to see earlier ones.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
