import type { Comparison, Voice } from '../../model/comparison.ts';
import { type Correction, decisionNumber } from '../../model/corrections.ts';
import type { Parsed } from '../../model/problem.ts';
import type { SideId } from '../../model/side.ts';
import type { ComparedTexts } from './apply-corrections.ts';
import { decideAnswers } from './decide-answers.ts';
import { decideNewTopic, type NewTopic } from './decide-new-topic.ts';
import { decideNote } from './decide-note.ts';
import { decideTopics } from './decide-topics.ts';
import { decideVoice } from './decide-voice.ts';
import { joinDecisions } from './decisions.ts';
import { numberDecisions } from './number-decisions.ts';
import { findPassage, isAbout } from './passage.ts';

/** How an editor wants one passage to be. */
export interface PassageWish {
  /** Sentence id. */
  readonly passage: string;
  readonly voice: Voice;
  /** Topic ids among those that it has, by the machine or by an editor, that it is to have. */
  readonly topics: readonly string[];
  /** A topic that it is to have as well, with the words of the passage that say it; null for none. */
  readonly topic: NewTopic | null;
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
  const { machine, texts, corrections, lastDecision, knownTopics, now } = context;
  const found = findPassage(wish.passage, wish.seen ?? {}, machine, texts);
  if (!found.ok) return found;
  const passage = found.value;
  const wanted = joinDecisions([
    decideVoice(passage, wish.voice),
    decideTopics(passage, wish.topics, corrections),
    decideNewTopic(passage, wish.topic, knownTopics),
    decideAnswers(passage, wish.answers),
    decideNote(passage, wish.note),
  ]);
  if (!wanted.ok) return wanted;
  const about = corrections.filter((correction) => isAbout(passage, correction));
  const others = corrections.filter((correction) => !isAbout(passage, correction));
  const decided = numberDecisions(wanted.value, about, lastDecision, now);
  const byNumber = (one: Correction, two: Correction) => decisionNumber(one) - decisionNumber(two);
  return { ok: true, value: [...others, ...decided].sort(byNumber) };
}
