import { expect } from 'chai';
import type { Attribution } from '../../server/model/comparison.ts';
import type { Pair } from '../../server/model/pair.ts';
import type { SideId } from '../../server/model/side.ts';
import { toFactViews } from '../../server/present/fact-views.ts';
import { randomCode } from '../support/archived-pair.ts';
import { buildDraft, buildSide } from '../support/drafts.ts';
import { compare } from '../support/readings.ts';

describe('toFactViews(pair, comparison, names)', () => {
  const a = 'They met. They spoke of grain. They left.';
  const b = 'They met.';
  const pairOf = (textA: string, textB: string) => {
    const draft = buildDraft({ a: buildSide('a', textA, 'Norvane'), b: buildSide('b', textB, 'Sarune') });
    return { ...draft, code: randomCode(), revision: 1, latestRevision: 1 } as unknown as Pair;
  };
  const pair = pairOf(a, b);
  const compared = compare(a, b);
  const told = (label: string, attributions: readonly Attribution[] = []) => {
    const facts = toFactViews(pair, { ...compared, attributions }, { a: 'Norvane', b: 'Sarune' });
    return facts.find((fact) => fact.label === label);
  };

  it('opens a text at both its ends, and one of a single sentence once', () => {
    const length = told('Length');
    expect(length?.a.note).to.equal('first and last:');
    expect(length?.a.links.shown.map(({ number }) => number)).to.deep.equal(['A1', 'A3']);
    expect(length?.b.note).to.equal(null);
    expect(length?.b.links.shown.map(({ number }) => number)).to.deep.equal(['B1']);
  });

  it('says of words put in the other’s mouth how many have a clear echo, never that none are absent', () => {
    const words = (...echoes: readonly string[][]) =>
      told(
        'Words put in the other’s mouth',
        echoes.map((echoed, index) => ({ sentence: `a${index + 1}`, by: 'a', to: 'b', topics: [], echoed })),
      )?.a;
    expect(words()?.text).to.equal('none');
    expect(words(['b1'])?.note).to.equal('with the same matter in Sarune’s text');
    expect(words(['b1'], ['b1'])?.note).to.equal('with the same matters in Sarune’s text');
    expect(words([])?.note).to.equal('with no clear echo in Sarune’s text');
    expect(words(['b1'], [], [])?.note).to.equal('2 with no clear echo in Sarune’s text');
  });

  it('says of a side that asks for nothing where it expresses concern', () => {
    const concerned = 'He spoke of grain. He expressed concern about tariffs.';
    const facts = toFactViews(pairOf(concerned, 'They met.'), compare(concerned, 'They met.'), {
      a: 'Norvane',
      b: 'Sarune',
    });
    const demands = facts.find(({ label }) => label === 'Asks, opposes or warns');
    expect(demands?.a).to.include({ text: 'none', note: 'but expresses concern:' });
    expect(demands?.a.links.shown.map(({ number }) => number)).to.deep.equal(['A2']);
    expect(demands?.b.note).to.equal(null);
  });

  it('says beside the row where the two texts contradict each other on who asked for the call', () => {
    const noteOf = (byA: SideId | 'both', byB: SideId | 'both' | null) => {
      const told = (side: SideId | 'both') => ({ side, sentence: 'a1', start: 0, end: 4 });
      const requests = { a: told(byA), b: byB && told(byB) };
      const facts = toFactViews(
        pair,
        { ...compared, facts: { ...compared.facts, requests } },
        { a: 'Norvane', b: 'Sarune' },
      );
      return facts.flatMap(({ label, note }) => (note === null ? [] : [[label, note]]));
    };
    const row = 'Who asked for the call';
    expect(noteOf('b', 'a')).to.deep.equal([[row, 'Each text names the other side as the one that asked.']]);
    expect(noteOf('a', 'b')).to.deep.equal([[row, 'Each text names its own side as the one that asked.']]);
    for (const [byA, byB] of [
      ['a', 'a'],
      ['both', 'a'],
      ['a', null],
    ] as const)
      expect(noteOf(byA, byB), `${byA} ${byB}`).to.deep.equal([]);
  });

  it('counts the passages that have a counterpart among those that are somebody’s words', () => {
    const headed =
      'The below is attributable to the spokesperson:\n\nThe Secretary raised fentanyl. He spoke of grain.';
    const answer = 'Dovic spoke of fentanyl.';
    const names = { a: 'Norvane', b: 'Sarune' };
    const facts = toFactViews(pairOf(headed, answer), compare(headed, answer), names);
    const counterparts = facts.find(({ label }) => label === 'Passages with a counterpart')?.a;
    expect(counterparts?.text).to.equal('1 of 2');
    expect(counterparts?.links.shown.map(({ number }) => number)).to.deep.equal(['A3']);
  });
});
