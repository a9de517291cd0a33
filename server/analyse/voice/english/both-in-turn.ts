import { spoken, type VoiceRule } from './english-sentence.ts';

/** Between the first official and the second of a sentence in which each does something of their own. */
const IN_TURN = /^[^.;:]{1,240},? (?:and|while) (?:the )?(?:\p{Lu}[\p{L}.’'-]* ){0,4}$/u;

/** "Minister Hayashi extended his greetings, and State Councilor Wang congratulated him": each in turn. */
export const bothInTurn: VoiceRule = ({ sentence, words, actors }) => {
  const people = actors.filter(({ kind }) => kind === 'person');
  const [first] = people;
  if (first === undefined || first.start - sentence.start > 60) return null;
  const second = people.find(({ side, start }) => side !== first.side && start > first.end);
  if (second === undefined) return null;
  const between = words.slice(first.end - sentence.start, second.start - sentence.start);
  const after = words.slice(second.end - sentence.start);
  const speaks = /^ (?:also |in turn |likewise )?(?:\w+ed|said|told|spoke|made|gave|took)\b/.test(after);
  return speaks && !/\bthat\b|\bwhere\b|\bwhen\b/.test(between) && IN_TURN.test(between)
    ? spoken('both')
    : null;
};
