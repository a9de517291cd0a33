import type { ComparedSide, Comparison, LedgerCell, Match, Sentence } from '../../server/model/comparison.ts';
import { SIDE_IDS } from '../../server/model/side.ts';
import type { Span } from '../../server/model/span.ts';
import { sliceSpan } from '../support/slice-span.ts';

/**
 * A comparison for reviewers of a change: everything that the JSON says, in lines that read and differ well. Marks
 * stand with the words that earned them; shares are in percent of the side's words.
 */
export function comparisonText(comparison: Comparison): string {
  const { a, b, facts } = comparison;
  const text = (id: string): string => (id.startsWith('a') ? a.text : b.text);
  const words = (id: string, span: Span): string => `“${sliceSpan(text(id), span)}”`;
  return [
    `a: ${describeSide(a)}`,
    `b: ${describeSide(b)}`,
    `asked: ${facts.requestedBy ?? 'neither says'}`,
    ...SIDE_IDS.map((side) => `tone ${side}: ${facts.tone[side].join(', ') || 'none'}`),
    ...(comparison.precise ? [] : ['cut short by a limit']),
    ...section(
      'Ledger',
      comparison.ledger.map(
        ({ label, standing, a, b, lean }) =>
          `${standing.padEnd(7)} ${label}: a ${describeCell(a)}; b ${describeCell(b)}; lean ${lean.toFixed(2)}`,
      ),
    ),
    ...SIDE_IDS.flatMap((side) =>
      section(`Text ${side}`, comparison[side].sentences.flatMap(describeSentence(comparison[side].text))),
    ),
    ...section('Matches', comparison.matches.map(describeMatch)),
    ...SIDE_IDS.map(
      (side) => `without counterpart ${side}: ${comparison.unmatched[side].join(' ') || 'none'}`,
    ),
    ...section(
      'Attributions',
      comparison.attributions.map(
        ({ sentence, to, topics, echoed }) =>
          `${sentence} has ${to} speak on ${topics.join(', ') || 'no topic'}: ${echoed.length > 0 ? `echoed in ${echoed.join(' ')}` : 'not in its own text'}`,
      ),
    ),
    ...section(
      'Commitments',
      comparison.commitments.map(
        (each) =>
          `${each.sentence} ${each.kind} ${words(each.sentence, each)}${each.echoed.length > 0 ? ` = ${each.echoed.join(' ')}` : ''}`,
      ),
    ),
    ...section(
      'Terminology',
      comparison.terminology.map(({ label, a, b }) => `${label}: a ${quoted(a)}; b ${quoted(b)}`),
    ),
    ...section(
      'Formulas',
      comparison.formulas.map(
        ({ label, a, b }) => `${label}: a ${a.join(' ') || 'none'}; b ${b.join(' ') || 'none'}`,
      ),
    ),
    '',
  ].join('\n');
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}

function describeSide(side: ComparedSide): string {
  return `${side.issuer ?? 'issuer not known'}, party ${side.party ?? 'not known'}, ${side.language}, ${side.words} words, ${percent(side.untagged)} without a topic`;
}

function describeCell({ sentences, share, rank }: LedgerCell): string {
  return rank === null ? 'not in this text' : `${percent(share)}, no. ${rank}, ${sentences.join(' ')}`;
}

function describeSentence(text: string): (sentence: Sentence) => readonly string[] {
  return (sentence) => {
    const mark = ({ id, start, end }: Span & { readonly id: string }): string =>
      `${id} “${text.slice(start, end)}”`;
    const marks = [
      ['topics', sentence.topics],
      ['acts', sentence.acts],
      ['tone', sentence.tone],
    ] as const;
    return [
      `${sentence.id} [${sentence.voice}] ${sliceSpan(text, sentence)}`,
      ...marks.flatMap(([name, list]) =>
        list.length === 0 ? [] : [`    ${name}: ${list.map(mark).join(', ')}`],
      ),
    ];
  };
}

function describeMatch({ a, b, score, because }: Match): string {
  return `${a.join(' ')} ~ ${b.join(' ')} (${score.toFixed(2)}): ${because.map(({ kind, value }) => `${kind} ${value}`).join(', ')}`;
}

function quoted(names: readonly string[]): string {
  return names.length === 0 ? 'none' : names.map((name) => `“${name}”`).join(', ');
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
