/** Titles and ranks stand before a name, so that their stop never ends a sentence. */
const BEFORE_NAMES =
  'Mr Ms Mrs Mx Dr Prof Rev Hon Rt Gen Lt Col Maj Capt Cmdr Adm Brig Sgt Gov Lt.Gov Sen Rep Amb Sec Pres Atty Supt St Mt Shri Smt H.E M vs cf e.g i.e approx ca incl esp Art Arts para paras Sec Fig Vol'.split(
    ' ',
  );

/** These end a sentence unless what follows goes on with it. */
const BEFORE_ANYTHING = 'Jr Sr Inc Ltd Co Corp Bros etc al Esq Ph.D B.A M.A'.split(' ');

/** Months and numbers are abbreviated before a figure. */
const BEFORE_FIGURES = 'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec No Nos p pp Res'.split(' ');

/** "Ma. Theresa Lazaro": short for Maria before such a name; before anything else it is a family name, "he met Mr. Ma." */
const BEHIND_MARIA =
  /^(?:Theresa|Teresa|Teresita|Lourdes|Cristina|Christina|Elena|Luisa|Corazon|Isabel|Angela|Rosario|Carmen|Victoria|Cecilia|Josefina|Antonia|Gracia|Leonor|Fe)\b/;

/** Tells whether `before` ends in an abbreviation whose stop ends no sentence, since `after` goes on: "Gen. | Milley". */
export function isAbbreviated(before: string, after: string): boolean {
  const word = /(?:^|[\s("“‘'[])([A-Za-z][A-Za-z.]*)\.$/.exec(before)?.[1];
  if (word === undefined) return false;
  if (BEFORE_NAMES.includes(word)) return true;
  if (word === 'Ma') return BEHIND_MARIA.test(after);
  if (BEFORE_FIGURES.includes(word)) return /^(?:\d|Nos?\.)/.test(after);
  return BEFORE_ANYTHING.includes(word) && /^[a-z,;(]/.test(after);
}
