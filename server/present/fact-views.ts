import type { Comparison } from '../model/comparison.ts';
import { concernsOf, demandsOf } from '../model/demands.ts';
import type { Pair, ReadoutText } from '../model/pair.ts';
import { requestsAtOdds } from '../model/requests-at-odds.ts';
import { otherSide, type SideId } from '../model/side.ts';
import { type CutList, cutList } from './cut-list.ts';
import { type PassageLink, passageLink } from './passage-link.ts';
import { capital, counted, listedUpTo, moment, possessive } from './phrases.ts';
import { quoteLanguage } from './quote-language.ts';
import { shownText } from './shown-text.ts';
import type { SideNames } from './side-names.ts';
import { showHidden } from './text-pieces.ts';

export interface FactView {
  readonly label: string;
  /** What both cells together say and neither says alone; null for nothing. */
  readonly note: string | null;
  readonly a: FactCell;
  readonly b: FactCell;
}

export interface FactCell {
  readonly text: string;
  readonly note: string | null;
  /** Of a note that quotes; null for that of the page. */
  readonly noteLanguage: string | null;
  readonly isMissing: boolean;
  readonly links: CutList<PassageLink>;
}

/** Passages without a counterpart, and words for the talk, that a cell names at the most. */
const LISTED = 12;

/** The strip of facts above the topics: always the same rows, so that what neither text states is seen as well. */
export function toFactViews(pair: Pair, comparison: Comparison, names: SideNames): readonly FactView[] {
  const shown = { a: shownText(pair.a, comparison.a), b: shownText(pair.b, comparison.b) };
  const source = { comparison, names, shown };
  const noun = pair.call.format === 'call' ? 'call' : 'talk';
  const odds = requestsAtOdds(comparison);
  const rows: readonly [label: string, cell: ToCell, note?: string | null][] = [
    ['Length', lengthCell],
    ['Published', publishedCell],
    [`Who asked for the ${noun}`, requestCell, odds && `${capital(odds)}.`],
    [`The ${noun} was`, toneCell],
    ['Asks, opposes or warns', demandsCell],
    ['Passages with a counterpart', counterpartsCell],
    ['Words put in the other’s mouth', attributionsCell],
  ];
  return rows.map(([label, toCell, note = null]) => ({
    label,
    note,
    a: toCell('a', source),
    b: toCell('b', source),
  }));
}

/** What a row is made from. */
interface FactSource {
  readonly comparison: Comparison;
  readonly names: SideNames;
  readonly shown: Readonly<Record<SideId, ReadoutText>>;
}

type ToCell = (side: SideId, source: FactSource) => FactCell;

function lengthCell(side: SideId, { comparison }: FactSource): FactCell {
  const { words, sentences } = comparison[side];
  const ends = new Set([sentences.at(0), sentences.at(-1)].flatMap((end) => (end ? [end.id] : [])));
  const length = `${counted(words, 'word')}, ${counted(sentences.length, 'sentence')}`;
  return cell(length, ends.size === 2 ? 'first and last:' : null, [...ends]);
}

function publishedCell(side: SideId, { shown }: FactSource): FactCell {
  const own = shown[side].published;
  const others = shown[otherSide(side)].published;
  if (own === null) return missing('not stated');
  const later = own.includes('T') && others?.includes('T') ? Date.parse(own) - Date.parse(others) : 0;
  return cell(moment(own), later > 0 ? `${duration(later)} later` : null);
}

function requestCell(side: SideId, { comparison, names }: FactSource): FactCell {
  const said = comparison.facts.requests[side];
  if (said === null) return missing('not stated');
  const words = showHidden(comparison[side].text.slice(said.start, said.end));
  const asked = cell(said.side === 'both' ? 'both' : names[said.side], `“${words}”`, [said.sentence]);
  return { ...asked, noteLanguage: quoteLanguage(comparison[side]) };
}

function toneCell(side: SideId, { comparison }: FactSource): FactCell {
  const { text, sentences } = comparison[side];
  const toned = sentences.filter(({ tone }) => tone.length > 0);
  if (toned.length === 0) return missing('not stated');
  const words = toned.flatMap(({ tone }) =>
    tone.map(({ start, end }) => `“${showHidden(text.slice(start, end))}”`),
  );
  const ids = toned.map(({ id }) => id);
  return cell(listedUpTo([...new Set(words)], LISTED), null, ids);
}

function demandsCell(side: SideId, { comparison }: FactSource): FactCell {
  const asked = demandsOf(comparison, side);
  if (asked.length === 0) {
    const concerns = concernsOf(comparison, side);
    return concerns.length === 0 ? missing('none') : cell('none', 'but expresses concern:', concerns);
  }
  const { sentences } = comparison[side];
  return cell(`${asked.length} of ${counted(sentences.length, 'sentence')}`, null, asked);
}

/** Of the passages that are somebody's words: a dateline or a heading, which is nobody's, has no counterpart to lack. */
function counterpartsCell(side: SideId, { comparison }: FactSource): FactCell {
  const told = comparison[side].sentences.filter(({ voice }) => voice !== 'none').map(({ id }) => id);
  const unmatched = new Set(comparison.unmatched[side]);
  const without = told.filter((id) => unmatched.has(id));
  const part = `${told.length - without.length} of ${told.length}`;
  if (without.length === 0) return cell(part);
  const note = without.length > LISTED ? `without one, the first ${LISTED}:` : 'without one:';
  return cell(part, note, without.slice(0, LISTED));
}

function attributionsCell(side: SideId, { comparison, names }: FactSource): FactCell {
  const own = comparison.attributions.filter(({ by }) => by === side);
  if (own.length === 0) return missing('none');
  const silent = own.filter(({ echoed }) => echoed.length === 0).length;
  const text = `${possessive(names[otherSide(side)])} text`;
  const note =
    silent === 0
      ? `with the same ${own.length === 1 ? 'matter' : 'matters'} in ${text}`
      : `${silent === own.length ? '' : `${silent} `}with no clear echo in ${text}`;
  const ids = own.map(({ sentence }) => sentence);
  return cell(counted(own.length, 'passage'), note, ids);
}

const cell = (text: string, note: string | null = null, links: readonly string[] = []): FactCell => ({
  text,
  note,
  noteLanguage: null,
  isMissing: false,
  links: cutList(links.map(passageLink)),
});

const missing = (text: string): FactCell => ({ ...cell(text), isMissing: true });

function duration(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000);
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return `${minutes} min`;
  if (hours >= 48) return `${Math.round(hours / 24)} days`;
  return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
}
