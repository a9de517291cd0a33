import { findDrift } from '../analyse/drift/find-drift.ts';
import { notFound } from '../errors.ts';
import type { AlikePair, Flow, FlowEffects } from '../flow.ts';
import { otherSide } from '../model/side.ts';
import type { ReadoutKey, SuccessiveReadouts } from '../model/successive.ts';
import { type ListedReadout, type PairPage, partyKey, sidesOfParty } from '../model/summary.ts';
import { inOneLanguage, toInput } from './choose-text.ts';
import { keepShort } from './keep-short.ts';
import type { PairReader } from './read-pairs.ts';

/** Readouts that are set against each other, and how far back they are looked for: pages of so many pairs. */
const DRIFT_READOUTS = 12;
const DRIFT_PAGE = 50;
const DRIFT_PAGES = 10;

/** How many pairs of short readouts told apart word by word are kept, so that a page that many read is made once. */
const KEPT = 20;

/** Pairs that are pointed out as alike. */
const MOST_ALIKE = 5;

/** What is read of several pairs at once: which may be the same, and what one party says from call to call. */
export function lookAcross(
  { archive, comparer }: Pick<FlowEffects, 'archive' | 'comparer'>,
  { findPair, comparePair }: PairReader,
): Pick<Flow, 'findAlike' | 'readDrift' | 'compareReadouts'> {
  const keep = keepShort<Pick<SuccessiveReadouts, 'comparison' | 'wordings'>>(KEPT);

  const readOne = async ({ code, side }: ReadoutKey) => {
    const pair = await findPair(code);
    const { party } = (await comparePair(pair))[side];
    return { pair, side, party: partyKey({ party, name: pair[side].issuer.name }) };
  };

  return {
    async findAlike({ call, a, b }) {
      const hashes = [...a.texts, ...b.texts].map(({ sha256 }) => sha256);
      const codes = new Set((await Promise.all(hashes.map((hash) => archive.findByHash(hash)))).flat());
      const alike: AlikePair[] = [];
      for (const code of [...codes].slice(0, MOST_ALIKE)) {
        const { title, date } = (await findPair(code)).call;
        alike.push({ code, title, date, same: 'texts' });
      }
      const none = { q: null, topic: null, party: null, issuer: null, cursor: null };
      const { items } = await archive.listPairs({ ...none, from: call.date, to: call.date, limit: 50 });
      const names = sidesOf(a.issuer.name, b.issuer.name);
      for (const { code, title, date, ...sides } of items) {
        const isSame = !codes.has(code) && sidesOf(sides.a.name, sides.b.name) === names;
        if (isSame) alike.push({ code, title, date, same: 'call' });
      }
      return alike.slice(0, MOST_ALIKE);
    },
    async readDrift({ party, other, from, to }) {
      const found: ListedReadout[] = [];
      let cursor: string | null = null;
      let pages = 0;
      do {
        const conditions = { q: null, topic: null, issuer: null, from, to, party };
        const page: PairPage = await archive.listPairs({ ...conditions, cursor, limit: DRIFT_PAGE });
        for (const pair of page.items) {
          const sides = sidesOfParty(pair, party).filter(
            (side) => other === null || sidesOfParty(pair, other).includes(otherSide(side)),
          );
          found.push(...sides.map((side) => ({ pair, side })));
        }
        cursor = page.nextCursor;
        pages += 1;
      } while (cursor !== null && found.length <= DRIFT_READOUTS && pages < DRIFT_PAGES);
      const readouts = found.slice(0, DRIFT_READOUTS).reverse();
      const compared = await Promise.all(
        readouts.map(async ({ pair, side }) => ({
          comparison: await comparePair(await findPair(pair.code)),
          side,
        })),
      );
      const hasEarlier = found.length > DRIFT_READOUTS || cursor !== null;
      return { readouts, phrases: findDrift(compared), hasEarlier };
    },
    async compareReadouts(one, other) {
      const [first, second] = [await readOne(one), await readOne(other)];
      const isTurned = first.pair.call.date > second.pair.call.date;
      const [older, newer] = isTurned ? [second, first] : [first, second];
      const isSame = older.pair.code === newer.pair.code && older.side === newer.side;
      if (isSame || older.party !== newer.party) throw notFound('These are not two readouts of one party.');
      const texts = inOneLanguage(older.pair[older.side], newer.pair[newer.side]);
      if (texts === null)
        throw notFound(
          'These two readouts have no texts in one language, so their words cannot be told apart.',
        );
      const [left, right] = [
        toInput(older.pair[older.side], texts.older),
        toInput(newer.pair[newer.side], texts.newer),
      ];
      const tellApart = async () => {
        const comparison = await comparer.compare(left, right);
        return { comparison, wordings: await comparer.word(comparison) };
      };
      return {
        older: { pair: older.pair, side: older.side, text: texts.older },
        newer: { pair: newer.pair, side: newer.side, text: texts.newer },
        ...(await keep(texts.older, texts.newer, tellApart, [left.issuer, right.issuer])),
      };
    },
  };
}

/** The two names of a pair, whichever side is which. */
function sidesOf(one: string, other: string): string {
  return JSON.stringify([one.toLowerCase(), other.toLowerCase()].sort());
}
