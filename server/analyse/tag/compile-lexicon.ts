import { foldText } from '../../fold-text.ts';
import type { HitKind } from '../../model/hit.ts';
import type { Knowledge, LexiconEntry, TermSpec } from '../../model/knowledge.ts';
import { LANGUAGES, type Language } from '../../model/language.ts';
import type { WordLists } from '../../model/word-lists.ts';
import { lookupForm } from '../segment/tokenise.ts';
import { type CompiledTerm, rankTerms, type UnrankedTerm } from './compiled-term.ts';
import { parseTerm, type TermPattern, type TermSymbol } from './parse-term.ts';
import { NO_NODE, type State, TermGraph, type TermPlace } from './term-graph.ts';
import { wordLists } from './word-lists.ts';

export interface CompiledLanguage {
  readonly terms: readonly CompiledTerm[];
  /** How many kinds of terms there are. */
  readonly kinds: number;
  /** The lists of words, which are no terms of the matcher. */
  readonly lists: WordLists;
  /** All terms in one. Its nodes are made as texts come there: that changes nothing but the time. */
  readonly graph: TermGraph;
  /** TermSymbol key → its number; a key of no term has none. */
  readonly keys: ReadonlyMap<string, number>;
  /** Folded English word → keys of the inflected symbols that accept it. */
  readonly inflections: ReadonlyMap<string, readonly string[]>;
  readonly prefixes: ReadonlySet<string>;
  readonly longestPrefix: number;
  /** Folded forms of the words that a symbol accepts in one exact case only, such as "=AI". */
  readonly casedForms: ReadonlySet<string>;
  /** Folded word, or code unit in Chinese → its keys, filled as texts are read. Changes nothing but the time that it takes. */
  readonly remembered: Map<string | number, StepKeys>;
}

/** A word or character as the matcher takes it. */
export interface StepKeys {
  /** The numbers of its keys, whichever case it is written in. */
  readonly keys: readonly number[];
  /** The signs of these keys. */
  readonly signs: number;
  /** The node where the terms go on that begin with one of them. */
  readonly begun: number;
  /** What it is in a sentence: `cased` may have another key for its case, `stop` lets no gap pass. */
  readonly use: 'step' | 'cased' | 'stop' | 'passed-over';
}

/** Every term of the knowledge, compiled into one matcher a language. Opaque outside this folder. */
export type Lexicon = Readonly<Record<Language, CompiledLanguage>>;

/**
 * Compiles the knowledge's terms. Done once a process: half a second for the 8,600 terms of November 2026, on a busy
 * server of two cores.
 *
 * A term becomes a small automaton of its own (Thompson, 1968, without loops: alternatives and options branch,
 * gaps count), and all automata are indexed by the symbols that they can begin with. Spelling the alternatives
 * out into one trie was tried first: "(33 names) and (33 names) relations" alone became thirteen thousand
 * phrases.
 *
 * `readKnowledge` has parsed each term already, to refuse those that are broken. They are parsed again here, since
 * the compiler's knowledge may come from another thread: parsing takes a quarter of the time, and to hand over what was
 * parsed, four megabytes, took longer.
 *
 * @throws SyntaxError for a term that cannot be parsed; `readKnowledge` has refused those already
 */
export function compileLexicon(knowledge: Knowledge): Lexicon {
  const [en, zh] = LANGUAGES.map((language) => compileLanguage(knowledge, language));
  if (en === undefined || zh === undefined) throw new Error('A language has no lexicon.');
  return { en, zh };
}

function compileLanguage(knowledge: Knowledge, language: Language): CompiledLanguage {
  const builder = new LanguageBuilder(language);
  const add = (kind: HitKind, entries: readonly LexiconEntry[]) => {
    for (const entry of entries) builder.addEntry(kind, entry.id, entry.terms[language]);
  };
  add('topic', knowledge.topics);
  add('mask', knowledge.masks);
  add('act', knowledge.acts);
  add('tone', knowledge.tone);
  add('formula', knowledge.formulas);
  add('name', knowledge.names);
  add('office', knowledge.offices);
  add('cue', knowledge.cues);
  add('concept', knowledge.concepts);
  for (const matter of knowledge.terminology) {
    for (const variant of matter.variants) {
      builder.addEntry('variant', `${matter.id}/${variant.id}`, variant.terms[language]);
    }
  }
  return { ...builder.finish(), lists: wordLists(knowledge)[language] };
}

const NO_CONDITIONS: readonly number[] = [];

class LanguageBuilder {
  readonly terms: UnrankedTerm[] = [];
  readonly keys = new Map<string, number>();
  readonly inflections = new Map<string, string[]>();
  readonly prefixes = new Set<string>();
  readonly casedForms = new Set<string>();
  readonly remembered = new Map<string | number, StepKeys>();
  longestPrefix = 0;
  readonly #language: Language;
  readonly #conditions = new Map<string, number>();
  readonly #beginnings: TermPlace[] = [];

  constructor(language: Language) {
    this.#language = language;
  }

  addEntry(kind: HitKind, id: string, specs: readonly TermSpec[]): void {
    for (const spec of specs) {
      const near = this.#addConditions(spec.near);
      const notNear = this.#addConditions(spec.notNear);
      this.#addTerm({ kind, id, term: spec.term, near, notNear });
    }
  }

  finish(): Omit<CompiledLanguage, 'lists'> {
    const { keys, inflections, prefixes, longestPrefix, casedForms, remembered } = this;
    const terms = rankTerms(this.terms);
    const graph = new TermGraph(this.#beginnings);
    const kinds = new Set(terms.map(({ kind }) => kind)).size;
    return { terms, kinds, graph, keys, inflections, prefixes, longestPrefix, casedForms, remembered };
  }

  #addConditions(terms: readonly string[]): readonly number[] {
    return terms.length === 0 ? NO_CONDITIONS : terms.map((term) => this.#addCondition(term));
  }

  /** A condition is a term that marks nothing itself; the same one in many entries is looked for once. */
  #addCondition(term: string): number {
    const known = this.#conditions.get(term);
    if (known !== undefined) return known;
    const kind = 'condition';
    const index = this.#addTerm({ kind, id: term, term, near: NO_CONDITIONS, notNear: NO_CONDITIONS });
    this.#conditions.set(term, index);
    return index;
  }

  #addTerm(term: Omit<UnrankedTerm, 'gapped'>): number {
    const pattern = parseTerm(term.term, this.#language);
    const index = this.terms.length;
    this.terms.push({ ...term, gapped: hasGap(pattern) });
    const end = newState({ accepts: true });
    const state = this.#build(pattern, end);
    this.#beginnings.push({ term: index, state: { ...state, gaps: [], accepts: false } });
    return index;
  }

  /** Builds the states of `pattern` in front of `next` and returns the first. */
  #build(pattern: TermPattern, next: State): State {
    if (pattern.kind === 'symbol')
      return newState({ edges: new Map([[this.#numberOf(pattern.symbol), [next]]]) });
    if (pattern.kind === 'gap') return newState({ gaps: [{ most: pattern.most, next }] });
    if (pattern.kind === 'sequence') {
      return pattern.parts.reduceRight<State>((after, part) => this.#build(part, after), next);
    }
    const branches = pattern.options.map((option) => this.#build(option, next));
    return mergeStates(pattern.optional ? [...branches, next] : branches);
  }

  #numberOf(symbol: TermSymbol): number {
    const key = this.#keyOf(symbol);
    const number = this.keys.get(key) ?? this.keys.size;
    this.keys.set(key, number);
    return number;
  }

  #keyOf(symbol: TermSymbol): string {
    if (symbol.kind === 'exact') return symbol.text;
    if (symbol.kind === 'cased') {
      for (const raw of [symbol.text, `${symbol.text}'s`])
        this.casedForms.add(lookupForm(raw, foldText(raw)));
      return `=${symbol.text}`;
    }
    if (symbol.kind === 'prefix') {
      this.prefixes.add(symbol.text);
      this.longestPrefix = Math.max(this.longestPrefix, symbol.text.length);
      return `${symbol.text}*`;
    }
    const key = `${symbol.forms[0]}+`;
    for (const form of symbol.forms) {
      const keys = this.inflections.get(form) ?? [];
      if (!keys.includes(key)) keys.push(key);
      this.inflections.set(form, keys);
    }
    return key;
  }
}

function hasGap(pattern: TermPattern): boolean {
  if (pattern.kind === 'gap') return true;
  if (pattern.kind === 'sequence') return pattern.parts.some(hasGap);
  return pattern.kind === 'choice' && pattern.options.some(hasGap);
}

function newState(given: Partial<State>): State {
  return { edges: new Map(), gaps: [], accepts: false, node: NO_NODE, ...given };
}

function mergeStates(states: readonly State[]): State {
  const merged = newState({ accepts: states.some((state) => state.accepts) });
  for (const state of states) {
    merged.gaps.push(...state.gaps);
    for (const [key, next] of state.edges) merged.edges.set(key, [...(merged.edges.get(key) ?? []), ...next]);
  }
  return merged;
}
