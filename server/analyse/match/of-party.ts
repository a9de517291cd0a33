import type { Knowledge } from '../../model/knowledge.ts';
import { entitiesById } from '../entities-by-id.ts';

/**
 * Prepares what tells whether a name, by its id, is one of the two sides or of their officials: these stand in every
 * sentence, so that only what is named beside them tells sentences apart.
 *
 * @param parties ids of the two parties, as far as they are known
 */
export function ofParty(knowledge: Knowledge, parties: readonly string[]): (id: string) => boolean {
  const entities = entitiesById(knowledge);
  return (id) => parties.includes(entities.get(id)?.party ?? '');
}
