import { SIDE_IDS } from '../../server/model/side.ts';
import { sliceSpan } from '../support/slice-span.ts';
import type { LabelledPair } from './labelled-pair.ts';
import { layReading } from './laid-reading.ts';
import type { Reading } from './reading.ts';
import { labelledAttributions } from './score-attributions.ts';
import { foundActs, labelledActs, toneOf } from './score-marks.ts';
import { labelledMatches } from './score-matches.ts';
import { foundTopics, labelledTopics, onlyOneSide } from './score-topics.ts';
import { foundVoice } from './score-voice.ts';

/**
 * Says in lines of text where a reading leaves the labels: under each sentence what was missed (−) and what was
 * added (+), then matches, attributions and facts. Sentences without a difference are left out.
 */
export function describeMisses(pair: LabelledPair, reading: Reading): string {
  const laid = layReading(pair, reading);
  const lines = [`${pair.name} (${pair.split})`];
  const topics = differences(labelledTopics(pair), foundTopics(pair, laid));
  const acts = differences(labelledActs(pair), foundActs(pair, laid));
  for (const side of SIDE_IDS) {
    const places = new Set(reading[side].sentences.map(({ start, end }) => `${start}–${end}`));
    for (const label of pair[side].sentences) {
      const voice = foundVoice(label, laid);
      const notes = [
        ...(places.has(`${label.start}–${label.end}`) ? [] : ['boundary']),
        ...topics.filter((item) => item.slice(1).startsWith(`${label.id} `)),
        ...(voice === label.voice ? [] : [`voice ${label.voice}, found ${voice}`]),
        ...acts.filter((item) => item.slice(1).startsWith(`${label.id} `)).map((item) => `${item} (act)`),
      ];
      if (notes.length > 0)
        lines.push('', `${label.id} ${sliceSpan(pair[side].text, label)}`, ...notes.map(indent));
    }
  }
  const whole: readonly (readonly [string, readonly string[]])[] = [
    ['only one side', differences(onlyOneSide(labelledTopics(pair)), onlyOneSide(foundTopics(pair, laid)))],
    ['matches', differences(labelledMatches(pair), laid.matches)],
    ['attributions', differences(labelledAttributions(pair), laid.attributions.keys())],
    ['tone', differences(toneOf(pair), toneOf(reading))],
    ['who asked', differences([`${pair.requestedBy}`], [`${reading.requestedBy}`])],
  ];
  lines.push(
    '',
    ...whole.map(([name, items]) => `${name}: ${items.length === 0 ? 'as labelled' : items.join(', ')}`),
  );
  return lines.join('\n');
}

function differences(labelled: Iterable<string>, found: Iterable<string>): readonly string[] {
  const [want, have] = [new Set(labelled), new Set(found)];
  return [
    ...[...want].filter((item) => !have.has(item)).map((item) => `−${item}`),
    ...[...have].filter((item) => !want.has(item)).map((item) => `+${item}`),
  ];
}

function indent(line: string): string {
  return `     ${line}`;
}
