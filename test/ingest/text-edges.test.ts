import { expect } from 'chai';
import fc from 'fast-check';
import { decodeText } from '../../server/ingest/decode-text.ts';
import { normaliseText } from '../../server/ingest/normalise-text.ts';

describe('normaliseText(text)', () => {
  for (const { name, given, text } of [
    { name: 'line endings', given: 'a\r\nb\rc', text: 'a\nb\nc' },
    { name: 'composed characters', given: 'e\u0301', text: 'é' },
    { name: 'a byte-order mark', given: '\uFEFFa', text: 'a' },
    { name: 'NUL and lone surrogates', given: 'a\0b\ud800c', text: 'a\uFFFDb\uFFFDc' },
    { name: 'nothing else', given: ' “a” \u202e\t臺灣 ', text: ' “a” \u202e\t臺灣 ' },
  ]) {
    it(`makes canonical: ${name}`, () => {
      expect(normaliseText(given)).to.equal(text);
    });
  }

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).to.equal(once);
      }),
    );
    expect(normaliseText(normaliseText('\uFEFF\uFEFFa'))).to.equal(normaliseText('\uFEFF\uFEFFa'));
  });
});

describe('decodeText(bytes, declared)', () => {
  const GB = Uint8Array.from([0xcb, 0xab, 0xb7, 0xbd, 0xcd, 0xac, 0xd2, 0xe2, 0xa1, 0xa3]);
  for (const { name, bytes, declared, text } of [
    { name: 'UTF-8', bytes: Buffer.from('台湾 “a”'), declared: null, text: '台湾 “a”' },
    {
      name: 'UTF-8 that was declared otherwise',
      bytes: Buffer.from('台湾'),
      declared: 'gbk',
      text: '台湾',
    },
    {
      name: 'UTF-16 by its mark',
      bytes: Buffer.from('\uFEFF台湾', 'utf16le'),
      declared: null,
      text: '台湾',
    },
    {
      name: 'UTF-16 that was declared, whose Latin letters are UTF-8 too',
      bytes: Buffer.from('Taiwan', 'utf16le'),
      declared: 'utf-16le',
      text: 'Taiwan',
    },
    {
      name: 'UTF-8 that was declared UTF-16',
      bytes: Buffer.from('Taiwan'),
      declared: 'utf-16',
      text: 'Taiwan',
    },
    { name: 'what was declared', bytes: GB, declared: 'gb2312', text: '双方同意。' },
    {
      name: 'GB 18030 that nobody declared',
      bytes: GB,
      declared: null,
      text: '双方同意。',
    },
    {
      name: 'a charset that is none',
      bytes: GB,
      declared: 'martian',
      text: '双方同意。',
    },
    {
      name: 'Western quotes',
      bytes: Uint8Array.from([0x93, 0x61, 0x94, 0x20, 0x62]),
      declared: 'windows-1252',
      text: '“a” b',
    },
  ]) {
    it(`reads ${name}`, () => {
      expect(decodeText(bytes, declared)).to.equal(text);
    });
  }

  it('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (bytes, declared) => {
        expect(decodeText(bytes, declared)).to.be.a('string');
      }),
    );
  });
});
