import type { ReadText } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { WordLists } from '../../model/word-lists.ts';
import { onceFor } from '../once-for.ts';
import { pattern } from '../pattern.ts';

/** Characters before the words of a promise that are looked at. */
const REACH = 40;

/** “British businesses | are willing to”, “companies | also will”; 企业都|愿: a subject that is no government. */
const businessesDo = {
  en: onceFor(
    (lists: WordLists) => pattern`\b${lists.business}(?: (?:also|both|all|now|always|alike|will|would))* $`,
  ),
  zh: onceFor((lists: WordLists) => pattern`${lists.business}家?[们都也均更还普遍积极]{0,4}$`),
} as const;

/** What has a subject right before it; “commitment to” and “assured” may stand behind anything. */
const HAS_SUBJECT = {
  en: /^(?:will|would|stands?|are|is|am|remains?|were|was|have|has|had|do|does|promised|committed|pledged) /,
  zh: /^[愿将不承保]/,
} as const;

/** “We have earlier | agreed that”, 双方此前|同意. */
const agreedBefore = {
  en: onceFor((lists: WordLists) => pattern`\b${lists['agreed-before']} $`),
  zh: onceFor(
    (lists: WordLists) =>
      pattern`${lists['agreed-before']}[^，,。；;]{0,10}(?:同意|商定|约定|决定|达成|责成)`,
  ),
} as const;

/** “They had | agreed to”, unless that is how somebody tells what is agreed now: “said that they had agreed to”. */
const HAD_AGREED =
  /^(?!.*\b(?:said|says|announced|told|stated|added|confirmed|reported|glad|pleased|happy|welcomed|noted) ).*\bhad (?:also |both |jointly )?$/u;
const AGREES = /^(?:agree|decide|resolve|concur|undert)/;

/** 支持甲乙领导人|再次会晤: a meeting that one only supports, unless it is of the two. */
const MEETING = /^(?!.*访)(?:将于|尽快|尽早|早日|适时|近期|再次|举行)/;
const SUPPORTED =
  /(?:支持|乐见|欢迎|赞成|鼓励)(?![^，,；;。]*(?:双方|两国|两军|彼此|我们))[^，,；;。]{1,30}$/;

/**
 * Tells whether a promise is of others than the two who talk, or of an earlier talk of theirs: “Norvane’s companies are
 * willing to invest”, “we have earlier agreed that”.
 */
export function isOfAnother({ folded, language, lists }: ReadText, sentence: Span, cue: Span): boolean {
  const words = folded.slice(cue.start, cue.end);
  const before = folded.slice(Math.max(sentence.start, cue.start - REACH), cue.start);
  if (HAS_SUBJECT[language].test(words) && businessesDo[language](lists).test(before)) return true;
  if (language === 'en')
    return AGREES.test(words) && (agreedBefore.en(lists).test(before) || HAD_AGREED.test(before));
  if (MEETING.test(words) && SUPPORTED.test(before)) return true;
  // The cue may begin with its subject: 双方此前同意.
  const clause = before.slice(1 + Math.max(before.lastIndexOf('，'), before.lastIndexOf('；')));
  return agreedBefore.zh(lists).test(clause + words);
}
