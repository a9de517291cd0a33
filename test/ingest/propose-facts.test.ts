import { expect } from 'chai';
import { proposeFacts } from '../../server/ingest/propose-facts.ts';

const NOTHING = { title: null, published: null, language: null, publisher: null };

describe('proposeFacts(extracted, address, issuers)', () => {
  for (const { name, text, published, proposed } of [
    {
      name: 'the day that a line near the top holds alone',
      text: 'Call with Minister Dovic\n\nMarch 12, 2026\n\nThey met.',
      published: null,
      proposed: '2026-03-12',
    },
    {
      name: 'a Chinese dateline',
      text: '王毅会见\n2024年07月27日 18:20\n\n会晤。',
      published: null,
      proposed: '2024-07-27',
    },
    {
      name: 'what the document itself says, over any line',
      text: 'March 12, 2026\n\nThey met.',
      published: '2026-03-13T08:00Z',
      proposed: '2026-03-13T08:00Z',
    },
    {
      name: 'no day that stands in a sentence',
      text: 'They met on March 12, 2026 and agreed.',
      published: null,
      proposed: null,
    },
    {
      name: 'no day far below the top',
      text: `${'They met.\n\n'.repeat(9)}March 12, 2026`,
      published: null,
      proposed: null,
    },
  ]) {
    it(`proposes ${name}`, () => {
      expect(proposeFacts({ ...NOTHING, text, published }, null, []).published).to.equal(proposed);
    });
  }
});
