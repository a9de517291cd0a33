import type { Comparison, Match } from '../model/comparison.ts';
import { isFew } from '../model/few-words.ts';
import { byNumber, sentenceNumber, sentenceOf } from '../model/sentence-of.ts';
import type { SideId } from '../model/side.ts';
import { type SuccessiveReadouts, successiveAddress } from '../model/successive.ts';
import type { WordedSentence, Wording } from '../model/wording.ts';
import { type LayoutContext, type LayoutView, toLayoutView } from './layout-view.ts';
import { isTold, type NamedReadout, toNamed } from './named-readout.ts';
import { capital, counted, possessive } from './phrases.ts';
import { isRepeated, isVerbatim } from './repeated-words.ts';
import { shownPair } from './shown-pair.ts';
import { sideNames } from './side-names.ts';
import { toSuccessiveStatement } from './successive-statement.ts';
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
  readonly shared: readonly SharedGroupView[];
  /** What only one of them says: the newer one first; without what is empty. */
  readonly alone: readonly AloneView[];
}

export interface AloneView {
  readonly heading: string;
  readonly sentences: readonly LinkedSentence[];
}

export interface SharedGroupView {
  readonly heading: string;
  readonly passages: readonly SharedView[];
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

/** Says what a party's newer readout took over from the older one, in which words, and what only one of them says. */
export function toSuccessiveView(readouts: SuccessiveReadouts, context: LayoutContext): SuccessiveView {
  const { older, newer, comparison, wordings } = readouts;
  const before = toNamed(older, comparison.a);
  const now = toNamed(newer, comparison.b);
  const name = sideNames(shownPair(newer.pair))[newer.side];
  const heading = `${capital(possessive(name))} readout of ${now.day}, word by word against that of ${before.day}`;
  const address = `${context.baseUrl}${successiveAddress(older, newer)}`;
  const statement = toSuccessiveStatement(before, now, readouts);
  return {
    layout: toLayoutView(context, {
      title: `${heading} – Diptych`,
      description: statement,
      canonical: address,
      isUnlisted: [older, newer].some(({ pair }) => pair.visibility === 'unlisted'),
      isIllustrative: [older, newer].some(({ pair }) => pair.call.illustrative),
    }),
    heading,
    statement,
    note: toNote([before, now], comparison.precise),
    address,
    side: newer.side,
    readouts: [now, before].map(({ chosen, day }) => ({
      href: `/c/${chosen.pair.code}`,
      label: `The call of ${day}`,
    })),
    shared: toShared(before, now, comparison, wordings),
    alone: toAlone(before, now, comparison),
  };
}

/** A match with its words told apart; null where they were not. */
interface WordedMatch {
  readonly match: Match;
  readonly wording: Wording | null;
}

function toShared(
  before: NamedReadout,
  now: NamedReadout,
  { matches }: Comparison,
  wordings: SuccessiveReadouts['wordings'],
): readonly SharedGroupView[] {
  const worded = matches
    .map((match, index): WordedMatch => ({ match, wording: wordings[index] ?? null }))
    .sort((one, other) => byNumber(one.match.b[0] ?? '', other.match.b[0] ?? ''));
  const isInSameWords = ({ wording }: WordedMatch) => wording !== null && isRepeated(wording);
  const group = (heading: string, of: readonly WordedMatch[]) => ({
    heading,
    passages: of.map((each) => toSharedView(before, now, each)),
  });
  return [
    group('In much the same words', worded.filter(isInSameWords)),
    group(
      'On the same matter, in other words',
      worded.filter((each) => !isInSameWords(each)),
    ),
  ].filter(({ passages }) => passages.length > 0);
}

function toSharedView(before: NamedReadout, now: NamedReadout, { match, wording }: WordedMatch): SharedView {
  return {
    classes: wording?.sharesFew === true ? 'few' : 'many',
    note: noteOf(wording),
    older: (wording?.a ?? match.a.map(unworded)).map((sentence) => toLinked(before, sentence)),
    newer: (wording?.b ?? match.b.map(unworded)).map((sentence) => toLinked(now, sentence)),
  };
}

function toAlone(before: NamedReadout, now: NamedReadout, { unmatched }: Comparison): readonly AloneView[] {
  const told = (heading: string, readout: NamedReadout, ids: readonly string[]) => ({
    heading,
    sentences: ids.filter((id) => isTold(readout, id)).map((id) => toLinked(readout, unworded(id))),
  });
  return [
    told(`New on ${now.day}: no counterpart on ${before.day}`, now, unmatched.b),
    told(`Only on ${before.day}`, before, unmatched.a),
  ].filter(({ sentences }) => sentences.length > 0);
}

function unworded(sentence: string): WordedSentence {
  return { sentence, pieces: [] };
}

/** A sentence that was not told apart is one piece. */
function toLinked(
  { chosen, compared, day, language }: NamedReadout,
  { sentence, pieces }: WordedSentence,
): LinkedSentence {
  const whole = sentenceOf(compared, sentence);
  const shown = pieces.length > 0 || whole === undefined ? pieces : [{ ...whole, kind: 'same' as const }];
  // In its own pair the readout may be the other side; its passages are numbered alike in both.
  const id = `${chosen.side}${sentenceNumber(sentence)}`;
  return {
    href: `/c/${chosen.pair.code}#${id}`,
    number: `${id.toUpperCase()}, ${day}`,
    language,
    pieces: wordedPieces(shown, compared.text),
  };
}

function noteOf(wording: Wording | null): string {
  if (wording === null) return 'Too many to tell all of them apart; these two were left whole.';
  if (isVerbatim(wording)) return 'In the same words.';
  return wording.precise ? `${inCommon(wording)} ${markedWords(wording)}` : TOO_DIFFERENT;
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
