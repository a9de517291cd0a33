import { join } from 'node:path';
import { PROJECT_ROOT } from '../config.ts';
import { readKnowledge } from '../knowledge/read-knowledge.ts';
import type { Knowledge } from '../model/knowledge.ts';

/**
 * Reads the taxonomy of `readouts/taxonomy/`. About a second of a new process.
 *
 * @throws KnowledgeError listing every problem where it cannot be read
 */
export async function readShippedKnowledge(): Promise<Knowledge> {
  return await readKnowledge(join(PROJECT_ROOT, 'readouts', 'taxonomy'));
}
