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

/**
 * Tells whether a text that answers a promise may say it too: of one that denies (“has no intention to contain”,
 * 不支持“台独”) only what denies likewise, whatever matter it shares with it. True for a promise that denies nothing.
 */
export function deniesToo(promise: string, answer: string): boolean {
  const denial = DENIALS.find(({ opens }) => opens.test(promise));
  return denial === undefined || denial.said.test(answer);
}
