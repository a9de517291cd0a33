import type { SegmentedSentence, SegmentedText } from '../../model/reading.ts';
import type { CompiledLanguage, StepKeys } from './compile-lexicon.ts';
import { PASSED_OVER } from './parse-term.ts';

/** A sentence as the matcher walks it: a step a word in English, a character in Chinese. */
export interface Steps {
  /** For each step the numbers of the keys under which terms know it; empty for what no term holds. */
  readonly keys: readonly (readonly number[])[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** False where a gap may not pass. */
  readonly passable: readonly boolean[];
  /** Tells whether the steps from `from` up to the one before `behind` begin or end in the middle of a word. */
  cutsWord(from: number, behind: number): boolean;
}

/** The words of a sentence. */
export function wordSteps(
  sentence: SegmentedSentence,
  text: SegmentedText,
  compiled: CompiledLanguage,
): Steps {
  const keys: (readonly number[])[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const passable: boolean[] = [];
  for (const { start, end, folded } of sentence.tokens) {
    const known = compiled.remembered.get(folded) ?? rememberWord(folded, compiled);
    const isCased = known.use === 'cased';
    keys.push(isCased ? withCased(known.keys, text.text.slice(start, end), compiled) : known.keys);
    starts.push(start);
    ends.push(end);
    passable.push(true);
  }
  return { keys, starts, ends, passable, cutsWord: neverCuts };
}

function neverCuts(): boolean {
  return false;
}

/** The keys of a word in the case that it is written in. */
function withCased(plain: readonly number[], word: string, compiled: CompiledLanguage): readonly number[] {
  const cased = compiled.keys.get(`=${word.replace(/['’]s$/, '')}`);
  return cased === undefined ? plain : [...plain, cased];
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
    { keys: numbersOf(names, compiled), use: compiled.casedForms.has(folded) ? 'cased' : 'step' },
    compiled,
  );
}

function rememberCharacter(character: string, compiled: CompiledLanguage): StepKeys {
  const use = PASSED_OVER.test(character) ? 'passed-over' : STOPS_GAPS.test(character) ? 'stop' : 'step';
  return remember(character, { keys: numbersOf([character], compiled), use }, compiled);
}

const STOPS_GAPS = /[。！？；]/;

function numbersOf(names: readonly string[], { keys }: CompiledLanguage): readonly number[] {
  return names.flatMap((name) => keys.get(name) ?? []);
}

function remember(step: string, found: StepKeys, { remembered }: CompiledLanguage): StepKeys {
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(step, found);
  return found;
}

/** The characters of a sentence, without those that a Chinese term is found across. */
export function characterSteps(
  sentence: SegmentedSentence,
  text: SegmentedText,
  compiled: CompiledLanguage,
): Steps {
  const keys: (readonly number[])[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const passable: boolean[] = [];
  const { folded } = text;
  for (let at = sentence.start; at < sentence.end; at += 1) {
    const character = folded.charAt(at);
    const known = compiled.remembered.get(character) ?? rememberCharacter(character, compiled);
    if (known.use === 'passed-over') continue;
    keys.push(known.keys);
    starts.push(at);
    ends.push(at + 1);
    passable.push(known.use === 'step');
  }
  return {
    keys,
    starts,
    ends,
    passable,
    cutsWord: (from, behind) => cutsLatinWord(starts[from] ?? 0, ends[behind - 1] ?? 0, folded),
  };
}

/** A Latin term inside Chinese must not begin or end in the middle of a Latin word. */
function cutsLatinWord(start: number, end: number, folded: string): boolean {
  return (
    (isLatin(folded.charCodeAt(start)) && isLatin(folded.charCodeAt(start - 1))) ||
    (isLatin(folded.charCodeAt(end - 1)) && isLatin(folded.charCodeAt(end)))
  );
}

/** Letters a to z and digits, by code unit; outside the text there is none. */
function isLatin(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
}
