import type { TaxonomyVersion } from './comparison.ts';

/** Which program computes, as far as another one could come to another result from the same texts and taxonomy. */
export interface ProgramVersion {
  /** Of the package, such as `0.1.0`. */
  readonly version: string;
  /** Hex SHA-256 over the files of the program that comparisons and lists come from. */
  readonly sha256: string;
  /** Of the Unicode library that finds sentences and words, such as `78.2`; it comes with Node. */
  readonly icu: string;
}

/** Under what results are stored: another taxonomy, program or Unicode library gives another key. */
export function analysisKey(taxonomy: TaxonomyVersion, { version, sha256, icu }: ProgramVersion): string {
  return `taxonomy ${taxonomy.sha256} program ${version} ${sha256} icu ${icu}`;
}

/** A program in one line, as far as people tell it from another. */
export function describeProgram({ version, sha256, icu }: ProgramVersion): string {
  return `Diptych ${version} (${sha256.slice(0, 12)}) with ICU ${icu}`;
}

export function isSameProgram(one: ProgramVersion, other: ProgramVersion): boolean {
  return one.version === other.version && one.sha256 === other.sha256 && one.icu === other.icu;
}
