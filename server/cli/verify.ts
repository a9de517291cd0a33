import { parseArgs } from 'node:util';
import { compareTexts } from '../analyse/compare-texts.ts';
import { applyCorrections } from '../analyse/corrections/apply-corrections.ts';
import type { Comparison } from '../model/comparison.ts';
import { describeProgram, isSameProgram, type ProgramVersion } from '../model/program-version.ts';
import type { SideId } from '../model/side.ts';
import { type Command, RefusedError, UsageError } from './command.ts';
import { findDisagreements, textWithHash } from './find-disagreements.ts';
import { inOneLine } from './in-one-line.ts';
import { parseBundle } from './parse-bundle.ts';
import { prepareAnalyst } from './prepare-analyst.ts';
import { readProgramVersion } from './program-version.ts';
import { readGiven } from './read-given.ts';

export const verifyCommand: Command = {
  name: 'verify',
  summary: 're-runs an evidence bundle offline',
  help: `diptych verify FILE

Computes the comparison of an evidence bundle again and says whether hashes and result agree, and
the pair with both; if not, what differs, with exit status 1. Says as well where another program, or
one with another Unicode library (ICU, which comes with Node), computed it: that may be why.

What an uploader stated is not covered, for there is nothing to compute it from: title, day, place,
participants and notes of the call, and of each text its headline, kind, source, days and remarks.
Nor is it covered that the address publishes the pair: open it to see.`,
  async run(args, effects) {
    const { stdout } = effects;
    const [file, extra] = parseArgs({ args: [...args], allowPositionals: true }).positionals;
    if (!file || extra !== undefined) throw new UsageError('one bundle is needed.');
    const parsed = parseBundle((await readGiven(file)).toString('utf8'));
    if (!parsed.ok) {
      const [first] = parsed.problems;
      throw new RefusedError(`${file} is no evidence bundle of Diptych: ${first?.field}: ${first?.message}`);
    }
    const { bundle, draft } = parsed.value;
    const analyst = await prepareAnalyst(effects);
    const { comparison } = bundle;
    const differences = [...findDisagreements(bundle, draft)];
    if (comparison.taxonomy.sha256 !== analyst.knowledge.version.sha256) {
      differences.push(
        `it was computed with taxonomy ${comparison.taxonomy.version}, this is ${analyst.knowledge.version.version} with other terms`,
      );
    }
    const { a, b } = comparison;
    const machine = compareTexts(
      { text: a.text, language: a.language, issuer: a.issuer },
      { text: b.text, language: b.language, issuer: b.issuer },
      analyst,
    );
    // What editors decided is computed again too, from the decisions that the pair carries.
    const idOf = (side: SideId) => textWithHash(draft[side], comparison[side].sha256)?.id ?? '';
    const compared = { a: idOf('a'), b: idOf('b') };
    const corrections = asksForMachine(bundle.address) ? [] : draft.corrections;
    const again = applyCorrections(machine, corrections, compared, analyst.knowledge);
    differences.push(...differingParts(comparison, again).map((part) => `the result differs in ${part}`));
    const isWhole = differences.length === 0;
    const notes = [
      ...(corrections.length < draft.corrections.length ? [MACHINE_ONLY] : []),
      ...describePrograms(bundle.program, readProgramVersion(), isWhole),
    ];
    const said = isWhole ? ['hashes and result agree', ...notes] : [...differences, ...notes];
    for (const line of said) stdout(`${file}: ${inOneLine(line)}\n`);
    return isWhole ? 0 : 1;
  },
};

const MACHINE_ONLY = 'it is the machine’s comparison, without what editors decided';

/** Tells whether the address of a bundle asks for the machine's own comparison. */
function asksForMachine(address: string): boolean {
  const [, query] = address.split('?', 2);
  return new URLSearchParams(query).get('machine') === '1';
}

/** What is to be known of the programs: another one may come to another result, and need not. */
function describePrograms(
  stated: ProgramVersion | undefined,
  own: ProgramVersion,
  isWhole: boolean,
): readonly string[] {
  if (stated === undefined)
    return isWhole ? [] : [`it does not say which program computed it; this is ${describeProgram(own)}`];
  if (isSameProgram(stated, own)) return [];
  return [`it was computed by ${describeProgram(stated)}, this is ${describeProgram(own)}`];
}

function differingParts(stated: Comparison, found: Comparison): readonly string[] {
  const keys = [...new Set([...Object.keys(stated), ...Object.keys(found)])] as (keyof Comparison)[];
  return keys.filter((key) => JSON.stringify(stated[key]) !== JSON.stringify(found[key]));
}
