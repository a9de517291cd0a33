import type { Hit, HitKind } from '../../model/hit.ts';
import type { ReadSentence, ReadText, SegmentedSentence, SegmentedText } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { CompiledLanguage, CompiledTerm, Lexicon, State } from './compile-lexicon.ts';
import { PASSED_OVER } from './parse-term.ts';

/** One step of a sentence as the matcher walks it: the keys of the edges that it may take. */
interface Step extends Span {
  readonly keys: readonly string[];
  /** False where a gap may not pass. */
  readonly passable: boolean;
}

interface Found extends Hit {
  readonly gapped: boolean;
}

/**
 * Finds every term of the lexicon in every sentence, all kinds in one walk. Conditions on the same sentence
 * (`near`, `not-near`) have been applied, and within a kind a hit gives way to a longer one that holds it; a hit
 * in the gap of another is its own and stays. Hits are sorted by start, then longest first, then by term.
 *
 * Linear in the text: from each word at most as many steps are taken as the longest term has.
 */
export function findHits(text: SegmentedText, lexicon: Lexicon): ReadText {
  const compiled = lexicon[text.language];
  const sentences = text.sentences.map((sentence) => readSentence(sentence, text, compiled));
  return { ...text, sentences };
}

function readSentence(
  sentence: SegmentedSentence,
  text: SegmentedText,
  compiled: CompiledLanguage,
): ReadSentence {
  const chinese = text.language === 'zh';
  const steps = chinese ? characterSteps(sentence, text) : wordSteps(sentence, text, compiled);
  const present = new Set<number>();
  const found: { readonly term: number; readonly start: number; readonly end: number }[] = [];
  for (const [at, step] of steps.entries()) {
    const longest = new Map<number, number>();
    for (const key of step.keys) {
      for (const { term, next } of compiled.roots.get(key) ?? []) {
        const last = furthest(next, at + 1, steps);
        if (last > (longest.get(term) ?? 0)) longest.set(term, last);
      }
    }
    for (const [term, last] of longest) {
      const span = { start: step.start, end: steps[last - 1]?.end ?? step.end };
      if (chinese && cutsLatinWord(span, text.folded)) continue;
      present.add(term);
      if (compiled.terms[term]?.kind !== 'condition') found.push({ term, ...span });
    }
  }
  const hits = found.flatMap(({ term, start, end }) => toHit(compiled.terms[term], { start, end }, present));
  return { ...sentence, hits: dropContained(hits) };
}

/** Walks on from `state` and returns the number of steps behind the longest way to an end; 0 for none. */
function furthest(state: State, at: number, steps: readonly Step[]): number {
  let best = state.accepts ? at : 0;
  const step = steps[at];
  if (step !== undefined && state.edges.size > 0) {
    for (const key of step.keys) {
      for (const next of state.edges.get(key) ?? []) best = Math.max(best, furthest(next, at + 1, steps));
    }
  }
  for (const { most, next } of state.gaps) {
    for (let skipped = 0; skipped <= most; skipped += 1) {
      best = Math.max(best, furthest(next, at + skipped, steps));
      if (steps[at + skipped]?.passable !== true) break;
    }
  }
  return best;
}

function wordSteps(
  sentence: SegmentedSentence,
  text: SegmentedText,
  compiled: CompiledLanguage,
): readonly Step[] {
  return sentence.tokens.map(({ start, end, folded }) => {
    const keys = keysOf(folded, compiled);
    const raw = `=${text.text.slice(start, end).replace(/['’]s$/, '')}`;
    return { start, end, keys: compiled.cased.has(raw) ? [...keys, raw] : keys, passable: true };
  });
}

/** Different words that are remembered: more than readouts have, few enough for a hostile text to be forgotten. */
const MOST_REMEMBERED = 20_000;

/** The keys of a folded word; a text says the same few hundred words again and again, so they are remembered. */
function keysOf(folded: string, compiled: CompiledLanguage): readonly string[] {
  const remembered = compiled.remembered.get(folded);
  if (remembered !== undefined) return remembered;
  const keys = [folded, ...(compiled.inflections.get(folded) ?? [])];
  for (let length = 3; length <= Math.min(compiled.longestPrefix, folded.length); length += 1) {
    const prefix = folded.slice(0, length);
    if (compiled.prefixes.has(prefix)) keys.push(`${prefix}*`);
  }
  if (compiled.remembered.size >= MOST_REMEMBERED) compiled.remembered.clear();
  compiled.remembered.set(folded, keys);
  return keys;
}

function characterSteps(sentence: SegmentedSentence, text: SegmentedText): readonly Step[] {
  const steps: Step[] = [];
  for (let at = sentence.start; at < sentence.end; at += 1) {
    const character = text.folded.charAt(at);
    if (!PASSED_OVER.test(character)) {
      steps.push({ start: at, end: at + 1, keys: [character], passable: !/[。！？；]/.test(character) });
    }
  }
  return steps;
}

/** A Latin term inside Chinese must not begin or end in the middle of a Latin word. */
function cutsLatinWord({ start, end }: Span, folded: string): boolean {
  const latin = (at: number) => /[a-z0-9]/.test(folded.charAt(at));
  return (latin(start) && latin(start - 1)) || (latin(end - 1) && latin(end));
}

function toHit(term: CompiledTerm | undefined, span: Span, present: ReadonlySet<number>): readonly Found[] {
  if (term === undefined || term.kind === 'condition') return [];
  if (term.near.length > 0 && !term.near.some((condition) => present.has(condition))) return [];
  if (term.notNear.some((condition) => present.has(condition))) return [];
  return [{ ...span, kind: term.kind, id: term.id, term: term.spec.term, gapped: term.gapped }];
}

/**
 * Within a kind the longest wins: a hit inside a longer one is dropped, unless the longer one has a gap and
 * speaks of something else; equal spans of different ids both stay, equal ones of one id become one.
 */
function dropContained(hits: readonly Found[]): readonly Hit[] {
  const sorted = hits.toSorted(
    (one, other) =>
      one.start - other.start ||
      other.end - one.end ||
      compareWords(one.kind, other.kind) ||
      compareWords(one.id, other.id) ||
      compareWords(one.term, other.term),
  );
  const covers = new Map<HitKind, Found[]>();
  const kept: Hit[] = [];
  for (const hit of sorted) {
    const before = (covers.get(hit.kind) ?? []).filter((cover) => cover.end > hit.start);
    const swallowed = before.some((cover) => {
      if (hit.end > cover.end) return false;
      if (cover.id === hit.id) return true;
      return !cover.gapped && cover.end - cover.start > hit.end - hit.start;
    });
    if (!swallowed) {
      const { gapped: _gapped, ...plain } = hit;
      kept.push(plain);
      before.push(hit);
    }
    covers.set(hit.kind, before);
  }
  return kept;
}

/** Orders by code unit: a locale's order would differ between machines. */
function compareWords(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
