import { TEXT_LIMITS } from '../model/text-limits.ts';
import type { ConditionName, UnreadCondition } from '../model/unread-condition.ts';
import { shortDay } from './phrases.ts';
import { showHidden } from './text-pieces.ts';

const NAMES: Readonly<Record<ConditionName, string>> = {
  q: 'The search',
  topic: 'The topic',
  party: 'The party',
  issuer: 'The issuer',
  from: 'The first day',
  to: 'The last day',
  cursor: 'The place in the list',
};

/** Says in a sentence each which conditions of its address a list does without; empty for none. */
export function toLeftOut(unread: readonly UnreadCondition[]): readonly string[] {
  return unread.map((condition) => `${faultOf(condition)} and is left out.`);
}

function faultOf({ name, why, value }: UnreadCondition): string {
  switch (why) {
    case 'repeated':
      return `${NAMES[name]} was given more than once`;
    case 'too-long':
      return `${NAMES[name]} is longer than ${TEXT_LIMITS.line} characters`;
    case 'no-day':
      return `The day “${showHidden(value ?? '')}” could not be read`;
    case 'before-first':
      return `${NAMES[name]}, ${shortDay(value ?? '')}, is before the first day`;
    case 'no-cursor':
      return `${NAMES[name]} could not be read`;
  }
}
