import type { Archive } from '../archive/archive.ts';
import type { Pair, PairCode } from '../model/pair.ts';
import { sha256Of } from '../model/sha256-of.ts';

/** What `nameFolders` names folders like. */
export const FOLDER_NAME = /^\d{4}-\d\d-\d\d-[a-z0-9-]{1,40}-[0-9a-f]{8}(?:-\d+)?$/;

/**
 * Names the folders of one export: day, title and what the texts are, the same for the same pair in every archive, where
 * its code is another. Pairs that share all texts are numbered in an order that rests on nothing but what they hold; it
 * is found once for all of them, as each asking for it would read every other again.
 *
 * @param contentOf the same for pairs that are written alike, and only for these
 */
export function nameFolders(
  archive: Pick<Archive, 'findStored'>,
  contentOf: (code: PairCode) => Promise<string>,
): (pair: Pair) => Promise<string> {
  const known = new Map<string, PairCode[]>();
  const findTwins = async (hashes: readonly string[]): Promise<PairCode[]> => {
    const key = [...hashes].sort().join(' ');
    const twins = known.get(key) ?? (await sortTwins(await archive.findStored(hashes), contentOf));
    known.set(key, twins);
    return twins;
  };
  return async (pair) => {
    const hashes = [...pair.a.texts, ...pair.b.texts].map(({ sha256 }) => sha256);
    const twins = await findTwins(hashes);
    // It was revised since they were found: a number that none of them has.
    if (!twins.includes(pair.code)) twins.push(pair.code);
    const place = twins.indexOf(pair.code);
    const base = `${pair.call.date}-${slug(pair.call.title)}-${sha256Of(hashes.join(' ')).slice(0, 8)}`;
    return place === 0 ? base : `${base}-${place + 1}`;
  };
}

/** Twins that are the same in everything stay in the order of storing: they are written alike. */
async function sortTwins(
  codes: readonly PairCode[],
  contentOf: (code: PairCode) => Promise<string>,
): Promise<PairCode[]> {
  if (codes.length < 2) return [...codes];
  const twins: { code: PairCode; content: string }[] = [];
  // One after another: all at once would hold the words of all of them.
  for (const code of codes) twins.push({ code, content: await contentOf(code) });
  twins.sort((one, other) => (one.content < other.content ? -1 : one.content > other.content ? 1 : 0));
  return twins.map(({ code }) => code);
}

function slug(title: string): string {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain.slice(0, 40) || 'pair';
}
