import type { ComparedSide, Comparison, Sentence } from '../model/comparison.ts';
import type { Language } from '../model/language.ts';
import type { ReadText } from '../model/reading.ts';
import { sha256Of } from '../model/sha256-of.ts';
import type { SideId } from '../model/side.ts';
import type { Analyst } from './analyst.ts';
import { findCommitments } from './facts/find-commitments.ts';
import { findFormulas } from './facts/find-formulas.ts';
import { findRequest } from './facts/find-request.ts';
import { findTerminology } from './facts/find-terminology.ts';
import { matchSentences } from './match/match-sentences.ts';
import { segmentText } from './segment/segment-text.ts';
import { findHits } from './tag/find-hits.ts';
import { markTopics } from './tag/mark-topics.ts';
import { thinOut } from './thin-out.ts';
import { identifyParties } from './voice/identify-parties.ts';
import { type VoicedText, voiceSentences } from './voice/voice-sentences.ts';
import { untaggedShare } from './weigh/weigh-topics.ts';
import { whatFollows } from './what-follows.ts';

/** One text as it is given to a comparison. */
export interface TextInput {
  /** Canonical text: NFC, line endings `\n`. */
  readonly text: string;
  readonly language: Language;
  /** Issuer id of `readouts/issuers.yaml` or the issuer in words; null when not known. */
  readonly issuer: string | null;
}

/**
 * Compares two readouts of one talk: what each side says, in whose voice, on which topics and how much, what
 * answers what, and what only one of them says. The same input gives the same result to the byte; swapping the
 * texts mirrors it. Two empty texts give an empty comparison.
 *
 * Linear in the texts but for matching, whose cost grows with what their sentences share, up to a bound; where a bound
 * left something out, `precise` is false.
 */
export function compareTexts(a: TextInput, b: TextInput, analyst: Analyst): Comparison {
  const readA = readText(a, analyst);
  const readB = readText(b, analyst);
  const parties = identifyParties(
    { a: readA, b: readB },
    { a: a.issuer, b: b.issuer },
    { a: issuerHits(a.issuer, analyst), b: issuerHits(b.issuer, analyst) },
    analyst.knowledge,
  );
  const known = [parties.a, parties.b].filter((party) => party !== null);
  const voicedA = voiceSentences(readA, parties.a, parties.b, analyst.knowledge);
  const voicedB = voiceSentences(readB, parties.b, parties.a, analyst.knowledge);
  const publishedA = publishSide('a', a, parties.a, readA, voicedA, known, analyst);
  const publishedB = publishSide('b', b, parties.b, readB, voicedB, known, analyst);
  const [sideA, sideB] = [publishedA.side, publishedB.side];

  const contactsA = voicedA.sentences.map(({ contact }) => contact);
  const contactsB = voicedB.sentences.map(({ contact }) => contact);
  const [wholeA, wholeB] = [
    { read: readA, sentences: sideA.sentences, contacts: contactsA },
    { read: readB, sentences: sideB.sentences, contacts: contactsB },
  ];
  const matching = matchSentences(wholeA, wholeB, analyst.knowledge, known);
  const { matches } = matching;
  const formulas = findFormulas(wholeA, wholeB, analyst.knowledge);
  const { found, said, echoes } = whatFollows(
    sideA,
    sideB,
    matches,
    formulas,
    analyst.knowledge,
    analyst.topics,
  );
  const promisesA = thinOut(
    findCommitments('a', readA, sideA.sentences, echoes, said, contactsA, voicedA.findActors),
    ({ kind }) => kind,
  );
  const promisesB = thinOut(
    findCommitments('b', readB, sideB.sentences, echoes, said, contactsB, voicedB.findActors),
    ({ kind }) => kind,
  );
  const requests = {
    a: findRequest('a', readA, sideA.sentences, voicedA.findActors),
    b: findRequest('b', readB, sideB.sentences, voicedB.findActors),
  };
  return {
    format: 'diptych.comparison/1',
    taxonomy: analyst.knowledge.version,
    a: sideA,
    b: sideB,
    ledger: found.ledger,
    neither: found.neither,
    matches,
    unmatched: found.unmatched,
    attributions: found.attributions,
    commitments: [...promisesA.lists, ...promisesB.lists].flat(),
    terminology: findTerminology(wholeA, wholeB, analyst.knowledge),
    formulas,
    facts: {
      requestedBy: agreedRequest(requests.a?.side ?? null, requests.b?.side ?? null),
      requests,
      length: { a: sideA.words, b: sideB.words },
      tone: { a: toneOf(sideA.sentences), b: toneOf(sideB.sentences) },
    },
    precise: [readA, readB, publishedA, publishedB, matching, promisesA, promisesB].every(
      ({ precise }) => precise,
    ),
  };
}

function readText({ text, language }: Pick<TextInput, 'text' | 'language'>, { lexicon }: Analyst): ReadText {
  return findHits(segmentText(text, language), lexicon);
}

/** An issuer in words is read in both languages: "外交部" on an English text is still China's ministry. */
function issuerHits(issuer: string | null, analyst: Analyst) {
  if (issuer === null) return [];
  return (['en', 'zh'] as const).flatMap((language) =>
    readText({ text: issuer, language }, analyst).sentences.flatMap(({ hits }) =>
      hits.filter(({ kind }) => kind === 'name'),
    ),
  );
}

function publishSide(
  letter: SideId,
  input: TextInput,
  party: string | null,
  read: ReadText,
  voiced: VoicedText,
  parties: readonly string[],
  analyst: Analyst,
): { readonly side: ComparedSide; readonly precise: boolean } {
  const idOf = ({ id }: { readonly id: string }) => id;
  const topics = thinOut(markTopics(read, analyst.rules, parties), idOf);
  const acts = thinOut(
    voiced.sentences.map((sentence) => sentence.acts),
    idOf,
  );
  const tone = thinOut(
    voiced.sentences.map((sentence) => sentence.tone),
    idOf,
  );
  const sentences = read.sentences.map(({ paragraph, start, end, words }, index): Sentence => {
    return {
      id: `${letter}${index + 1}`,
      paragraph,
      start,
      end,
      words,
      topics: topics.lists[index] ?? [],
      voice: voiced.sentences[index]?.voice ?? 'none',
      acts: acts.lists[index] ?? [],
      tone: tone.lists[index] ?? [],
    };
  });
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  const side: ComparedSide = {
    issuer: input.issuer,
    party,
    language: input.language,
    sha256: sha256Of(input.text),
    text: input.text,
    words,
    untagged: untaggedShare({ sentences, words }),
    sentences,
  };
  return { side, precise: topics.precise && acts.precise && tone.precise };
}

function agreedRequest(byA: SideId | 'both' | null, byB: SideId | 'both' | null): SideId | 'both' | null {
  return byA === null || byA === byB ? byB : byB === null ? byA : 'both';
}

function toneOf(sentences: readonly Sentence[]): readonly string[] {
  return [...new Set(sentences.flatMap(({ tone }) => tone.map(({ id }) => id)))];
}
