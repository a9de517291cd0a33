import type { CommitmentKind } from '../../model/comparison.ts';

/** What both think: “agreed that the meeting marked a turning point”, “concurred in the view that …”. */
const OPINION =
  /^(?:agree|concur|decide)\w*(?: in the view)? that\b|^(?:agree|concur)\w* (?:with [^,;]{1,40} )?on the (?:(?:great|vital|critical|utmost|central) )?(?:importance|salience|significance|value|urgency|seriousness) of (?!(?:\p{L}+ly )?\p{L}+ing\b)/u;

/** “Agreed on many things”: of which it says none. */
const MUCH =
  /^(?:agree|concur)\w* (?:on|upon|about) (?:so |very )?(?:many|much|most|several|some|various|a (?:lot|number|range|series|great deal) of)(?: (?:other|important|key|different))*(?: (?:things|points|issues|matters|items|areas|questions|subjects))?(?![\p{L} ])/u;

/** “Reached a series of important agreements”: of which it says none. */
const REACHED_MUCH =
  /^reached (?:(?:an?|several|some|many|number|series|range|of|new|broad|important|positive|key|initial|common) )*(?:agreements?|understandings?|outcomes|results|consensus)[.;,]?$/u;

/** What is to be done in it: “should meet”, “it is important that we talk often”. */
const TO_DO =
  /\b(?:will|would|shall|should|must|ought to|it (?:is|was) (?:\w+ )?(?:important|vital|essential|necessary) (?:that (?:we|they|both|the two)|(?:for (?:us|them|both) )?to (?:talk|meet|communicate|speak|keep|stay|remain))) /;

/** “Our recently made, and agreed to, deal”: what is agreed already. */
const AGREED_TO_IT = /^agree\w* (?:to|on|upon)\s?[,;.)]/;

/** 愿同诺方一道: with whom, without what. */
const WITH_WHOM = /^愿[同与和]\p{Script=Han}{1,8}(?:一道|一起|共同)$/u;

/** When something is to happen, without what: “in the weeks and months ahead”. */
const WHEN_ALONE = /^(?:in the|at a) \p{L}+ [\p{L} ]+$/u;

/** What only opens a list of what it is about: “agreed to:”, “达成以下共识：”. */
const OPENS_LIST =
  /^[\s，,：:]*(?:(?:on )?(?:take )?the following(?: \p{L}+){0,3}|(?:以下|如下)\p{Script=Han}{0,6})?[\s：:]*$/u;

/** A cue that says nothing of what is agreed, unlike “双方成立了工作组”. */
const ASKS_WHAT = /(?:\b(?:to|on|that)|同意|商定|约定|决定|达成|责成)$/;

/**
 * Tells whether what a sentence has as promised or planned says by itself nothing that could be kept: a bare cue (承诺),
 * a time, with whom, an opinion that is shared.
 *
 * @param words of the promise, folded
 * @param cueLength characters of them that are its first cue
 */
export function tellsNothing(words: string, cueLength: number, kind: CommitmentKind): boolean {
  if (
    kind === 'joint' &&
    ASKS_WHAT.test(words.slice(0, cueLength)) &&
    OPENS_LIST.test(words.slice(cueLength))
  )
    return true;
  if (kind === 'pledge' && !/[\p{L}\p{N}]/u.test(words.slice(cueLength))) return true;
  if (kind === 'pledge' && WITH_WHOM.test(words)) return true;
  if (WHEN_ALONE.test(words) && !/[\p{L}]/u.test(words.slice(cueLength))) return true;
  if (MUCH.test(words) || REACHED_MUCH.test(words) || AGREED_TO_IT.test(words)) return true;
  return OPINION.test(words) && !TO_DO.test(words);
}
