import { expect } from 'chai';
import { entitiesById } from '../../../server/analyse/entities-by-id.ts';
import { segmentText } from '../../../server/analyse/segment/segment-text.ts';
import { findHits } from '../../../server/analyse/tag/find-hits.ts';
import { surnameFinder } from '../../../server/analyse/voice/titled-surnames.ts';
import { buildAnalyst, buildName } from '../../support/lexicon.ts';

const person = (id: string, label: string, party: string) =>
  buildName(id, { en: [label] }, { label, kind: 'person', party });

const { knowledge, lexicon } = buildAnalyst({
  names: [
    person('soricova', 'Ilse Šoričová', 'eu'),
    person('sejour', 'Anne Éjouré', 'fr'),
    buildName('sr', { en: ['Sarune'] }, { isSurnameFirst: true }),
    person('ren-lior', 'Ren Lior', 'sr'),
  ],
});

/** The surnames found alone in a text, as they stand there. */
function surnamesIn(text: string): readonly string[] {
  const read = findHits(segmentText(text, 'en'), lexicon);
  const find = surnameFinder(read, entitiesById(knowledge));
  return read.sentences.flatMap((sentence) => find(sentence).map(({ start, end }) => text.slice(start, end)));
}

describe('surnameFinder(read, entities)', () => {
  it('finds a surname that begins or ends with a letter beyond ASCII', () => {
    expect(surnamesIn('She met Ilse Šoričová. Šoričová said that it matters.')).to.deep.equal(['Šoričová']);
    expect(surnamesIn('She met Anne Éjouré. Then Éjouré said so.')).to.deep.equal(['Éjouré']);
  });

  it('takes the first name for the surname in parties of which the taxonomy says so', () => {
    expect(surnamesIn('She met Ren Lior. Ren said so, and Lior said more.')).to.deep.equal(['Ren']);
  });

  it('finds none inside another word', () => {
    expect(surnamesIn('She met Anne Éjouré. The Éjourés said so.')).to.deep.equal([]);
  });
});
