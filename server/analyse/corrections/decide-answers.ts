import { otherSide } from '../../model/side.ts';
import { answersOf } from './answers-of.ts';
import { type Decisions, joinDecisions, refuse } from './decisions.ts';
import { anchorTo, type Passage } from './passage.ts';

/**
 * Sets a passage against those of the other side that answer it and takes apart what the machine set against it.
 *
 * @param answers sentence ids of the other side
 */
export function decideAnswers(passage: Passage, answers: readonly string[]): Decisions {
  const matched = answersOf(passage.machine, passage.side, passage.sentence.id);
  return joinDecisions([
    ...answers.filter((id) => !matched.has(id)).map((id) => decidePairing(passage, 'pair', id)),
    ...[...matched].filter((id) => !answers.includes(id)).map((id) => decidePairing(passage, 'unpair', id)),
  ]);
}

function decidePairing(
  { machine, texts, side, at }: Passage,
  kind: 'pair' | 'unpair',
  id: string,
): Decisions {
  const other = otherSide(side);
  const partner = machine[other].sentences.find((candidate) => candidate.id === id);
  if (partner === undefined) return refuse('answer.add', 'passage_unknown', 'There is no such passage.');
  const there = anchorTo(machine, texts, other, partner);
  return { ok: true, value: [side === 'a' ? { kind, a: at, b: there } : { kind, a: there, b: at }] };
}
