/**
 * Names that take an article inside a sentence, by the rules of English: what is called a union, a republic, islands, ministries …
 * and a few by custom. The name of a side may be typed freely, so that no list of parties could tell it of all.
 */
const WITH_ARTICLE =
  /^(?:United|European|Netherlands|Philippines|Maldives|Bahamas|Gambia|Holy|White|Kremlin|Vatican|(?:Democratic |People[’']s )?Republic of|Kingdom of)\b|(?<!^)\b(?:Union|Kingdom|Republic|Federation|League|Islands|Emirates|Ministry|Department|Office|Government)$|\b(?:Ministry|Department) (?:of|for)\b|^(?:President|Prime Minister|Office|Embassy) of\b/;

/** A party's name inside a sentence: "the United States", "China". */
export function inText(name: string): string {
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}

/** A party's name at the beginning of a sentence: "The United States", "China". */
export function atStart(name: string): string {
  return WITH_ARTICLE.test(name) ? `The ${name}` : name;
}

/** The possessive of a name inside a sentence: "the United States’", "China’s". */
export function possessive(name: string): string {
  return /s$/i.test(name) ? `${inText(name)}’` : `${inText(name)}’s`;
}
