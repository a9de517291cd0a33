import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { readIssuers } from '../../server/knowledge/read-issuers.ts';
import { buildName } from '../support/lexicon.ts';

const NORVANE = buildName('nv', { en: ['Norvane'] });

const MINISTRY = `- id: nv-mfa
  party: nv
  name: Norvane
  body: Ministry of Foreign Affairs
  body-zh: 外交部
  hosts: [mfa.example]
`;

const OFFICE = `- id: nv-office
  party: nv
  name: Norvane
  body: Office
  body-zh: 办公室
  hosts: [office.example]
`;

describe('readIssuers(file, name, names)', () => {
  let dir = '';
  before(async () => {
    dir = await mkdtemp(join(tmpdir(), 'diptych-issuers-'));
  });
  after(() => rm(dir, { recursive: true }));

  const read = async (source: string) => {
    const file = join(dir, 'issuers.yaml');
    await writeFile(file, source);
    return await readIssuers(file, 'issuers.yaml', [NORVANE]);
  };

  it('reads who publishes what', async () => {
    expect(await read(MINISTRY)).to.deep.equal({
      issuers: [
        {
          id: 'nv-mfa',
          party: 'nv',
          name: 'Norvane',
          body: 'Ministry of Foreign Affairs',
          bodyZh: '外交部',
          also: [],
          hosts: ['mfa.example'],
        },
      ],
      findings: [],
    });
  });

  for (const { name, source, said } of [
    { name: 'a file that is no list', source: 'id: nv-mfa\n', said: /^1 The file should hold a list/ },
    { name: 'what is not YAML', source: '- id: "nv\n', said: /^\d Missing closing/ },
    {
      name: 'a line that is missing',
      source: MINISTRY.replace(/ {2}body:.*\n/, ''),
      said: /^1 .*no “body:”/,
    },
    { name: 'a line that nobody reads', source: `${MINISTRY}  host: x\n`, said: /^7 “host” is not a line/ },
    {
      name: 'hosts that are no list',
      source: MINISTRY.replace(/\[.*\]/, '{ a: b }'),
      said: /^6 “hosts:” should/,
    },
    { name: 'a host with its “www.”', source: MINISTRY.replace('[', '[www.'), said: /^1 The host “www\.mfa/ },
    {
      name: 'an address for a host',
      source: MINISTRY.replace(/\[.*\]/, '["mfa.example/en"]'),
      said: /^1 The host/,
    },
    {
      name: 'an id given twice',
      source: MINISTRY + MINISTRY.replace('mfa.ex', 'ex'),
      said: /^7 There is a “nv-mfa”/,
    },
    {
      name: 'a host of two',
      source: MINISTRY + MINISTRY.replace('mfa', 'pm'),
      said: /^7 “mfa\.example” is a host/,
    },
    {
      name: 'a name of another issuer',
      source: `${MINISTRY}  also:\n    - Press Office\n${OFFICE}  also: ["The press office"]\n`,
      said: /^15 “The press office” is a name of the issuer at issuers\.yaml:1 already\.$/,
    },
    {
      name: 'a name that says nothing new',
      source: `${MINISTRY}  also:\n    - Press Office\n    - Norvane’s Foreign Affairs Ministry\n`,
      said: /^9 “Norvane’s Foreign Affairs Ministry” is a name of this issuer already/,
    },
    {
      name: 'a name that another body has too',
      source: `${MINISTRY}${OFFICE}  also:\n    - Foreign Affairs Ministry\n`,
      said: /^14 “Foreign Affairs Ministry” is the body of the issuer at issuers\.yaml:1 too, and names neither\.$/,
    },
    {
      name: 'a name of no words',
      source: `${MINISTRY}  also: [The, “”]\n`,
      said: /^7 “The” holds no word that could name an issuer\.\n7 ““”” holds/,
    },
    {
      name: 'a party of no name',
      source: MINISTRY.replace('party: nv', 'party: xx'),
      said: /^1 “xx” is no party/,
    },
  ]) {
    it(`finds ${name}, with its line`, async () => {
      const { findings } = await read(source);
      expect(findings.map(({ line, message }) => `${line} ${message}`).join('\n')).to.match(said);
    });
  }
});
