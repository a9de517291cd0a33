import { type Analyst, createAnalyst } from '../analyse/analyst.ts';
import type { CommandEffects } from './command.ts';
import { readShippedKnowledge } from './shipped-knowledge.ts';

/** What compares two texts where a command stands, without a pool of workers. */
export async function prepareAnalyst(effects: CommandEffects): Promise<Analyst> {
  const knowledge = await (effects.readKnowledge ?? readShippedKnowledge)();
  return (effects.createAnalyst ?? createAnalyst)(knowledge);
}
