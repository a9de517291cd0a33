import type { SegmentedSentence, SegmentedText } from '../../model/reading.ts';
import type { CompiledLanguage, StepKeys } from './compile-lexicon.ts';
import { PASSED_OVER } from './parse-term.ts';
import { signsOf } from './term-graph.ts';

/**
 * A sentence as the matcher walks it: a step a word in English, a character in Chinese. Written over by the next
 * sentence: what stands behind `count` is of an earlier one.
 */
export interface Steps {
  count: number;
  /** For each step the numbers of the keys under which terms know it; empty for what no term holds. */
  readonly keys: (readonly number[])[];
  /** For each step the signs of its keys. */
  readonly signs: number[];
  /** For each step the node where the terms go on that begin with it. */
  readonly begun: number[];
  readonly starts: number[];
  readonly ends: number[];
  /** False where a gap may not pass. */
  readonly passable: boolean[];
  /** Whether a word begins with the step; every step of English is a word. */
  readonly opens: boolean[];
}

/** Room for the steps of sentences. */
export function newSteps(): Steps {
  return { count: 0, keys: [], signs: [], begun: [], starts: [], ends: [], passable: [], opens: [] };
}

/** Fills `steps` with a sentence. */
export function takeSteps(
  steps: Steps,
  sentence: SegmentedSentence,
  text: SegmentedText,
  compiled: CompiledLanguage,
): void {
  steps.count = 0;
  if (text.language === 'zh') takeCharacters(steps, sentence, text, compiled);
  else takeWords(steps, sentence, text, compiled);
}

function add(
  steps: Steps,
  { keys, signs, begun }: Omit<StepKeys, 'use'>,
  start: number,
  end: number,
  passable: boolean,
  opens: boolean,
): void {
  const at = steps.count;
  steps.keys[at] = keys;
  steps.signs[at] = signs;
  steps.begun[at] = begun;
  steps.starts[at] = start;
  steps.ends[at] = end;
  steps.passable[at] = passable;
  steps.opens[at] = opens;
  steps.count = at + 1;
}

const AMPERSAND = ' & ';

function takeWords(
  steps: Steps,
  sentence: SegmentedSentence,
  text: SegmentedText,
  compiled: CompiledLanguage,
): void {
  let before = -1;
  for (const { start, end, folded } of sentence.tokens) {
    // “Peace & tranquillity”: a mark that is no word of the text, and “and” to a term.
    if (start === before + AMPERSAND.length && text.folded.startsWith(AMPERSAND, before)) {
      const and = compiled.remembered.get('and') ?? rememberWord('and', compiled);
      add(steps, and, before + 1, before + 2, true, true);
    }
    before = end;
    const plain = compiled.remembered.get(folded) ?? rememberWord(folded, compiled);
    const word = plain.use === 'cased' ? withCased(plain, text.text.slice(start, end), compiled) : plain;
    add(steps, word, start, end, true, true);
  }
}

/** A word in the case that it is written in; “U.K.” is “UK” with stops. */
function withCased(plain: StepKeys, word: string, compiled: CompiledLanguage): StepKeys {
  const written = `=${word.replace(/['’]s$/, '')}`;
  const name = compiled.keys.has(written) ? written : written.replaceAll('.', '');
  const cased = compiled.keys.get(name);
  if (cased === undefined) return plain;
  // No folded word begins with the sign, so that it is remembered beside the plain one.
  return (
    compiled.remembered.get(name) ??
    remember(name, stepOf([...plain.keys, cased], plain.use, compiled), compiled)
  );
}

function stepOf(keys: readonly number[], use: StepKeys['use'], { graph }: CompiledLanguage): StepKeys {
  return { keys, signs: signsOf(keys), begun: graph.begin(keys), use };
}

/** Different words that are remembered: more than readouts have, few enough for a hostile text to be forgotten. */
const MOST_REMEMBERED = 20_000;

/** Finds the keys of a folded word; a text says the same few hundred words again and again. */
function rememberWord(folded: string, compiled: CompiledLanguage): StepKeys {
  const names = [folded, ...(compiled.inflections.get(folded) ?? [])];
  for (let length = 3; length <= Math.min(compiled.longestPrefix, folded.length); length += 1) {
    const prefix = folded.slice(0, length);
    if (compiled.prefixes.has(prefix)) names.push(`${prefix}*`);
  }
  return remember(
    folded,
    stepOf(numbersOf(names, compiled), compiled.casedForms.has(folded) ? 'cased' : 'step', compiled),
    compiled,
  );
}

function rememberCharacter(unit: number, compiled: CompiledLanguage): StepKeys {
  const character = String.fromCharCode(unit);
  const use = PASSED_OVER.test(character) ? 'passed-over' : STOPS_GAPS.test(character) ? 'stop' : 'step';
  return remember(unit, stepOf(numbersOf([character], compiled), use, compiled), compiled);
}

const STOPS_GAPS = /[。！？；]/;

function numbersOf(names: readonly string[], { keys }: CompiledLanguage): readonly number[] {
  return names.flatMap((name) => keys.get(name) ?? []);
}

function remember(step: string | number, found: StepKeys, { remembered }: CompiledLanguage): StepKeys {
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(step, found);
  return found;
}

/** Takes characters without those that a Chinese term is found across. */
function takeCharacters(
  steps: Steps,
  sentence: SegmentedSentence,
  { folded }: SegmentedText,
  compiled: CompiledLanguage,
): void {
  const { tokens } = sentence;
  let token = 0;
  for (let at = sentence.start; at < sentence.end; at += 1) {
    const unit = folded.charCodeAt(at);
    const step = compiled.remembered.get(unit) ?? rememberCharacter(unit, compiled);
    while ((tokens[token]?.end ?? Number.POSITIVE_INFINITY) <= at) token += 1;
    const opens = at <= (tokens[token]?.start ?? at);
    if (step.use !== 'passed-over') add(steps, step, at, at + 1, step.use === 'step', opens);
  }
}

/**
 * Tells whether a find of two characters is the end of one Chinese word and the beginning of the next: 海地 (Haiti) in
 * 台海地区, 国内 in 中国内政. Longer finds are none by chance, and the platform's words are not sure enough to part
 * them by; nor is one that begins or ends with a word.
 */
export function straddlesWords({ opens, count }: Steps, from: number, behind: number): boolean {
  return (
    behind - from === 2 &&
    opens[from] === false &&
    opens[from + 1] === true &&
    behind < count &&
    opens[behind] === false
  );
}

/** A Latin term inside Chinese must not begin or end in the middle of a Latin word. */
export function cutsLatinWord(start: number, end: number, folded: string): boolean {
  return (
    (isLatin(folded.charCodeAt(start)) && isLatin(folded.charCodeAt(start - 1))) ||
    (isLatin(folded.charCodeAt(end - 1)) && isLatin(folded.charCodeAt(end)))
  );
}

/** Letters a to z and digits, by code unit; outside the text there is none. */
function isLatin(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
}
