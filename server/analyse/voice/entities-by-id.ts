import type { Knowledge, NamedEntity } from '../../model/knowledge.ts';

const known = new WeakMap<Knowledge, ReadonlyMap<string, NamedEntity>>();

/** The knowledge's officials, parties and places by their ids; gathered once for each knowledge. */
export function entitiesById(knowledge: Knowledge): ReadonlyMap<string, NamedEntity> {
  const gathered = known.get(knowledge) ?? new Map(knowledge.names.map((entity) => [entity.id, entity]));
  known.set(knowledge, gathered);
  return gathered;
}
