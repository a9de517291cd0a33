import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createAnalyst } from '../analyse/analyst.ts';
import { compareTexts } from '../analyse/compare-texts.ts';
import { PROJECT_ROOT } from '../config.ts';
import { readKnowledge } from '../knowledge/read-knowledge.ts';
import type { Comparison } from '../model/comparison.ts';
import { SIDE_IDS } from '../model/side.ts';
import { type Command, RefusedError, UsageError } from './command.ts';
import { parseBundle } from './parse-bundle.ts';

export const verifyCommand: Command = {
  name: 'verify',
  summary: 're-runs an evidence bundle offline',
  help: `diptych verify FILE

Computes the comparison of an evidence bundle again and says whether hashes and result agree;
if not, what differs, with exit status 1.`,
  async run(args, { stdout }) {
    const [file, extra] = parseArgs({ args: [...args], allowPositionals: true }).positionals;
    if (file === undefined || extra !== undefined) throw new UsageError('one bundle is needed.');
    const bundle = parseBundle(await readFile(file, 'utf8'));
    if (bundle === null) throw new RefusedError(`${file} is no evidence bundle of Diptych.`);
    const analyst = createAnalyst(await readKnowledge(join(PROJECT_ROOT, 'readouts', 'taxonomy')));
    const { comparison } = bundle;
    const differences = SIDE_IDS.flatMap((side) => {
      const { text, sha256 } = comparison[side];
      const found = createHash('sha256').update(text).digest('hex');
      return found === sha256
        ? []
        : [`the text of side ${side.toUpperCase()} does not have the hash that is stated`];
    });
    if (comparison.taxonomy.sha256 !== analyst.knowledge.version.sha256) {
      differences.push(
        `it was computed with taxonomy ${comparison.taxonomy.version}, this is ${analyst.knowledge.version.version} with other terms`,
      );
    }
    const { a, b } = comparison;
    const again = compareTexts(
      { text: a.text, language: a.language, issuer: a.issuer },
      { text: b.text, language: b.language, issuer: b.issuer },
      analyst,
    );
    differences.push(...differingParts(comparison, again).map((part) => `the result differs in ${part}`));
    for (const difference of differences) stdout(`${file}: ${difference}\n`);
    if (differences.length === 0) stdout(`${file}: hashes and result agree\n`);
    return differences.length === 0 ? 0 : 1;
  },
};

function differingParts(stated: Comparison, found: Comparison): readonly string[] {
  const keys = Object.keys(found) as (keyof Comparison)[];
  return keys.filter((key) => JSON.stringify(stated[key]) !== JSON.stringify(found[key]));
}
