import type { ComparedSide, Sentence } from '../model/comparison.ts';
import { isFew } from '../model/few-words.ts';
import { languageTag } from '../model/language-tags.ts';
import type { SideId } from '../model/side.ts';
import { type ChosenReadout, type SuccessiveReadouts, successiveAddress } from '../model/successive.ts';
import type { WordedSentence, Wording } from '../model/wording.ts';
import { type LayoutContext, type LayoutView, toLayoutView } from './layout-view.ts';
import { capital, counted, listed, possessive, shortDay } from './phrases.ts';
import { shownPair } from './shown-pair.ts';
import { sideNames } from './side-names.ts';
import { inCommon, markedWords, TOO_DIFFERENT, type WordedView, wordedPieces } from './wording-view.ts';

/** One party's readouts of two calls, told apart word by word. */
export interface SuccessiveView {
  readonly layout: LayoutView;
  readonly heading: string;
  readonly statement: string;
  readonly note: string | null;
  readonly address: string;
  /** The side whose colour marks what differs. */
  readonly side: SideId;
  readonly readouts: readonly { readonly href: string; readonly label: string }[];
  /** Passages that answer each other, in the order of the newer readout: what was repeated first. Without what is empty. */
  readonly shared: readonly { readonly heading: string; readonly passages: readonly SharedView[] }[];
  /** What only one of them says: the newer one first; without what is empty. */
  readonly alone: readonly AloneView[];
}

export interface AloneView {
  readonly heading: string;
  readonly sentences: readonly LinkedSentence[];
}

export interface SharedView {
  readonly classes: string;
  readonly note: string;
  readonly older: readonly LinkedSentence[];
  readonly newer: readonly LinkedSentence[];
}

export interface LinkedSentence {
  readonly href: string;
  /** Passage and day, such as "B3, 12 Mar 2026": the two may be numbered alike. */
  readonly number: string;
  readonly language: string;
  readonly pieces: WordedView['pieces'];
}

/** A readout as the page names it, with its side of the comparison. */
interface NamedReadout {
  readonly chosen: ChosenReadout;
  readonly compared: ComparedSide;
  readonly day: string;
  readonly language: string;
}

/** Says what a party's newer readout took over from the older one, in which words, and what only one of them says. */
export function toSuccessiveView(
  { older, newer, comparison, wordings }: SuccessiveReadouts,
  context: LayoutContext,
): SuccessiveView {
  const before = toNamed(older, comparison.a);
  const now = toNamed(newer, comparison.b);
  const name = sideNames(shownPair(newer.pair))[newer.side];
  const heading = `${capital(possessive(name))} readout of ${now.day}, word by word against that of ${before.day}`;
  const path = successiveAddress(older, newer);
  const matched = comparison.matches
    .map((match, index) => ({ match, wording: wordings[index] ?? null }))
    .sort((one, other) => placeOf(one.match.b[0]) - placeOf(other.match.b[0]));
  const shared = [
    {
      heading: 'In much the same words',
      of: matched.filter(({ wording }) => wording !== null && isRepeated(wording)),
    },
    {
      heading: 'On the same matter, in other words',
      of: matched.filter(({ wording }) => wording === null || !isRepeated(wording)),
    },
  ];
  const alone = [
    { heading: `New on ${now.day}: no counterpart on ${before.day}`, of: now, ids: comparison.unmatched.b },
    { heading: `Only on ${before.day}`, of: before, ids: comparison.unmatched.a },
  ].map((each) => ({ ...each, ids: each.ids.filter((id) => isTold(each.of, id)) }));
  const statement = toStatement(before, now, comparison, wordings);
  return {
    layout: toLayoutView(context, {
      title: `${heading} – Diptych`,
      description: statement,
      canonical: `${context.baseUrl}${path}`,
      isUnlisted: [older, newer].some(({ pair }) => pair.visibility === 'unlisted'),
      isIllustrative: [older, newer].some(({ pair }) => pair.call.illustrative),
    }),
    heading,
    statement,
    note: toNote([before, now], comparison.precise),
    address: `${context.baseUrl}${path}`,
    side: newer.side,
    readouts: [now, before].map(({ chosen, day }) => ({
      href: `/c/${chosen.pair.code}`,
      label: `The call of ${day}`,
    })),
    shared: shared
      .filter(({ of }) => of.length > 0)
      .map(({ heading: title, of }) => ({
        heading: title,
        passages: of.map(({ match, wording }) => ({
          classes: wording?.sharesFew === true ? 'few' : 'many',
          note: noteOf(wording),
          older: (wording?.a ?? match.a.map(unworded)).map((sentence) => toLinked(before, sentence)),
          newer: (wording?.b ?? match.b.map(unworded)).map((sentence) => toLinked(now, sentence)),
        })),
      })),
    alone: alone
      .filter(({ ids }) => ids.length > 0)
      .map(({ heading: title, of, ids }) => ({
        heading: title,
        sentences: ids.map((id) => toLinked(of, unworded(id))),
      })),
  };
}

const unworded = (sentence: string): WordedSentence => ({ sentence, pieces: [] });

const placeOf = (id: string | undefined) => Number(id?.slice(1) ?? 0);

function toNamed(chosen: ChosenReadout, compared: ComparedSide): NamedReadout {
  const { language, text } = chosen.text;
  return { chosen, compared, day: shortDay(chosen.pair.call.date), language: languageTag(language, text) };
}

/** A sentence that was not told apart is one piece. */
function toLinked(
  { chosen, compared, day, language }: NamedReadout,
  { sentence, pieces }: WordedSentence,
): LinkedSentence {
  const place = placeOf(sentence);
  const whole: Sentence | undefined = compared.sentences[place - 1];
  const shown = pieces.length > 0 || whole === undefined ? pieces : [{ ...whole, kind: 'same' as const }];
  // In its own pair the readout may be the other side; its passages are numbered alike in both.
  const id = `${chosen.side}${place}`;
  return {
    href: `/c/${chosen.pair.code}#${id}`,
    number: `${id.toUpperCase()}, ${day}`,
    language,
    pieces: wordedPieces(shown, compared.text),
  };
}

/** Preambles and headings are nobody's words: who published changes with every readout and says nothing. */
function isTold({ compared }: NamedReadout, id: string): boolean {
  return compared.sentences[placeOf(id) - 1]?.voice !== 'none';
}

/** Told apart by what differs: enough is shared for that. */
function isRepeated({ sharesFew, precise }: Wording): boolean {
  return precise && !sharesFew;
}

function isVerbatim({ a, b }: Wording): boolean {
  return [...a, ...b].every(({ pieces }) => pieces.every(({ kind }) => kind === 'same'));
}

function noteOf(wording: Wording | null): string {
  if (wording === null) return 'Too many to tell all of them apart; these two were left whole.';
  if (isVerbatim(wording)) return 'In the same words.';
  return wording.precise ? `${inCommon(wording)} ${markedWords(wording)}` : TOO_DIFFERENT;
}

function toStatement(
  before: NamedReadout,
  now: NamedReadout,
  { matches, unmatched }: SuccessiveReadouts['comparison'],
  wordings: SuccessiveReadouts['wordings'],
): string {
  const told = now.compared.sentences.map(({ id }) => id).filter((id) => isTold(now, id));
  const within = (is: (wording: Wording) => boolean) => {
    const ids = matches.flatMap(({ b }, index) => {
      const wording = wordings[index] ?? null;
      return wording !== null && is(wording) ? b : [];
    });
    const held = new Set(ids);
    return told.filter((id) => held.has(id)).length;
  };
  const repeated = within(isRepeated);
  const verbatim = within(isVerbatim);
  const fresh = unmatched.b.filter((id) => isTold(now, id)).length;
  const left = unmatched.a.filter((id) => isTold(before, id)).length;
  const toTheWord = verbatim === 0 ? '' : ` (${verbatim} to the word)`;
  const does = (count: number, one: string, several: string, rest: string) =>
    count === 0 ? [] : [`${count} ${count === 1 ? one : several} ${rest}`];
  const counts = [
    ...does(repeated, 'repeats', 'repeat', `it in much the same words${toTheWord}`),
    ...does(told.length - repeated - fresh, 'speaks', 'speak', 'of a matter of it in other words'),
    ...does(fresh, 'has', 'have', 'no counterpart'),
  ];
  return [
    `Set against the readout of ${before.day}: of ${counted(told.length, 'sentence')}, ${listed(counts) || 'none can be compared'}.`,
    `${capital(counted(left, 'sentence'))} of the earlier readout ${left === 1 ? 'has' : 'have'} no counterpart.`,
  ].join(' ');
}

function toNote(readouts: readonly NamedReadout[], precise: boolean): string | null {
  const short = readouts.filter(({ compared }) => isFew(compared.words));
  const notes = [
    ...short.map(
      ({ compared, day }) =>
        `The readout of ${day} has ${counted(compared.words, 'word')}: what it leaves out says little.`,
    ),
    ...(precise ? [] : ['A limit cut the comparison short: some counterparts may be missing.']),
  ];
  return notes.length === 0 ? null : notes.join(' ');
}
