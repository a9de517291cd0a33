import { expect } from 'chai';
import { parseTaxonomy } from '../../server/knowledge/parse-taxonomy.ts';
import { parseYamlFile } from '../../server/knowledge/taxonomy-files.ts';

const parse = (name: string, source: string) =>
  parseTaxonomy({ files: [parseYamlFile(name, source, [])], findings: [], sha256: '' }).taxonomy;

describe('parseTaxonomy(folder)', () => {
  it('takes a version that looks like a number as it is written', () => {
    expect(parse('version.yaml', 'version: 2026.10\n').version.version).to.equal('2026.10');
  });

  it('reads each two parties that a topic is watched between', () => {
    const [topic] = parse('topics.yaml', '- id: tea\n  watched-between: [us-cn, in-cn]\n').topics;
    expect(topic?.watchedBetween).to.deep.equal([
      ['us', 'cn'],
      ['in', 'cn'],
    ]);
  });

  it('takes the id of an entry for a label that it does not have', () => {
    expect(parse('tone.yaml', '- id: kind\n  en: [kind]\n').tone[0]?.label).to.equal('kind');
  });
});
