import type { Comparison, Sentence, Voice } from '../../model/comparison.ts';
import {
  type Anchor,
  anchorsOf,
  type Correction,
  decisionNumber,
  LONGEST_NOTE,
  saidOf,
  type WithoutDecision,
} from '../../model/corrections.ts';
import type { Parsed, Problem } from '../../model/problem.ts';
import { sideOfSentence } from '../../model/sentence-of.ts';
import { otherSide, SIDE_IDS, type SideId } from '../../model/side.ts';
import type { ComparedTexts } from './apply-corrections.ts';

/** How an editor wants one passage to be. */
export interface PassageWish {
  /** Sentence id. */
  readonly passage: string;
  readonly voice: Voice;
  /** Topic ids among those that it has, by the machine or by an editor, that it is to have. */
  readonly topics: readonly string[];
  /** A topic that it is to have as well, with the words of the passage that say it; null for none. */
  readonly topic: { readonly id: string; readonly words: string } | null;
  /** Sentence ids of the other side that answer it. */
  readonly answers: readonly string[];
  /** Empty for none. */
  readonly note: string;
  /** SHA-256 of the texts in which the passage was read, as far as it is known. */
  readonly seen?: Readonly<Partial<Record<SideId, string>>>;
}

/** What deciding needs to know beside the wish. */
export interface DecisionContext {
  /** What the machine found. */
  readonly machine: Comparison;
  readonly texts: ComparedTexts;
  readonly corrections: readonly Correction[];
  /** The highest number that a decision of this pair ever had, in any revision; 0 for none. */
  readonly lastDecision: number;
  readonly knownTopics: ReadonlySet<string>;
  /** Instant, ISO 8601. */
  readonly now: string;
}

/**
 * Turns a wish for one passage into the pair's corrections: what differs from the machine is a decision, what agrees
 * with it needs none, and decisions that say again what was decided before stay as they were, with their date.
 */
export function correctPassage(wish: PassageWish, context: DecisionContext): Parsed<readonly Correction[]> {
  const { machine, texts, corrections } = context;
  const side = sideOfSentence(wish.passage);
  const other = otherSide(side);
  // Passages are numbered within their text: in another one the same number would be about other words.
  const isSeen = SIDE_IDS.every((id) => (wish.seen?.[id] ?? machine[id].sha256) === machine[id].sha256);
  if (!isSeen) {
    const message =
      'A text was revised since you read this passage. Look at it as it is now, then decide once more.';
    return refuse('passage', 'text_revised', message);
  }
  const sentence = machine[side].sentences.find(({ id }) => id === wish.passage);
  if (sentence === undefined) return refuse('passage', 'passage_unknown', 'There is no such passage.');
  const problems: Problem[] = [];
  const anchor = (owner: SideId, { start, end }: { start: number; end: number }): Anchor => {
    const { text, sha256 } = machine[owner];
    return { side: owner, text: texts[owner], sha256, start, end, quote: text.slice(start, end) };
  };
  const at = anchor(side, sentence);
  const isHere = (place: Anchor) =>
    place.side === side &&
    place.text === texts[side] &&
    sentence.start <= place.start &&
    place.end <= sentence.end;
  const wanted: Undated[] = [];

  if (wish.voice !== sentence.voice) wanted.push({ kind: 'voice', at, voice: wish.voice });

  const found = new Set(sentence.topics.map(({ id }) => id));
  for (const topic of found)
    if (!wish.topics.includes(topic)) wanted.push({ kind: 'remove-topic', at, topic });
  for (const known of corrections) {
    if (known.kind !== 'add-topic' || !isHere(known.at) || !wish.topics.includes(known.topic)) continue;
    wanted.push({ kind: 'add-topic', at: known.at, topic: known.topic });
  }
  if (wish.topic !== null) {
    const { id, words } = wish.topic;
    const place = placeWords(machine[side].text, sentence, words);
    if (!context.knownTopics.has(id))
      problems.push({ field: 'topic.add', code: 'topic_unknown', message: 'There is no such topic.' });
    else if (place === null)
      problems.push({
        field: 'topic.words',
        code: 'words_not_here',
        message:
          'These words are not in the passage. Copy them from it, or leave the field empty for all of it.',
      });
    else wanted.push({ kind: 'add-topic', at: anchor(side, place), topic: id });
  }

  const matched = answersOf(machine, side, sentence.id);
  const pairing = (kind: 'pair' | 'unpair', id: string) => {
    const partner = machine[other].sentences.find((candidate) => candidate.id === id);
    if (partner === undefined) {
      problems.push({ field: 'answer.add', code: 'passage_unknown', message: 'There is no such passage.' });
      return;
    }
    const there = anchor(other, partner);
    wanted.push(side === 'a' ? { kind, a: at, b: there } : { kind, a: there, b: at });
  };
  for (const id of wish.answers) if (!matched.has(id)) pairing('pair', id);
  for (const id of matched) if (!wish.answers.includes(id)) pairing('unpair', id);

  const note = wish.note.trim();
  if (note.length > LONGEST_NOTE)
    problems.push({
      field: 'note',
      code: 'note_too_long',
      message: `A note may have ${LONGEST_NOTE} characters; this has ${note.length}.`,
    });
  else if (note !== '') wanted.push({ kind: 'note', at, note });
  if (problems.length > 0) return { ok: false, problems };

  const isAbout = (correction: Correction) =>
    'at' in correction
      ? isHere(correction.at)
      : isHere(correction[side]) && correction[other].text === texts[other];
  const kept = corrections.filter((correction) => !isAbout(correction));
  const known = new Map(corrections.filter(isAbout).map((correction) => [subjectOf(correction), correction]));
  let last = context.lastDecision;
  const decided = distinct(wanted).map((correction): Correction => {
    const before = known.get(subjectOf(correction));
    if (before !== undefined) return before;
    last += 1;
    return { ...correction, id: `c${last}`, decided: context.now };
  });
  const byNumber = (one: Correction, two: Correction) => decisionNumber(one) - decisionNumber(two);
  return { ok: true, value: [...kept, ...decided].sort(byNumber) };
}

/** Ids of the other side's sentences that a comparison sets against this one. */
export function answersOf({ matches }: Comparison, side: SideId, id: string): ReadonlySet<string> {
  return new Set(matches.flatMap((match) => (match[side].includes(id) ? match[otherSide(side)] : [])));
}

type Undated = WithoutDecision<Correction>;

function subjectOf(correction: Undated | Correction): string {
  const places = anchorsOf(correction).map(({ start, end }) => [start, end]);
  return JSON.stringify([correction.kind, places, saidOf(correction)]);
}

function distinct(wanted: readonly Undated[]): readonly Undated[] {
  return [...new Map(wanted.map((correction) => [subjectOf(correction), correction])).values()];
}

function placeWords(
  text: string,
  { start, end }: Sentence,
  words: string,
): { start: number; end: number } | null {
  const wanted = words.trim();
  if (wanted === '') return { start, end };
  const at = text.slice(start, end).indexOf(wanted);
  return at < 0 ? null : { start: start + at, end: start + at + wanted.length };
}

function refuse(field: string, code: string, message: string): Parsed<never> {
  return { ok: false, problems: [{ field, code, message }] };
}
