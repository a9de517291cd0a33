import { expect } from 'chai';
import { alignSentences } from './align-sentences.ts';
import { describeMisses } from './describe-misses.ts';
import { formatScores } from './format-scores.ts';
import { parseLabels } from './parse-labels.ts';
import type { Reading, SentenceReading } from './reading.ts';
import { addScores, scorePair } from './score-pair.ts';
import { macroF1 } from './score-voice.ts';
import { addTallies, EMPTY_TALLY, f1, precision, recall, tallySets } from './tally.ts';

const YAML = `
split: development
requestedBy: a
a:
  language: en
  manner: "any"
  issuer: null
  tone: [candid]
  sentences:
    - { id: a1, text: "They met.", voice: both, topics: [], acts: [inform] }
    - { id: a2, text: "He raised Taiwan.", voice: self, topics: [taiwan], acts: [state] }
b:
  language: en
  manner: "any"
  issuer: null
  tone: []
  sentences:
    - { id: b1, text: "They met.", voice: both, topics: [], acts: [inform] }
    - { id: b2, text: "She said trade matters.", voice: other, topics: [trade], acts: [state] }
matches: [a1-b1]
attributions:
  - { sentence: b2, topics: [trade], echoed: [] }
`;
const TEXTS = { a: 'They met. He raised Taiwan.\n', b: 'They met.\n\nShe said trade matters.\n' };

const pair = parseLabels('tiny', YAML, TEXTS);

/** A reading that says what the labels say, with the sentences of `a` replaced when given. */
function reading(a: readonly SentenceReading[] = pair.a.sentences): Reading {
  return {
    a: { sentences: a, tone: ['candid'] },
    b: { sentences: pair.b.sentences, tone: [] },
    matches: [{ a: ['a1'], b: ['b1'] }],
    attributions: [{ sentence: 'b2', echoed: [] }],
    requestedBy: 'a',
  };
}

describe('tallySets(labelled, found)', () => {
  it('counts what is right, extra and missed, repeats once', () => {
    expect(tallySets(['x', 'y', 'z'], ['x', 'x', 'w'])).to.deep.equal({ right: 1, extra: 1, missed: 2 });
  });

  it('gives P 1/2, R 1/3 and F1 2/5 for these', () => {
    const tally = tallySets(['x', 'y', 'z'], ['x', 'w']);
    expect(precision(tally)).to.equal(1 / 2);
    expect(recall(tally)).to.be.closeTo(1 / 3, 1e-12);
    expect(f1(tally)).to.equal(2 / 5);
  });

  it('has no figure where there is nothing to find and nothing found', () => {
    expect([precision(EMPTY_TALLY), recall(EMPTY_TALLY), f1(EMPTY_TALLY)]).to.deep.equal([null, null, null]);
  });
});

describe('addTallies(tallies)', () => {
  it('adds the counts, so that every item counts alike', () => {
    const sum = addTallies([
      { right: 1, extra: 0, missed: 0 },
      { right: 0, extra: 2, missed: 1 },
    ]);
    expect(sum).to.deep.equal({ right: 1, extra: 2, missed: 1 });
  });
});

describe('parseLabels(name, yaml, texts)', () => {
  it('finds every sentence in its text', () => {
    expect(pair.b.sentences[1]).to.include({ id: 'b2', start: 11, end: 34 });
  });

  it('refuses a text with words that no sentence holds', () => {
    expect(() => parseLabels('tiny', YAML, { ...TEXTS, a: 'They met. And ate. He raised Taiwan.' })).to.throw(
      'tiny: a: no sentence is labelled for: And ate.',
    );
  });

  it('refuses a match with a sentence that does not exist', () => {
    expect(() => parseLabels('tiny', YAML.replace('[a1-b1]', '[a1-b9]'), TEXTS)).to.throw('no sentence b9');
  });
});

describe('alignSentences(labelled, found)', () => {
  it('lays a found sentence on the label it shares most with', () => {
    const labelled = [
      { id: 'a1', start: 0, end: 10 },
      { id: 'a2', start: 11, end: 30 },
    ];
    const found = [
      { id: 'a1', start: 0, end: 14 },
      { id: 'a2', start: 14, end: 30 },
    ];
    expect([...alignSentences(labelled, found)]).to.deep.equal([
      ['a1', 'a1'],
      ['a2', 'a2'],
    ]);
  });

  it('lays both halves of a wrongly cut sentence on its label', () => {
    const labelled = [{ id: 'a1', start: 0, end: 20 }];
    const found = [
      { id: 'a1', start: 0, end: 3 },
      { id: 'a2', start: 4, end: 20 },
    ];
    expect([...alignSentences(labelled, found).values()]).to.deep.equal(['a1', 'a1']);
  });
});

describe('scorePair(pair, reading)', () => {
  it('finds nothing wrong with a reading that says what the labels say', () => {
    const { tallies, voice } = scorePair(pair, reading());
    for (const [measure, tally] of Object.entries(tallies)) {
      expect([tally.extra, tally.missed], measure).to.deep.equal([0, 0]);
    }
    expect(tallies.sentences.right).to.equal(4);
    expect(tallies['only one side'].right).to.equal(2);
    expect(macroF1(voice)).to.equal(1);
  });

  it('charges two sentences run together to the boundaries and to what the second held', () => {
    const joined = {
      id: 'a1',
      start: 0,
      end: 27,
      topics: ['taiwan'],
      voice: 'both',
      acts: ['inform'],
    } as const;
    const { tallies } = scorePair(pair, reading([joined]));
    expect(tallies.sentences).to.deep.equal({ right: 2, extra: 1, missed: 2 });
    expect(tallies.presence).to.deep.equal({ right: 2, extra: 0, missed: 0 });
    expect(tallies.voice).to.deep.equal({ right: 2, extra: 1, missed: 2 });
  });

  it('counts a wrong answer to who asked as extra and missed', () => {
    const { tallies } = scorePair(pair, { ...reading(), requestedBy: null });
    expect(tallies['who asked']).to.deep.equal({ right: 0, extra: 1, missed: 1 });
  });

  it('counts every combination of a many-to-many match', () => {
    const { tallies } = scorePair(pair, { ...reading(), matches: [{ a: ['a1', 'a2'], b: ['b1'] }] });
    expect(tallies.matches).to.deep.equal({ right: 1, extra: 1, missed: 0 });
  });
});

describe('addScores(scores)', () => {
  it('weighs pairs by their items', () => {
    const once = scorePair(pair, reading());
    expect(addScores([once, once]).tallies.topics.right).to.equal(2 * once.tallies.topics.right);
  });
});

describe('describeMisses(pair, reading)', () => {
  it('shows the sentence, what was missed and what was added', () => {
    const [first, second] = pair.a.sentences;
    if (first === undefined || second === undefined) throw new Error('two sentences were labelled');
    const misses = describeMisses(pair, reading([first, { ...second, topics: ['trade'], voice: 'none' }]));
    expect(misses).to.include('a2 He raised Taiwan.');
    expect(misses).to.include('−a2 taiwan');
    expect(misses).to.include('+a2 trade');
    expect(misses).to.include('voice self, found none');
  });
});

describe('formatScores(title, columns)', () => {
  it('gives every measure a row, with – where there is no figure', () => {
    const scores = scorePair(pair, { ...reading(), attributions: [] });
    const rows = formatScores('tiny', [{ heading: 'all', scores }]).split('\n');
    expect(rows).to.have.lengthOf(15);
    expect(rows).to.include('topics            1.000  1.000  1.000');
    expect(rows).to.include('attributions          –  0.000  0.000');
  });
});
