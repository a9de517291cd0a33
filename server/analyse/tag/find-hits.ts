import type { Hit, HitKind } from '../../model/hit.ts';
import type { ReadText, SegmentedSentence, SegmentedText } from '../../model/reading.ts';
import type { CompiledLanguage, CompiledTerm, Lexicon } from './compile-lexicon.ts';
import { characterSteps, type Steps, wordSteps } from './sentence-steps.ts';
import type { TermNode } from './term-node.ts';

/**
 * Finds every term of the lexicon in every sentence, all kinds in one walk. Conditions on the same sentence
 * (`near`, `not-near`) have been applied, and within a kind a hit gives way to a longer one that holds it; a hit
 * in the gap of another is its own and stays. Hits are sorted by start, then longest first, then by term.
 *
 * Linear in the text: from each word at most as many steps are taken as the longest term has.
 */
export function findHits(text: SegmentedText, lexicon: Lexicon): ReadText {
  const finder = new HitFinder(text, lexicon[text.language]);
  const sentences = text.sentences.map((sentence) => ({ ...sentence, hits: finder.find(sentence) }));
  return { ...text, sentences };
}

/** A term found from one step on, up to the step before `behind`. */
interface Found {
  readonly term: number;
  readonly from: number;
  readonly behind: number;
}

/** Finds the hits of one sentence after another; what it writes on is made once for a text. */
class HitFinder {
  readonly #text: SegmentedText;
  readonly #compiled: CompiledLanguage;
  /** Term → number of the sentence that it was found in last, from 1. */
  readonly #presentIn: Int32Array;
  /** Term → step behind the longest way that it was found from the present step; 0 for none. */
  readonly #behind: Int32Array;
  readonly #reached: number[] = [];
  #sentence = 0;

  constructor(text: SegmentedText, compiled: CompiledLanguage) {
    this.#text = text;
    this.#compiled = compiled;
    this.#presentIn = new Int32Array(compiled.terms.length);
    this.#behind = new Int32Array(compiled.terms.length);
  }

  find(sentence: SegmentedSentence): readonly Hit[] {
    this.#sentence += 1;
    const steps =
      this.#text.language === 'zh'
        ? characterSteps(sentence, this.#text, this.#compiled)
        : wordSteps(sentence, this.#text, this.#compiled);
    const found: Found[] = [];
    for (let at = 0; at < steps.keys.length; at += 1) {
      for (const key of steps.keys[at] ?? []) {
        const node = this.#compiled.root.next(key);
        if (node !== undefined) this.#walk(node, at + 1, steps);
      }
      if (this.#reached.length > 0) this.#collect(at, steps, found);
    }
    return found.length === 0 ? NO_HITS : this.#settle(found, steps);
  }

  /** Walks on from a node that was reached with the step before `at`, and notes for each term its longest way. */
  #walk(node: TermNode, at: number, steps: Steps): void {
    for (const term of node.accepts) {
      const before = this.#behind[term] ?? 0;
      if (before === 0) this.#reached.push(term);
      if (at > before) this.#behind[term] = at;
    }
    for (const { most, node: next } of node.gaps) {
      for (let skipped = 0; skipped <= most; skipped += 1) {
        this.#walk(next, at + skipped, steps);
        if (steps.passable[at + skipped] !== true) break;
      }
    }
    for (const key of steps.keys[at] ?? []) {
      const next = node.next(key);
      if (next !== undefined) this.#walk(next, at + 1, steps);
    }
  }

  /** Takes down the terms that were found from the step `from`, longest first, then in the order of their ranks. */
  #collect(from: number, steps: Steps, found: Found[]): void {
    const first = found.length;
    for (const term of this.#reached) {
      const behind = this.#behind[term] ?? 0;
      this.#behind[term] = 0;
      if (steps.cutsWord(from, behind)) continue;
      this.#presentIn[term] = this.#sentence;
      if (this.#compiled.terms[term]?.kind === 'condition') continue;
      let at = found.length;
      while (at > first && this.#precedes(term, behind, found[at - 1])) at -= 1;
      found.splice(at, 0, { term, from, behind });
    }
    this.#reached.length = 0;
  }

  #precedes(term: number, behind: number, other: Found | undefined): boolean {
    if (other === undefined || behind !== other.behind) return other !== undefined && behind > other.behind;
    const { terms } = this.#compiled;
    return (terms[term]?.rank ?? 0) < (terms[other.term]?.rank ?? 0);
  }

  /**
   * Drops what its conditions forbid. Within a kind the longest wins: a hit inside a longer one is dropped, unless
   * the longer one has a gap and speaks of something else; equal spans of different ids both stay, equal ones of
   * one id become one.
   */
  #settle(found: readonly Found[], steps: Steps): readonly Hit[] {
    const covers = new Map<HitKind, Cover[]>();
    const hits: Hit[] = [];
    for (const { term, from, behind } of found) {
      const compiled = this.#compiled.terms[term];
      if (compiled === undefined || compiled.kind === 'condition' || !this.#isAllowed(compiled)) continue;
      const { kind, id, spec } = compiled;
      const hit: Hit = {
        start: steps.starts[from] ?? 0,
        end: steps.ends[behind - 1] ?? 0,
        kind,
        id,
        term: spec.term,
      };
      const before = covers.get(kind);
      if (before === undefined) covers.set(kind, [{ hit, compiled }]);
      else if (isCovered(hit, compiled, before)) continue;
      else before.push({ hit, compiled });
      hits.push(hit);
    }
    return hits;
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

interface Cover {
  readonly hit: Hit;
  readonly compiled: CompiledTerm;
}

/** Tells whether a hit is swallowed by one of `before`, and forgets those that end before it begins. */
function isCovered(hit: Hit, { subject }: CompiledTerm, before: Cover[]): boolean {
  let kept = 0;
  let covered = false;
  for (const cover of before) {
    const { start, end } = cover.hit;
    if (end <= hit.start) continue;
    before[kept++] = cover;
    if (hit.end > end) continue;
    if (cover.compiled.subject === subject) covered = true;
    else if (!cover.compiled.gapped && end - start > hit.end - hit.start) covered = true;
  }
  before.length = kept;
  return covered;
}
