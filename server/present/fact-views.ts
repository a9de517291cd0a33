import type { Comparison } from '../model/comparison.ts';
import { demandsOf } from '../model/demands.ts';
import type { Pair, ReadoutText } from '../model/pair.ts';
import { otherSide, type SideId } from '../model/side.ts';
import { type CutList, cutList } from './cut-list.ts';
import { type PassageLink, passageLink } from './passage-link.ts';
import { counted, listedUpTo, moment, possessive } from './phrases.ts';
import { shownText } from './shown-text.ts';
import type { SideNames } from './side-names.ts';

export interface FactView {
  readonly label: string;
  readonly a: FactCell;
  readonly b: FactCell;
}

export interface FactCell {
  readonly text: string;
  readonly note: string | null;
  readonly isMissing: boolean;
  readonly links: CutList<PassageLink>;
}

/** Passages without a counterpart, and words for the talk, that a cell names at the most. */
const LISTED = 12;

/** The strip of facts above the topics: always the same rows, so that what neither text states is seen as well. */
export function toFactViews(pair: Pair, comparison: Comparison, names: SideNames): readonly FactView[] {
  const of = (label: string, make: (side: SideId) => FactCell): FactView => ({
    label,
    a: make('a'),
    b: make('b'),
  });
  const shown = { a: shownText(pair.a, comparison.a), b: shownText(pair.b, comparison.b) };
  const noun = pair.call.format === 'call' ? 'call' : 'talk';
  return [
    of('Length', (side) => {
      const { words, sentences } = comparison[side];
      const first = sentences.slice(0, 1).map(({ id }) => id);
      const length = `${counted(words, 'word')}, ${counted(sentences.length, 'sentence')}`;
      return cell(length, first.length === 0 ? null : 'beginning at', first);
    }),
    of('Published', (side) => publishedCell(side, shown)),
    of(`Who asked for the ${noun}`, (side) => {
      const said = comparison.facts.requests[side];
      if (said === null) return missing('not stated');
      const words = comparison[side].text.slice(said.start, said.end);
      return cell(said.side === 'both' ? 'both' : names[said.side], `“${words}”`, [said.sentence]);
    }),
    of(`The ${noun} was`, (side) => {
      const tone = comparison[side].sentences.flatMap(({ id, tone: marks }) =>
        marks.map((mark) => ({ id, mark })),
      );
      if (tone.length === 0) return missing('not stated');
      const words = [...new Set(tone.map(({ mark }) => comparison[side].text.slice(mark.start, mark.end)))];
      return cell(
        listedUpTo(
          words.map((word) => `“${word}”`),
          LISTED,
        ),
        null,
        [...new Set(tone.map(({ id }) => id))],
      );
    }),
    of('Asks, opposes or warns', (side) => {
      const asked = demandsOf(comparison, side);
      if (asked.length === 0) return missing('none');
      return cell(
        `${asked.length} of ${counted(comparison[side].sentences.length, 'sentence')}`,
        null,
        asked,
      );
    }),
    of('Passages with a counterpart', (side) => {
      const { sentences } = comparison[side];
      const without = comparison.unmatched[side];
      const note = without.length > LISTED ? `the first ${LISTED} of those without:` : 'without:';
      return cell(
        `${sentences.length - without.length} of ${sentences.length}`,
        without.length === 0 ? null : note,
        without.slice(0, LISTED),
      );
    }),
    of('Words put in the other’s mouth', (side) => {
      const own = comparison.attributions.filter(({ by }) => by === side);
      if (own.length === 0) return missing('none');
      const silent = own.filter(({ echoed }) => echoed.length === 0).length;
      return cell(
        counted(own.length, 'passage'),
        `${silent} not in ${possessive(names[otherSide(side)])} text`,
        own.map(({ sentence }) => sentence),
      );
    }),
  ];
}

const cell = (text: string, note: string | null = null, links: readonly string[] = []): FactCell => ({
  text,
  note,
  isMissing: false,
  links: cutList(links.map(passageLink)),
});

const missing = (text: string): FactCell => ({ text, note: null, isMissing: true, links: cutList([]) });

function publishedCell(side: SideId, shown: Readonly<Record<SideId, ReadoutText>>): FactCell {
  const own = shown[side].published;
  const others = shown[otherSide(side)].published;
  if (own === null) return missing('not stated');
  const later = own.includes('T') && others?.includes('T') ? Date.parse(own) - Date.parse(others) : 0;
  return cell(moment(own), later > 0 ? `${duration(later)} later` : null);
}

function duration(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000);
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return `${minutes} min`;
  if (hours >= 48) return `${Math.round(hours / 24)} days`;
  return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
}
