import { type PairCode, parsePairCode } from '../model/pair.ts';
import { UsageError } from './command.ts';

/** The code of a pair as somebody typed it. @throws UsageError for what is none */
export function readCode(words: string): PairCode {
  const code = parsePairCode(words);
  if (code === null) throw new UsageError(`“${words}” is no code of a pair.`);
  return code;
}

/**
 * The words of a command in which no code of a pair is taken for a flag, though one in 64 begins with “-”: behind
 * `--code` it is made that flag's value, and one that stands by itself goes to the end, behind “--”.
 */
export function guardCodes(args: readonly string[]): string[] {
  const guarded: string[] = [];
  const alone: string[] = [];
  for (const word of args) {
    const isTakenForFlag = word.startsWith('-') && parsePairCode(word) !== null && !guarded.includes('--');
    if (!isTakenForFlag) guarded.push(word);
    else if (guarded.at(-1) === '--code') guarded.splice(-1, 1, `--code=${word}`);
    else alone.push(word);
  }
  return alone.length === 0 ? guarded : [...guarded, '--', ...alone];
}
