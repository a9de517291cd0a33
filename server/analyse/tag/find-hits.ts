import type { Hit } from '../../model/hit.ts';
import type { ReadText, SegmentedSentence, SegmentedText } from '../../model/reading.ts';
import { onceFor } from '../once-for.ts';
import type { CompiledLanguage, Lexicon } from './compile-lexicon.ts';
import type { CompiledTerm } from './compiled-term.ts';
import { cutsLatinWord, newSteps, straddlesWords, takeSteps } from './sentence-steps.ts';
import { FIRST, GAPS_END, NO_NODE, SIGNS, TERMS_END } from './term-graph.ts';

/**
 * Finds every term of the lexicon in every sentence, all kinds in one walk. Conditions on the same sentence
 * (`near`, `not-near`) have been applied, and within a kind a hit gives way to a longer one that holds it; a hit
 * in the gap of another is its own and stays. Hits are sorted by start, then longest first, then by term.
 *
 * Linear in the text: from each word at most as many steps are taken as the longest term has.
 */
export function findHits(text: SegmentedText, lexicon: Lexicon): ReadText {
  const compiled = lexicon[text.language];
  const finder = finderFor(compiled);
  const sentences = text.sentences.map((sentence) => ({ ...sentence, hits: finder.find(sentence, text) }));
  return { ...text, lists: compiled.lists, sentences };
}

/** One for each language of a lexicon: the lists that it writes on have a place for each of thousands of terms. */
const finderFor = onceFor((compiled: CompiledLanguage) => new HitFinder(compiled));

/** A term found from one step on, up to the step before `behind`. */
interface FoundTerm {
  readonly term: number;
  readonly from: number;
  readonly behind: number;
}

/** Finds the hits of one sentence after another; what it writes on is kept, and what is left there is not read again. */
class HitFinder {
  readonly #compiled: CompiledLanguage;
  /** Term → number of the sentence that it was found in last, from 1. */
  readonly #presentIn: Int32Array;
  /** Term → step behind the longest way that it was found from the present step; 0 for none. */
  readonly #behind: Int32Array;
  /** Terms found from the present step: the first `#reachedCount` of these. */
  readonly #reached: number[] = [];
  #reachedCount = 0;
  readonly #steps = newSteps();
  /** By number of the kind what may still hold a later hit, and how many of these there are. */
  readonly #covers: readonly FoundTerm[][];
  readonly #covering: Int32Array;
  #sentence = 0;

  constructor(compiled: CompiledLanguage) {
    this.#compiled = compiled;
    this.#presentIn = new Int32Array(compiled.terms.length);
    this.#behind = new Int32Array(compiled.terms.length);
    this.#covers = Array.from({ length: compiled.kinds }, () => []);
    this.#covering = new Int32Array(compiled.kinds);
  }

  find(sentence: SegmentedSentence, text: SegmentedText): readonly Hit[] {
    this.#countSentence();
    const steps = this.#steps;
    takeSteps(steps, sentence, text, this.#compiled);
    const found: FoundTerm[] = [];
    for (let at = 0; at < steps.count; at += 1) {
      const begun = steps.begun[at] ?? NO_NODE;
      if (begun !== NO_NODE) this.#walk(begun, at + 1);
      if (this.#reachedCount > 0) this.#collect(at, text, found);
    }
    return found.length === 0 ? NO_HITS : this.#settle(found);
  }

  #countSentence(): void {
    if (this.#sentence === LAST_COUNT) {
      this.#presentIn.fill(0);
      this.#sentence = 0;
    }
    this.#sentence += 1;
  }

  /** Walks on from a node that was reached with the step before `at`, and notes for each term its longest way. */
  #walk(node: number, at: number): void {
    const { written } = this.#compiled.graph;
    const termsEnd = written[node + TERMS_END] ?? 0;
    const gapsEnd = written[node + GAPS_END] ?? 0;
    for (let place = node + FIRST; place < termsEnd; place += 1) this.#reach(written[place] ?? 0, at);
    for (let gap = termsEnd; gap < gapsEnd; gap += 2)
      this.#pass(written[gap] ?? 0, written[gap + 1] ?? 0, at);
    this.#step(node, at);
  }

  #reach(term: number, behind: number): void {
    const before = this.#behind[term] ?? 0;
    if (before === 0) this.#reached[this.#reachedCount++] = term;
    if (behind > before) this.#behind[term] = behind;
  }

  /** Walks on from behind a gap, wherever it may end. Most of a text's walks are these, and few take another step. */
  #pass(most: number, node: number, at: number): void {
    const { passable, count } = this.#steps;
    const goesOnByStep = this.#compiled.graph.written[node + GAPS_END] === node + FIRST;
    const last = Math.min(at + most, count);
    for (let end = at; end <= last; end += 1) {
      if (goesOnByStep) this.#step(node, end);
      else this.#walk(node, end);
      if (passable[end] !== true) break;
    }
  }

  /** Walks on with the step `at`, if there is one. */
  #step(node: number, at: number): void {
    const { keys, signs, count } = this.#steps;
    const { graph } = this.#compiled;
    if (at >= count || ((graph.written[node + SIGNS] ?? 0) & (signs[at] ?? 0)) === 0) return;
    for (const key of keys[at] ?? []) {
      const next = graph.next(node, key);
      if (next !== NO_NODE) this.#walk(next, at + 1);
    }
  }

  /** Takes down the terms that were found from the step `from`, longest first, then in the order of their ranks. */
  #collect(from: number, text: SegmentedText, found: FoundTerm[]): void {
    const first = found.length;
    for (let place = 0; place < this.#reachedCount; place += 1) {
      const term = this.#reached[place] ?? 0;
      const behind = this.#behind[term] ?? 0;
      this.#behind[term] = 0;
      if (this.#cutsWord(from, behind, text)) continue;
      const kind = this.#compiled.terms[term]?.kind;
      if (straddlesWords(this.#steps, from, behind) && kind !== undefined && NAMES_MATTER.has(kind)) continue;
      this.#presentIn[term] = this.#sentence;
      if (kind === 'condition') continue;
      const last = { term, from, behind };
      found.push(last);
      for (let at = found.length - 1; at > first; at -= 1) {
        const before = found[at - 1];
        if (before === undefined || !this.#precedes(last, before)) break;
        found[at] = before;
        found[at - 1] = last;
      }
    }
    this.#reachedCount = 0;
  }

  /** English steps are whole words; a Latin term inside Chinese must not take a part of one. */
  #cutsWord(from: number, behind: number, { language, folded }: SegmentedText): boolean {
    if (language !== 'zh') return false;
    const { starts, ends } = this.#steps;
    return cutsLatinWord(starts[from] ?? 0, ends[behind - 1] ?? 0, folded);
  }

  #precedes(one: FoundTerm, other: FoundTerm): boolean {
    if (one.behind !== other.behind) return one.behind > other.behind;
    const { terms } = this.#compiled;
    return (terms[one.term]?.rank ?? 0) < (terms[other.term]?.rank ?? 0);
  }

  /**
   * Drops what its conditions forbid. Within a kind the longest wins: a hit inside a longer one is dropped, unless
   * the longer one has a gap and speaks of something else; equal spans of different ids both stay, equal ones of
   * one id become one.
   */
  #settle(found: readonly FoundTerm[]): readonly Hit[] {
    const { starts, ends } = this.#steps;
    this.#covering.fill(0);
    const hits: Hit[] = [];
    for (const each of found) {
      const compiled = this.#compiled.terms[each.term];
      if (compiled === undefined || compiled.kind === 'condition' || !this.#isAllowed(compiled)) continue;
      if (this.#isCovered(each, compiled)) continue;
      this.#cover(each, compiled);
      hits.push({
        start: starts[each.from] ?? 0,
        end: ends[each.behind - 1] ?? 0,
        kind: compiled.kind,
        id: compiled.id,
        term: compiled.term,
        // Knowledge has no acts and cues of other ids than the model's; a compiled term has forgotten which it is.
      } as Hit);
    }
    return hits;
  }

  #cover(found: FoundTerm, { kindNumber }: CompiledTerm): void {
    const count = this.#covering[kindNumber] ?? 0;
    const covers = this.#covers[kindNumber] ?? [];
    covers[count] = found;
    this.#covering[kindNumber] = count + 1;
  }

  /** Tells whether what was found is swallowed by one that covers it, and forgets those that end before it begins. */
  #isCovered({ from, behind }: FoundTerm, { subject, kindNumber }: CompiledTerm): boolean {
    const { starts, ends } = this.#steps;
    const covers = this.#covers[kindNumber] ?? [];
    const count = this.#covering[kindNumber] ?? 0;
    let kept = 0;
    let covered = false;
    for (let at = 0; at < count; at += 1) {
      const cover = covers[at];
      if (cover === undefined || cover.behind <= from) continue;
      covers[kept++] = cover;
      if (covered || behind > cover.behind) continue;
      const term = this.#compiled.terms[cover.term];
      const length = (ends[behind - 1] ?? 0) - (starts[from] ?? 0);
      const isLonger = (ends[cover.behind - 1] ?? 0) - (starts[cover.from] ?? 0) > length;
      if (term?.subject === subject || (isLonger && term?.gapped === false)) covered = true;
    }
    this.#covering[kindNumber] = kept;
    return covered;
  }

  #isAllowed({ near, notNear }: CompiledTerm): boolean {
    for (const condition of notNear) if (this.#isPresent(condition)) return false;
    if (near.length === 0) return true;
    for (const condition of near) if (this.#isPresent(condition)) return true;
    return false;
  }

  #isPresent(term: number): boolean {
    return this.#presentIn[term] === this.#sentence;
  }
}

const NO_HITS: readonly Hit[] = [];

/**
 * Kinds that name a matter, with a word or more. Acts and cues may be the half of one: 不应 in 而不应该 asks, though the
 * platform's words are 而不 and 应该.
 */
const NAMES_MATTER: ReadonlySet<CompiledTerm['kind']> = new Set([
  'topic',
  'formula',
  'variant',
  'name',
  'concept',
]);

/** Sentences that are counted before counting begins anew: what the count's list can hold. */
const LAST_COUNT = 2 ** 31 - 1;
