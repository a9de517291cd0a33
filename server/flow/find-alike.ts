import type { AlikePair, FlowEffects } from '../flow.ts';
import type { PairDraft } from '../model/pair.ts';

/** Pairs that are pointed out as alike. */
const MOST_ALIKE = 5;

/** Pairs of one day among which the same two names are looked for. */
const MOST_OF_A_DAY = 50;

/** Public pairs that seem to be this one already: those with one of its texts, then those of the same two on its day. */
export async function findAlike(
  { archive }: Pick<FlowEffects, 'archive'>,
  { call, a, b }: PairDraft,
): Promise<readonly AlikePair[]> {
  const hashes = [...a.texts, ...b.texts].map(({ sha256 }) => sha256);
  const codes = new Set((await Promise.all(hashes.map((hash) => archive.findByHash(hash)))).flat());
  const alike: AlikePair[] = [];
  for (const code of [...codes].slice(0, MOST_ALIKE)) {
    const found = await archive.findPair(code);
    // Somebody may have withdrawn or hidden it since it was looked for: that is no matter of whoever stores another.
    if (found?.kind !== 'pair' || found.pair.visibility !== 'public') continue;
    const { title, date } = found.pair.call;
    alike.push({ code, title, date, same: 'texts' });
  }
  const none = { q: null, topic: null, party: null, issuer: null, cursor: null };
  const onDay = { ...none, from: call.date, to: call.date, limit: MOST_OF_A_DAY };
  const names = namesOf(a.issuer.name, b.issuer.name);
  for (const { code, title, date, ...sides } of (await archive.listPairs(onDay)).items) {
    const isSame = !codes.has(code) && namesOf(sides.a.name, sides.b.name) === names;
    if (isSame) alike.push({ code, title, date, same: 'call' });
  }
  return alike.slice(0, MOST_ALIKE);
}

/** The two names of a pair, whichever side is which. */
function namesOf(one: string, other: string): string {
  return JSON.stringify([one.toLowerCase(), other.toLowerCase()].sort());
}
