import { expect } from 'chai';
import { segmentText } from '../../../server/analyse/segment/segment-text.ts';
import { findHits } from '../../../server/analyse/tag/find-hits.ts';
import { findOffices } from '../../../server/analyse/voice/find-offices.ts';
import type { Language } from '../../../server/model/language.ts';
import { ANALYST } from '../../support/readings.ts';

/** The offices of a sentence as "id: words". */
function officesOf(text: string, language: Language): readonly string[] {
  const read = findHits(segmentText(text, language), ANALYST.lexicon);
  return read.sentences
    .flatMap((sentence) => findOffices(sentence, read))
    .map(({ id, start, end }) => `${id}: ${text.slice(start, end)}`);
}

describe('findOffices(sentence, text)', () => {
  it('finds the longest name of an office, and what its holder owns not with it', () => {
    expect(
      officesOf(
        'President Carver’s guest, State Councilor and Foreign Minister Lu, met the Deputy Foreign Minister.',
        'en',
      ),
    ).to.deep.equal([
      'leader: President',
      'minister: State Councilor and Foreign Minister',
      'official: Deputy Foreign Minister',
    ]);
  });

  it('finds none without a capital', () => {
    expect(officesOf('The ministers and the president’s secretary met.', 'en')).to.deep.equal([]);
  });

  it('knows a leader from one whose office only begins so', () => {
    expect(officesOf('國務院總理方聞、總理特使和副總理會見了客人。', 'zh')).to.deep.equal([
      'leader: 總理',
      'official: 總理特使',
      'official: 副總理',
    ]);
  });
});
