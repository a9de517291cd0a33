import type { ReadText } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { namesPromise } from './names-promise.ts';

/** “Discussed our | intention to”, “discussed trade, their | commitment to”; what they then expressed is another thing. */
const TALKED_ABOUT =
  /\b(?:discuss(?:ed|es|ing)|talked about|spoke about|covered|reviewed|touched (?:up)?on|exchanged (?:views|opinions) on|conversation (?:on|about)|discussions? (?:on|about|of)) (?!.*\b(?:express|affirm|reaffirm|reiterat|confirm|reconfirm|stat|voic|underscor|underlin|stress|emphasi|convey|declar|announc|not|renew|highlight|welcom)(?:ed|es|ing|s|sed|zed|e)\b)[^;.]*$/;

/** The next thing that was talked about: “, the situation in …”, “ and Norvane’s …”. */
const NEXT_THING =
  /(?:, (?:and |as well as )?(?:the|an?|our|their|its|his|her|this|that|these|those|how|ways|issues|developments|recent|other)|,? (?:and|as well as) the (?:situation|issue|question|need|war|crisis|conflict)|,(?: and| as well as)? (?:\p{Lu}[\p{L}.]* ){0,2}\p{Lu}[\p{L}.]*[’']s?| (?:and|as well as) (?:\p{Lu}[\p{L}.]* ){0,2}\p{Lu}[\p{L}.]*[’']s?) /u;

/** Characters before the words of a promise that are looked at. */
const REACH = 160;

/**
 * Where a promise ends that an English sentence has as one of the things talked about: “discussed our intention to have
 * steady ties|, the situation in the strait, and trade”. `end` for every other one.
 */
export function listItemEnd(
  { text, folded, language }: ReadText,
  sentence: Span,
  { start, end: from }: Span,
  end: number,
): number {
  if (language === 'zh' || !namesPromise(folded.slice(start, from))) return end;
  if (!TALKED_ABOUT.test(folded.slice(Math.max(sentence.start, start - REACH), start))) return end;
  const next = NEXT_THING.exec(text.slice(from, end));
  return next === null ? end : from + next.index;
}
