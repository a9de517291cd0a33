import { pattern } from '../../pattern.ts';
import type { Actor } from '../actors.ts';
import { spoken } from '../spoken.ts';
import type { VoiceRule } from './english-sentence.ts';
import { SAID } from './talk-words.ts';

/** "Several cases were raised by the Secretary": whoever did it stands behind the verb. */
const BY_AGENT = pattern`
  \b(?:was|were|been) (?:\w+ly |also |again )?(?:${SAID}|raised|reaffirmed|conveyed|expressed|voiced|proposed|outlined|
  put forward|brought up) by `;

const BOTH = /^(?:both|the two|each|the (?:sides|parties|leaders|ministers|presidents))\b/;

/** "By the Secretary", without a name: one's own. */
const OWN = /^(?:the|our|his|her) (?:\p{Lu}\p{L}+ ?){1,4}(?=[,.;]|$| (?:in|during|at|on|who|and)\b)/u;

/** How far behind "by" a name stands, its titles before it. */
const REACH = 70;

/** "… formed by Secretary Yellen and Vice Premier He": what one of each side set up together. */
const SET_UP_BY = /\b(?:formed|established|launched|created|set up|co-chaired|led|agreed|initiated) by /;
const SET_UP_REACH = 140;

const BOTH_SIDES = ['self', 'other'] as const;

function setUpByBoth(words: string, actors: readonly Actor[], from: number): boolean {
  // Asked first: few sentences name an official of each side, and the pattern reads all of a sentence.
  if (!BOTH_SIDES.every((side) => actors.some((actor) => actor.kind === 'person' && actor.side === side)))
    return false;
  const match = SET_UP_BY.exec(words);
  if (match === null) return false;
  const at = from + match.index + match[0].length;
  const people = actors.filter(
    ({ kind, start }) => kind === 'person' && start >= at && start - at < SET_UP_REACH,
  );
  const [first, second] = people;
  if (first === undefined || second === undefined || first.side === second.side) return false;
  return /^(?:,[^.;]{2,60},)? and (?:the |[\p{Lu}][\p{L}.]* |for |of ){0,6}$/u.test(
    words.slice(first.end - from, second.start - from),
  );
}

export const passiveWithAgent: VoiceRule = ({ words, sentence, actors }) => {
  if (setUpByBoth(words, actors, sentence.start)) return spoken('both');
  const match = BY_AGENT.exec(words);
  if (match === null) return null;
  const at = match.index + match[0].length;
  const agent = words.slice(at);
  if (BOTH.test(agent)) return spoken('both');
  const named = actors.find(
    ({ start }) => start - sentence.start >= at && start - sentence.start - at < REACH,
  );
  if (named !== undefined && named.kind !== 'joint') return spoken(named.side);
  return OWN.test(agent) ? spoken('self') : null;
};
