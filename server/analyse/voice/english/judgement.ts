import { part, pattern } from '../../pattern.ts';
import { spoken } from '../spoken.ts';
import type { VoiceRule } from './english-sentence.ts';

/** How something is: "essential", "in the common interest", "the key", "at odds". */
const JUDGED = part`
  not (?:sufficient|enough)|essential|necessary|important|crucial|vital|critical|key|fundamental|indispensable|
  in the (?:common |mutual )?interests?|the (?:basis|foundation|key)|an? (?:prerequisite|must)|
  (?:clearly |plainly |entirely )?(?:at odds|inconsistent|incompatible|contrary)`;

/** "A stable relationship is necessary for …", "… are essential": a judgement needs a mouth. */
const JUDGEMENT = pattern`\b(?:(?:is|are|remains?) ${JUDGED}|must|should|cannot|ought to)\b`;

/** "There is enormous respect between our two countries": how the author sees it. */
const THERE_IS = /^There (?:is|are) (?!an? agreement)/;

/** "It is hoped that the two sides will …": a wish needs a mouth as well, whatever both did before. */
const HOPED = /^(?:And )?[Ii]t is (?:also |further |sincerely )?(?:hoped|to be hoped)\b/;

/** "It was pointed out that …": an impersonal remark; "by both" names whose it is. */
const POINTED_OUT = /^It (?:was|is) (?:also |further )?(?:pointed out|made clear|stated) that\b/;

/** "This heinous crime is global in scope": what kind of thing it is that both spoke about. */
const THIS_IS =
  /^(?:This|These|Such) (?:\p{Ll}[\p{L}-]+ ){0,2}(?:crimes?|scourges?|threats?|crisis|crises|tragedy|epidemic|problems?|attacks?|violations?) (?:is|are|remains?|knows?|poses?|threatens?|affects?|kills?|harms?) (?!also discussed|being )/u;

const JUDGEMENTS = [JUDGEMENT, THERE_IS, HOPED, POINTED_OUT, THIS_IS];

/** A judgement that nobody is said to have made, behind what both did, is the text's own. */
export const judgement: VoiceRule = ({ carried, words }) =>
  carried === 'both' && JUDGEMENTS.some((one) => one.test(words)) ? spoken('self') : null;
