/** Words that deny, by what they deny: a stand for something, a design, or anything else. Chinese in both scripts. */
const DENIALS = [
  {
    opens: /^(?:(?:do|does|did) not support|不支持)/i,
    said: /\b(?:not|never|no longer) (?:\p{L}+ )?support|\bnot supporting\b|不支持/iu,
  },
  {
    opens:
      /^(?:(?:do|does|did) not (?:seek|intend)|(?:has|have|had|with) no \p{L}+|不[寻尋谋謀]求|[无無]意)/iu,
    said: /\b(?:not|never|neither|nor) (?:\p{L}+ )?(?:seek|intend|want|aim|wish|try)|\bno (?:\p{L}+ )?(?:intention|intent|desire|plans?|wish)\b|不[寻尋谋謀]求|[无無]意|不想/iu,
  },
  {
    opens: /^(?:(?:will|would) (?:not|never)\b|[将將]?不[会會])/i,
    said: /\b(?:not|never|no|nor|neither|without|refrain\w*)\b|[不没沒无無未勿]/i,
  },
] as const;

/** What wishes for work together, and what only complains of the same matter. */
const COOPERATION = /\b(?:co-?operat|collaborat)\w*|\b(?:work\w* together|partnership)|合作/iu;
const COMPLAINT =
  /\b(?:irritants?|grievances?|unfair\w*|non-?market|coerci\w+|discriminatory|over-?capacity)\b|不公平|[胁脅]迫|[产產]能[过過]剩|[严嚴]重[关關]切/iu;

/** Characters of an answer that are looked through for either: more than a sentence has, and asked for every promise. */
const MOST = 2000;

/**
 * Tells whether a text that answers a promise may say it too: of one that denies (“has no intention to contain”,
 * 不支持“台独”) only what denies likewise, whatever matter it shares with it, and of a wish to cooperate nothing that only
 * complains (“hopes to cooperate on trade”, “raised trade irritants”). True for any other.
 */
export function mayEcho(promise: string, answer: string): boolean {
  if (COOPERATION.test(promise)) {
    const opening = answer.slice(0, MOST);
    if (COMPLAINT.test(opening) && !COOPERATION.test(opening)) return false;
  }
  return deniesToo(promise, answer);
}

/** Tells whether an answer denies what a promise denies. True for a promise that denies nothing. */
function deniesToo(promise: string, answer: string): boolean {
  const denial = DENIALS.find(({ opens }) => opens.test(promise));
  return denial === undefined || denial.said.test(answer);
}
