import type { ReadText } from '../../model/reading.ts';

/** A step whose words begin with the verb of what happens: “would take place”, “将举行”, “近期访华”. */
const HAPPENS = {
  en: /^(?:(?:will|would) (?:take place|occur|reconvene|be )|due to|scheduled to)/,
  zh: /^(?:即?将|近期|适时|尽早|尽快|再次|早日)/,
} as const;

/** What is done with what a plan names: “适时举办 | 新一轮对话”, “办好 | 下一轮磋商”. */
const PLAN = /^(?:下次|下一轮|新一轮)/;
const DOES =
  /(?:(?:适时|尽早|尽快|早日|年内|近期|继续|共同|积极|争取|推动)?(?:举办|举行|召开|开展|启动|办好|开好|开启|进行|筹备|安排|商谈))$/;

/** “Hold the | next round of talks”, “launch a | new round of talks”. */
const ENGLISH_PLAN = /^(?:upcoming|next|forthcoming|planned|future|a new round)\b/;
const DO =
  /\b(?:hold|convene|host|launch|conduct|start|begin|prepare|arrange|schedule|organi[sz]e|co-?chair)(?:ing)? (?:for )?(?:(?:the|a|an|its|their|our) )?$/u;

/** What it is that happens: the clause before the verb, or what a relative clause belongs to. */
const CLAUSE = {
  en: /(?:^|[,;:] |\bthat )(?:(?:and|but) )?((?:(?!\bthat )[^,;:.]|\b[A-Za-z]\.){1,90})$/,
  zh: /(?:^|[，；：。！？])([^，；：。！？]{1,40})$/,
} as const;
const RELATIVE =
  /\b((?:the|an?|their|our|his|her) (?:(?!\b(?:the|an?|their|our|his|her)\b)[^,;:]){1,60},? (?:which|that) (?:[\p{L}.]+ ){0,2})$/iu;

/** “Which will be held”: no clause of its own. */
const NO_CLAUSE = /^(?:which|that|who|it|this)\b/i;

/**
 * Where a next step begins whose cue, of `[start, end)`, opens with its verb: at what is to happen, so that its words
 * say what they are about. `start` for every other one; never before `limit`.
 */
export function stepStart(
  { text, folded, language }: ReadText,
  start: number,
  end: number,
  limit: number,
): number {
  if (language === 'zh' && PLAN.test(folded.slice(start, end))) {
    const before = folded.slice(Math.max(limit, start - REACH), start);
    return start - (DOES.exec(before)?.[0].length ?? 0);
  }
  if (language === 'en' && ENGLISH_PLAN.test(folded.slice(start, end))) {
    const before = folded.slice(Math.max(limit, start - REACH), start);
    return start - (DO.exec(before.slice(-24))?.[0].length ?? 0);
  }
  if (!HAPPENS[language].test(folded.slice(start, end))) return start;
  const before = text.slice(Math.max(limit, start - REACH), start);
  const what =
    language === 'en' ? (RELATIVE.exec(before)?.[1] ?? clauseIn(before, 'en')) : clauseIn(before, 'zh');
  return start - what.length;
}

function clauseIn(before: string, language: 'en' | 'zh'): string {
  const clause = CLAUSE[language].exec(before)?.[1] ?? '';
  return NO_CLAUSE.test(clause) ? '' : clause.trimStart();
}

/** Characters before its verb that are looked at. */
const REACH = 120;
