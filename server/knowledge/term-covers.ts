import type { TermPattern, TermSymbol } from '../analyse/tag/parse-term.ts';

/** A term as the places that a text can have come to in it; made once for each. */
export function termPlaces(term: TermPattern): Place {
  return placesOf(term, END);
}

/**
 * Tells whether `cover` is found in the very words of every place where `term` is: the language of one automaton lies
 * within that of the other. A word that a prefix or a gap stands for is only taken for one of a wider prefix or gap, so
 * that the answer may be no where the terms know better, and is never yes by mistake.
 */
export function termCovers(cover: Place, term: Place): boolean {
  const numbers = new Map<Place, number>();
  const numberOf = (place: Place) => {
    const number = numbers.get(place) ?? numbers.size;
    numbers.set(place, number);
    return number;
  };
  const seen = new Set<string>();
  /** Whether all that leads on from `at` is led on from one of `covers`. */
  const isCovered = (at: Place, covers: readonly Place[]): boolean => {
    if (at.accepts && !covers.some(({ accepts }) => accepts)) return false;
    const key = [at, ...covers].map(numberOf).join();
    if (seen.has(key)) return true;
    seen.add(key);
    return at.steps.every(({ symbol, next }) =>
      wordsOf(symbol).every((word) => {
        const behind = new Set(
          covers.flatMap(({ steps }) => steps.flatMap((step) => (takes(step.symbol, word) ? step.next : []))),
        );
        return behind.size > 0 && isCovered(next, [...behind]);
      }),
    );
  };
  return isCovered(term, [cover]);
}

/** Where a term has come to: what may follow, and whether it may end here. */
export interface Place {
  readonly steps: readonly Step[];
  readonly accepts: boolean;
}

interface Step {
  readonly symbol: TermSymbol | AnyWord;
  readonly next: Place;
}

/** One of the words or characters that a gap passes over. */
interface AnyWord {
  readonly kind: 'any';
}

const ANY: AnyWord = { kind: 'any' };

const END: Place = { steps: [], accepts: true };

/** The place before `pattern` where `next` is the one behind it. */
function placesOf(pattern: TermPattern, next: Place): Place {
  if (pattern.kind === 'symbol') return { steps: [{ symbol: pattern.symbol, next }], accepts: false };
  if (pattern.kind === 'sequence')
    return pattern.parts.reduceRight<Place>((behind, part) => placesOf(part, behind), next);
  if (pattern.kind === 'gap') {
    return Array.from({ length: pattern.most }).reduce<Place>(
      (behind) => joined([next, { steps: [{ symbol: ANY, next: behind }], accepts: false }]),
      next,
    );
  }
  const branches = pattern.options.map((option) => placesOf(option, next));
  return joined(pattern.optional ? [...branches, next] : branches);
}

function joined(places: readonly Place[]): Place {
  return {
    steps: places.flatMap(({ steps }) => steps),
    accepts: places.some(({ accepts }) => accepts),
  };
}

/** What a symbol stands for, each form of an inflected word by itself. */
function wordsOf(symbol: Step['symbol']): readonly Step['symbol'][] {
  if (symbol.kind !== 'inflected') return [symbol];
  return symbol.forms.map((text) => ({ kind: 'exact', text }));
}

/** Tells whether `symbol` takes every word that `word` stands for. */
function takes(symbol: Step['symbol'], word: Step['symbol']): boolean {
  // A gap in Chinese ends at a stop, which no term holds.
  if (symbol.kind === 'any') return true;
  if (word.kind === 'any' || word.kind === 'inflected') return false;
  if (symbol.kind === 'cased') return word.kind === 'cased' && word.text === symbol.text;
  const form = word.kind === 'cased' ? word.form : word.text;
  if (symbol.kind === 'prefix') return form.startsWith(symbol.text);
  if (word.kind === 'prefix') return false;
  return symbol.kind === 'exact' ? symbol.text === form : symbol.forms.includes(form);
}
