import type { ComparedSide, Comparison, LedgerCell, LedgerRow, Sentence } from '../model/comparison.ts';
import { SIDE_IDS, type SideId } from '../model/side.ts';
import { askedBy, counted, demandPhrase } from './fact-phrases.ts';
import { wordsOf } from './ledger-phrases.ts';
import { type Provenance, provenanceLines } from './provenance.ts';

export interface TextOptions {
  /** Names that head the columns. */
  readonly names: Readonly<Record<SideId, string>>;
  /** True on a terminal: sides in colour and words in bold. Nothing is told by colour alone. */
  readonly colour: boolean;
  /** Where the comparison comes from, for a file that is passed on; a terminal needs none. */
  readonly provenance?: Provenance;
}

const BLOCKS = [
  ['only-a', 'ONLY A'],
  ['both', 'BOTH'],
  ['only-b', 'ONLY B'],
] as const;

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
  const lines = [
    `${name('a')}: ${facts.length.a} words, ${counted(comparison.a.sentences.length, 'sentence')}`,
    `${name('b')}: ${facts.length.b} words, ${counted(comparison.b.sentences.length, 'sentence')}${ratio}`,
    `Who asked for the talk: ${askedBy(comparison, options.names)}`,
    ...SIDE_IDS.map((side) => `${name(side)} asks, opposes or warns in: ${demandPhrase(comparison, side)}`),
    ...SIDE_IDS.flatMap((side) =>
      facts.tone[side].length === 0 ? [] : [`${name(side)} calls the talk: ${facts.tone[side].join(', ')}`],
    ),
    '',
    ...BLOCKS.flatMap(([standing, title]) =>
      ledgerBlock(
        title,
        comparison.ledger.filter((row) => row.standing === standing),
        ink,
      ),
    ),
    ...untaggedLines(comparison),
    ...listBlock(
      'WORDS PUT IN THE OTHER SIDE’S MOUTH',
      comparison.attributions.map(
        ({ sentence, to, echoed }) =>
          `${label(sentence)} says what ${to.toUpperCase()} said; ${echoed.length === 0 ? `not in ${to.toUpperCase()}’s text` : `answered by ${echoed.map(label).join(', ')}`}`,
      ),
    ),
    ...listBlock(
      'PROMISES, NEXT STEPS, FIGURES',
      comparison.commitments.map(({ sentence, kind, start, end }) => {
        const side = sideOf(comparison, sentence);
        return `${label(sentence)} ${kind}: “${wordsOf(side.text, { start, end })}”`;
      }),
    ),
    ...listBlock(
      'SET PHRASES',
      comparison.formulas.map((row) => `${row.label}: A ${placesOf(row.a)} · B ${placesOf(row.b)}`),
    ),
    ...listBlock(
      'ONE MATTER, TWO NAMES',
      comparison.terminology.map(({ label: matter, a, b }) => `${matter}: A ${quoted(a)} · B ${quoted(b)}`),
    ),
    ...listBlock(
      'PASSAGES THAT ANSWER EACH OTHER',
      comparison.matches.map(
        ({ a, b, because }) =>
          `${a.map(label).join(', ')} – ${b.map(label).join(', ')}: ${because.map(({ value }) => value).join(', ')}`,
      ),
    ),
    ...SIDE_IDS.flatMap((side) => textBlock(side, comparison, name(side), ink)),
  ];
  if (!comparison.precise)
    lines.push(
      '',
      'The texts are so long that a limit cut the work short: some counterparts may be missing.',
    );
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

function ledgerBlock(title: string, rows: readonly LedgerRow[], ink: Ink): readonly string[] {
  if (rows.length === 0) return [];
  const width = Math.max(...rows.map(({ label: topic }) => topic.length));
  const body = rows.map(
    ({ label: topic, a, b }) => `  ${topic.padEnd(width)}  ${ink.a(cell('A', a))}  ${ink.b(cell('B', b))}`,
  );
  return [ink.strong(title), ...body, ''];
}

function cell(side: string, { share, rank, sentences }: LedgerCell): string {
  if (rank === null) return `${side} not in this text`.padEnd(28);
  return `${side} ${percent(share)} (${ordinalMark(rank)}; ${sentences.map(label).join(', ')})`.padEnd(28);
}

function untaggedLines({ a, b }: Comparison): readonly string[] {
  return [`Words in sentences without a topic: A ${percent(a.untagged)}, B ${percent(b.untagged)}`, ''];
}

function listBlock(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [title, ...items.map((item) => `  ${item}`), ''];
}

function textBlock(side: SideId, comparison: Comparison, name: string, ink: Ink): readonly string[] {
  const { sentences, text } = comparison[side];
  const answered = new Set(comparison.matches.flatMap((match) => match[side]));
  const body = sentences.flatMap((sentence) => [
    `  ${label(sentence.id)} ${wordsOf(text, sentence)}`,
    ink.faint(`     ${noteOf(sentence, answered.has(sentence.id), text)}`),
  ]);
  return [name, ...body, ''];
}

function noteOf({ topics, voice }: Sentence, answered: boolean, text: string): string {
  const marks = topics.map((mark) => `${mark.id} “${wordsOf(text, mark)}”`);
  return [`voice: ${voice}`, answered ? 'answered' : 'no counterpart', ...marks].join(' · ');
}

const placesOf = (ids: readonly string[]) =>
  ids.length === 0 ? 'not in this text' : ids.map(label).join(', ');

/** Length in characters, which within one language says how long a text is to read, and in words. */
function ratioOf({ a, b, facts }: Comparison): string {
  if (a.words === 0 || b.words === 0 || a.language !== b.language) return '';
  const [longer, more, fewer, words] =
    a.text.length > b.text.length
      ? (['A', a.text.length, b.text.length, facts.length.a / facts.length.b] as const)
      : (['B', b.text.length, a.text.length, facts.length.b / facts.length.a] as const);
  return ` (${longer} is ${(more / fewer).toFixed(1)} times as long, with ${words.toFixed(1)} times as many words)`;
}

function sideOf(comparison: Comparison, sentence: string): ComparedSide {
  return sentence.startsWith('a') ? comparison.a : comparison.b;
}

const label = (id: string) => id.toUpperCase();

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');

const percent = (share: number) => `${(share * 100).toFixed(0)} %`;

const ordinalMark = (rank: number) => `topic ${rank}`;
