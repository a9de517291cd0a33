import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'chai';
import { checkTaxonomy } from '../../server/knowledge/check-taxonomy.ts';

const US = '- id: us\n  label: United States\n  kind: party\n  en: [United States]\n';

const TOPIC = ['- id: tea', '  theme: Trade', '  label: Tea', '  label-zh: 茶', '  scope: Tea'].join('\n');

/** A file of the taxonomy that is shipped. */
const shipped = (name: string) => readFile(join('readouts/taxonomy', name), 'utf8');

/** Checks a taxonomy of these files and gives its findings as "file:line message". */
async function findingsOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const dir = await mkdtemp(join(tmpdir(), 'diptych-taxonomy-'));
  const needed = {
    'version.yaml': 'version: "1"\n',
    'acts.yaml': await shipped('acts.yaml'),
    'cues.yaml': await shipped('cues.yaml'),
    'offices.yaml': await shipped('offices.yaml'),
    'words.yaml': await shipped('words.yaml'),
  };
  try {
    for (const [name, content] of Object.entries({ ...needed, ...files })) {
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
      'a condition of words that can have none',
      { 'words.yaml': '- id: title\n  en:\n    - term: Envoy\n      near: [tea]\n' },
      /^words\.yaml:1 A term of “title” at words\.yaml:3 has a condition/,
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
      'a party that does not exist, of a term that is its matter',
      { 'topics/t.yaml': `${TOPIC}\n  en:\n    - term: tea\n      only-party: [xx]\n` },
      /no party “xx”/,
    ],
    [
      'a line that no entry has',
      { 'masks.yaml': '- id: m\n  englisch: [tea]\n' },
      /^masks\.yaml:2 “englisch” is not a line/m,
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
    [
      'terms that are no list',
      { 'tone.yaml': '- id: kind\n  en: kind words\n' },
      /^tone\.yaml:2 “en:” should hold a list/,
    ],
    [
      'a condition that is a group of lines',
      { 'tone.yaml': '- id: kind\n  en:\n    - term: kind\n      near: { a: b }\n' },
      /^tone\.yaml:4 “near:” should hold a list/,
    ],
    [
      'a broken condition',
      { 'tone.yaml': '- id: kind\n  en:\n    - term: kind\n      near: ["very ..."]\n' },
      /^tone\.yaml:3 “very \.\.\.” ends with a gap/,
    ],
    [
      'an entry without terms',
      { 'tone.yaml': '- id: kind\n  label: kind\n' },
      /^tone\.yaml:1 “kind” has no terms/,
    ],
    [
      'an id that stands in two files',
      { 'topics/t.yaml': `${TOPIC}\n  en: [tea]\n`, 'topics/u.yaml': `${TOPIC}\n  en: [mate]\n` },
      /^topics\/u\.yaml:1 There is a “tea” already at topics\/t\.yaml:1/,
    ],
    [
      'an id that two names of a matter have',
      {
        'terminology.yaml':
          '- id: m\n  variants:\n    - { id: one, en: [tea] }\n    - { id: one, en: [coffee] }\n',
      },
      /^terminology\.yaml:4 There is a “one” already at terminology\.yaml:3/,
    ],
    [
      'lines that only topics have',
      { 'tone.yaml': '- id: kind\n  theme: x\n  en: [kind]\n' },
      /^tone\.yaml:2 “theme”/,
    ],
    [
      'conditions that only terms of topics have',
      { 'tone.yaml': '- id: kind\n  en:\n    - term: kind\n      yields-to: ["*"]\n' },
      /^tone\.yaml:4 “yields-to”/,
    ],
    [
      'a file that nobody reads',
      { 'tones.yaml': '- id: kind\n  en: [kind]\n' },
      /^tones\.yaml:1 Nobody reads/,
    ],
    [
      'a file of another ending',
      { 'topics/t.yml': `${TOPIC}\n  en: [tea]\n` },
      /^topics\/t\.yml:1 Nobody reads/,
    ],
    [
      'an official of a party that does not exist',
      { 'names/people.yaml': '- id: ann\n  kind: person\n  party: xx\n  en: [Ann]\n' },
      /^names\/people\.yaml:1 There is no party “xx” for “ann”/,
    ],
    [
      'a place in the frame that does not exist',
      { 'topics/t.yaml': `${TOPIC}\n  frame: gilded\n  en: [tea]\n` },
      /^topics\/t\.yaml:6 “frame:” should be one of framed, channels, /,
    ],
    [
      'an answer by no topic',
      { 'topics/t.yaml': `${TOPIC}\n  answered-by: [coffee]\n  en: [tea]\n` },
      /^topics\/t\.yaml:1 There is no topic “coffee” for “tea”/,
    ],
    [
      'a pair of watched parties that is none',
      { 'topics/t.yaml': `${TOPIC}\n  watched-between: [us]\n  en: [tea]\n`, 'names/parties.yaml': US },
      /^topics\/t\.yaml:6 “us” should be the ids of two parties/,
    ],
    [
      'a watched party that nobody knows',
      { 'topics/t.yaml': `${TOPIC}\n  watched-between: [us-xx]\n  en: [tea]\n`, 'names/parties.yaml': US },
      /^topics\/t\.yaml:1 There is no party “xx” for “tea”/,
    ],
    [
      'a claim on a topic that nobody knows',
      { 'formulas.yaml': '- id: f\n  label: f\n  claims-on: [moon]\n  en: [tea]\n' },
      /^formulas\.yaml:1 There is no topic “moon” for “f”/,
    ],
    [
      'a line that is neither true nor left out',
      { 'topics/t.yaml': `${TOPIC}\n  courtesy: yes\n  en: [tea]\n` },
      /^topics\/t\.yaml:6 “courtesy:” should be true/,
    ],
    [
      'a label that begins with a place and would lose its capital',
      {
        'topics/t.yaml': `${TOPIC.replace('Tea', 'Assam and its tea')}\n  en: [tea]\n`,
        'names/places.yaml': '- id: assam\n  label: Assam\n  kind: place\n  en: [Assam]\n',
      },
      /^topics\/t\.yaml:1 “Assam and its tea” begins with a name/,
    ],
    [
      'a label that is a list',
      { 'tone.yaml': '- id: kind\n  label: [kind, good]\n  en: [kind]\n' },
      /^tone\.yaml:2 “label:” should be a line of words/,
    ],
    [
      'a party that is a list',
      { 'names/people.yaml': `${US}- id: ann\n  kind: person\n  party: [us]\n  en: [Ann]\n` },
      /^names\/people\.yaml:7 “party:” should be a line of words/,
    ],
    [
      'a party of a party',
      { 'names/parties.yaml': `${US}  party: us\n` },
      /^names\/parties\.yaml:1 “us” is a party, and belongs to none/,
    ],
    [
      'a line that only parties have',
      { 'names/people.yaml': `${US}- id: ann\n  kind: person\n  party: us\n  surname: first\n  en: [Ann]\n` },
      /^names\/people\.yaml:8 “ann” is no party, and has no “surname:” line/,
    ],
    [
      'a language that is none',
      { 'names/parties.yaml': `${US}  writes: fr\n` },
      /^names\/parties\.yaml:5 “writes:” should be one of en, zh/,
    ],
    [
      'a name of no kind',
      { 'names/places.yaml': '- id: assam\n  en: [Assam]\n' },
      /^names\/places\.yaml:1 “assam” should have a kind: /,
    ],
    [
      'a name of a kind that there is not',
      { 'names/places.yaml': '- id: assam\n  kind: hill\n  en: [Assam]\n' },
      /^names\/places\.yaml:2 “kind:” should be one of party, person, /,
    ],
    ['no version', { 'version.yaml': 'name: x\n' }, /^version\.yaml:1 The taxonomy has no version/],
  ];
  for (const [name, files, expected] of CASES) {
    it(`finds ${name}, with file and line`, async () => {
      expect((await findingsOf(files)).join('\n')).to.match(expected);
    });
  }

  it('finds each file that is missing, once, and blames nothing else for it', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'diptych-no-taxonomy-'));
    try {
      const found = await checkTaxonomy(dir, 'readouts/issuers.yaml');
      expect(found.map(({ file }) => file)).to.deep.equal([
        'acts.yaml',
        'cues.yaml',
        'names.yaml',
        'offices.yaml',
        'version.yaml',
        'words.yaml',
      ]);
      expect(found[0]?.message).to.equal('This file is missing.');
    } finally {
      await rm(dir, { recursive: true });
    }
  });

  it('finds nothing in a small one that is in order', async () => {
    expect(await findingsOf({ 'topics/t.yaml': `${TOPIC}\n  en: [tea]\n  zh: [茶]\n` })).to.deep.equal([]);
  });

  for (const { name, id } of [
    { name: 'acts.yaml', id: 'urge' },
    { name: 'cues.yaml', id: 'contact' },
    { name: 'offices.yaml', id: 'leader' },
    { name: 'words.yaml', id: 'title' },
  ]) {
    it(`finds an id in ${name} that the program does not read, and one that it misses`, async () => {
      const renamed = (await shipped(name)).replace(`- id: ${id}\n`, `- id: ${id}s\n`);
      const found = await findingsOf({ [name]: renamed });
      expect(found).to.have.length(2);
      expect(found[0]).to.contain(`${name}:1 There is no “${id}”`);
      expect(found[1]).to.match(
        /:\d+ “(?:urge|contact|leader|title)s” is not among those that the program reads: /,
      );
    });
  }
});
