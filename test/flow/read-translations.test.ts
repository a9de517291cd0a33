import { expect } from 'chai';
import type { Comparer } from '../../server/comparer.ts';
import { PublicError } from '../../server/errors.ts';
import { readTranslations } from '../../server/flow/read-translations.ts';
import type { Comparison } from '../../server/model/comparison.ts';
import type { Pair, PairCode } from '../../server/model/pair.ts';
import type { Translation } from '../../server/model/translation.ts';
import { randomCode } from '../support/archived-pair.ts';
import { buildDraft, buildSide, buildText } from '../support/drafts.ts';
import { startInlineComparer } from '../support/inline-comparer.ts';

const inline = startInlineComparer();

/** A pair whose side B is in Chinese with its English text; `name` makes its words its own. */
function bilingual(name: string): Pair {
  const chinese = { ...buildText('b1', `双方讨论了台湾问题（${name}）。`), language: 'zh' as const };
  const english = {
    ...buildText('b2', `They discussed Taiwan (${name}).`),
    kind: 'official-translation' as const,
  };
  const side = { ...buildSide('b', chinese.text, 'Sarune'), texts: [chinese, english] };
  const now = '2026-03-13T08:00:00.000Z';
  const state = {
    revision: 1,
    latestRevision: 1,
    storedAs: 'public',
    createdAt: now,
    revisedAt: now,
  } as const;
  return { ...buildDraft({ b: side }), ...state, code: randomCode() as PairCode };
}

async function compare({ a, b }: Pair): Promise<Comparison> {
  const [left, right] = [a.texts[0], b.texts[0]];
  if (left === undefined || right === undefined) throw new Error('A side has no text.');
  return await inline.compare({ ...left, issuer: null }, { ...right, issuer: null });
}

/** Translates when the test lets it, and never before. */
function startSlowComparer() {
  const ending: ((outcome: Promise<Translation>) => void)[] = [];
  const translate: Comparer['translate'] = (left, right) =>
    new Promise((done) => {
      ending.push((outcome) => done(outcome));
      ends.push(() => done(inline.translate(left, right)));
    });
  const ends: (() => void)[] = [];
  return {
    comparer: { ...inline, translate },
    begun: () => ends.length,
    endAll: () => {
      for (const end of ends) end();
    },
    failAll: (error: Error) => {
      for (const end of ending) end(Promise.reject(error));
    },
  };
}

describe('readGlosses(pair, comparison)', () => {
  it('waits for an alignment that is made in time', async () => {
    const pair = bilingual('one');
    const { readGlosses } = readTranslations({ comparer: inline });
    const { a, b } = await readGlosses(pair, await compare(pair));
    expect(a).to.equal(null);
    expect(b?.translation.groups).to.deep.equal([{ left: [0], right: [0] }]);
  });

  it('has none for a side that is in English, has no English text, has other texts by now, or is long', async () => {
    const pair = bilingual('one');
    const compared = await compare(pair);
    const [chinese, english] = pair.b.texts;
    if (chinese === undefined || english === undefined) throw new Error('A side has no text.');
    const read = async (texts: Pair['b']['texts'], language: 'en' | 'zh' = 'zh') => {
      const comparison = { ...compared, b: { ...compared.b, language } };
      const { readGlosses } = readTranslations({ comparer: inline });
      return (await readGlosses({ ...pair, b: { ...pair.b, texts } }, comparison)).b?.right.id ?? null;
    };
    expect(await read([chinese, english])).to.equal('b2');
    expect(await read([chinese, english], 'en')).to.equal(null);
    expect(await read([chinese, { ...english, language: 'zh' }])).to.equal(null);
    expect(await read([{ ...chinese, sha256: 'f'.repeat(64) }, english])).to.equal(null);
    expect(await read([chinese, { ...english, text: 'They met. '.repeat(4_000) }])).to.equal(null);
  });

  it('goes on without one that is late, and has it for the next reader', async () => {
    const pair = bilingual('one');
    const slow = startSlowComparer();
    const { readGlosses } = readTranslations(slow, 20);
    const comparison = await compare(pair);
    expect((await readGlosses(pair, comparison)).b).to.equal(null);
    slow.endAll();
    expect((await readGlosses(pair, comparison)).b?.right.id).to.equal('b2');
    expect(slow.begun()).to.equal(1);
  });

  it('waits for none where several are under way already, but takes what is there', async () => {
    const slow = startSlowComparer();
    const { readGlosses } = readTranslations(slow, 60_000);
    const known = bilingual('known');
    const first = readGlosses(known, await compare(known));
    slow.endAll();
    await first;
    const waiting = [];
    for (const name of ['one', 'two', 'three']) {
      const pair = bilingual(name);
      waiting.push(readGlosses(pair, await compare(pair)));
    }
    const late = bilingual('four');
    expect((await readGlosses(late, await compare(late))).b).to.equal(null);
    expect((await readGlosses(known, await compare(known))).b?.left.id).to.equal('b1');
    slow.endAll();
    for (const { b } of await Promise.all(waiting)) expect(b?.left.id).to.equal('b1');
  });

  it('goes on without one that a limit stopped, and not over a bug', async () => {
    const pair = bilingual('one');
    const comparison = await compare(pair);
    const busy = startSlowComparer();
    const refused = readTranslations(busy).readGlosses(pair, comparison);
    busy.failAll(new PublicError(503, [{ field: null, code: 'busy', message: 'Later.' }]));
    expect((await refused).b).to.equal(null);
    const broken = startSlowComparer();
    const failing = readTranslations(broken).readGlosses(pair, comparison);
    broken.failAll(new TypeError('x is undefined'));
    expect(await failing.catch((error) => error.message)).to.equal('x is undefined');
  });
});
