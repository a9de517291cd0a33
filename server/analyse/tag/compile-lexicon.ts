import type { HitKind } from '../../model/hit.ts';
import type { Knowledge, LexiconEntry, TermSpec } from '../../model/knowledge.ts';
import { LANGUAGES, type Language } from '../../model/language.ts';
import { parseTerm, type TermPattern, type TermSymbol } from './parse-term.ts';

/** One state of the matcher. States are shared between terms only at the root, so that a hit names its term. */
export interface State {
  readonly edges: Map<string, State[]>;
  /** States reached by passing over 0 to `most` symbols. */
  readonly gaps: { readonly most: number; readonly next: State }[];
  /** True where a term is complete. */
  accepts: boolean;
}

/** A term ready to be found. */
export interface CompiledTerm {
  readonly kind: HitKind | 'condition';
  readonly id: string;
  readonly spec: TermSpec;
  readonly near: readonly number[];
  readonly notNear: readonly number[];
  /** True where the term has a gap: what stands in the gap is not the term's own. */
  readonly gapped: boolean;
}

export interface CompiledLanguage {
  readonly terms: readonly CompiledTerm[];
  /** TermSymbol key → the terms that may begin with it and the states after it. */
  readonly roots: ReadonlyMap<string, readonly { readonly term: number; readonly next: State }[]>;
  /** Folded English word → keys of the inflected symbols that accept it. */
  readonly inflections: ReadonlyMap<string, readonly string[]>;
  readonly prefixes: ReadonlySet<string>;
  readonly longestPrefix: number;
  /** Keys of the symbols that accept one exact case only, such as "=AI". */
  readonly cased: ReadonlySet<string>;
  /** Folded word → its keys, filled as texts are read. Changes nothing but the time that it takes. */
  readonly remembered: Map<string, readonly string[]>;
}

/** Every term of the knowledge, compiled into one matcher a language. Opaque outside this folder. */
export type Lexicon = Readonly<Record<Language, CompiledLanguage>>;

/**
 * Compiles the knowledge's terms. Done once a process: some tens of milliseconds for five thousand terms.
 *
 * A term becomes a small automaton of its own (Thompson, 1968, without loops: alternatives and options branch,
 * gaps count), and all automata are indexed by the symbols that they can begin with. Spelling the alternatives
 * out into one trie was tried first: "(33 names) and (33 names) relations" alone became thirteen thousand
 * phrases.
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
  add('cue', knowledge.cues);
  add('concept', knowledge.concepts);
  for (const matter of knowledge.terminology) {
    for (const variant of matter.variants) {
      builder.addEntry('variant', `${matter.id}/${variant.id}`, variant.terms[language]);
    }
  }
  return builder;
}

class LanguageBuilder implements CompiledLanguage {
  readonly terms: CompiledTerm[] = [];
  readonly roots = new Map<string, { term: number; next: State }[]>();
  readonly inflections = new Map<string, string[]>();
  readonly prefixes = new Set<string>();
  readonly cased = new Set<string>();
  readonly remembered = new Map<string, readonly string[]>();
  longestPrefix = 0;
  readonly #language: Language;
  readonly #conditions = new Map<string, number>();

  constructor(language: Language) {
    this.#language = language;
  }

  addEntry(kind: HitKind, id: string, specs: readonly TermSpec[]): void {
    for (const spec of specs) {
      const near = spec.near.map((term) => this.#addCondition(term, spec));
      const notNear = spec.notNear.map((term) => this.#addCondition(term, spec));
      this.#addTerm({ kind, id, spec, near, notNear, gapped: false });
    }
  }

  /** A condition is a term that marks nothing itself; the same one in many entries is looked for once. */
  #addCondition(term: string, owner: TermSpec): number {
    const known = this.#conditions.get(term);
    if (known !== undefined) return known;
    const spec = { ...owner, term, near: [], notNear: [], notParty: [], yieldsTo: [] };
    const index = this.#addTerm({ kind: 'condition', id: term, spec, near: [], notNear: [], gapped: false });
    this.#conditions.set(term, index);
    return index;
  }

  #addTerm(term: CompiledTerm): number {
    const pattern = parseTerm(term.spec.term, this.#language);
    const index = this.terms.length;
    this.terms.push({ ...term, gapped: hasGap(pattern) });
    const end: State = { edges: new Map(), gaps: [], accepts: true };
    const start = this.#build(pattern, end);
    for (const [key, states] of start.edges) {
      const roots = this.roots.get(key) ?? [];
      for (const next of states) roots.push({ term: index, next });
      this.roots.set(key, roots);
    }
    return index;
  }

  /** Builds the states of `pattern` in front of `next` and returns the first. */
  #build(pattern: TermPattern, next: State): State {
    if (pattern.kind === 'symbol') {
      return { edges: new Map([[this.#keyOf(pattern.symbol), [next]]]), gaps: [], accepts: false };
    }
    if (pattern.kind === 'gap')
      return { edges: new Map(), gaps: [{ most: pattern.most, next }], accepts: false };
    if (pattern.kind === 'sequence') {
      return pattern.parts.reduceRight<State>((after, part) => this.#build(part, after), next);
    }
    const branches = pattern.options.map((option) => this.#build(option, next));
    return mergeStates(pattern.optional ? [...branches, next] : branches);
  }

  #keyOf(symbol: TermSymbol): string {
    if (symbol.kind === 'exact') return symbol.text;
    if (symbol.kind === 'cased') {
      this.cased.add(`=${symbol.text}`);
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

function mergeStates(states: readonly State[]): State {
  const merged: State = { edges: new Map(), gaps: [], accepts: states.some((state) => state.accepts) };
  for (const state of states) {
    merged.gaps.push(...state.gaps);
    for (const [key, next] of state.edges) merged.edges.set(key, [...(merged.edges.get(key) ?? []), ...next]);
  }
  return merged;
}
