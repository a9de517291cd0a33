import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { PublicError } from '../../server/errors.ts';
import { documentKind } from '../../server/ingest/document-kind.ts';
import { readDocument } from '../../server/ingest/read-document.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { useTempDir } from '../support/temp-dir.ts';

const ENGLISH = [
  'Readout of the Secretary’s Call with Foreign Minister Dovic',
  'Secretary Ellery spoke by telephone today with Foreign Minister Maren Dovic of Sarune. The Secretary called for the immediate release of two nationals held since January, and for regular consular access until they come home.',
  'He raised serious concern about new export restrictions on rare-earth magnets, “which are disrupting manufacturers”, and reiterated the one-China policy of his government.',
  'Both agreed to resume exchanges in May.',
  'The two discussed the war in Dessan. Secretary Ellery made clear that components supplied by Saruni firms are prolonging the conflict, and that Norvane is prepared to take further measures if those shipments do not stop.',
];

const CHINESE = [
  '沈婉仪同诺瓦内国务卿埃勒里通电话',
  '2026年3月12日，外交部长沈婉仪应约同诺瓦内国务卿埃勒里通电话。沈婉仪表示，双方要落实好两国领导人达成的重要共识，推动两国关系稳定、健康、可持续发展，加强各层级对话沟通，共同为世界和平与发展作出贡献。',
  '沈婉仪强调，台岛问题是萨方核心利益中的核心，诺方应恪守承诺，停止干涉萨鲁内内政，停止以竞争为名损害萨方主权、安全和发展利益。',
  '埃勒里表示，诺方愿同萨方保持沟通，管控分歧，为人民见面、长期往来创造条件。',
];

const TEXTS = {
  english: ENGLISH,
  chinese: CHINESE,
  long: [
    ENGLISH[0] ?? '',
    ...Array.from({ length: 24 }, (_, index) => `${index + 1}. ${ENGLISH[1]} ${ENGLISH[4]}`),
  ],
};

type Name = keyof typeof TEXTS;

/** Documents as they come: made by LibreOffice and by a browser's print to PDF, read in the process that is used. */
describe('documents that other programs made', function () {
  this.timeout(300_000);
  const dir = useTempDir();
  let browser: Browser;

  before(async () => {
    for (const [name, [heading, ...paragraphs]] of Object.entries(TEXTS)) {
      const body = `<h1>${heading}</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('')}`;
      const html = `<!doctype html><html><head><meta charset="utf-8"><title>${heading}</title></head><body>${body}</body></html>`;
      await writeFile(join(dir.path, `${name}.html`), html);
    }
    browser = await launchBrowser();
  });
  after(() => browser?.close());

  /** Converts with LibreOffice, which takes several files at once but can run only once in a profile. */
  const convert = async (filter: string, ...names: readonly Name[]) => {
    const profile = `-env:UserInstallation=${pathToFileURL(join(dir.path, 'profile')).href}`;
    const files = names.map((name) => join(dir.path, `${name}.html`));
    const options = ['--headless', '--norestore', profile, '--infilter=HTML (StarWriter)'];
    const output = ['--convert-to', filter, '--outdir', join(dir.path, 'out')];
    await promisify(execFile)('soffice', [...options, ...output, ...files], { timeout: 240_000 });
  };
  const print = async (name: Name, file: string, headed: boolean) => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(dir.path, `${name}.html`)).href);
    const margin = { top: '2cm', bottom: '2cm', left: '2cm', right: '2cm' };
    const template = (words: string) => `<div style="font-size:8px;width:100%;padding:0 1cm">${words}</div>`;
    await page.pdf({
      path: join(dir.path, file),
      format: 'A4',
      margin,
      displayHeaderFooter: headed,
      headerTemplate: template('3/12/26, 10:42 PM <span class="title"></span>'),
      footerTemplate: template(
        'https://norvane.example/readouts/1 <span class="pageNumber"></span>/<span class="totalPages"></span>',
      ),
    });
    await page.close();
  };
  const read = async (file: string) => {
    const bytes = new Uint8Array(await readFile(join(dir.path, file)));
    const kind = documentKind(file, bytes);
    if (kind === null) throw new Error(`${file} is of no kind that can be uploaded.`);
    return await readDocument({ kind, bytes, charset: null }, 'a.file', {
      timeout: 60_000,
      processor: 30_000,
      maxMemory: 2 ** 30,
    });
  };
  const paragraphsOf = async (file: string) => (await read(file)).text.split('\n\n');

  it('are read back from LibreOffice’s Word files', async () => {
    await convert('docx:MS Word 2007 XML', 'english', 'chinese');
    expect(await paragraphsOf('out/english.docx')).to.deep.equal(ENGLISH);
    expect(await paragraphsOf('out/chinese.docx')).to.deep.equal(CHINESE);
    expect((await read('out/english.docx')).title).to.equal(ENGLISH[0]);
  });

  it('are read back from LibreOffice’s PDF files, over the ends of pages too', async () => {
    await convert('pdf:writer_pdf_Export', 'english', 'chinese', 'long');
    expect(await paragraphsOf('out/english.pdf')).to.deep.equal(ENGLISH);
    expect(await paragraphsOf('out/chinese.pdf')).to.deep.equal(CHINESE);
    expect(await paragraphsOf('out/long.pdf')).to.deep.equal(TEXTS.long);
  });

  it('are read back from LibreOffice’s web pages', async () => {
    await convert('html:HTML (StarWriter)', 'english', 'chinese');
    for (const [name, [headline, ...paragraphs]] of Object.entries({ english: ENGLISH, chinese: CHINESE })) {
      const { title, text } = await read(`out/${name}.html`);
      expect([title, ...text.split('\n\n')]).to.deep.equal([headline, ...paragraphs]);
    }
  });

  it('are read back from what a browser prints, without its head and foot', async () => {
    await print('english', 'english-print.pdf', true);
    await print('chinese', 'chinese-print.pdf', false);
    await print('long', 'long-print.pdf', true);
    expect(await paragraphsOf('english-print.pdf')).to.deep.equal(ENGLISH);
    expect(await paragraphsOf('chinese-print.pdf')).to.deep.equal(CHINESE);
    expect(await paragraphsOf('long-print.pdf')).to.deep.equal(TEXTS.long);
  });

  it('are refused with the reason where they hold pictures of pages, or need a password', async () => {
    const page = await browser.newPage();
    await page.setContent('<p>Printed words.</p>');
    const picture = (await page.screenshot()).toString('base64');
    await page.setContent(`<img src="data:image/png;base64,${picture}">`);
    await page.pdf({ path: join(dir.path, 'pictures.pdf') });
    await page.close();
    const secret = JSON.stringify({
      EncryptFile: { type: 'boolean', value: 'true' },
      DocumentOpenPassword: { type: 'string', value: 'x' },
    });
    await convert(`pdf:writer_pdf_Export:${secret}`, 'english');
    const reasonOf = (file: string) =>
      read(file).then(
        () => 'was read',
        (error) => (error instanceof PublicError ? error.problems[0]?.message : String(error)),
      );
    expect(await reasonOf('pictures.pdf')).to.match(/holds pictures of pages and no text/);
    expect(await reasonOf('out/english.pdf')).to.match(/protected by a password/);
  });
});
