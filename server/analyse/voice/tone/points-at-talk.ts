import { between, type TonePlace } from './tone-place.ts';

/** "The candid and constructive nature of the talks". */
const NATURE_OF =
  /^(?:[ ,]|and )*(?:nature|character|tone|spirit|atmosphere) of (?:the|this|their|our|today['’]s) (?:[\w-]+ ){0,2}$/;

/** Words more of the same description: "it was a candid and far-sighted …". */
const MORE = '(?:[\\w-]+,? (?:and |but |yet )?){0,4}';

/** "I believe it was a very successful meeting", "…, in a candid and direct conversation, raised …": of the very talk. */
const OF_THIS_TALK = new RegExp(
  `(?:\\b(?:it|this) (?:was|has been) (?:an? |one of the (?:most )?)|\\b(?:as|called|calls|described) an? |, (?:in|during|with) (?:an? |the |their |this )?)${MORE}$`,
);

/** "The Secretary welcomed the candid discussion": the one just held, unless it is said between whom it was. */
const GLAD_OF = new RegExp(
  `\\b(?:welcomed|appreciated|valued|praised|thank(?:ed)?(?: \\w+){1,6} for(?: hosting us(?: \\w+)? and for)?) (?:the|this|today['’]s|their|our) ${MORE}$`,
);
const NOT_OF_OTHERS = /^(?:[.,;]|$| (?:with|on|about|today|and|they|he|she|(?:that )?we|the two)\b)/;

/**
 * "The Secretary had a substantive conversation on …": who had it with whom is known, so no name follows. What "the
 * two leaders" had, told by one side, was another talk.
 */
const HAD = new RegExp(
  `^(?!.*\\b(?:president|premier|prime minister)\\b.* and .*\\b(?:president|premier|prime minister)\\b)(?!.*\\b(?:leaders|presidents|heads of state|prime ministers) )(?!.*\\b(?:said|says|noted|recalled|that|added|stressed|ago|when|where|since)\\b)[^;]{0,80}\\b(?:had|held|conducted) an? ${MORE}$`,
);
const WITH_WHOM =
  /^ (?:with(?! (?:his|her|their) (?:[\w.]+ )?counterpart\b)|between|last|earlier|recently|not long ago|(?:\w+ ){1,3}(?:days|weeks|months|years) ago)\b/;

/** "Also raised issues of concern in a frank exchange of views": how one raised them was how the talk was. */
const RAISED_IN = new RegExp(
  `\\b(?:raised|discussed|conveyed|shared|expressed|explained|addressed|set out|laid out)\\b[^.;]{0,60}\\b(?:in|during) an? ${MORE}$`,
);

const OF_VIEWS = /^ of (?:views|opinions)\b/;

/** Characters before a word of tone that tell which talk it is said of. */
const BEFORE = 90;

/** Tells whether the words between a word of tone and the talk are "nature of the" and such. */
export function isNatureOf(words: string): boolean {
  return NATURE_OF.test(words);
}

/** "Last November, the leaders had a successful meeting": another talk, whoever tells of it. */
const OPENS_EARLIER =
  /^\W*(?:last (?!night)\p{L}|earlier (?:this (?:year|month|week)|in)|not long ago|previously|(?:a|two|three|several|a few|some) (?:weeks?|months?|years?) ago)/u;

/** Tells whether the words before point at the very talk that the text reports, so that one side may speak of it. */
export function pointsAtTalk({ language, folded, sentence, tone, talk, tones }: TonePlace): boolean {
  if (language !== 'en' || talk.start < tone.end) return false;
  if (folded.slice(talk.start, talk.end) === 'attitude') return false;
  if (OPENS_EARLIER.test(folded.slice(sentence.start, sentence.start + 30))) return false;
  const before = folded.slice(Math.max(sentence.start, tone.start - BEFORE), tone.start);
  const after = folded.slice(talk.end, talk.end + 40);
  return (
    OF_THIS_TALK.test(before) ||
    (RAISED_IN.test(before) && OF_VIEWS.test(after)) ||
    (HAD.test(before) && !WITH_WHOM.test(after)) ||
    (GLAD_OF.test(before) && NOT_OF_OTHERS.test(after)) ||
    isNatureOf(between({ folded, tones }, tone.end, talk.start))
  );
}
