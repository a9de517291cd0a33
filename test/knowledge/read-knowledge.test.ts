import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { KnowledgeError } from '../../server/knowledge/knowledge-error.ts';
import { readKnowledge } from '../../server/knowledge/read-knowledge.ts';

const ISSUER = {
  id: 'nv-mfa',
  party: 'us',
  name: 'Norvane',
  body: 'Ministry',
  'body-zh': '外交部',
  hosts: ['mfa.example'],
};

describe('readKnowledge(dir, issuersFile)', function () {
  this.timeout(60_000);
  let dir = '';
  before(async () => {
    dir = await mkdtemp(join(tmpdir(), 'diptych-issuers-'));
  });
  after(() => rm(dir, { recursive: true }));

  const readWith = async (changes: Partial<typeof ISSUER>) => {
    const file = join(dir, 'issuers.yaml');
    await writeFile(file, JSON.stringify([{ ...ISSUER, ...changes }]));
    return await readKnowledge('readouts/taxonomy', file);
  };

  it('knows who publishes, and for which party', async () => {
    const { issuers } = await readKnowledge('readouts/taxonomy');
    expect(issuers.find(({ id }) => id === 'us-state')?.party).to.equal('us');
    expect((await readWith({})).issuers.map(({ id, party }) => `${id} ${party}`)).to.deep.equal([
      'nv-mfa us',
    ]);
  });

  it('refuses an issuer of a party that the taxonomy does not name', async () => {
    const refusal = await readWith({ party: 'blinken' }).catch((error: unknown) => error);
    expect(refusal).to.be.instanceOf(KnowledgeError);
    expect((refusal as Error).message).to.match(/^[^\n]*issuers\.yaml:1: “blinken” is no party[^\n]*$/);
  });

  it('is another version where an issuer has another party, and the same where it has another host', async () => {
    const [one, other, moved] = [
      await readWith({}),
      await readWith({ party: 'jp' }),
      await readWith({ hosts: ['other.example'] }),
    ].map(({ version }) => version.sha256);
    expect(other).not.to.equal(one);
    expect(moved).to.equal(one);
  });
});
