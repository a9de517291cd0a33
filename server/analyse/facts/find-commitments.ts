import type { Commitment, CommitmentKind, Sentence } from '../../model/comparison.ts';
import type { ReadText } from '../../model/reading.ts';
import { firstEndingBehind } from '../../model/span.ts';
import type { Echoes } from './echoes.ts';

const KINDS: readonly CommitmentKind[] = ['next-step', 'joint', 'pledge', 'deadline'];

/** A figure with what it counts: money, tariffs, goods, people, days. A bare year or a number of a list is none. */
const FIGURE = {
  en: /(?:[$€£¥]\s?)?\d[\d,.]*\s?(?:percent|per cent|%|(?:million|billion|trillion|thousand)\b(?: (?:dollars|yuan|euros|metric tons|tons|tonnes|barrels|people))?|(?:metric )?tons?\b|tonnes?\b|dollars\b|aircraft\b|(?:days?|weeks?|months?|hours?)\b)|\$\s?\d[\d,.]*/gi,
  zh: /\d[\d,.]*\s?(?:%|％|个百分点|亿(?:美元|元|欧元)?|万(?:吨|美元|元|人)?|吨|架|美元|天|个月|小时)/g,
} as const;

/** Where a promise ends: at the clause's end, or a list would be taken for one promise. */
const CLAUSE_END = { en: /[,;:.!?](?:\s|$)|\sand (?:to|will|agreed|that)\b/, zh: /[，,；;。！？]/ } as const;

/**
 * Finds what a side's text promises or plans: pledges of one side, what both agreed to do, next steps, deadlines
 * and figures, each with the words from its cue to the end of the clause, sorted by place, a list for each sentence. `echoed` are the other
 * side's sentences that answer its sentence. The day that a contact line names is when the two spoke: no deadline.
 *
 * @param contacts for each sentence whether it only reports that the two sides met or spoke
 */
export function findCommitments(
  read: ReadText,
  sentences: readonly Sentence[],
  echoes: Echoes,
  contacts: readonly boolean[],
): readonly (readonly Commitment[])[] {
  return read.sentences.map((sentence, index) => {
    const published = sentences[index];
    if (!published || published.voice === 'none') return [];
    const echoed = echoes.get(published.id) ?? [];
    const found: Commitment[] = [];
    const add = (kind: CommitmentKind, start: number, end: number) => {
      const at = firstEndingBehind(found, start);
      const next = found[at];
      if (next === undefined || next.start >= end) {
        found.splice(at, 0, { sentence: published.id, kind, start, end, echoed });
      }
    };
    for (const kind of KINDS) {
      if (kind === 'deadline' && contacts[index] === true) continue;
      let end = sentence.start;
      for (const cue of sentence.hits) {
        if (cue.kind !== 'cue' || cue.id !== kind) continue;
        // Cues come in text order: what ended the last one's clause ends this one's, unless it stands before it.
        if (end < cue.end) end = clauseEnd(read, cue.end, sentence.end);
        add(kind, cue.start, end);
      }
    }
    for (const figure of read.text.slice(sentence.start, sentence.end).matchAll(FIGURE[read.language])) {
      const start = sentence.start + figure.index;
      add('number', start, start + figure[0].trimEnd().length);
    }
    return found;
  });
}

function clauseEnd(read: ReadText, from: number, sentenceEnd: number): number {
  const stop = read.text.slice(from, sentenceEnd).search(CLAUSE_END[read.language]);
  return stop < 0 ? sentenceEnd : from + stop;
}
