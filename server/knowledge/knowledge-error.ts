import { type TaxonomyFinding, toLine } from './taxonomy-files.ts';

/** Files of `readouts/` that cannot be used: a line for each fault, with file and line. */
export class KnowledgeError extends Error {
  /** @param dir the folder that the findings' files are named in */
  constructor(dir: string, findings: readonly TaxonomyFinding[]) {
    super(findings.map((finding) => toLine(dir, finding)).join('\n'));
    this.name = 'KnowledgeError';
  }
}
