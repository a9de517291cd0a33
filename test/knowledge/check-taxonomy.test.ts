import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'chai';
import { checkTaxonomy } from '../../server/knowledge/check-taxonomy.ts';

const TOPIC = ['- id: tea', '  theme: Trade', '  label: Tea', '  label-zh: 茶', '  scope: Tea'].join('\n');

/** Checks a taxonomy of these files and gives its findings as "file:line message". */
async function findingsOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const dir = await mkdtemp(join(tmpdir(), 'diptych-taxonomy-'));
  try {
    for (const [name, content] of Object.entries({ 'version.yaml': 'version: "1"\n', ...files })) {
      await mkdir(dirname(join(dir, name)), { recursive: true });
      await writeFile(join(dir, name), content);
    }
    return (await checkTaxonomy(dir)).map(({ file, line, message }) => `${file}:${line} ${message}`);
  } finally {
    await rm(dir, { recursive: true });
  }
}

describe('checkTaxonomy(dir)', () => {
  it('finds nothing in the taxonomy that is shipped', async () => {
    expect(await checkTaxonomy('readouts/taxonomy')).to.deep.equal([]);
  });

  const CASES: readonly (readonly [string, Readonly<Record<string, string>>, RegExp])[] = [
    [
      'a term that cannot be read',
      { 'topics/t.yaml': `${TOPIC}\n  en:\n    - (tea|coffee\n` },
      /^topics\/t\.yaml:7 .*unmatched bracket/,
    ],
    [
      'a term listed twice',
      { 'topics/t.yaml': `${TOPIC}\n  en: [green tea, Green tea]\n` },
      /“Green tea” stands already at topics\/t\.yaml:6/,
    ],
    [
      'a topic that does not exist',
      { 'topics/t.yaml': `${TOPIC}\n  yields-to: [coffee]\n  en: [tea]\n` },
      /no topic or theme “coffee”/,
    ],
    [
      'a party that does not exist',
      { 'topics/t.yaml': `${TOPIC}\n  not-party: [xx]\n  en: [tea]\n` },
      /no party “xx”/,
    ],
    [
      'a line that no entry has',
      { 'masks.yaml': '- id: m\n  englisch: [tea]\n' },
      /^masks\.yaml:2 “englisch” is not a line/,
    ],
    [
      'an entry without an id',
      { 'tone.yaml': '- label: Kind\n  en: [kind]\n' },
      /^tone\.yaml:1 This entry has no “id:” line/,
    ],
    ['a broken file', { 'acts.yaml': '- id: a\n  en: [tea\n' }, /^acts\.yaml:\d+ /],
    [
      'a matter with one name',
      { 'terminology.yaml': '- id: m\n  variants:\n    - { id: one, en: [tea] }\n' },
      /fewer than two names/,
    ],
    ['no version', { 'version.yaml': 'name: x\n' }, /^version\.yaml:1 The taxonomy has no version/],
  ];
  for (const [name, files, expected] of CASES) {
    it(`finds ${name}, with file and line`, async () => {
      expect((await findingsOf(files)).join('\n')).to.match(expected);
    });
  }
});
