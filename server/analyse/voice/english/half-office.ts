const HALF_OFFICE = /\b(?:Councill?or|Premier|Director|Member|Bureau|Committee|Commission)$/;

/** Tells whether words end with an office that another one of the same official often follows: "State Councilor and Foreign Minister". */
export function isHalfOffice(words: string): boolean {
  return HALF_OFFICE.test(words);
}
