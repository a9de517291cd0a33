import { MEASURES, type Scores } from './score-pair.ts';
import { macroF1 } from './score-voice.ts';
import { f1, precision, recall } from './tally.ts';

export interface Column {
  readonly heading: string;
  readonly scores: Scores;
}

/** A plain-text table: one row a measure, for every column precision, recall and F1; `–` where there is none. */
export function formatScores(title: string, columns: readonly Column[]): string {
  const rows = MEASURES.map((measure) => [
    measure,
    ...columns.flatMap(({ scores }) => {
      const tally = scores.tallies[measure];
      return [precision(tally), recall(tally), f1(tally)].map(figure);
    }),
  ]);
  const macro = ['voice, macro', ...columns.flatMap(({ scores }) => ['', '', figure(macroF1(scores.voice))])];
  const afterVoice = rows.findIndex(([measure]) => measure === 'voice') + 1;
  const lines = [...rows.slice(0, afterVoice), macro, ...rows.slice(afterVoice)].map(formatRow);
  const headings = `${''.padEnd(15)}${columns.map(({ heading }) => `  ${heading.padEnd(19)}`).join('')}`;
  const names = formatRow(['', ...columns.flatMap(() => ['P', 'R', 'F1'])]);
  return [title, headings, names, ...lines].map((line) => line.trimEnd()).join('\n');
}

function formatRow([name = '', ...cells]: readonly string[]): string {
  return `${name.padEnd(15)}${cells.map((cell, at) => `${at % 3 === 0 ? '  ' : ''}${cell.padStart(6)} `).join('')}`;
}

function figure(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}
