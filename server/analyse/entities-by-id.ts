import type { Knowledge, NamedEntity } from '../model/knowledge.ts';
import { onceFor } from './once-for.ts';

/** The knowledge's officials, parties and places by their ids; gathered once for each knowledge. */
export const entitiesById = onceFor(
  ({ names }: Knowledge): ReadonlyMap<string, NamedEntity> =>
    new Map(names.map((entity) => [entity.id, entity])),
);
