import { expect } from 'chai';
import { applyCorrections } from '../../../server/analyse/corrections/apply-corrections.ts';
import { correctPassage, type PassageWish } from '../../../server/analyse/corrections/correct-passage.ts';
import { type Correction, highestNumber } from '../../../server/model/corrections.ts';
import { ANALYST, compare } from '../../support/readings.ts';

const MACHINE = compare(
  'Secretary Ellery spoke with Minister Dovic today. He raised fentanyl and the war in Ukraine.',
  'Dovic stressed that Taiwan is a red line. The minister said fentanyl is a matter for Norvane.',
);
const TEXTS = { a: 'a1', b: 'b1' };

const decide = (
  wish: Partial<PassageWish>,
  corrections: readonly Correction[] = [],
  lastDecision = highestNumber(corrections),
) =>
  correctPassage(
    {
      passage: 'a2',
      voice: MACHINE.a.sentences[1]?.voice ?? 'none',
      topics: topics(),
      topic: null,
      answers: answers(),
      note: '',
      ...wish,
    },
    {
      machine: MACHINE,
      texts: TEXTS,
      corrections,
      lastDecision,
      knownTopics: new Set(ANALYST.topics.labels.keys()),
      now: '2026-04-01T00:00:00Z',
    },
  );
const topics = () => [...new Set(MACHINE.a.sentences[1]?.topics.map(({ id }) => id))];
const answers = () => MACHINE.matches.flatMap(({ a, b }) => (a.includes('a2') ? b : []));
const decided = (
  wish: Partial<PassageWish>,
  corrections: readonly Correction[] = [],
  lastDecision?: number,
) => {
  const result = decide(wish, corrections, lastDecision);
  if (!result.ok) throw new Error(result.problems[0]?.message);
  return result.value;
};

describe('correctPassage(wish, context)', () => {
  it('decides nothing where the wish is what the machine found', () => {
    expect(decided({})).to.deep.equal([]);
  });

  it('refuses a wish about a passage of another text than it is asked of', () => {
    const { a, b } = MACHINE;
    expect(decided({ seen: { a: a.sha256, b: b.sha256 } })).to.deep.equal([]);
    for (const seen of [{ a: b.sha256 }, { a: a.sha256, b: 'f'.repeat(64) }]) {
      const refused = decide({ seen, passage: 'a99' });
      expect(refused.ok ? [] : refused.problems.map(({ code }) => code)).to.deep.equal(['text_revised']);
    }
  });

  it('decides voice, topics, pairing and a note at once', () => {
    const corrections = decided({
      voice: 'other',
      topics: topics().filter((topic) => topic !== 'fentanyl'),
      topic: { id: 'trade', words: 'the war' },
      answers: ['b1'],
      note: ' Heard live. ',
    });
    const applied = applyCorrections(MACHINE, corrections, TEXTS, ANALYST.knowledge);
    const sentence = applied.a.sentences[1];
    expect(sentence?.voice).to.equal('other');
    expect(sentence?.voiceBy).to.equal('editor');
    expect(sentence?.topics.find(({ by }) => by === 'editor')?.term).to.equal('the war');
    expect(applied.matches.filter(({ a }) => a.includes('a2')).flatMap(({ b }) => b)).to.deep.equal(['b1']);
    expect(applied.attributions.map(({ sentence: id }) => id)).to.include('a2');
    expect(applied.corrections?.find(({ kind }) => kind === 'note')?.note).to.equal('Heard live.');
    expect(applied.ledger.find(({ topic }) => topic === 'trade')?.a.sentences).to.include('a2');
  });

  it('takes a decision back when the wish agrees with the machine again', () => {
    expect(decided({}, decided({ voice: 'other', note: 'Heard live.' }))).to.deep.equal([]);
  });

  it('leaves an old decision as it was, with its id', () => {
    const first = decided({ voice: 'other' });
    const second = decided({ voice: 'other', note: 'Heard live.' }, first);
    expect(second[0]).to.equal(first[0]);
    expect(second.map(({ id }) => id)).to.deep.equal(['c1', 'c2']);
  });

  it('gives no number again that another decision of the pair had', () => {
    expect(decided({ note: 'Heard live.' }, [], 3).map(({ id }) => id)).to.deep.equal(['c4']);
  });

  it('refuses words that are not in the passage, unknown topics and unknown passages, each by its field', () => {
    const fields = (wish: Partial<PassageWish>) => {
      const result = decide(wish);
      return result.ok ? [] : result.problems.map(({ field }) => field);
    };
    expect(fields({ topic: { id: 'trade', words: 'Taiwan' } })).to.deep.equal(['topic.words']);
    expect(fields({ topic: { id: 'nothing', words: '' } })).to.deep.equal(['topic.add']);
    expect(fields({ answers: ['b9'] })).to.deep.equal(['answer.add']);
    expect(fields({ passage: 'a9' })).to.deep.equal(['passage']);
    expect(fields({ note: 'x'.repeat(2_001) })).to.deep.equal(['note']);
  });
});
