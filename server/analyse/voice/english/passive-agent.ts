import { spoken, type VoiceRule } from './english-sentence.ts';

/** "Several cases were raised by the Secretary": whoever did it stands behind the verb. */
const BY_AGENT =
  /\b(?:was|were|been) (?:\w+ly |also |again )?(?:raised|stressed|emphasi[sz]ed|noted|underscored|underlined|reiterated|reaffirmed|highlighted|conveyed|expressed|voiced|proposed|outlined|put forward|pointed out|brought up) by /;

const BOTH = /^(?:both|the two|each|the (?:sides|parties|leaders|ministers|presidents))\b/;

/** "By the Secretary", without a name: one's own. */
const OWN = /^(?:the|our|his|her) (?:\p{Lu}\p{L}+ ?){1,4}(?=[,.;]|$| (?:in|during|at|on|who|and)\b)/u;

/** How far behind "by" a name stands, its titles before it. */
const REACH = 70;

export const passiveWithAgent: VoiceRule = ({ words, sentence, actors }) => {
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
