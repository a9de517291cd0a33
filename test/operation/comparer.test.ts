import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import type { Comparer } from '../../server/comparer.ts';
import { KNOWLEDGE } from '../support/readings.ts';

/** The built program: a worker of Node 20 cannot load TypeScript. */
const built = pathToFileURL('dist/server/comparer.js').href;
const { startComparer } = (await import(built)) as typeof import('../../server/comparer.ts');

const english = (text: string) => ({ text, language: 'en' as const, issuer: null });

const fail = (error: Error) => {
  throw error;
};

const SHORT = english('The Secretary raised fentanyl.');

/** Costs some tenths of a second of processor time. */
const LONG = english('He said that Taiwan and trade were raised. '.repeat(800));

/** Has 66,000 terms, each of which the analysis holds for a while: more than 96 MB, where the taxonomy takes some 60. */
const DENSE = { text: '台湾，'.repeat(66_000), language: 'zh' as const, issuer: null };

const problemOf = async (task: Promise<unknown>) =>
  await task.then(
    () => null,
    (error) => ({ status: error.status, field: error.problems?.[0]?.field }),
  );

describe('startComparer(knowledge, threads, reportLoss, limits)', function () {
  this.timeout(120_000);

  it('refuses what takes too long, names the longer text, and goes on', async () => {
    const comparer = startComparer(KNOWLEDGE, 1, fail, { time: 1, heap: 320 });
    expect(await problemOf(comparer.compare(SHORT, LONG))).to.deep.equal({ status: 422, field: 'b.text' });
    expect(await problemOf(comparer.compare(LONG, SHORT))).to.deep.equal({ status: 422, field: 'a.text' });
    await comparer.close();
  });

  it('refuses what takes too much memory, and goes on with a new worker', async () => {
    const comparer = startComparer(KNOWLEDGE, 1, fail, { time: 60_000, heap: 96 });
    expect(await problemOf(comparer.compare(DENSE, SHORT))).to.deep.equal({ status: 422, field: 'a.text' });
    expect((await comparer.compare(SHORT, SHORT)).a.words).to.equal(4);
    await comparer.close();
  });

  it('reports a worker that ends before it has a task, and lives on', async () => {
    const heap = 16; // The taxonomy alone takes more.
    let comparer: Comparer | undefined;
    const lost = await new Promise<Error>((report) => {
      comparer = startComparer(KNOWLEDGE, 1, report, { time: 60_000, heap });
    });
    expect(lost).to.have.property('code', 'ERR_WORKER_OUT_OF_MEMORY');
    await comparer?.close();
  });

  it('compares words while a long comparison runs', async () => {
    const comparer = startComparer(KNOWLEDGE, 1, fail);
    const short = await comparer.compare(SHORT, SHORT);
    const ended: string[] = [];
    const long = comparer.compare(LONG, LONG).then(() => ended.push('comparison'));
    await comparer.word(short).then(() => ended.push('words'));
    await long;
    expect(ended).to.deep.equal(['words', 'comparison']);
    await comparer.close();
  });

  it('has no words to compare across languages, and does not wait to say so', async () => {
    const comparer = startComparer(KNOWLEDGE, 1, fail);
    const short = await comparer.compare(SHORT, SHORT);
    const across = await comparer.compare(SHORT, { text: '双方谈到芬太尼。', language: 'zh', issuer: null });
    expect(across.matches).to.have.length(1);
    const ended: string[] = [];
    const others = Array.from({ length: 5 }, () => comparer.word(short).then(() => ended.push('others')));
    const worded = await comparer.word(across);
    expect(worded).to.deep.equal([null]);
    expect(ended).to.deep.equal([]);
    await Promise.all(others);
    await comparer.close();
  });

  it('sets texts of one side against each other while a long comparison runs', async () => {
    const comparer = startComparer(KNOWLEDGE, 1, fail);
    // Begun before, so that the start of its worker is not what is waited for.
    await comparer.translate(SHORT, SHORT);
    const ended: string[] = [];
    const long = comparer.compare(LONG, LONG).then(() => ended.push('comparison'));
    await comparer.translate(SHORT, SHORT).then(() => ended.push('translation'));
    await long;
    expect(ended).to.deep.equal(['translation', 'comparison']);
    await comparer.close();
  });
});
