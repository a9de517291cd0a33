import type { Match } from './comparison.ts';

/**
 * Why two passages stand together, in words for readers: "Taiwan", "export control". A concept is known by an id, such
 * as "taiwan-word", and often says no more than a topic or a name beside it, which is then said once; so is "Ukraine"
 * beside "Ukraine war".
 */
export function matchReasons({ because }: Pick<Match, 'because'>): readonly string[] {
  const said = new Map<string, string>();
  for (const { kind, value } of because) {
    const words = kind === 'concept' ? value.replace(/-word$/, '').replaceAll('-', ' ') : value;
    const folded = words.toLowerCase().replaceAll('-', ' ');
    if (!said.has(folded)) said.set(folded, words);
  }
  const all = [...said.keys()].map((folded) => ` ${folded} `);
  const isSaidElsewhere = (folded: string) =>
    all.some((other) => other.length > folded.length + 2 && other.includes(` ${folded} `));
  return [...said].flatMap(([folded, words]) => (isSaidElsewhere(folded) ? [] : [words]));
}
