import { type PairCode, parsePairCode } from '../model/pair.ts';
import { UsageError } from './command.ts';

/** The code of a pair as somebody typed it. @throws UsageError for what is none */
export function readCode(words: string): PairCode {
  const code = parsePairCode(words);
  if (code === null) throw new UsageError(`“${words}” is no code of a pair.`);
  return code;
}
