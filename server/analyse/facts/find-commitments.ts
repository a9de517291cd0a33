import type { Commitment, Sentence } from '../../model/comparison.ts';
import type { Hit } from '../../model/hit.ts';
import type { ReadText } from '../../model/reading.ts';
import { otherSide, type SideId } from '../../model/side.ts';
import { firstEndingBehind } from '../../model/span.ts';
import { comparableWords } from '../comparable-words.ts';
import type { FindActors } from '../voice/actors.ts';
import { clauseEnd } from './clause-end.ts';
import type { Echoes } from './echoes.ts';
import { echoesOfWords, type Said } from './echoes-of-words.ts';
import { findFigures } from './figures.ts';
import { type CommitmentSpan, findPromises } from './find-promises.ts';
import { listedDeeds } from './listed-deeds.ts';

/**
 * Finds what a side's text promises or plans: pledges of one side, what both agreed to do, next steps, deadlines
 * and figures, each with its words, sorted by place, a list for each sentence. Dates and figures inside a promise are
 * part of it. `echoed` are the other side's sentences that answer these words, as far as topics tell. The day that a
 * contact line names is when the two spoke: no deadline.
 *
 * @param contacts for each sentence whether it only reports that the two sides met or spoke
 */
export function findCommitments(
  side: SideId,
  read: ReadText,
  sentences: readonly Sentence[],
  echoes: Echoes,
  said: Said,
  contacts: readonly boolean[],
  findActors: FindActors,
): readonly (readonly Commitment[])[] {
  const listed = listedDeeds(read);
  const words = comparableWords(read);
  return read.sentences.map((sentence, index) => {
    const published = sentences[index];
    if (!published || published.voice === 'none') {
      listed(sentence, 'none', []);
      return [];
    }
    const isContact = contacts[index] === true;
    const promised = findPromises(read, sentence, published.voice, isContact, findActors);
    const found: CommitmentSpan[] = [...promised];
    const add = (one: CommitmentSpan) => {
      const at = firstEndingBehind(found, one.start);
      const next = found[at];
      if (next === undefined || next.start >= one.end) found.splice(at, 0, one);
    };
    for (const deed of listed(sentence, published.voice, promised)) add(deed);
    for (const { start, end: from } of isContact ? [] : sentence.hits.filter(isDeadline)) {
      const next = found[firstEndingBehind(found, start)]?.start ?? sentence.end;
      // “Before the | next round”: words that a next step takes some of say no day any more.
      if (next < from) continue;
      const end = clauseEnd(read.text, from, next, sentence, read.language);
      add({ kind: 'deadline', start, end, owner: null });
    }
    for (const { at, words: figure } of findFigures(
      words.slice(sentence.start, sentence.end),
      read.language,
    )) {
      const start = sentence.start + at;
      add({ kind: 'number', start, end: start + figure.length, owner: null });
    }
    const echoed = echoes.get(published.id) ?? [];
    return found.map(({ kind, start, end, owner }) => ({
      sentence: published.id,
      kind,
      start,
      end,
      ...(owner === null ? {} : { by: owner === 'self' ? side : otherSide(side) }),
      echoed: echoesOfWords({ start, end }, published, echoed, said),
    }));
  });
}

const isDeadline = ({ kind, id }: Hit) => kind === 'cue' && id === 'deadline';
