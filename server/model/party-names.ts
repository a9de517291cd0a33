const WITH_ARTICLE = /^(?:United|European|Netherlands|Philippines|Holy|White|Kremlin)\b/;

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
