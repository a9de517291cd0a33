import { createGate, type Gate, type GateRules } from '../gate.ts';

/** Runs `task` when those of the same code that came before it are done. */
export type InTurn = <T>(code: string, task: () => Promise<T>) => Promise<T>;

/** Lets the tasks of one code run one after another, and those of different codes beside each other. */
export function takeTurns(rules: GateRules): InTurn {
  const queues = new Map<string, { readonly gate: Gate; tasks: number }>();
  return async (code, task) => {
    const queue = queues.get(code) ?? { gate: createGate(rules), tasks: 0 };
    queues.set(code, queue);
    queue.tasks += 1;
    try {
      return await queue.gate(null, task);
    } finally {
      queue.tasks -= 1;
      if (queue.tasks === 0) queues.delete(code);
    }
  };
}
