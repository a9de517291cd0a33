import { expect } from 'chai';
import { correctDraft } from '../../server/flow/correct-draft.ts';
import type { PairReader } from '../../server/flow/read-pairs.ts';
import type { FlowEffects } from '../../server/flow.ts';
import { type Correction, MOST_CORRECTIONS } from '../../server/model/corrections.ts';
import type { Pair, PairCode } from '../../server/model/pair.ts';
import { randomCode } from '../support/archived-pair.ts';
import { buildDraft } from '../support/drafts.ts';
import { compare, KNOWLEDGE } from '../support/readings.ts';

const now = '2026-03-13T08:00:00.000Z';
const draft = buildDraft();
const comparison = compare(draft.a.texts[0]?.text ?? '', draft.b.texts[0]?.text ?? '');

/** Notes on words of a text that is not compared, so that no wish is about them. */
function notes(count: number): readonly Correction[] {
  const at = { side: 'a', text: 'a2', sha256: 'f'.repeat(64), start: 0, end: 4, quote: 'They' } as const;
  return Array.from({ length: count }, (_, index) => ({
    id: `c${index + 1}`,
    decided: now,
    kind: 'note' as const,
    at,
    note: 'Heard live.',
  }));
}

/** What a note on a passage makes of a pair that carries `count` decisions already. */
function decide(count: number, passage = 'a1') {
  const pair: Pair = {
    ...draft,
    corrections: notes(count),
    code: randomCode() as PairCode,
    revision: 1,
    latestRevision: 1,
    createdAt: now,
    revisedAt: now,
    storedAs: 'public',
  };
  const effects = {
    archive: { lastDecision: async () => count },
    knowledge: KNOWLEDGE,
    now: () => now,
  } as unknown as FlowEffects;
  const reader = { comparePair: async () => comparison } as unknown as PairReader;
  const [sentence] = comparison.a.sentences;
  const wish = {
    passage,
    voice: sentence?.voice ?? 'none',
    topics: sentence?.topics.map(({ id }) => id) ?? [],
    topic: null,
    answers: comparison.matches.flatMap(({ a, b }) => (a.includes('a1') ? b : [])),
    note: 'A note of mine.',
  };
  return correctDraft(effects, reader, pair, wish, {}).then(
    (changed) => changed?.corrections.length ?? null,
    ({ status, problems: [problem] }) => `${status} ${problem.field} ${problem.code}`,
  );
}

describe('correctDraft(effects, reader, pair, wish, choice)', () => {
  it('adds what is wished to what was decided before', async () => {
    expect(await decide(2)).to.equal(3);
  });

  it('takes as many decisions as a comparison may carry, and not one more', async () => {
    expect(await decide(MOST_CORRECTIONS - 1)).to.equal(MOST_CORRECTIONS);
    expect(await decide(MOST_CORRECTIONS)).to.equal('422 null too_many_corrections');
  });

  it('refuses a wish for a passage that is not there', async () => {
    expect(await decide(0, 'a99')).to.match(/^422 /);
  });
});
