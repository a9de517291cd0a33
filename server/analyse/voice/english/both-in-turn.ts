import { spoken } from '../spoken.ts';
import type { VoiceRule } from './english-sentence.ts';

/** Between the first official and the second of a sentence in which each does something of their own. */
const IN_TURN =
  /^[^.;:]{1,240},? (?:and|while|(?:to|for|in response to) which) (?:the )?(?:\p{Lu}[\p{L}.’'-]* ){0,4}$/u;

const SPEAKS = /^ (?:also |in turn |likewise )?(?:\w+ed|said|told|spoke|made|gave|took)\b/;

/** "Minister Hayashi extended his greetings, and State Councilor Wang congratulated him", "…, to which he expressed his thanks": each in turn. */
export const bothInTurn: VoiceRule = ({ sentence, words, actors }) => {
  const people = actors.filter(({ kind }) => kind === 'person');
  const [first] = people;
  if (first === undefined || first.start - sentence.start > 60) return null;
  const inTurn = people.some(({ side, start, end }) => {
    if (side === first.side || start <= first.end) return false;
    const between = words.slice(first.end - sentence.start, start - sentence.start);
    return (
      SPEAKS.test(words.slice(end - sentence.start)) &&
      !/\bthat\b|\bwhere\b|\bwhen\b/.test(between) &&
      IN_TURN.test(between)
    );
  });
  return inTurn ? spoken('both') : null;
};
