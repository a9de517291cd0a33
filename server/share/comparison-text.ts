import { commitmentKind } from '../model/commitment-kind.ts';
import type { Comparison, Sentence, Standing, Voice } from '../model/comparison.ts';
import { counted } from '../model/counted.ts';
import { echoFinder, type NearestAnswers } from '../model/echo-finder.ts';
import { isTiny } from '../model/few-words.ts';
import { longDate } from '../model/long-date.ts';
import { matchReasons } from '../model/match-reasons.ts';
import { ownPhrases } from '../model/own-phrases.ts';
import { percent } from '../model/percent.ts';
import { sentenceNumbers } from '../model/sentence-numbers.ts';
import { sideOfSentence } from '../model/sentence-of.ts';
import { otherSide, SIDE_IDS, type SideId } from '../model/side.ts';
import { rowsOf, STANDINGS } from '../model/standing-rows.ts';
import { askedBy, demandPhrase } from './fact-phrases.ts';
import { cellPhrase, ledgerNote, neitherNote, quoted, wordsOf } from './ledger-phrases.ts';
import { ILLUSTRATIVE, IMPRECISE, type Provenance, provenanceLines } from './provenance.ts';

export interface TextOptions {
  /** Names that head the columns. */
  readonly names: Readonly<Record<SideId, string>>;
  /** True on a terminal: sides in colour and words in bold. Nothing is told by colour alone. */
  readonly colour: boolean;
  /** Where the comparison comes from, for a file that is passed on; a terminal needs none. */
  readonly provenance?: Provenance;
}

const BLOCKS = { 'only-a': 'ONLY A', both: 'BOTH', 'only-b': 'ONLY B' } as const;

/**
 * The comparison as a readable ledger: who says how much, the topics with their shares and sentences, what has no
 * counterpart, words put in the other's mouth, promises and names of one thing, then both texts sentence by
 * sentence. Ends with a line break.
 */
export function toComparisonText(comparison: Comparison, options: TextOptions): string {
  const ink = options.colour ? INK : PLAIN;
  const name = (side: SideId) => ink[side](`${side.toUpperCase()} ${options.names[side]}`);
  const { facts } = comparison;
  const ratio = ratioOf(comparison);
  const nearest = echoFinder(comparison);
  const lines = [
    ...(options.provenance === undefined ? [] : headLines(options.provenance)),
    `${name('a')}: ${counted(facts.length.a, 'word')}, ${counted(comparison.a.sentences.length, 'sentence')}`,
    `${name('b')}: ${counted(facts.length.b, 'word')}, ${counted(comparison.b.sentences.length, 'sentence')}${ratio}`,
    `Who asked for the talk: ${askedBy(comparison, options.names)}`,
    ...SIDE_IDS.map((side) => `${name(side)} asks, opposes or warns in: ${demandPhrase(comparison, side)}`),
    ...SIDE_IDS.flatMap((side) =>
      facts.tone[side].length === 0 ? [] : [`${name(side)} calls the talk: ${facts.tone[side].join(', ')}`],
    ),
    '',
    ...STANDINGS.flatMap((standing) => ledgerBlock(BLOCKS[standing], standing, comparison, ink)),
    ...(isTiny(comparison) ? [ledgerNote(comparison), ''] : untaggedLines(comparison)),
    ...noteLines(neitherNote(comparison)),
    ...listBlock(
      'WORDS ATTRIBUTED TO THE OTHER SIDE',
      comparison.attributions.map(
        (words) =>
          `${label(words.sentence)} attributes words to ${words.to.toUpperCase()}; ${answers('on the same matter', nearest(words), words.to)}`,
      ),
    ),
    ...listBlock(
      'PROMISES, NEXT STEPS, FIGURES',
      comparison.commitments.map((commitment) => {
        const { sentence } = commitment;
        const side = sideOfSentence(sentence);
        const other = otherSide(side);
        const kind = commitmentKind(commitment, comparison, other.toUpperCase());
        const words = quoted(wordsOf(comparison[side].text, commitment));
        return `${label(sentence)} ${kind}: ${words}; ${answers('on this matter', nearest(commitment), other)}`;
      }),
    ),
    ...listBlock(
      'SET PHRASES',
      ownPhrases(comparison).map(
        ({ label: phrase, a, b, reported }) =>
          `${phrase}: A ${placesOf(a, reported.a, 'B')} · B ${placesOf(b, reported.b, 'A')}`,
      ),
    ),
    ...listBlock(
      'ONE MATTER, TWO NAMES',
      comparison.terminology.map(({ label: matter, a, b }) => `${matter}: A ${listOf(a)} · B ${listOf(b)}`),
    ),
    ...listBlock(
      'PASSAGES THAT ANSWER EACH OTHER',
      comparison.matches.map(
        (match) =>
          `${match.a.map(label).join(', ')} – ${match.b.map(label).join(', ')}: ${matchReasons(match).join(', ')}`,
      ),
    ),
    ...SIDE_IDS.flatMap((side) => textBlock(side, comparison, name(side), ink)),
  ];
  if (options.provenance === undefined && !comparison.precise) lines.push(IMPRECISE);
  if (options.provenance !== undefined)
    lines.push('SOURCES', ...provenanceLines(options.provenance, comparison).map((line) => `  ${line}`));
  return `${lines.join('\n')}\n`;
}

interface Ink {
  readonly a: (words: string) => string;
  readonly b: (words: string) => string;
  readonly strong: (words: string) => string;
  readonly faint: (words: string) => string;
}

const PLAIN: Ink = {
  a: (words) => words,
  b: (words) => words,
  strong: (words) => words,
  faint: (words) => words,
};

const paint = (code: number) => (words: string) => `\u001b[${code}m${words}\u001b[0m`;

const INK: Ink = { a: paint(34), b: paint(33), strong: paint(1), faint: paint(2) };

/** What the file is about, for whoever has nothing but the file. */
function headLines({ title, date, finding, illustrative }: Provenance): readonly string[] {
  return [
    title,
    ...(illustrative ? [ILLUSTRATIVE] : []),
    ...(date === null ? [] : [longDate(date)]),
    '',
    finding,
    '',
  ];
}

function ledgerBlock(title: string, standing: Standing, comparison: Comparison, ink: Ink): readonly string[] {
  const rows = rowsOf(comparison, standing);
  if (rows.length === 0) return [];
  const width = Math.max(...rows.map(({ label: topic }) => topic.length));
  const cells = rows.map((row) =>
    SIDE_IDS.map((side) => `${side.toUpperCase()} ${cellPhrase(row[side], comparison)}`),
  );
  const widest = Math.max(...cells.map(([a = '']) => a.length));
  const body = rows.map(({ label: topic }, index) => {
    const [a = '', b = ''] = cells[index] ?? [];
    return `  ${topic.padEnd(width)}  ${ink.a(a.padEnd(widest))}  ${ink.b(b)}`;
  });
  return [ink.strong(title), ...body, ''];
}

function untaggedLines({ a, b }: Comparison): readonly string[] {
  return [`Words in sentences without a topic: A ${percent(a.untagged)}, B ${percent(b.untagged)}`, ''];
}

function noteLines(note: string | null): readonly string[] {
  return note === null ? [] : [note, ''];
}

function listBlock(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [title, ...items.map((item) => `  ${item}`), ''];
}

function textBlock(side: SideId, comparison: Comparison, name: string, ink: Ink): readonly string[] {
  const { sentences, text } = comparison[side];
  const answered = new Set(comparison.matches.flatMap((match) => match[side]));
  const labels = new Map(comparison.ledger.map((row) => [row.topic, row.label]));
  const body = sentences.flatMap((sentence) => [
    `  ${label(sentence.id)} ${wordsOf(text, sentence)}`,
    ink.faint(`     ${noteOf(sentence, answered.has(sentence.id), text, labels)}`),
  ]);
  return [name, ...body, ''];
}

const VOICES: Readonly<Record<Voice, string>> = {
  self: 'in its own voice',
  other: 'words of the other side',
  both: 'both sides together',
  none: 'nobody’s words or acts',
};

function noteOf(
  { topics, voice }: Sentence,
  answered: boolean,
  text: string,
  labels: ReadonlyMap<string, string>,
): string {
  const marks = topics.map((mark) => `${labels.get(mark.id) ?? mark.id} “${wordsOf(text, mark)}”`);
  return [VOICES[voice], answered ? 'answered' : 'no counterpart', ...marks].join(' · ');
}

/** Where a side uses a phrase; where it only has the other side use it, that. */
function placesOf(own: readonly string[], reported: readonly string[], other: string): string {
  if (own.length > 0) return own.map(label).join(', ');
  return reported.length === 0
    ? 'not in this text'
    : `only in words attributed to ${other}: ${reported.map(label).join(', ')}`;
}

/** Where a side's text answers, after `matter`; or that it does not, and what comes nearest. */
function answers(matter: string, { isEcho, answers: ids }: NearestAnswers, side: SideId): string {
  if (isEcho) return `${matter}: ${sentenceNumbers(ids)}`;
  const silence = `no clear echo in ${side.toUpperCase()}’s text`;
  return ids.length === 0 ? silence : `${silence}; nearest: ${sentenceNumbers(ids)}`;
}

/** Length in characters, which within one language says how long a text is to read, and in words. */
function ratioOf({ a, b, facts }: Comparison): string {
  if (a.words === 0 || b.words === 0 || a.language !== b.language) return '';
  const [longer, more, fewer, words] =
    a.text.length > b.text.length
      ? (['A', a.text.length, b.text.length, facts.length.a / facts.length.b] as const)
      : (['B', b.text.length, a.text.length, facts.length.b / facts.length.a] as const);
  return ` (${longer} is ${(more / fewer).toFixed(1)} times as long, with ${words.toFixed(1)} times as many words)`;
}

const label = (id: string) => id.toUpperCase();

const listOf = (names: readonly string[]) => names.map(quoted).join(', ');
