import { Readable } from 'node:stream';
import { expect } from 'chai';
import type { Request } from 'express';
import { PublicError } from '../../server/errors.ts';
import { readBody, readForm, readJson } from '../../server/web/read-form.ts';

const LIMITS = { request: 25 * 1024 * 1024, text: 200_000 };
const FORM = 'application/x-www-form-urlencoded';
const MEBIBYTE = 1024 * 1024;

/** A request whose body comes in these pieces. */
function requestOf(headers: Readonly<Record<string, string>>, pieces: Iterable<string | Buffer>): Request {
  const body = Readable.from(
    (function* () {
      for (const piece of pieces) yield Buffer.from(piece);
    })(),
  );
  return Object.assign(body, { get: (name: string) => headers[name] }) as unknown as Request;
}

const outcome = (made: Promise<unknown>) =>
  made.then(
    () => 'read',
    (error) => {
      if (!(error instanceof PublicError)) throw error;
      return `${error.status} ${error.problems[0]?.code} ${error.problems[0]?.field}`;
    },
  );

describe('readBody(request, limit)', () => {
  it('takes as many bytes as the limit, in whatever pieces', async () => {
    for (const headers of [{}, { 'Content-Length': '10' }, { 'Content-Encoding': 'identity' }])
      expect((await readBody(requestOf(headers, ['12345', '678', '90']), 10)).toString()).to.equal(
        '1234567890',
      );
  });

  it('gives up at the first byte above it that comes, whatever was declared', async () => {
    let taken = 0;
    const flood = function* () {
      for (taken = 0; taken < 1000; taken += 1) yield 'x';
    };
    for (const headers of [{}, { 'Content-Length': '5' }, { 'Content-Length': 'many' }]) {
      const request = requestOf(headers, flood());
      expect(await outcome(readBody(request, 10))).to.equal('413 request_too_large null');
      expect(taken).to.be.below(100);
    }
  });

  it('reads nothing where too much is declared', async () => {
    const unread = function* (): Generator<string> {
      yield expect.fail('It was read.');
    };
    expect(await outcome(readBody(requestOf({ 'Content-Length': '11' }, unread()), 10))).to.equal(
      '413 request_too_large null',
    );
  });

  it('reads nothing that is compressed', async () => {
    for (const coding of ['gzip', 'br', 'GZIP', 'identity, gzip'])
      expect(await outcome(readBody(requestOf({ 'Content-Encoding': coding }, ['x']), 10)), coding).to.equal(
        '415 body_compressed null',
      );
  });

  it('tells of a body that ends before it is whole', async () => {
    const cut = function* () {
      yield 'half';
      throw new Error('aborted');
    };
    expect(await outcome(readBody(requestOf({}, cut()), 10))).to.equal('400 body_cut null');
  });
});

describe('readForm(request, limits)', () => {
  const encoded = (body: string, limits = LIMITS) =>
    readForm(requestOf({ 'Content-Type': FORM }, [body]), limits);
  const part = (name: string, value: string, more = '') =>
    `--real\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`;
  const multipart = (parts: string, type = 'multipart/form-data; boundary=real') =>
    readForm(requestOf({ 'Content-Type': type }, [`${parts}--real--\r\n`]), LIMITS);

  it('takes the first of each name, encoded or in parts, and files that hold something', async () => {
    const { fields, files } = await encoded('a.text=One&b.text=Two%20words&a.text=Three&__proto__=x');
    expect({ ...fields }).to.deep.equal({ 'a.text': 'One', 'b.text': 'Two words', ['__proto__']: 'x' });
    expect(Object.keys(files)).to.deep.equal([]);
    const file = (content: string, name: string) => part('a.file', content, `; filename="${name}"`);
    const sent = await multipart(
      part('a.text', 'One') +
        part('a.text', 'Three') +
        file('', 'empty.txt') +
        file('They met.', 'a.txt') +
        file('x', 'b.txt'),
    );
    expect({ ...sent.fields }).to.deep.equal({ 'a.text': 'One' });
    expect(sent.files['a.file']?.name).to.equal('a.txt');
    expect(Buffer.from(sent.files['a.file']?.bytes ?? []).toString()).to.equal('They met.');
    const empty = await multipart(file('', 'empty.txt') + part('b.file', '', '; filename=""'));
    expect(Object.keys(empty.files)).to.deep.equal(['a.file']);
    expect(empty.files['a.file']).to.deep.equal({ name: 'empty.txt', bytes: new Uint8Array() });
  });

  it('takes as many fields as a form may have, and not one more', async () => {
    const fields = (count: number) => Array.from({ length: count }, (_, index) => `f${index}=1`).join('&');
    expect(await outcome(encoded(fields(200)))).to.equal('read');
    expect(await outcome(encoded(fields(201)))).to.equal('400 form_parts null');
  });

  it('refuses what is no form, and a form that does not say what parts it', async () => {
    for (const type of ['text/plain', 'application/json', 'multipart/mixed; boundary=real', ''])
      expect(await outcome(readForm(requestOf({ 'Content-Type': type }, ['a=b']), LIMITS)), type).to.equal(
        '415 body_kind null',
      );
    for (const type of ['multipart/form-data; charset=utf-8', 'multipart/form-data; boundary='])
      expect(await outcome(multipart(part('a', 'b'), type)), type).to.equal('400 form_malformed null');
  });

  it('refuses a part whose headers do not end, or go on and on', async () => {
    expect(await outcome(multipart(`--real\r\n${'x'.repeat(20_000)}`))).to.equal('400 form_malformed null');
    const headed = (length: number) => multipart(part('a.text', 'One', `\r\nX-Long: ${'x'.repeat(length)}`));
    expect(await outcome(headed(16_000))).to.equal('read');
    expect(await outcome(headed(17_000))).to.equal('400 form_malformed null');
  });

  it('refuses one field that no text could fill, and many that no texts could, naming the longest', async () => {
    const field = (name: string, mebibytes: number) => `${name}=${'w'.repeat(mebibytes * MEBIBYTE)}`;
    expect(await outcome(encoded(field('a.text', 5)))).to.equal('413 field_too_large a.text');
    const together = [field('a.text', 2.5), field('b.text', 3), field('b.texts.2.text', 2.8)].join('&');
    expect(await outcome(encoded(together))).to.equal('413 field_too_large b.text');
    expect(await outcome(encoded(field('<b>', 5)))).to.equal('413 field_too_large null');
  });

  it('takes a longer field where longer texts are allowed, and a file of any length', async () => {
    const text = 'w'.repeat(5 * MEBIBYTE);
    expect(await outcome(encoded(`a.text=${text}`, { ...LIMITS, text: 2_000_000 }))).to.equal('read');
    expect(await outcome(multipart(part('a.file', text, '; filename="a.txt"')))).to.equal('read');
  });
});

describe('readJson(request, limit)', () => {
  const json = (body: string, type = 'application/json; charset=utf-8') =>
    readJson(requestOf({ 'Content-Type': type }, [body]), LIMITS.request);

  it('reads an object and nothing else', async () => {
    expect(await json('{"a.text":"会晤"}')).to.deep.equal({ 'a.text': '会晤' });
    for (const body of ['', '[]', 'null', '"text"', '7', '{"a"', '{"a":"', '{} {}'])
      expect(await outcome(json(body)), body).to.equal('400 json_malformed null');
    for (const type of ['text/plain', 'application/jsonp', ''])
      expect(await outcome(json('{}', type)), type).to.equal('415 body_kind null');
  });

  it('reads as many members as anything has, and not one more', async () => {
    // Five marks are those of the object, its key and its list.
    const members = (marks: number) => `{"a":[0${',0'.repeat(marks - 5)}]}`;
    expect(await outcome(json(members(50_000)))).to.equal('read');
    expect(await outcome(json(members(50_001)))).to.equal('400 json_members null');
  });

  it('counts none inside of words, wherever an escaped quote or backslash makes them end', async () => {
    const many = '[0],'.repeat(20_000);
    for (const [body, result] of [
      [`{"a":"${many}"}`, 'read'],
      [`{"a":"\\"${many.replaceAll('0', '\\"')}"}`, 'read'],
      [`{"a":"\\\\\\"${many}"}`, 'read'],
      [`{"a":"\\\\","b":[${many}0]}`, '400 json_members null'],
    ] as const)
      expect(await outcome(json(body)), body.slice(0, 20)).to.equal(result);
  });
});
