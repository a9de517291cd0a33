import { expect } from 'chai';
import { PublicError } from '../../server/errors.ts';
import { ReadingError } from '../../server/ingest/read-document.ts';
import {
  type ReadDocument,
  readFileSource,
  readSources,
  type SourceRules,
} from '../../server/ingest/read-sources.ts';

const fileOf = (name: string) => ({ name, bytes: Buffer.from(`The words of ${name}.`) });

const rulesThat = (noteFault: (fault: ReadingError) => void): SourceRules => ({
  fetch: { timeout: 1, maxBytes: 1, maxRedirects: 0, userAgent: 'none', ownHosts: [], allowPrivate: false },
  issuers: [],
  limits: { file: 1000, text: 1000 },
  noteFault,
});

/** Reads the files of both sides by `reader`, and gathers what is noted of our own faults. */
async function readWith(reader: ReadDocument) {
  const noted: ReadingError[] = [];
  const read = await readSources(
    { fields: { 'call.title': 'A call' }, files: { 'a.file': fileOf('a.md'), 'b.file': fileOf('b.txt') } },
    'missing',
    rulesThat((fault) => noted.push(fault)),
    reader,
  );
  return { ...read, noted };
}

const NOTHING_SAID = { title: null, published: null, language: null, publisher: null };

/** Reads text files, and fails on Markdown with `error`. */
const failing =
  (error: Error): ReadDocument =>
  async ({ kind, bytes }) => {
    if (kind === 'markdown') throw error;
    return { ...NOTHING_SAID, text: Buffer.from(bytes).toString() };
  };

describe('readSources(given, wish, rules, reader)', () => {
  it('keeps what was typed and read where our reader fails, says so beside the field, and notes it', async () => {
    const fault = new ReadingError('markdown', new TypeError('no such thing'));
    const { fields, problems, status, noted } = await readWith(failing(fault));
    expect(fields).to.include({ 'call.title': 'A call', 'b.text': 'The words of b.txt.' });
    expect(problems.map(({ field, code }) => `${field} ${code}`)).to.deep.equal(['a.file reading_failed']);
    expect(status).to.equal(500);
    expect(noted).to.deep.equal([fault]);
  });

  it('proposes the day that a text tells before the one on which a document was published', async () => {
    const dayOf = async (...texts: readonly [a: string, b: string]) => {
      const { fields, proposed } = await readWith(async ({ kind }) => ({
        ...NOTHING_SAID,
        published: kind === 'markdown' ? '2026-03-13T09:00:00Z' : '2026-03-14',
        text: texts[kind === 'markdown' ? 0 : 1],
      }));
      return proposed.includes('call.date') ? fields['call.date'] : null;
    };
    expect(await dayOf('They spoke.', 'On March 12, the ministers spoke.')).to.equal('2026-03-12');
    expect(await dayOf('2026年3月11日，两国外长通电话。', 'They met on 12 March 2026.')).to.equal(
      '2026-03-11',
    );
    expect(await dayOf('They spoke.', 'They met.')).to.equal('2026-03-13');
  });

  it('tells what is wrong with a file in its own words, and notes nothing', async () => {
    const refusal = [{ field: 'a.file', code: 'docx_invalid', message: 'No.' }];
    const { problems, status, noted } = await readWith(failing(new PublicError(422, refusal)));
    expect(problems).to.deep.equal(refusal);
    expect(status).to.equal(422);
    expect(noted).to.deep.equal([]);
  });
});

describe('readFileSource(file, field, rules, reader)', () => {
  it('takes as many bytes and characters as are allowed, and names the file that has more', async () => {
    const rules = { ...rulesThat(() => {}), limits: { file: 30, text: 20 } };
    const outcome = (bytes: number, characters: number, name = 'a.txt') =>
      readFileSource({ name, bytes: Buffer.alloc(bytes, 'w') }, 'b.file', rules, async () => ({
        ...NOTHING_SAID,
        text: 'w'.repeat(characters),
      })).then(
        ({ text }) => text.length,
        ({ status, problems: [problem] }) => `${status} ${problem.field} ${problem.code}`,
      );
    expect(await outcome(30, 20)).to.equal(20);
    expect(await outcome(31, 20)).to.equal('422 b.file file_too_large');
    expect(await outcome(30, 21)).to.equal('422 b.file text_too_long');
    expect(await outcome(30, 0)).to.equal('422 b.file document_empty');
    expect(await outcome(30, 20, 'a.exe')).to.equal('422 b.file file_kind');
  });

  it('tells a fault of ours beside the field of the document that was not read, and notes it', async () => {
    const fault = new ReadingError('markdown', new TypeError('no such thing'));
    const noted: ReadingError[] = [];
    const rules = rulesThat((one) => noted.push(one));
    const error = await readFileSource(fileOf('a.md'), 'file', rules, failing(fault)).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).to.be.instanceOf(PublicError);
    const { status, problems } = error as PublicError;
    expect([status, problems[0]?.field, problems[0]?.code]).to.deep.equal([500, 'file', 'reading_failed']);
    expect(noted).to.deep.equal([fault]);
  });
});
